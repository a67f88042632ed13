// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginecore.h"

#include "app/dispatcher.h"
#include "app/keys/keyfile.h"
#include "app/messagebird/accountclient.h"
#include "app/messagebird/apiclient.h"
#include "app/messagebird/missedlook.h"
#include "app/messagebird/outbox.h"
#include "app/publicaddress.h"
#include "app/requestdoor.h"
#include "app/setupdoor.h"
#include "app/store/changewatch.h"
#include "app/store/database.h"
#include "app/store/databasefile.h"
#include "app/store/databaseswap.h"
#include "app/store/migrations.h"
#include "app/store/runnerlock.h"
#include "app/tunnel/selfcheck.h"
#include "app/voiceconnection.h"
#include "app/webhooks/listener.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QTcpServer>
#include <QThread>
#include <QUuid>

#include <chrono>
#include <limits>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcEngine, "birdcar.engine")

constexpr auto busyTimeout = 250ms; // then a text is answered 503 and comes again
constexpr auto flushInterval = 100ms;
constexpr std::chrono::milliseconds flushAgainAfter = 1s; // each try may wait for the lock, and calls with it
constexpr auto sweepInterval = 1s;
constexpr auto pauseBetweenWrites = 20ms;
constexpr auto balanceInterval = 5min;
constexpr auto retentionInterval = 1min;

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

EngineCore::EngineCore(Configuration configuration, Clock clock)
    : m_configuration(std::move(configuration)), m_clock(std::move(clock)), m_flushTimer(this),
      m_sweepTimer(this), m_balanceTimer(this), m_retentionTimer(this)
{
    m_givenUrl = m_configuration.publicUrl;
}

EngineCore::~EngineCore()
{
    // No new work first, then what is under way, then the records of calls; the lock goes last.
    m_address.reset();
    m_listener.reset();
    m_missed.reset();
    m_outbox.reset();
    m_client.reset();
    m_account.reset();
    m_voice.reset();
    if (!m_dispatcher)
        return;
    m_dispatcher->disconnect(this);
    if (const auto flushed = m_dispatcher->flush(); !flushed)
        qCWarning(lcEngine).noquote() << "answered calls are not recorded:" << flushed.problem().text;
}

void EngineCore::open()
{
    for (const auto step :
         {&EngineCore::takeRunnersPlace, &EngineCore::openDatabase, &EngineCore::readKeys}) {
        if (const auto done = (this->*step)(); !done) {
            Q_EMIT failed(done.problem());
            return;
        }
    }
    Q_EMIT opened();
}

void EngineCore::serve()
{
    startSending();
    m_voice = std::make_unique<VoiceConnection>(
        m_configuration.apiUrl,
        VoiceConnection::Source{[this] { return m_configuration.apiKey; },
                                [this] {
                                    return m_configuration.webhookSecret.isEmpty()
                                               ? QString()
                                               : webhookUrl(m_configuration, u"/webhook-voice"_s);
                                }},
        *m_dispatcher);
    connect(m_voice.get(), &VoiceConnection::changed, this, &EngineCore::refreshStatus);
    startListening();
    startLooking();
    startTimers();
    refreshStatus();
}

Result<Done> EngineCore::takeRunnersPlace()
{
    if (m_configuration.database.engine == DatabaseEngine::Postgres)
        return Done{}; // several runners share the work there
    const QString &file = m_configuration.database.file;
    if (const auto usable = prepareDatabaseFile(file); !usable)
        return usable;
    m_lock = std::make_unique<RunnerLock>(file);
    // A command that only looks whether somebody runs holds the lock for a moment.
    constexpr int tries = 10;
    for (int i = 0; i < tries; ++i) {
        const auto taken = m_lock->tryTake();
        if (!taken)
            return taken.problem();
        if (*taken)
            return Done{};
        QThread::msleep(50);
    }
    return Problem{Problem::Kind::Refused,
                   u"Another BirdCar is running on the database %1."_s.arg(file),
                   u"database"_s,
                   {}};
}

Result<Done> EngineCore::openDatabase()
{
    if (m_lock) {
        if (const auto finished = finishSwap(m_configuration.database.file); !finished)
            return finished;
    }
    Database::Options options;
    options.busyTimeout = busyTimeout;
    auto database = Database::open(m_configuration.database, options);
    if (!database)
        return database.problem();
    m_database = std::move(database).value();
    if (m_lock)
        m_lock->note(m_database->files().fingerprint());
    if (const auto migrated = migrate(*m_database, m_clock, true); !migrated)
        return migrated;
    m_dispatcher = std::make_unique<Dispatcher>(*m_database, m_clock, m_configuration.depot);
    if (!m_configuration.region.isEmpty())
        m_dispatcher->overrideRegion(m_configuration.region);
    if (const auto loaded = m_dispatcher->reloadSettings(); !loaded)
        return loaded;
    takeSavedConnection();
    readFlowUrl();
    connect(m_dispatcher.get(), &Dispatcher::storageFailed, this, &EngineCore::noteStorageFailure);
    connect(m_dispatcher.get(), &Dispatcher::settingsChanged, this, [this] {
        takeSavedConnection();
        refreshStatus();
    });
    return m_dispatcher->adoptImports();
}

/// What is in the keyring comes later, by takeKey(): the start does not wait for it.
Result<Done> EngineCore::readKeys()
{
    for (const KeyName name : keyNames) {
        if (!m_configuration.key(name).isEmpty())
            continue;
        const KeyFile file(m_configuration.database, name);
        const auto content = name == KeyName::Webhook ? file.readOrMake() : file.read();
        if (!content)
            return content.problem();
        m_configuration.setKey(name, content->key, !content->account.isEmpty());
    }
    return Done{};
}

void EngineCore::takeKey(KeyName name, const QString &key)
{
    m_configuration.setKey(name, key);
    if (m_listener)
        m_listener->setCredentials(credentials());
    if (m_client && (name == KeyName::Api || m_client->hasKey() == sendingKey().isEmpty()))
        useSendingKey();
    refreshStatus();
}

void EngineCore::startSending()
{
    ApiClient::Settings api;
    if (!m_configuration.apiUrl.isEmpty())
        api.url = m_configuration.apiUrl;
    m_client = std::make_unique<ApiClient>(api, m_clock);
    m_client->setKey(sendingKey());

    auto settings = OutboxSettings::withDefaults(QUuid::createUuid().toString(QUuid::WithoutBraces));
    settings.lateAfter = [this] { return m_dispatcher->settings().lateAfter; };
    settings.reportUrl = [this] { return reportUrl(); };
    m_outbox = std::make_unique<Outbox>(*m_database, *m_client, m_clock, settings);
    connect(m_outbox.get(), &Outbox::stateChanged, this, &EngineCore::refreshStatus);
    connect(m_dispatcher.get(), &Dispatcher::outboxChanged, m_outbox.get(), &Outbox::wake);
    m_outbox->start();
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
    credentials.secret = m_configuration.webhookSecret.toUtf8();
    credentials.publicUrl = m_configuration.publicUrl;
    return credentials;
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
    m_listener->setCredentials(credentials()); // where it listens changes at the next start
    if (m_client->hasKey() == sendingKey().isEmpty())
        useSendingKey();
}

void EngineCore::startListening()
{
    ListenerConfig config;
    config.credentials = credentials();
    config.journal = &m_requests;
    if (config.credentials.mode == WebhookAuth::Off)
        qCWarning(lcEngine) << "webhooks are taken from anybody: their authentication is off";
    m_requestDoor.reset(); // its place is free for the next
    m_requestDoor = std::make_unique<RequestDoor>(m_configuration, m_requests);
    m_listener = std::make_unique<Listener>(*m_dispatcher, m_clock, config);
    connect(m_listener.get(), &Listener::requestsRefused, this, &EngineCore::refreshStatus);
    connect(m_listener.get(), &Listener::mismatchChanged, this, &EngineCore::refreshStatus);
    connect(m_listener.get(), &Listener::textTaken, this, &EngineCore::noteText);
    connect(m_listener.get(), &Listener::webhookSeen, this, &EngineCore::webhookSeen);
    m_listener->setWatched(m_watchesWebhooks);
    auto url = m_listener->listen(m_configuration.listenHost, m_configuration.listenPort);
    if (!url && m_configuration.demo && m_configuration.listenPort != 0)
        url = m_listener->listen(m_configuration.listenHost, 0); // the demo makes do with any port
    if (url) {
        m_status.listening = url->toString();
        m_status.listenProblem.clear();
        m_status.freePort = 0;
        Q_EMIT listening(*url);
        leadTunnelTo(*url);
    } else {
        m_status.listenProblem = url.problem().text;
        m_status.freePort = freePortAfter(m_configuration.listenHost, m_configuration.listenPort);
        Q_EMIT notListening(url.problem());
    }
}

void EngineCore::startLooking()
{
    const auto takeReport = [this](const DeliveryReport &report) {
        if (m_dispatcher->takeReport(report))
            Q_EMIT m_dispatcher->outboxChanged();
    };
    m_missed = std::make_unique<MissedLook>(
        *m_database, *m_client, m_clock,
        [this](const QList<ListedText> &texts) { return m_dispatcher->takeMissed(texts); }, takeReport,
        MissedLook::Pace());
    connect(m_missed.get(), &MissedLook::fetched, this, &EngineCore::noteMissed);
    m_missed->look();
}

void EngineCore::noteMissed(int count, const QDateTime &first, const QDateTime &last)
{
    MissedTexts &missed = m_status.missed;
    missed.count += count;
    missed.first = missed.first.isValid() ? std::min(missed.first, first) : first;
    missed.last = missed.last.isValid() ? std::max(missed.last, last) : last;
    refreshStatus();
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
            m_listener->setCredentials(credentials());
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

void EngineCore::noteText()
{
    if (m_address || m_configuration.publicUrl.isEmpty() || m_flowUrl == m_configuration.publicUrl)
        return;
    m_flowUrl = m_configuration.publicUrl;
    // If it cannot be kept, the next text tries again after the next start.
    [[maybe_unused]] const auto kept = m_dispatcher->keepFlowUrl(m_flowUrl);
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

void EngineCore::startTimers()
{
    connect(&m_flushTimer, &QTimer::timeout, this, &EngineCore::flush);
    m_flushTimer.setSingleShot(true);
    m_flushTimer.start(flushInterval);
    m_sweepTimer.setSingleShot(true);
    connect(&m_sweepTimer, &QTimer::timeout, this, &EngineCore::sweep);
    m_sweepTimer.start(sweepInterval);
    m_retentionTimer.setSingleShot(true);
    connect(&m_retentionTimer, &QTimer::timeout, this, &EngineCore::dropOld);
    m_retentionTimer.start(sweepInterval);
    connect(m_dispatcher.get(), &Dispatcher::personErased, this, [this] {
        m_requests.clear();
        Q_EMIT personErased();
        m_retentionTimer.start(pauseBetweenWrites);
    });
    connect(&m_balanceTimer, &QTimer::timeout, this, &EngineCore::askBalance);
    m_balanceTimer.start(balanceInterval);
    askBalance();
    m_watch = std::make_unique<ChangeWatch>(*m_database);
    connect(m_watch.get(), &ChangeWatch::changed, this, &EngineCore::handleDatabaseChange);
}

// Periodic work

void EngineCore::handleDatabaseChange()
{
    [[maybe_unused]] const auto reloaded = m_dispatcher->reloadSettings(); // a failure is told by its signal
    takeSavedConnection();
    refreshStatus();
    m_outbox->wake();
}

void EngineCore::flush()
{
    const auto flushed = m_dispatcher->flush();
    m_flushTimer.start(flushed ? std::chrono::milliseconds(flushInterval) : flushAgainAfter);
}

void EngineCore::sweep()
{
    if (m_lock)
        m_lock->renew();
    const auto swept = m_dispatcher->sweep();
    // A sweep that had nothing to do proves little.
    if (!m_status.storageProblem.isEmpty() && swept && m_dispatcher->tryStorage())
        noteStorageWorks();
    m_sweepTimer.start(swept && swept->more ? std::chrono::milliseconds(pauseBetweenWrites) : sweepInterval);
}

void EngineCore::dropOld()
{
    const auto purged = m_dispatcher->purgeTexts();
    const auto tidied = purged && *purged ? Result<bool>(true) : m_dispatcher->tidySearch();
    const bool more = purged && tidied && (*purged || *tidied);
    if (std::exchange(m_isDropping, more) && !more)
        Q_EMIT wordsDropped();
    m_retentionTimer.start(more ? std::chrono::milliseconds(pauseBetweenWrites) : retentionInterval);
}

void EngineCore::noteBackup(const QString &problem)
{
    if (problem == m_status.backupProblem)
        return;
    m_status.backupProblem = problem;
    if (!problem.isEmpty()) [[maybe_unused]]
        const auto recorded = m_dispatcher->recordEvent(u"backup_failed"_s, u"database"_s, problem);
    refreshStatus();
}

void EngineCore::askBalance()
{
    if (!m_client->hasKey())
        return;
    m_client->askBalance([this](const BalanceOutcome &balance) {
        if (balance.kind == BalanceOutcome::Kind::Known) {
            m_creditLeft = balance.postpaid ? std::nullopt : std::optional(balance.amount);
            m_status.balance = balance.postpaid
                                   ? u"postpaid"_s
                                   : u"%1 %2"_s.arg(balance.amount, 0, 'f', 2).arg(balance.currency);
        }
        refreshStatus();
    });
}

AccountClient &EngineCore::account()
{
    if (!m_account)
        m_account =
            std::make_unique<AccountClient>(AccountClient::Settings::withHost(m_configuration.apiUrl));
    return *m_account;
}

void EngineCore::tryKey(const QString &typed, const std::function<void(const AccountBalance &)> &done)
{
    account().askBalance(typed.isEmpty() ? m_configuration.apiKey : typed, done);
}

void EngineCore::setVoiceFlow(const std::function<void(const VoiceFlowAnswer &)> &done)
{
    if (m_voice)
        m_voice->set(done);
    else // the database could not be opened
        done({{AccountTrouble::NoConnection}, {}});
}

void EngineCore::askAccountNumbers(const std::function<void(const AccountNumbers &)> &done)
{
    account().askNumbers(m_configuration.apiKey, done);
}

void EngineCore::noteStorageFailure(const Problem &problem)
{
    if (problem.text == m_status.storageProblem)
        return;
    qCWarning(lcEngine).noquote() << "nothing can be stored:" << problem.text;
    m_status.storageProblem = problem.text;
    m_status.databaseDamaged = problem.kind == Problem::Kind::Damaged;
    refreshStatus();
}

void EngineCore::noteStorageWorks()
{
    qCInfo(lcEngine) << "the database can be written again";
    m_status.storageProblem.clear();
    m_status.databaseDamaged = false;
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

void EngineCore::refreshStatus()
{
    m_status.creditIsLow = m_creditLeft && m_dispatcher->settings().isCreditLow(*m_creditLeft);
    m_status.publicUrl = m_configuration.publicUrl;
    m_status.textWebhook = webhookUrl(m_configuration, u"/webhook"_s);
    m_status.voiceWebhook = webhookUrl(m_configuration, u"/webhook-voice"_s);
    m_status.authMode = webhookAuthName(effectiveAuth(m_configuration));
    m_status.authProblem = authProblem();
    const bool movedOn = !m_flowUrl.isEmpty() && !m_configuration.publicUrl.isEmpty() &&
                         m_flowUrl != m_configuration.publicUrl;
    m_status.formerUrl = movedOn ? m_flowUrl : QString();
    if (m_address) {
        m_address->describe(m_status);
        lookAfterTunnel();
    }
    if (m_voice) {
        m_status.voiceFlowSet = m_voice->isSet();
        m_status.voiceFailure = m_voice->failure();
        m_voice->follow();
    }
    if (m_outbox)
        m_status.sending = m_outbox->state();
    if (m_listener) {
        m_status.refusedRequests = static_cast<qint64>(m_listener->counters().refused);
        m_status.mismatch = m_listener->mismatch();
    }
    Q_EMIT statusChanged(m_status);
}

} // namespace birdcar
