// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/routetable.h"

#include "app/webhooks/requesthead.h"

namespace birdcar {

RouteTable::Match RouteTable::match(const RequestHead &head) const
{
    const QByteArray method = allowedMethod(head.path);
    if (method.isEmpty())
        return Match::NoSuchPath;
    return method == head.method && !head.wantsUpgrade ? Match::Found : Match::WrongMethod;
}

QByteArray RouteTable::allowedMethod(const QByteArray &path) const
{
    for (const Route &route : m_routes) {
        if (route.path == path)
            return route.method;
    }
    return {};
}

} // namespace birdcar
