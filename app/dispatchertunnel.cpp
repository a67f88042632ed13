// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of the tunnel.
#include "app/dispatcher_p.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const QString flowUrlName = u"tunnel_flow_url"_s;

} // namespace

Result<QString> Dispatcher::flowUrl()
{
    return look([&]() -> Result<QString> { return m_stores->records.settings(m_depot).value(flowUrlName); });
}

Result<Done> Dispatcher::keepFlowUrl(const QString &url)
{
    return transact([&]() -> Result<Done> {
        m_stores->records.saveSetting(m_depot, flowUrlName, url);
        return Done{};
    });
}

} // namespace birdcar
