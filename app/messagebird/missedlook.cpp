// SPDX-License-Identifier: GPL-3.0-or-later
// The look as a whole, and the half of it that is about texts that came in.
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

constexpr qsizetype clocksKept = 10;

LookTurns::Time steadyNow()
{
    return std::chrono::steady_clock::now();
}

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

void addClock(ClockLead lead, ClockLeads &leads)
{
    if (leads.all().contains(lead))
        return;
    leads.others.append(lead);
    if (leads.others.size() > clocksKept)
        leads.others.removeFirst();
}

} // namespace

MissedLook::MissedLook(Database &database, TextArchive &archive, Clock clock, QString depot,
                       TakeTexts takeTexts, TakeReport takeReport, Pace pace, QObject *parent)
    : QObject(parent), m_database(database), m_archive(archive), m_clock(std::move(clock)),
      m_takeTexts(std::move(takeTexts)), m_takeReport(std::move(takeReport)), m_pace(pace), m_store(database),
      m_step(&MissedLook::begin), m_nextLook(steadyNow()), m_depot(std::move(depot))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isWaiting = false;
        (this->*m_step)();
    });
}

void MissedLook::look()
{
    m_nextLook = steadyNow();
    m_turns.hurry();
    if (m_isWaiting) {
        m_failures = 0;
        m_timer.start(0ms);
    } else if (!m_isLooking) {
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
    const auto wait = retryWait(++m_failures, QRandomGenerator::global()->generateDouble());
    then(std::max(atLeast, wait / m_pace.haste), step);
}

void MissedLook::begin()
{
    m_isLooking = true;
    m_keyWorks = m_archive.hasKey();
    m_isTimed = false;
    m_count = 0;
    m_first = {};
    m_last = {};
    if (!m_keyWorks) {
        m_nextLook = steadyNow() + m_pace.betweenLooks;
        m_turns.stop(); // look() comes with the next key
        end();
        return;
    }
    try {
        m_begunAt = m_clock();
        readClocks();
        beginTurns();
    } catch (const StoreError &error) {
        qCWarning(lcMissed) << "cannot look for missed texts:" << error.text();
        tryAgain(0ms, &MissedLook::begin);
        return;
    }
    nextTurn();
}

void MissedLook::readClocks()
{
    const ClockLeads stored = m_store.clockLeads(m_depot);
    if (!std::exchange(m_knowsLeads, true))
        m_leads.here = stored.here;
    m_notedLead = stored.here;
    for (const ClockLead lead : stored.all())
        addClock(lead, m_leads);
    tellClocks();
}

/// Also where there is nothing to take: what webhooks bring is dated by the same clock.
void MissedLook::tellClocks()
{
    [[maybe_unused]] const auto nothing = m_takeTexts({}, m_leads);
}

void MissedLook::beginTurns()
{
    const LookTurns::Time now = steadyNow();
    const QStringList numbers = m_store.numbers();
    m_isWhole = now >= m_nextLook;
    if (m_isWhole) {
        m_asked.clear();
        m_turns.beginAll(numbers);
        m_nextLook = now + m_pace.betweenLooks;
    } else {
        m_turns.beginDue(numbers, now);
    }
}

void MissedLook::nextTurn()
{
    try {
        while (!m_turns.isOver() && !beginNumber(m_turns.current()))
            m_turns.succeed();
    } catch (const StoreError &) {
        tryAgain(0ms, &MissedLook::nextTurn);
        return;
    }
    if (m_turns.isOver())
        finishTexts();
    else
        askPage();
}

bool MissedLook::beginNumber(const QString &number)
{
    if (!m_asked.contains(number)) {
        const QDateTime now = m_clock();
        const auto from = lookBackFrom(m_store.past(number), now, m_leads.here);
        if (!from)
            return false;
        m_asked.insert(number, {*from, {}, now.addDuration(-m_leads.here), {}});
    }
    m_offset = 0;
    m_listed = m_asked.value(number).overlap;
    return true;
}

void MissedLook::askPage()
{
    const Asked asked = m_asked.value(m_turns.current());
    m_archive.listInbound({m_turns.current(), asked.from, asked.until, m_offset},
                          [look = QPointer(this)](const InboundPage &page) {
                              if (look)
                                  look->takePage(page);
                          });
}

void MissedLook::takePage(const InboundPage &page)
{
    if (page.reply == ArchiveReply::RateLimited) {
        tryAgain(page.wait, &MissedLook::askPage);
        return;
    }
    if (page.reply == ArchiveReply::KeyRefused) { // look() comes with the next key
        m_keyWorks = false;
        m_turns.stop();
        finishTexts();
        return;
    }
    m_reply = page.reply;
    m_isCut = false;
    if (page.reply == ArchiveReply::Answered) {
        m_failures = 0;
        if (!isInTime(page)) {
            then(m_pace.betweenRequests, &MissedLook::nextTurn);
            return;
        }
        const PageSince since = pageSince(page.texts, m_asked.value(m_turns.current()).from);
        m_listed += since.texts;
        m_offset = since.isLast ? -1 : page.nextOffset;
        if (m_offset >= 0 && m_offset < m_pace.textsAtOnce) {
            then(m_pace.betweenRequests, &MissedLook::askPage);
            return;
        }
        m_isCut = m_offset >= 0;
    }
    m_senders = bySender(m_listed);
    takeSender();
}

bool MissedLook::isInTime(const InboundPage &page)
{
    const ClockLead lead = clockLead(page.date, m_clock(), m_leads.here);
    if (std::exchange(m_isTimed, true) || lead == m_leads.here)
        return true;
    qCInfo(lcMissed) << "this computer's clock differs from MessageBird's by"
                     << std::chrono::duration_cast<std::chrono::seconds>(lead).count() << "seconds";
    const ClockLead former = std::exchange(m_leads.here, lead);
    m_leads.others.removeOne(lead);
    addClock(former, m_leads);
    tellClocks();
    m_asked.clear();
    return false;
}

void MissedLook::takeSender()
{
    if (m_senders.isEmpty()) {
        endTurn();
        return;
    }
    const Result<QList<ListedText>> taken = m_takeTexts(m_senders.first(), m_leads);
    if (!taken) {
        tryAgain(0ms, &MissedLook::takeSender);
        return;
    }
    m_failures = 0;
    for (const ListedText &text : *taken) {
        const QDateTime writtenAt = text.createdAt.addDuration(m_leads.here);
        m_first = m_first.isValid() ? std::min(m_first, writtenAt) : writtenAt;
        m_last = m_last.isValid() ? std::max(m_last, writtenAt) : writtenAt;
    }
    m_count += static_cast<int>(taken->size());
    if (taken->size() < mostTakenAtOnce)
        m_senders.removeFirst();
    then(m_pace.betweenWrites, &MissedLook::takeSender);
}

void MissedLook::endTurn()
{
    const bool isAnswered = m_reply == ArchiveReply::Answered;
    const bool isDone = isAnswered && !m_isCut;
    const std::optional<Asked> rest = isDone ? std::nullopt : older();
    const bool fails = !isAnswered || (m_isCut && !rest);
    const QString number = m_turns.current();
    try {
        m_database.inTransaction([&] {
            if (fails)
                m_store.keepOwed(number, m_asked.value(number).from);
            else if (isDone)
                m_store.setCheckedUntil(number, m_asked.value(number).checkedUntil);
        });
    } catch (const StoreError &) {
        tryAgain(0ms, &MissedLook::endTurn);
        return;
    }
    if (isDone)
        m_asked.remove(number);
    else if (rest)
        m_asked[number] = *rest;
    if (fails)
        m_turns.fail(steadyNow(), QRandomGenerator::global()->generateDouble(), m_pace.haste);
    else if (isDone)
        m_turns.succeed();
    else
        m_turns.goOnLater();
    if (m_reply == ArchiveReply::NotAnswered) // maybe to nobody
        tryAgain(m_pace.betweenRequests, &MissedLook::nextTurn);
    else
        then(m_pace.betweenRequests, &MissedLook::nextTurn);
}

std::optional<MissedLook::Asked> MissedLook::older() const
{
    Asked asked = m_asked.value(m_turns.current());
    const QList<ListedText> fresh = m_listed.sliced(asked.overlap.size());
    const auto isOutside = [&asked](const ListedText &text) { return text.createdAt > asked.until; };
    if (fresh.isEmpty() || (asked.until.isValid() && std::ranges::any_of(fresh, isOutside)))
        return std::nullopt; // the texts of other numbers were listed, or of any time
    const QDateTime oldest = std::ranges::min(m_listed, {}, &ListedText::createdAt).createdAt;
    const QDateTime next = oldest.addDuration(1s); // there may be more of that second
    asked.until = asked.until.isValid() ? std::min(next, asked.until.addDuration(-1s)) : next;
    if (asked.until <= asked.from)
        return std::nullopt;
    asked.overlap = m_listed;
    asked.overlap.removeIf([&oldest](const ListedText &text) {
        return text.createdAt > oldest.addDuration(latestArrival - earliestArrival);
    });
    return asked;
}

void MissedLook::finishTexts()
{
    try {
        m_database.inTransaction([this] {
            if (m_isWhole && m_keyWorks)
                m_store.setCheckedUntil(m_begunAt.addDuration(-m_leads.here));
            if (m_leads.here != m_notedLead)
                m_store.noteClock(m_depot, m_clock(), m_leads.here);
        });
    } catch (const StoreError &error) {
        qCWarning(lcMissed) << "the next look for missed texts goes further back:" << error.text();
    }
    if (m_count > 0) {
        qCInfo(lcMissed) << m_count << "texts had not reached this computer and were fetched";
        Q_EMIT fetched(m_count, m_first, m_last);
    }
    if (m_isWhole && m_keyWorks)
        beginReports();
    else
        end();
}

void MissedLook::end()
{
    m_isLooking = false;
    const LookTurns::Time next = std::min(m_nextLook, m_turns.nextDue().value_or(m_nextLook));
    const auto pause = std::chrono::ceil<std::chrono::milliseconds>(next - steadyNow());
    then(std::max(pause, m_pace.betweenRequests), &MissedLook::begin);
    Q_EMIT finished();
}

} // namespace birdcar
