// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of the tunnel.
#include "app/dispatcher_p.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const QString flowUrlName = u"tunnel_flow_url"_s;
const QString tunnelUrlName = u"tunnel_url"_s;

} // namespace

Result<QString> Dispatcher::flowUrl()
{
    return look([&]() -> Result<QString> { return m_stores->records.settings(m_depot).value(flowUrlName); });
}

Result<Done> Dispatcher::keepFlowUrl(const QString &url)
{
    return keepSetting(flowUrlName, url);
}

Result<QString> Dispatcher::tunnelUrl()
{
    return look(
        [&]() -> Result<QString> { return m_stores->records.settings(m_depot).value(tunnelUrlName); });
}

Result<Done> Dispatcher::keepTunnelUrl(const QString &url)
{
    return keepSetting(tunnelUrlName, url);
}

Result<Done> Dispatcher::keepSetting(const QString &name, const QString &value)
{
    return transact([&]() -> Result<Done> {
        m_stores->records.saveSetting(m_depot, name, value);
        return Done{};
    });
}

} // namespace birdcar
