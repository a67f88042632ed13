// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>

#include <optional>

namespace birdcar::standin {
class StandIn;
}

/// What came back for a request; the status is 0 without an answer.
struct ApiReply
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray authenticate;

    QJsonValue json() const;
    QJsonValue error() const;
};

/// A client of the stand-in's API for tests: asks and waits for the answer.
class ApiClient
{
public:
    /// `standIn` is listening and outlives the client.
    explicit ApiClient(const birdcar::standin::StandIn &standIn);

    static const QByteArray jsonType;
    static const QByteArray formType;

    /// The body of a text that is accepted, with some fields changed.
    static QByteArray sendBody(const QJsonObject &changes = {});

    ApiReply request(const QByteArray &method, const QString &path, const QByteArray &body = {},
                     const QByteArray &contentType = jsonType);
    ApiReply get(const QString &path) { return request("GET", path); }
    ApiReply post(const QByteArray &body, const QByteArray &contentType = jsonType);

    /// The id of an accepted text.
    QString sendText(const QJsonObject &changes = {});

    std::optional<QByteArray> authorization; ///< the right one to begin with

private:
    const birdcar::standin::StandIn &m_standIn;
    QNetworkAccessManager m_network;
};
