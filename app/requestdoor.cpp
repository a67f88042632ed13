// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/requestdoor.h"

#include "app/configuration.h"
#include "app/singlewindow.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 3000; // ms, for one step

QString pathOf(const Configuration &configuration)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString()
                            : QDir(folder).filePath(u"birdcar-%1-requests"_s.arg(databaseKey(configuration)));
}

QCborMap toCbor(const WebhookRequest &request)
{
    QCborArray headers;
    for (const auto &[name, value] : request.headers)
        headers.append(QCborArray{name, value});
    return {
        {u"number"_s, qint64(request.number)},
        {u"at"_s, request.at.toMSecsSinceEpoch()},
        {u"took"_s, qint64(request.took.count())},
        {u"method"_s, request.method},
        {u"target"_s, request.target},
        {u"headers"_s, headers},
        {u"body"_s, request.body},
        {u"bodySize"_s, request.bodySize},
        {u"status"_s, request.status},
        {u"outcome"_s, webhookOutcomeName(request.outcome)},
        {u"sender"_s, int(request.sender)},
        {u"reason"_s, request.reason},
        {u"unrouted"_s, request.unrouted ? unroutedReasonName(*request.unrouted) : QString()},
    };
}

WebhookRequest fromCbor(const QCborMap &map)
{
    WebhookRequest request;
    request.number = quint64(map.value(u"number"_s).toInteger());
    request.at = QDateTime::fromMSecsSinceEpoch(map.value(u"at"_s).toInteger(), Qt::UTC);
    request.took = std::chrono::microseconds(map.value(u"took"_s).toInteger());
    request.method = map.value(u"method"_s).toByteArray();
    request.target = map.value(u"target"_s).toByteArray();
    for (const QCborValue &header : map.value(u"headers"_s).toArray())
        request.headers.append({header[0].toByteArray(), header[1].toByteArray()});
    request.body = map.value(u"body"_s).toByteArray();
    request.bodySize = map.value(u"bodySize"_s).toInteger();
    request.status = int(map.value(u"status"_s).toInteger());
    request.outcome = webhookOutcomeFromName(map.value(u"outcome"_s).toString())
                          .value_or(WebhookRequest::Outcome::NotARequest);
    request.sender = static_cast<WebhookRequest::Sender>(
        qBound(qint64(0), qint64(map.value(u"sender"_s).toInteger()), qint64(2)));
    request.reason = map.value(u"reason"_s).toString();
    request.unrouted = unroutedReasonFromName(map.value(u"unrouted"_s).toString());
    return request;
}

QByteArray writeRequests(const KeptRequests &kept)
{
    QCborArray requests;
    for (const WebhookRequest &request : kept.requests)
        requests.append(toCbor(request));
    return QCborValue(QCborMap{{u"requests"_s, requests},
                               {u"dropped"_s, qint64(kept.dropped)},
                               {u"strayDropped"_s, qint64(kept.strayDropped)}})
        .toCbor();
}

/// What the door hands out; nothing if that is cut off.
std::optional<KeptRequests> readRequests(const QByteArray &answer)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(answer, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    KeptRequests kept;
    for (const QCborValue &request : map.value(u"requests"_s).toArray())
        kept.requests.append(fromCbor(request.toMap()));
    kept.dropped = quint64(map.value(u"dropped"_s).toInteger());
    kept.strayDropped = quint64(map.value(u"strayDropped"_s).toInteger());
    return kept;
}

Problem nobodyAnswers(const Configuration &configuration)
{
    return {
        Problem::Kind::NotFound,
        u"No BirdCar of this user is running on %1. Requests are kept in the memory of the running program "
        "alone."_s.arg(configuration.database.displayName()),
        {},
        {}};
}

} // namespace

RequestDoor::RequestDoor(const Configuration &configuration, const RequestJournal &journal, QObject *parent)
    : QObject(parent), m_journal(journal), m_server(std::make_unique<QLocalServer>())
{
    const QString path = pathOf(configuration);
    if (path.isEmpty())
        return;
    connect(m_server.get(), &QLocalServer::newConnection, this, &RequestDoor::answer);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server->listen(path))
        return;
    // Left behind by one that was killed, or of another that runs on the same database server.
    QLocalSocket other;
    other.connectToServer(path);
    if (!other.waitForConnected(patience)) {
        QLocalServer::removeServer(path);
        m_server->listen(path);
    }
}

RequestDoor::~RequestDoor() = default;

void RequestDoor::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->write(writeRequests(m_journal.kept()));
        socket->disconnectFromServer(); // once everything is written
    }
}

Result<KeptRequests> askForRequests(const Configuration &configuration)
{
    QLocalSocket socket;
    socket.connectToServer(pathOf(configuration), QLocalSocket::ReadOnly);
    if (!socket.waitForConnected(patience))
        return nobodyAnswers(configuration);
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    answer += socket.readAll();
    const auto kept = readRequests(answer);
    return kept ? Result<KeptRequests>(*kept) : nobodyAnswers(configuration);
}

RequestFeed::RequestFeed(const Configuration &configuration, RequestJournal &journal, QObject *parent)
    : QObject(parent), m_path(pathOf(configuration)), m_journal(journal),
      m_socket(std::make_unique<QLocalSocket>())
{
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &RequestFeed::take);
}

RequestFeed::~RequestFeed()
{
    m_socket->disconnect(this);
}

void RequestFeed::fetch()
{
    if (!m_path.isEmpty() && m_socket->state() == QLocalSocket::UnconnectedState)
        m_socket->connectToServer(m_path, QLocalSocket::ReadOnly);
}

void RequestFeed::take()
{
    if (const auto kept = readRequests(m_socket->readAll()))
        m_journal.replace(*kept);
}

} // namespace birdcar
