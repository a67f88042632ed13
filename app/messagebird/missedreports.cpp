// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MissedLook that is about texts that were sent.
#include "app/messagebird/missedlook.h"

#include "app/store/database.h"

#include <QPointer>

#include <algorithm>

namespace birdcar {

using namespace std::chrono_literals;

namespace {

// A report that has not come by then may have been lost; after two days nothing more will be known.
constexpr auto reportIsLateAfter = 10min;
constexpr auto reportsAskedFor = std::chrono::hours(48);
constexpr int mostReports = 50;
constexpr int failuresThatEnd = 3; // in a row: the next look comes to the others

} // namespace

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
    switch (answer.reply) {
    case ArchiveReply::KeyRefused: // look() comes with the next key
        m_open.clear();
        end();
        return;
    case ArchiveReply::RateLimited:
        tryAgain(answer.wait, &MissedLook::askReport);
        return;
    case ArchiveReply::NotAnswered: // none waits for another
        m_open.removeFirst();
        if (m_failures + 1 >= failuresThatEnd)
            m_open.clear();
        tryAgain(0ms, &MissedLook::askReport);
        return;
    case ArchiveReply::Refused: // deleted there
        break;
    case ArchiveReply::Answered:
        m_failures = 0;
        if (answer.report.providerId == m_open.first().providerId) // else it is no answer to this question
            m_takeReport(answer.report);
        break;
    }
    m_open.removeFirst();
    then(m_pace.betweenRequests, &MissedLook::askReport);
}

} // namespace birdcar
