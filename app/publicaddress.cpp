// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publicaddress.h"

#include "app/dispatcher.h"

#include <QLoggingCategory>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAddress, "birdcar.tunnel")

} // namespace

PublicAddress::PublicAddress(const TunnelOrder &order, const Tunnel::Pace &pace, Dispatcher &dispatcher,
                             QObject *parent)
    : QObject(parent), m_dispatcher(dispatcher), m_tunnel(order, pace, this)
{
    if (const auto kept = m_dispatcher.flowUrl())
        m_flowUrl = *kept;
    m_tunnel.preferUrl(m_flowUrl);
    connect(&m_tunnel, &Tunnel::urlChanged, this, &PublicAddress::takeUrl);
    connect(&m_tunnel, &Tunnel::statusChanged, this, &PublicAddress::changed);
}

void PublicAddress::describe(EngineStatus &status) const
{
    status.tunnel = m_tunnel.status();
    const bool differs = !m_flowUrl.isEmpty() && !m_tunnel.url().isEmpty() && m_flowUrl != m_tunnel.url();
    status.formerUrl = differs ? m_flowUrl : QString();
}

void PublicAddress::takeUrl(const QString &url)
{
    if (!m_flowUrl.isEmpty() && m_flowUrl != url) {
        qCWarning(lcAddress).noquote() << "the public URL changed from" << m_flowUrl << "to" << url
                                       << "and the flows at MessageBird have to be changed";
        [[maybe_unused]] const auto noted =
            m_dispatcher.recordEvent(u"public_url_changed"_s, u"tunnel"_s, m_flowUrl + u" -> "_s + url);
    }
    // For doctor; the next change tries again.
    [[maybe_unused]] const auto kept = m_dispatcher.keepTunnelUrl(url);
    Q_EMIT urlChanged(url);
}

void PublicAddress::noteText()
{
    if (m_tunnel.url().isEmpty() || m_flowUrl == m_tunnel.url())
        return;
    m_flowUrl = m_tunnel.url();
    m_tunnel.preferUrl(m_flowUrl);
    // If it cannot be kept, the next text tries again after the next start.
    [[maybe_unused]] const auto kept = m_dispatcher.keepFlowUrl(m_flowUrl);
    Q_EMIT changed();
}

} // namespace birdcar
