// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace birdcar {

struct RequestHead;

/// A path and the one method it is served with.
struct Route
{
    QByteArray path;
    QByteArray method;
};

/// The routes there are. The guard answers every request that fits none of them, so nothing else in the
/// program sees such a request.
class RouteTable
{
public:
    enum class Match { Found, NoSuchPath, WrongMethod };

    explicit RouteTable(QList<Route> routes) : m_routes(std::move(routes)) {}

    /// Paths are compared as they were sent, without decoding. Asking for another protocol on a known path
    /// counts as a wrong method.
    Match match(const RequestHead &head) const;
    /// The method of a known path, for the Allow header; empty for an unknown one.
    QByteArray allowedMethod(const QByteArray &path) const;

private:
    QList<Route> m_routes;
};

} // namespace birdcar
