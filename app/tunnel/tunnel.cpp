// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/tunnel.h"

#include "app/tunnel/tunneloutput.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcTunnel, "birdcar.tunnel")

constexpr int missesToShow = 2;
/// A new name takes a while to be known everywhere, so more patience is needed before the first success.
constexpr int missesBeforeProof = 6;

/// For the log.
QString reasonOf(TunnelFault fault, const QString &detail)
{
    if (!detail.isEmpty())
        return detail;
    switch (fault) {
    case TunnelFault::NotInstalled:
        return u"the program is not installed"_s;
    case TunnelFault::Silent:
        return u"it did not say where it leads from"_s;
    case TunnelFault::NotOurs:
        return u"another server answers at its URL"_s;
    default:
        return u"it gave no reason"_s;
    }
}

} // namespace

Tunnel::Pace Tunnel::Pace::usual(TunnelProgram program)
{
    Pace pace;
    pace.restartWait = [](int failures) {
        return tunnelRestartWait(failures, QRandomGenerator::global()->generateDouble());
    };
    if (program == TunnelProgram::Ngrok)
        pace.checkEvery = 15min;
    return pace;
}

Tunnel::Tunnel(TunnelOrder order, Pace pace, QObject *parent)
    : QObject(parent), m_order(std::move(order)), m_pace(std::move(pace)), m_process(this),
      m_check(m_pace.checkTimeout, this), m_startTimer(this), m_silenceTimer(this), m_checkTimer(this)
{
    m_status.program = tunnelCall(m_order, {}).program;
    for (QTimer *timer : {&m_startTimer, &m_silenceTimer, &m_checkTimer})
        timer->setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this, &Tunnel::start);
    connect(&m_silenceTimer, &QTimer::timeout, this, &Tunnel::handleSilence);
    connect(&m_checkTimer, &QTimer::timeout, this, &Tunnel::check);
    connect(&m_process, &TunnelProcess::lineRead, this, &Tunnel::readLine);
    connect(&m_process, &TunnelProcess::ended, this, &Tunnel::handleEnd);
    connect(&m_process, &TunnelProcess::failed, this,
            [this](const QString &reason) { restartLater(TunnelFault::Ended, reason); });
    connect(&m_check, &SelfCheck::judged, this, &Tunnel::judge);
}

Tunnel::~Tunnel()
{
    m_process.disconnect(this);
}

void Tunnel::leadTo(const QUrl &listening)
{
    if (listening == m_listening)
        return;
    m_listening = listening;
    if (m_process.isRunning())
        restartNow(TunnelFault::None, {});
    else
        start();
}

void Tunnel::checkNow()
{
    if (m_startTimer.isActive())
        start();
    else if (m_status.phase == TunnelPhase::Up && m_pace.checkEvery > 0ms)
        check();
}

void Tunnel::start()
{
    m_startTimer.stop();
    m_lastWords.clear();
    m_given.reset();
    m_proved = false;
    m_misses = 0;
    TunnelOrder order = m_order;
    if (const QString name = nameToAskFor(m_order, m_preferredUrl); !name.isEmpty())
        order.name = name;
    const TunnelCall call = tunnelCall(order, m_listening);
    const QString program = QStandardPaths::findExecutable(call.program);
    if (program.isEmpty())
        return restartLater(TunnelFault::NotInstalled, {});
    if (m_order.hasFixedUrl() && m_order.publicUrl.isEmpty())
        return show(TunnelPhase::Down, TunnelFault::NoAddress); // it is given before a start
    m_process.start(program, call.arguments,
                    tunnelEnvironment(m_order, QProcessEnvironment::systemEnvironment()));
    m_silenceTimer.start(m_pace.silence);
    show(TunnelPhase::Starting, m_status.fault, m_status.detail);
}

void Tunnel::readLine(const QByteArray &line)
{
    const TunnelNews news = readTunnelLine(m_order, line);
    if (!news.trouble.isEmpty())
        m_lastWords = news.trouble;
    if (!news.url.isEmpty())
        takeUrl(news.url);
    else if (news.isUp)
        takeUrl(m_order.publicUrl);
    else if (news.isLost && m_pace.checkEvery > 0ms)
        m_checkTimer.start(m_pace.recheckAfter);
}

void Tunnel::takeUrl(const QString &url)
{
    m_silenceTimer.stop();
    const bool isNew = m_url != url;
    m_url = url;
    if (m_preferredUrl.isEmpty())
        m_preferredUrl = url;
    m_misses = 0;
    if (isNew) {
        qCInfo(lcTunnel).noquote() << "the tunnel is up at" << url;
        Q_EMIT urlChanged(url);
    }
    show(TunnelPhase::Up);
    if (m_pace.checkEvery > 0ms)
        check();
}

void Tunnel::handleEnd()
{
    const std::optional<Verdict> given = std::exchange(m_given, std::nullopt);
    if (!given)
        restartLater(TunnelFault::Ended, m_lastWords);
    else if (given->fault == TunnelFault::None)
        start();
    else
        restartLater(given->fault, given->detail);
}

void Tunnel::handleSilence()
{
    restartNow(TunnelFault::Silent, m_lastWords);
}

/// The program is ended first; what follows is up to its end.
void Tunnel::restartNow(TunnelFault fault, const QString &detail)
{
    m_silenceTimer.stop();
    m_checkTimer.stop();
    m_check.stop();
    m_given = Verdict{fault, detail};
    m_process.end(m_pace.grace);
}

void Tunnel::restartLater(TunnelFault fault, const QString &detail)
{
    m_silenceTimer.stop();
    m_checkTimer.stop();
    m_check.stop();
    const auto wait = m_pace.restartWait(++m_failures);
    m_startTimer.start(wait);
    if (m_status.phase != TunnelPhase::Down || m_status.fault != fault || m_status.detail != detail)
        qCWarning(lcTunnel).noquote()
            << "the tunnel" << m_status.program << "is down and is started again:" << reasonOf(fault, detail);
    show(TunnelPhase::Down, fault, detail);
}

void Tunnel::check()
{
    m_check.ask(m_url);
}

void Tunnel::judge(const Verdict &verdict)
{
    if (verdict.fault == TunnelFault::None) {
        m_misses = 0;
        m_failures = 0;
        m_proved = true;
        m_checkTimer.start(m_pace.checkEvery);
        show(TunnelPhase::Up);
        return;
    }
    ++m_misses;
    m_checkTimer.start(m_misses < missesToShow ? m_pace.recheckAfter
                                               : std::max(m_pace.recheckAfter, m_pace.checkEvery / 3));
    if (m_misses >= missesToShow) {
        if (m_status.fault != verdict.fault)
            qCWarning(lcTunnel).noquote() << "the public URL does not lead to BirdCar:" << verdict.detail;
        show(TunnelPhase::Up, verdict.fault, verdict.detail);
    }
    // A fixed URL that never answered may be one that this computer alone cannot reach.
    const bool isTrusted = m_proved || !m_order.hasFixedUrl();
    if (isCurable(verdict.fault) && isTrusted && m_misses >= (m_proved ? missesToShow : missesBeforeProof))
        restartNow(verdict.fault, verdict.detail);
}

void Tunnel::show(TunnelPhase phase, TunnelFault fault, const QString &detail)
{
    const TunnelStatus status{m_status.program, phase, fault, detail};
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

} // namespace birdcar
