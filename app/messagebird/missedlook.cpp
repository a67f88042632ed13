// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/missedlook.h"

#include "app/domain/retrypolicy.h"
#include "app/store/database.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcMissed, "birdcar.sms")

constexpr int mostPages = 20; // of 250 texts, for each number
constexpr int textsPerPage = 250;
// A report that has not come by then may have been lost; after two days nothing more will be known.
constexpr auto reportIsLateAfter = 10min;
constexpr auto reportsAskedFor = std::chrono::hours(48);
constexpr int mostReports = 50;

QList<QList<ListedText>> bySender(const QList<ListedText> &texts)
{
    QStringList order;
    QHash<QString, QList<ListedText>> groups;
    for (const ListedText &text : texts) {
        QList<ListedText> &group = groups[text.sender];
        if (group.isEmpty())
            order.append(text.sender);
        // A text that came meanwhile moves the others on to the next page.
        if (text.id.isEmpty() || std::ranges::find(group, text.id, &ListedText::id) == group.end())
            group.append(text);
    }
    QList<QList<ListedText>> found;
    for (const QString &sender : std::as_const(order))
        found.append(groups.value(sender));
    return found;
}

} // namespace

MissedLook::MissedLook(Database &database, TextArchive &archive, Clock clock, TakeTexts takeTexts,
                       TakeReport takeReport, Pace pace, QObject *parent)
    : QObject(parent), m_database(database), m_archive(archive), m_clock(std::move(clock)),
      m_takeTexts(std::move(takeTexts)), m_takeReport(std::move(takeReport)), m_pace(pace), m_store(database),
      m_step(&MissedLook::begin)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isWaiting = false;
        (this->*m_step)();
    });
}

void MissedLook::look()
{
    if (m_isWaiting) {
        m_failures = 0;
        m_timer.start(0ms);
    } else if (m_isLooking) {
        m_again = true;
    } else {
        then(0ms, &MissedLook::begin);
    }
}

void MissedLook::then(std::chrono::milliseconds pause, Step step)
{
    m_step = step;
    m_timer.start(pause);
}

void MissedLook::tryAgain(std::chrono::milliseconds atLeast, Step step)
{
    m_isWaiting = true;
    then(std::max(atLeast, retryWait(++m_failures, QRandomGenerator::global()->generateDouble())), step);
}

bool MissedLook::isAnswered(ArchiveReply reply, std::chrono::milliseconds wait, Step question, Step next)
{
    switch (reply) {
    case ArchiveReply::Answered:
        m_failures = 0;
        return true;
    case ArchiveReply::Refused: // this one, not the others
        then(m_pace.betweenRequests, next);
        return false;
    case ArchiveReply::KeyRefused: // look() comes with the next key
        tryAgain(m_pace.betweenLooks, question);
        return false;
    case ArchiveReply::NotAnswered:
    case ArchiveReply::RateLimited:
        tryAgain(wait, question);
        return false;
    }
    Q_UNREACHABLE();
}

void MissedLook::begin()
{
    m_isLooking = true;
    m_again = false;
    m_count = 0;
    m_first = {};
    m_last = {};
    if (!m_archive.hasKey()) {
        end();
        return;
    }
    try {
        m_begunAt = m_clock();
        const auto from = lookBackFrom(m_store.past(), m_begunAt);
        m_numbers = from ? m_store.numbers() : QStringList();
        m_from = from.value_or(m_begunAt);
    } catch (const StoreError &error) {
        qCWarning(lcMissed) << "cannot look for missed texts:" << error.text();
        tryAgain(0ms, &MissedLook::begin);
        return;
    }
    m_offset = 0;
    m_listed.clear();
    if (m_numbers.isEmpty())
        finishTexts();
    else
        askPage();
}

// Texts that came in

void MissedLook::askPage()
{
    m_archive.listInbound(m_numbers.first(), m_from, m_offset,
                          [look = QPointer(this)](const InboundPage &page) {
                              if (look)
                                  look->takePage(page);
                          });
}

void MissedLook::takePage(const InboundPage &page)
{
    if (!isAnswered(page.reply, page.wait, &MissedLook::askPage, &MissedLook::nextNumber))
        return;
    m_listed += page.texts;
    m_offset = page.nextOffset;
    if (page.nextOffset >= 0 && page.nextOffset < mostPages * textsPerPage) {
        then(m_pace.betweenRequests, &MissedLook::askPage);
        return;
    }
    m_senders = bySender(m_listed);
    takeSender();
}

void MissedLook::takeSender()
{
    if (m_senders.isEmpty()) {
        nextNumber();
        return;
    }
    const Result<QList<ListedText>> taken = m_takeTexts(m_senders.first());
    if (!taken) {
        tryAgain(0ms, &MissedLook::takeSender);
        return;
    }
    m_failures = 0;
    for (const ListedText &text : *taken) {
        m_first = m_first.isValid() ? std::min(m_first, text.createdAt) : text.createdAt;
        m_last = m_last.isValid() ? std::max(m_last, text.createdAt) : text.createdAt;
    }
    m_count += static_cast<int>(taken->size());
    m_senders.removeFirst();
    then(m_pace.betweenWrites, &MissedLook::takeSender);
}

void MissedLook::nextNumber()
{
    m_offset = 0;
    m_listed.clear();
    m_senders.clear();
    m_numbers.removeFirst();
    if (m_numbers.isEmpty())
        finishTexts();
    else
        then(m_pace.betweenRequests, &MissedLook::askPage);
}

void MissedLook::finishTexts()
{
    try {
        m_database.inTransaction([this] { m_store.setCheckedUntil(m_begunAt); });
    } catch (const StoreError &error) {
        qCWarning(lcMissed) << "the next look for missed texts goes further back:" << error.text();
    }
    if (m_count > 0) {
        qCInfo(lcMissed) << m_count << "texts had not reached this computer and were fetched";
        Q_EMIT fetched(m_count, m_first, m_last);
    }
    beginReports();
}

// Texts that were sent

void MissedLook::beginReports()
{
    const QDateTime now = m_clock();
    const QDateTime earliest = now.addDuration(-reportsAskedFor);
    try {
        m_open = m_store.openTexts(m_askedUntil.isValid() ? std::max(m_askedUntil, earliest) : earliest,
                                   now.addDuration(-reportIsLateAfter), mostReports);
    } catch (const StoreError &) {
        m_open.clear(); // the next look asks for them
    }
    // The others come in the next looks, and then these again.
    m_askedUntil = m_open.size() == mostReports ? m_open.last().createdAt : QDateTime();
    askReport();
}

void MissedLook::askReport()
{
    if (m_open.isEmpty()) {
        end();
        return;
    }
    m_archive.askStatus(m_open.first().providerId, [look = QPointer(this)](const StatusAnswer &answer) {
        if (look)
            look->takeAnswer(answer);
    });
}

void MissedLook::takeAnswer(const StatusAnswer &answer)
{
    const bool isAnother =
        answer.reply == ArchiveReply::Answered && answer.report.providerId != m_open.first().providerId;
    if (answer.reply == ArchiveReply::Refused || isAnother) { // deleted there, or no answer to this question
        m_open.removeFirst();
        then(m_pace.betweenRequests, &MissedLook::askReport);
        return;
    }
    if (!isAnswered(answer.reply, answer.wait, &MissedLook::askReport, &MissedLook::askReport))
        return;
    m_takeReport(answer.report);
    m_open.removeFirst();
    then(m_pace.betweenRequests, &MissedLook::askReport);
}

void MissedLook::end()
{
    m_isLooking = false;
    then(m_again ? m_pace.betweenRequests : m_pace.betweenLooks, &MissedLook::begin);
    Q_EMIT finished();
}

} // namespace birdcar
