// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"
#include "app/messagebird/apianswer.h"
#include "app/messagebird/smsgateway.h"
#include "app/messagebird/textarchive.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <array>
#include <memory>
#include <vector>

class QNetworkReply;
class QNetworkRequest;

namespace birdcar {

class RequestBody;

/// MessageBird's REST API over the network.
///
/// Never follows a redirect, never ignores a TLS error, never sends a text twice by itself, reads no more
/// than 1 MiB of an answer, and ends each request after a time-out in all. Lives on the engine thread.
class ApiClient : public QObject, public SmsGateway, public TextArchive
{
    Q_OBJECT

public:
    struct Settings
    {
        QUrl url = QUrl(QStringLiteral("https://rest.messagebird.com")); ///< only scheme, host and port count
        std::chrono::milliseconds timeout{15000};                        ///< for a request and its answer
    };

    ApiClient(const Settings &settings, Clock clock, QObject *parent = nullptr);
    ~ApiClient() override;

    /// The key for requests from now on; an empty one means that there is none.
    void setKey(const QByteArray &key);

    /// Requests from now on go over new connections, for those from before a sleep may be dead; what is under
    /// way goes on. Not to be called from within an outcome.
    void renewConnections();

    bool hasKey() const override { return !m_key.isEmpty(); }
    void send(const OutgoingSms &sms, std::function<void(const SendOutcome &)> done) override;
    void lookUp(const LookUp &lookUp, std::function<void(const LookUpOutcome &)> done) override;
    void askBalance(std::function<void(const BalanceOutcome &)> done) override;
    void listInbound(const InboundQuery &query, std::function<void(const InboundPage &)> done) override;
    void askStatus(const QString &providerId, std::function<void(const StatusAnswer &)> done) override;

private:
    struct Lane;

    QNetworkRequest request(const QUrl &url) const;
    QUrl urlOf(const QString &path) const;
    void askPage(const LookUp &lookUp, int offset, std::function<void(const LookUpOutcome &)> done);
    void collect(Lane &lane, QNetworkReply *reply, const RequestBody *body,
                 std::function<void(const ApiAnswer &)> done);

    Settings m_settings;
    Clock m_clock;
    QByteArray m_key;
    std::array<std::unique_ptr<Lane>, 3> m_sendLanes;
    std::unique_ptr<Lane> m_questionLane; ///< look-ups and balance, so that they never wait for texts
    std::unique_ptr<Lane> m_archiveLane;  ///< what nobody waits for
    std::vector<std::unique_ptr<Lane>> m_formerLanes; ///< something was under way when they were replaced
};

} // namespace birdcar
