// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servicewatch.h"

#include "app/store/runnerlock.h"

#include <chrono>
#include <utility>

namespace birdcar {

using namespace std::chrono_literals;

namespace {

constexpr auto lookInterval = 400ms;

} // namespace

std::optional<RunnerReport> ServiceWatch::serviceOn(const QString &databaseFile)
{
    const RunnerSign sign = lookForRunner(databaseFile);
    auto report = sign.isThere ? readRunnerReport(sign.report) : std::nullopt;
    return report && !report->hasWindow ? report : std::nullopt;
}

ServiceWatch::ServiceWatch(QString databaseFile, RunnerReport report, QObject *parent)
    : QObject(parent), m_databaseFile(std::move(databaseFile)), m_report(std::move(report)), m_timer(this)
{
    if (m_report.status)
        m_missedBefore = m_report.status->missed;
    connect(&m_timer, &QTimer::timeout, this, &ServiceWatch::look);
}

void ServiceWatch::start()
{
    m_timer.start(lookInterval);
}

/// A service that is just writing its report is there, and what it said last is still true.
void ServiceWatch::look()
{
    const RunnerSign sign = lookForRunner(m_databaseFile);
    const auto report = sign.isThere ? readRunnerReport(sign.report) : std::nullopt;
    const bool isAnother = report && report->hasWindow;
    const bool isThere = !isAnother && (m_isThere ? sign.isThere : report.has_value());
    const bool hasNews = isThere != m_isThere || (isThere && report && *report != m_report);
    m_isThere = isThere;
    if (!hasNews)
        return;
    if (isThere && report)
        m_report = *report;
    if (m_report.status && !m_missedBefore)
        m_missedBefore = m_report.status->missed;
    Q_EMIT changed();
}

void ServiceWatch::describe(EngineStatus &status) const
{
    const bool isKnown = m_isThere && m_report.status;
    ServiceStatus service;
    service.phase = m_isThere ? ServiceStatus::Phase::Running : ServiceStatus::Phase::Gone;
    service.isKnown = isKnown;
    service.process = m_report.process;
    service.since = m_report.since;
    service.unit = m_report.unit;
    EngineStatus told = isKnown ? *m_report.status : EngineStatus();
    if (isKnown && m_missedBefore && told.missed == *m_missedBefore)
        told.missed = {}; // said by then, to whoever was there
    told.service = service;
    told.keepAwake = status.keepAwake;
    if (!status.backupProblem.isEmpty())
        told.backupProblem = status.backupProblem;
    if (!status.storageProblem.isEmpty()) {
        told.storageProblem = status.storageProblem;
        told.databaseOutdated = status.databaseOutdated;
        told.databaseDamaged = status.databaseDamaged;
    }
    status = told;
}

} // namespace birdcar
