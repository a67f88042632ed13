// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EngineCore that is about several programs on one SQLite database: what the one that relays
// tells the others, and what a window does beside it.
#include "app/enginecore.h"

#include "app/dispatcher.h"
#include "app/requestdoor.h"
#include "app/servicewatch.h"
#include "app/store/changewatch.h"
#include "app/store/migrations.h"
#include "app/store/runnerlock.h"
#include "app/voiceconnection.h"

#include <QDeadlineTimer>
#include <QThread>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto storageInterval = 1s;

} // namespace

void EngineCore::tellOthers()
{
    if (!m_lock)
        return;
    RunnerReport report = m_report;
    report.status = m_status;
    report.voiceUrlMark = m_status.voiceWebhook.isEmpty() ? QString() : urlMark(m_status.voiceWebhook);
    if (report == m_report)
        return;
    m_report = report;
    m_lock->tell(runnerReportLine(report));
}

void EngineCore::joinService(const RunnerReport &service)
{
    m_lock.reset();
    if (!service.depot.isEmpty()) { // what is saved, and how phones are read, is the service's affair
        m_configuration.depot = service.depot;
        m_configuration.isDepotGiven = true;
        m_configuration.region = service.region;
    }
    m_service = std::make_unique<ServiceWatch>(m_configuration.database.file, service);
    connect(m_service.get(), &ServiceWatch::changed, this, &EngineCore::refreshStatus);
}

std::optional<QHash<QString, QString>> EngineCore::serviceSources() const
{
    return m_service ? std::optional(m_service->report().sources) : std::nullopt;
}

/// One that just started may be upgrading the database this very moment.
Result<Done> EngineCore::checkSchemaOfService()
{
    constexpr auto longestWait = 3s;
    constexpr unsigned long pauseMs = 50;
    for (const QDeadlineTimer deadline(longestWait);;) {
        const auto upToDate = migrate(*m_database, m_clock, false);
        if (upToDate || deadline.hasExpired())
            return upToDate;
        QThread::msleep(pauseMs);
    }
}

/// Nothing here is done by itself: the service listens, sends, sweeps, settles and makes the backups.
void EngineCore::serveBeside()
{
    m_feed = std::make_unique<RequestFeed>(m_configuration, m_requests);
    m_requests.follow([this] { m_feed->fetch(); });
    startVoice();
    connect(m_dispatcher.get(), &Dispatcher::personErased, this, [this] {
        m_requests.clear();
        Q_EMIT personErased();
    });
    m_watch = std::make_unique<ChangeWatch>(*m_database);
    connect(m_watch.get(), &ChangeWatch::changed, this, [this] {
        [[maybe_unused]] const auto reloaded =
            m_dispatcher->reloadSettings(); // a failure is told by its signal
        m_voice->look();
        refreshStatus();
    });
    connect(&m_sweepTimer, &QTimer::timeout, this, &EngineCore::lookAfterStorage);
    m_sweepTimer.start(storageInterval);
    m_service->start();
    followService();
    Q_EMIT joined();
}

/// What could not be written is tried again by whoever did it; here only that it works again is noticed.
void EngineCore::lookAfterStorage()
{
    if (!m_status.storageProblem.isEmpty() && m_dispatcher->tryStorage())
        noteStorageWorks();
}

void EngineCore::followService()
{
    EngineStatus told = m_status;
    told.keepAwake = m_dispatcher->settings().keepAwake;
    m_service->describe(told);
    if (told.service.isKnown)
        m_configuration.publicUrl = told.publicUrl;
    told.voiceWebhook = voiceUrl();
    if (!told.voiceWebhook.isEmpty())
        told.textWebhook = webhookUrl(m_configuration, u"/webhook"_s);
    if (m_voice) {
        told.voiceUnderWay = m_voice->isUnderWay();
        told.voiceFailure = m_voice->failure();
    }
    Q_EMIT statusChanged(told);
}

/// The secret of a service may be another than that of this start: then only the service knows its URL.
QString EngineCore::voiceUrl() const
{
    if (m_configuration.webhookSecret.isEmpty())
        return {};
    const QString url = webhookUrl(m_configuration, u"/webhook-voice"_s);
    return m_service && urlMark(url) != m_service->report().voiceUrlMark ? QString() : url;
}

} // namespace birdcar
