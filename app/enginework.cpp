// SPDX-License-Identifier: GPL-3.0-or-later
// The half of EngineCore that is about what is done again and again while the program runs.
#include "app/enginecore.h"

#include "app/alarmwatch.h"
#include "app/dispatcher.h"
#include "app/messagebird/apiclient.h"
#include "app/messagebird/missedlook.h"
#include "app/messagebird/outbox.h"
#include "app/publicaddress.h"
#include "app/store/changewatch.h"
#include "app/store/database.h"
#include "app/store/recordstore.h"
#include "app/store/runnerlock.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcWork, "birdcar.engine")

constexpr auto flushInterval = 150ms;                     // recorded within 200 ms
constexpr std::chrono::milliseconds flushAgainAfter = 1s; // each try may wait for the lock, and calls with it
constexpr auto sweepInterval = 1s;
constexpr auto pauseBetweenWrites = 20ms;
constexpr auto balanceInterval = 5min;
constexpr auto retentionInterval = 1min;
constexpr std::chrono::milliseconds ordersInterval = 1min;

} // namespace

void EngineCore::startLooking()
{
    const auto takeReport = [this](const DeliveryReport &report) {
        if (m_dispatcher->takeReport(report))
            Q_EMIT m_dispatcher->outboxChanged();
    };
    m_missed = std::make_unique<MissedLook>(
        *m_database, *m_client, m_clock, m_configuration.depot,
        [this](const QList<ListedText> &texts, const ClockLeads &leads) {
            return m_dispatcher->takeMissed(texts, leads);
        },
        takeReport, MissedLook::Pace());
    connect(m_missed.get(), &MissedLook::fetched, this, &EngineCore::noteMissed);
    m_missed->look();
}

void EngineCore::noteMissed(int count, const QDateTime &first, const QDateTime &last)
{
    MissedTexts &missed = m_status.missed;
    missed.count += count;
    missed.first = missed.first.isValid() ? std::min(missed.first, first) : first;
    missed.last = missed.last.isValid() ? std::max(missed.last, last) : last;
    refreshStatus();
}

void EngineCore::catchUp()
{
    if (m_address)
        m_address->check();
    if (m_client)
        m_client->renewConnections();
    if (m_missed)
        m_missed->look();
    if (m_outbox)
        m_outbox->wake();
}

void EngineCore::startTimers()
{
    connect(&m_flushTimer, &QTimer::timeout, this, &EngineCore::flush);
    m_flushTimer.setSingleShot(true);
    m_flushTimer.start(flushInterval);
    m_sweepTimer.setSingleShot(true);
    connect(&m_sweepTimer, &QTimer::timeout, this, &EngineCore::sweep);
    m_sweepTimer.start(sweepInterval);
    m_retentionTimer.setSingleShot(true);
    connect(&m_retentionTimer, &QTimer::timeout, this, &EngineCore::dropOld);
    m_retentionTimer.start(sweepInterval);
    connect(m_dispatcher.get(), &Dispatcher::personErased, this, [this] {
        forgetErased();
        m_erasures.reset();
        lookForErasures();
    });
    lookForErasures();
    connect(&m_balanceTimer, &QTimer::timeout, this, &EngineCore::askBalance);
    m_balanceTimer.start(balanceInterval);
    askBalance();
    m_alarms = std::make_unique<AlarmWatch>(*m_dispatcher, m_clock);
    m_watch = std::make_unique<ChangeWatch>(*m_database);
    connect(m_watch.get(), &ChangeWatch::changed, this, &EngineCore::handleDatabaseChange);
}

void EngineCore::handleDatabaseChange()
{
    [[maybe_unused]] const auto reloaded = m_dispatcher->reloadSettings(); // a failure is told by its signal
    takeSavedConnection();
    lookForErasures();
    refreshStatus();
    m_outbox->wake();
}

void EngineCore::forgetErased()
{
    m_requests.clear();
    Q_EMIT personErased();
    m_retentionTimer.start(pauseBetweenWrites);
}

/// A window beside this program may have erased somebody.
void EngineCore::lookForErasures()
{
    const auto count = m_dispatcher->erasureCount();
    if (!count)
        return; // told by its signal
    const auto before = std::exchange(m_erasures, *count);
    if (before && *before != *count)
        forgetErased();
}

void EngineCore::flush()
{
    const auto flushed = m_dispatcher->flush();
    m_flushTimer.start(flushed ? std::chrono::milliseconds(flushInterval) : flushAgainAfter);
}

void EngineCore::sweep()
{
    if (m_lock)
        m_lock->renew();
    dropFormerKey();
    const auto swept = m_dispatcher->sweep();
    // A sweep that had nothing to do proves little.
    if (!m_status.storageProblem.isEmpty() && swept && m_dispatcher->tryStorage())
        noteStorageWorks();
    notePublicUrl();
    if (const WayInFault fault = wayInFault(m_status); fault != WayInFault::None) [[maybe_unused]]
        const auto noted = m_dispatcher->cutOffTests(fault); // a failure is told by its signal
    m_alarms->look(m_status);
    tellOthers();
    settleOrdersInTime();
    m_sweepTimer.start(swept && swept->more ? std::chrono::milliseconds(pauseBetweenWrites) : sweepInterval);
}

void EngineCore::notePublicUrl()
{
    if (m_notedUrl == m_configuration.publicUrl || !m_status.storageProblem.isEmpty())
        return;
    try {
        m_database->inTransaction([this] {
            RecordStore(*m_database).notePublicUrl(m_configuration.depot, m_configuration.publicUrl);
        });
        m_notedUrl = m_configuration.publicUrl;
    } catch (const StoreError &error) {
        qCWarning(lcWork).noquote() << "the public URL cannot be noted:"
                                    << error.text(); // the next sweep tries again
    }
}

/// Orders that are open are asked about every minute; without any nothing is asked.
void EngineCore::settleOrdersInTime()
{
    const QDateTime now = m_clock();
    if (m_ordersLookedAt > now || m_ordersLookedAt.addDuration(ordersInterval) <= now)
        settleOrders();
}

void EngineCore::dropOld()
{
    const auto purged = m_dispatcher->purgeTexts();
    const auto tidied = purged && *purged ? Result<bool>(true) : m_dispatcher->tidySearch();
    const bool more = purged && tidied && (*purged || *tidied);
    if (std::exchange(m_isDropping, more) && !more)
        Q_EMIT wordsDropped();
    m_retentionTimer.start(more ? std::chrono::milliseconds(pauseBetweenWrites) : retentionInterval);
}

void EngineCore::noteAwake(const AwakeStatus &awake)
{
    m_status.awake = awake; // the others are told by the next sweep
}

void EngineCore::noteBackup(const QString &problem)
{
    if (problem == m_status.backupProblem)
        return;
    m_status.backupProblem = problem;
    if (!problem.isEmpty()) [[maybe_unused]]
        const auto recorded = m_dispatcher->recordEvent(u"backup_failed"_s, u"database"_s, problem);
    refreshStatus();
}

void EngineCore::askBalance()
{
    if (!m_client->hasKey())
        return;
    m_client->askBalance([this](const BalanceOutcome &balance) {
        if (balance.kind == BalanceOutcome::Kind::Known) {
            m_creditLeft = balance.postpaid ? std::nullopt : std::optional(balance.amount);
            m_status.balance = balance.postpaid
                                   ? u"postpaid"_s
                                   : u"%1 %2"_s.arg(balance.amount, 0, 'f', 2).arg(balance.currency);
        }
        refreshStatus();
    });
}

void EngineCore::noteStorageFailure(const Problem &problem)
{
    if (problem.text == m_status.storageProblem)
        return;
    qCWarning(lcWork).noquote() << "nothing can be stored:" << problem.text;
    m_status.storageProblem = problem.text;
    m_status.databaseDamaged = problem.kind == Problem::Kind::Damaged;
    m_status.databaseOutdated = problem.kind == Problem::Kind::Refused;
    refreshStatus();
}

void EngineCore::noteStorageWorks()
{
    qCInfo(lcWork) << "the database can be written again";
    m_status.storageProblem.clear();
    m_status.databaseDamaged = false;
    m_status.databaseOutdated = false;
    refreshStatus();
}

} // namespace birdcar
