// SPDX-License-Identifier: GPL-3.0-or-later
// The half of EngineCore that is about the way to MessageBird and back: keys, listener, public URL, tunnel.
#include "app/enginecore.h"

#include "app/dispatcher.h"
#include "app/messagebird/apiclient.h"
#include "app/messagebird/missedlook.h"
#include "app/messagebird/outbox.h"
#include "app/publicaddress.h"
#include "app/requestdoor.h"
#include "app/setupdoor.h"
#include "app/tunnel/selfcheck.h"
#include "app/webhooks/listener.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QTcpServer>

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcConnection, "birdcar.engine")

constexpr auto formerKeyTime = 24h;

// Between two tries to listen on a port that is taken; each pause is twice as long as the one before.
constexpr std::chrono::milliseconds firstListenPause = 2s;
constexpr std::chrono::milliseconds longestListenPause = 1min;

QString addressText(const QString &host, quint16 port)
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

/// The first free port after `port`; 0 if none of the next ones is.
quint16 freePortAfter(const QString &host, quint16 port)
{
    constexpr int tries = 20;
    const QHostAddress address(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
    for (int i = 1; i <= tries && port + i <= std::numeric_limits<quint16>::max(); ++i) {
        const auto candidate = static_cast<quint16>(port + i);
        if (QTcpServer().listen(address, candidate))
            return candidate;
    }
    return 0;
}

} // namespace

void EngineCore::takeKey(KeyName name, const QString &key)
{
    const QString before = m_configuration.key(name);
    m_configuration.setKey(name, key);
    if (name == KeyName::Signing)
        keepFormerKey(before);
    if (m_listener)
        useCredentials();
    if (m_client && (name == KeyName::Api || m_client->hasKey() == sendingKey().isEmpty()))
        useSendingKey();
    if (name == KeyName::Api)
        settleOrders();
    refreshStatus();
}

/// What MessageBird signed with the key of before may still be on its way, or come again. A key that was
/// removed is not trusted any more.
void EngineCore::keepFormerKey(const QString &before)
{
    const QString &now = m_configuration.signingKey;
    if (now == before)
        return;
    m_formerKey = now.isEmpty() ? QString() : before;
    m_formerKeyEnds = m_clock().addDuration(formerKeyTime);
}

void EngineCore::dropFormerKey()
{
    if (m_formerKey.isEmpty() || m_clock() < m_formerKeyEnds)
        return;
    m_formerKey.clear();
    useCredentials();
    refreshStatus();
}

QByteArray EngineCore::sendingKey() const
{
    const bool needsSecret = effectiveAuth(m_configuration) == WebhookAuth::Secret;
    if (needsSecret && m_configuration.webhookSecret.isEmpty())
        return {};
    return m_configuration.apiKey.toUtf8();
}

void EngineCore::useSendingKey()
{
    m_client->setKey(sendingKey());
    m_outbox->keyChanged();
    if (m_missed)
        m_missed->look();
    askBalance();
}

QString EngineCore::reportUrl() const
{
    if (m_configuration.publicUrl.isEmpty())
        return {};
    QString url = m_configuration.publicUrl + u"/webhook-status"_s;
    if (effectiveAuth(m_configuration) == WebhookAuth::Secret)
        url += u"?key="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_configuration.webhookSecret));
    return url;
}

WebhookCredentials EngineCore::credentials() const
{
    WebhookCredentials credentials;
    credentials.mode = effectiveAuth(m_configuration);
    if (!m_configuration.signingKey.isEmpty())
        credentials.signingKeys = {m_configuration.signingKey.toUtf8()};
    if (!m_formerKey.isEmpty())
        credentials.signingKeys.append(m_formerKey.toUtf8());
    credentials.secret = m_configuration.webhookSecret.toUtf8();
    credentials.publicUrl = m_configuration.publicUrl;
    return credentials;
}

void EngineCore::useCredentials()
{
    const QStringList provenBy{m_configuration.signingKey, m_configuration.webhookSecret,
                               m_configuration.publicUrl};
    if (std::exchange(m_provenBy, provenBy) != provenBy) {
        ++m_status.webhookProofs;
        const auto kept = m_dispatcher->seenWebhooks();
        m_status.seenWebhooks = kept ? readSeenWebhooks(*kept, proofsMark(m_provenBy)) : SeenWebhooks();
    }
    m_listener->setCredentials(credentials());
}

void EngineCore::takeSavedConnection()
{
    const ConnectionSettings saved = m_dispatcher->settings().connection;
    if (saved == m_savedConnection)
        return;
    const bool newTunnel = saved.tunnel != m_savedConnection.tunnel ||
                           saved.tunnelHost != m_savedConnection.tunnelHost ||
                           (m_address && saved.publicUrl != m_savedConnection.publicUrl);
    fillIn(m_configuration, saved, m_savedConnection);
    m_savedConnection = saved;
    if (!m_listener)
        return;
    if (newTunnel)
        changeTunnel();
    useCredentials(); // where it listens changes at the next start
    if (m_client->hasKey() == sendingKey().isEmpty())
        useSendingKey();
}

void EngineCore::startListening()
{
    ListenerConfig config;
    config.credentials = credentials();
    config.journal = &m_requests;
    if (config.credentials.mode == WebhookAuth::Off)
        qCWarning(lcConnection) << "webhooks are taken from anybody: their authentication is off";
    else if (isWeakSecret(m_configuration.webhookSecret))
        qCWarning(lcConnection) << "the webhook secret is so short that it can be guessed";
    m_requestDoor.reset(); // its place is free for the next
    m_requestDoor = std::make_unique<RequestDoor>(m_configuration, m_requests);
    m_listener = std::make_unique<Listener>(*m_dispatcher, m_clock, config);
    connect(m_listener.get(), &Listener::requestsRefused, this, &EngineCore::refreshStatus);
    connect(m_listener.get(), &Listener::mismatchChanged, this, &EngineCore::refreshStatus);
    connect(m_listener.get(), &Listener::textTaken, this, &EngineCore::noteText);
    connect(m_listener.get(), &Listener::webhookSeen, this, &EngineCore::webhookSeen);
    connect(m_listener.get(), &Listener::webhookSeen, this, &EngineCore::noteSighting);
    m_listener->setWatched(m_watchesWebhooks);
    useCredentials();
    m_status.listenAddress = addressText(m_configuration.listenHost, m_configuration.listenPort);
    m_listenPause = firstListenPause;
    if (const auto listens = tryToListen(); !listens)
        Q_EMIT notListening(listens.problem());
}

/// A program that holds the port for a moment, as at log-in, must not cost the day.
Result<Done> EngineCore::tryToListen()
{
    auto url = m_listener->listen(m_configuration.listenHost, m_configuration.listenPort);
    if (!url && m_configuration.demo && m_configuration.listenPort != 0)
        url = m_listener->listen(m_configuration.listenHost, 0); // the demo makes do with any port
    if (!url) {
        const Problem problem = url.problem();
        m_status.listenProblem = problem.text;
        m_status.portTaken = problem.kind == Problem::Kind::Busy;
        m_status.freePort =
            m_status.portTaken ? freePortAfter(m_configuration.listenHost, m_configuration.listenPort) : 0;
        m_listenTimer.start(m_listenPause);
        m_listenPause = std::min(2 * m_listenPause, longestListenPause);
        return problem;
    }
    m_listenTimer.stop();
    m_status.listening = url->toString();
    m_status.listenProblem.clear();
    m_status.portTaken = false;
    m_status.freePort = 0;
    Q_EMIT listening(*url);
    leadTunnelTo(*url);
    return Done{};
}

/// What came while the tunnel was away was lost.
void EngineCore::lookAfterTunnel()
{
    const bool isUp = m_status.tunnel.phase == TunnelPhase::Up && m_status.tunnel.fault == TunnelFault::None;
    if (isUp && !std::exchange(m_tunnelWasUp, isUp) && m_missed)
        m_missed->look();
    m_tunnelWasUp = isUp;
}

void EngineCore::leadTunnelTo(const QUrl &url)
{
    const auto order =
        readTunnelOrder(m_configuration.tunnel, m_configuration.tunnelHost, m_configuration.publicUrl);
    if (!m_configuration.tunnel.isEmpty() && !order)
        m_status.tunnel = {m_configuration.tunnel, TunnelPhase::Down, TunnelFault::NoAddress,
                           order.problem().text};
    if (!m_address && !m_configuration.tunnel.isEmpty() && order) {
        m_address =
            std::make_unique<PublicAddress>(*order, Tunnel::Pace::usual(order->program), *m_dispatcher);
        connect(m_address.get(), &PublicAddress::changed, this, &EngineCore::refreshStatus);
        connect(m_address.get(), &PublicAddress::urlChanged, this, [this](const QString &publicUrl) {
            m_configuration.publicUrl = publicUrl;
            useCredentials();
            Q_EMIT publicUrlChanged(publicUrl);
            refreshStatus();
        });
    }
    if (!m_address) {
        // For commands: no tunnel leads here any more.
        if (const auto kept = m_dispatcher->tunnelUrl(); kept && !kept->isEmpty()) [[maybe_unused]]
            const auto dropped = m_dispatcher->keepTunnelUrl({});
        return;
    }
    connect(m_listener.get(), &Listener::selfTestSeen, m_address.get(), &PublicAddress::noteSelfTest);
    connect(m_listener.get(), &Listener::textTaken, m_address.get(), &PublicAddress::noteText);
    m_address->leadTo(url);
}

/// The URL of a tunnel that ends is nobody's any more.
void EngineCore::changeTunnel()
{
    m_address.reset();
    m_status.tunnel = {};
    readFlowUrl();
    const bool isGiven = m_configuration.sources.contains(u"public_url"_s);
    m_configuration.publicUrl = isGiven ? m_givenUrl : m_savedConnection.publicUrl;
    if (!m_status.listening.isEmpty())
        leadTunnelTo(QUrl(m_status.listening));
}

void EngineCore::readFlowUrl()
{
    if (const auto kept = m_dispatcher->flowUrl())
        m_flowUrl = *kept;
}

/// Whether the text that came last says that it was sent to the former URL. One that is signed is let in by
/// the URL that is set alone.
bool EngineCore::cameByFormerUrl() const
{
    const QString &now = m_configuration.publicUrl;
    if (m_flowUrl.isEmpty() || effectiveAuth(m_configuration) == WebhookAuth::Signature)
        return false;
    const QList<WebhookRequest> requests = m_requests.since(0);
    const auto text = std::ranges::find_if(requests, [](const WebhookRequest &request) {
        return request.method == "POST" && request.status == 200; // calls and reports are fetched with GET
    });
    return text != requests.end() && isSentTo(*text, m_flowUrl) && !isSentTo(*text, now);
}

void EngineCore::noteText()
{
    if (m_address || m_configuration.publicUrl.isEmpty() || m_flowUrl == m_configuration.publicUrl ||
        cameByFormerUrl())
        return;
    m_flowUrl = m_configuration.publicUrl;
    // If it cannot be kept, the next text tries again after the next start.
    [[maybe_unused]] const auto kept = m_dispatcher->keepFlowUrl(m_flowUrl);
    refreshStatus();
}

void EngineCore::noteSighting(const WebhookSighting &sighting)
{
    SeenWebhooks seen = m_status.seenWebhooks;
    seen.text = seen.text || (sighting.letIn && sighting.kind == WebhookSighting::Kind::Text);
    seen.call = seen.call || (sighting.letIn && sighting.kind == WebhookSighting::Kind::Call);
    if (seen == m_status.seenWebhooks)
        return;
    m_status.seenWebhooks = seen;
    // If it cannot be kept, the assistant waits for another one after the next start.
    [[maybe_unused]] const auto kept =
        m_dispatcher->keepSeenWebhooks(savedWords(seen, proofsMark(m_provenBy)));
    refreshStatus();
}

void EngineCore::reach(const QString &publicUrl, const std::function<void(const Reach &)> &done)
{
    constexpr auto timeout = 10s;
    auto *check = new SelfCheck(timeout, this); // one for each question: each wants its answer
    if (m_listener)
        connect(m_listener.get(), &Listener::selfTestSeen, check, &SelfCheck::noteArrived);
    connect(check, &SelfCheck::judged, this, [check, done](const Verdict &verdict) {
        check->deleteLater();
        done({verdict.fault, verdict.detail});
    });
    check->ask(publicUrl);
}

void EngineCore::watchWebhooks(bool watch)
{
    m_watchesWebhooks = watch;
    if (m_listener)
        m_listener->setWatched(watch);
}

void EngineCore::listenOn(quint16 port)
{
    m_configuration.listenPort = port;
    startListening();
    refreshStatus();
}

QString EngineCore::authProblem() const
{
    const WebhookAuth mode = effectiveAuth(m_configuration);
    if (mode == WebhookAuth::Signature && m_configuration.signingKey.isEmpty())
        return u"The signing key is missing; MessageBird's webhooks are answered with 503."_s;
    if (mode == WebhookAuth::Secret && m_configuration.webhookSecret.isEmpty())
        return u"The webhook secret is missing; MessageBird's webhooks are answered with 503."_s;
    return {};
}

} // namespace birdcar
