// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginecore.h"

#include "app/dispatcher.h"
#include "app/keys/keyfile.h"
#include "app/messagebird/accountclient.h"
#include "app/messagebird/apiclient.h"
#include "app/messagebird/missedlook.h"
#include "app/messagebird/outbox.h"
#include "app/numbertrade.h"
#include "app/publicaddress.h"
#include "app/requestdoor.h"
#include "app/servicewatch.h"
#include "app/store/changewatch.h"
#include "app/store/database.h"
#include "app/store/databasefile.h"
#include "app/store/databaseswap.h"
#include "app/store/migrations.h"
#include "app/store/runnerlock.h"
#include "app/voiceconnection.h"
#include "app/webhooks/listener.h"

#include <QLoggingCategory>
#include <QThread>
#include <QUuid>

#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcEngine, "birdcar.engine")

constexpr auto busyTimeout = 250ms; // then a text is answered 503 and comes again

} // namespace

EngineCore::EngineCore(Configuration configuration, Clock clock)
    : m_configuration(std::move(configuration)), m_clock(std::move(clock)), m_listenTimer(this),
      m_flushTimer(this), m_sweepTimer(this), m_balanceTimer(this), m_retentionTimer(this)
{
    m_givenUrl = m_configuration.publicUrl;
    m_listenTimer.setSingleShot(true);
    connect(&m_listenTimer, &QTimer::timeout, this, [this] {
        [[maybe_unused]] const auto listens = tryToListen(); // the status says so
        refreshStatus();
    });
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
    m_trade.reset();
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
    Q_EMIT opened(m_configuration.depot);
}

void EngineCore::serve()
{
    if (m_service) {
        serveBeside();
        return;
    }
    startSending();
    startVoice();
    settleOrders();
    startListening();
    startLooking();
    startTimers();
    refreshStatus();
    tellOthers();
}

void EngineCore::startVoice()
{
    m_voice = std::make_unique<VoiceConnection>(
        m_configuration.apiUrl,
        VoiceConnection::Source{[this] { return m_configuration.apiKey; }, [this] { return voiceUrl(); }},
        *m_dispatcher, m_service ? VoiceConnection::Upkeep::Elsewhere : VoiceConnection::Upkeep::ByItself);
    connect(m_voice.get(), &VoiceConnection::changed, this, &EngineCore::refreshStatus);
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
        if (*taken) {
            m_report = reportOfThisProgram(m_configuration.hasWindow, m_clock());
            m_report.sources = m_configuration.sources;
            m_lock->tell(runnerReportLine(m_report));
            return Done{};
        }
        if (const auto service = m_configuration.hasWindow ? ServiceWatch::serviceOn(file) : std::nullopt) {
            joinService(*service);
            return Done{};
        }
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
    } else if (m_service) {
        if (const auto same = checkRunnersFiles(m_configuration.database.file); !same)
            return same;
    }
    Database::Options options;
    options.busyTimeout = busyTimeout;
    options.name = u"BirdCar %1"_s.arg(m_configuration.depot);
    auto database = Database::open(m_configuration.database, options);
    if (!database)
        return database.problem();
    m_database = std::move(database).value();
    if (m_lock)
        m_lock->note(m_database->files().fingerprint());
    if (const auto migrated = m_service ? checkSchemaOfService() : migrate(*m_database, m_clock, true);
        !migrated)
        return migrated;
    m_dispatcher = std::make_unique<Dispatcher>(*m_database, m_clock, m_configuration.depot);
    if (!m_configuration.isDepotGiven) {
        if (const auto found = m_dispatcher->findDepot(); !found)
            return found;
        m_configuration.depot = m_dispatcher->depot();
    }
    if (m_lock) {
        m_report.depot = m_configuration.depot;
        m_report.region = m_configuration.region;
        m_lock->tell(runnerReportLine(m_report));
    }
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
    return m_service ? Result<Done>(Done{}) : m_dispatcher->adoptImports();
}

/// What is in the keyring comes later, by takeKey(): the start does not wait for it.
Result<Done> EngineCore::readKeys()
{
    for (const KeyName name : keyNames) {
        if (!m_configuration.key(name).isEmpty())
            continue;
        const KeyFile file(m_configuration.database, name);
        const auto content = name == KeyName::Webhook && !m_service ? file.readOrMake() : file.read();
        if (!content)
            return content.problem();
        m_configuration.setKey(name, content->key, !content->account.isEmpty());
    }
    return Done{};
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

NumberTrade *EngineCore::trade()
{
    if (!m_trade && m_voice) { // then the database is open
        NumberShop::Settings settings;
        settings.account = AccountClient::Settings::withHost(m_configuration.apiUrl);
        m_trade = std::make_unique<NumberTrade>(settings, *m_dispatcher);
        connect(m_trade.get(), &NumberTrade::poolChanged, m_voice.get(), &VoiceConnection::look);
    }
    return m_trade.get();
}

/// What was ordered before and never answered, or bought while nobody was there to take it.
void EngineCore::settleOrders()
{
    m_ordersLookedAt = m_clock();
    if (m_voice && !m_service && !m_configuration.apiKey.isEmpty())
        trade()->settleOpenOrders(m_configuration.apiKey);
}

void EngineCore::askOffers(const NumberSearch &search, const std::function<void(const NumberOffers &)> &done)
{
    if (NumberTrade *numbers = trade())
        numbers->askOffers(m_configuration.apiKey, search, done);
    else
        done({{AccountTrouble::NoConnection}});
}

void EngineCore::buyNumber(const NumberOrder &order,
                           const std::function<void(const NumberTradeAnswer &)> &done)
{
    if (NumberTrade *numbers = trade())
        numbers->buy(m_configuration.apiKey, order, done);
    else
        done({.failure = {AccountTrouble::NoConnection}});
}

void EngineCore::settlePurchase(const NumberOrder &order,
                                const std::function<void(const NumberTradeAnswer &)> &done)
{
    if (NumberTrade *numbers = trade())
        numbers->settlePurchase(m_configuration.apiKey, order, done);
    else
        done({.outcome = NumberTradeAnswer::Outcome::Unknown, .failure = {AccountTrouble::NoConnection}});
}

void EngineCore::giveUpNumber(const PhoneNumber &phone,
                              const std::function<void(const NumberTradeAnswer &)> &done)
{
    if (NumberTrade *numbers = trade())
        numbers->giveUp(m_configuration.apiKey, phone, done);
    else
        done({.failure = {AccountTrouble::NoConnection}});
}

void EngineCore::askAccountNumbers(const std::function<void(const AccountNumbers &)> &done)
{
    account().askNumbers(m_configuration.apiKey, done);
}

void EngineCore::refreshStatus()
{
    if (m_service) {
        followService();
        return;
    }
    m_status.creditIsLow = m_creditLeft && m_dispatcher->settings().isCreditLow(*m_creditLeft);
    m_status.keepAwake = m_dispatcher->settings().keepAwake;
    m_status.publicUrl = m_configuration.publicUrl;
    m_status.textWebhook = webhookUrl(m_configuration, u"/webhook"_s);
    m_status.voiceWebhook = webhookUrl(m_configuration, u"/webhook-voice"_s);
    m_status.authMode = webhookAuthName(effectiveAuth(m_configuration));
    m_status.authProblem = authProblem();
    m_status.formerKeyEnds = m_formerKey.isEmpty() ? QDateTime() : m_formerKeyEnds;
    m_status.isSecretWeak = isWeakSecret(m_configuration.webhookSecret);
    m_status.isTestKey = isTestKey(m_configuration.apiKey);
    const bool movedOn = !m_flowUrl.isEmpty() && !m_configuration.publicUrl.isEmpty() &&
                         m_flowUrl != m_configuration.publicUrl;
    m_status.formerUrl = movedOn ? m_flowUrl : QString();
    if (m_address) {
        m_address->describe(m_status);
        lookAfterTunnel();
    }
    if (m_voice) {
        m_voice->follow();
        m_status.voiceFlowSet = m_voice->isSet();
        m_status.voiceUnderWay = m_voice->isUnderWay();
        m_status.voiceFailure = m_voice->failure();
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
