// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration.h"
#include "app/domain/clock.h"
#include "app/domain/depotsettings.h"
#include "app/domain/result.h"
#include "app/enginestatus.h"
#include "app/requestjournal.h"
#include "app/runnerreport.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace birdcar {

class AccountClient;
class AlarmWatch;
class ChangeWatch;
class Database;
class Dispatcher;
class Listener;
class ApiClient;
class MissedLook;
class Outbox;
class PublicAddress;
class RequestDoor;
class RequestFeed;
class RunnerLock;
class SelfCheck;
class ServiceWatch;
class NumberTrade;
class PhoneNumber;
class VoiceConnection;
struct AccountBalance;
struct AccountNumbers;
struct NumberOffers;
struct NumberOrder;
struct NumberSearch;
struct NumberTradeAnswer;
struct Reach;
struct VoiceFlowAnswer;
struct WebhookSighting;
struct WebhookCredentials;

/// What lives on the engine thread: the writing connection and everything that uses it. Made by Engine,
/// moved to that thread before open(), and destroyed there.
class EngineCore : public QObject
{
    Q_OBJECT

public:
    EngineCore(Configuration configuration, Clock clock);
    ~EngineCore() override;

    /// After opened(): for calls on this thread only.
    Dispatcher *dispatcher() const { return m_dispatcher.get(); }
    RequestJournal *requests() { return &m_requests; }
    /// Between opened() and serve(): what was given to the program that relays in the place of this one, as
    /// Configuration::sources; nothing if this one relays.
    std::optional<QHash<QString, QString>> serviceSources() const;

    // Questions to the account, with the key in use (or `typed`, if that is not empty). `done` is called
    // here.
    void tryKey(const QString &typed, const std::function<void(const AccountBalance &)> &done);
    void askAccountNumbers(const std::function<void(const AccountNumbers &)> &done);

    void askOffers(const NumberSearch &search, const std::function<void(const NumberOffers &)> &done);
    void buyNumber(const NumberOrder &order, const std::function<void(const NumberTradeAnswer &)> &done);
    void settlePurchase(const NumberOrder &order, const std::function<void(const NumberTradeAnswer &)> &done);
    void giveUpNumber(const PhoneNumber &phone, const std::function<void(const NumberTradeAnswer &)> &done);

    void setVoiceFlow(const std::function<void(const VoiceFlowAnswer &)> &done);
    // For the set-up.
    void reach(const QString &publicUrl, const std::function<void(const Reach &)> &done);
    void watchWebhooks(bool watch);

public Q_SLOTS:
    /// Takes the runner's place, opens and upgrades the database and takes in imported rows. With a window,
    /// where a program without one has that place already, only opens the database beside it. Leads to
    /// opened() or failed().
    void open();
    /// After opened(): starts to send and to listen. Leads to listening() or notListening(); beside another
    /// program, which does all that, to joined().
    void serve();
    /// After notListening(): tries another port.
    void listenOn(quint16 port);
    /// A key was read, entered or removed.
    void takeKey(birdcar::KeyName name, const QString &key);
    /// The computer has slept: what came meanwhile did not arrive, and the tunnel may be gone.
    void catchUp();
    /// Why the last backup could not be made; empty once one could.
    void noteBackup(const QString &problem);
    /// For those who are told how this program is.
    void noteAwake(const birdcar::AwakeStatus &awake);

Q_SIGNALS:
    /// `depot`: whose settings are used.
    void opened(const QString &depot);
    void failed(const birdcar::Problem &problem);
    void listening(const QUrl &url);
    void notListening(const birdcar::Problem &problem);
    void joined();
    /// The tunnel is up, or up at another URL.
    void publicUrlChanged(const QString &url);
    void statusChanged(const birdcar::EngineStatus &status);
    void webhookSeen(const birdcar::WebhookSighting &sighting);
    void personErased();
    /// Words of texts or people were removed from the database.
    void wordsDropped();

private:
    Result<Done> takeRunnersPlace();
    Result<Done> openDatabase();
    Result<Done> readKeys();
    /// Tells other programs how this one is, if it is the runner.
    void tellOthers();
    // Beside another program
    void joinService(const RunnerReport &service);
    Result<Done> checkSchemaOfService();
    void serveBeside();
    void followService();
    void lookAfterStorage();
    void startVoice();
    /// The URL for calls, with the secret; empty where it is not known.
    QString voiceUrl() const;
    void startSending();
    void startListening();
    /// Tries again later if it cannot.
    Result<Done> tryToListen();
    void startLooking();
    void noteMissed(int count, const QDateTime &first, const QDateTime &last);
    void lookAfterTunnel();
    /// Starts the tunnel, or leads it to where the listener is now.
    void leadTunnelTo(const QUrl &url);
    /// Another tunnel, or none, was saved.
    void changeTunnel();
    /// A text came while there is no tunnel. Where it does not say by which of our addresses, the one that is
    /// set counts as used.
    void noteText();
    bool cameByFormerUrl() const;
    void readFlowUrl();
    /// A webhook came that is watched: the next start is to know that one was let in.
    void noteSighting(const WebhookSighting &sighting);
    void startTimers();

    void handleDatabaseChange();
    /// Uses what the depot saved about the connection where nothing else was given.
    void takeSavedConnection();
    WebhookCredentials credentials() const;
    void useCredentials();
    /// The key to send with; none while reports about what is sent could not prove where they come from.
    QByteArray sendingKey() const;
    void useSendingKey();
    void keepFormerKey(const QString &before);
    void dropFormerKey();
    QString authProblem() const;
    void sweep();
    void dropOld();
    void forgetErased();
    void lookForErasures();
    void flush();
    void askBalance();
    AccountClient &account();
    /// None while the database is not open.
    NumberTrade *trade();
    void settleOrders();
    void settleOrdersInTime();
    void refreshStatus();
    /// For commands beside this program.
    void notePublicUrl();
    QString reportUrl() const;
    // These two keep the standing sentence about the database true.
    void noteStorageFailure(const Problem &problem);
    void noteStorageWorks();

    Configuration m_configuration;
    ConnectionSettings m_savedConnection; ///< as filled into m_configuration
    Clock m_clock;
    std::unique_ptr<RunnerLock> m_lock;
    RunnerReport m_report;                   ///< what others were told of this runner last
    std::unique_ptr<ServiceWatch> m_service; ///< the runner that this program works beside, if it does
    std::unique_ptr<RequestFeed> m_feed;     ///< of its webhooks
    std::shared_ptr<Database> m_database;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<AccountClient> m_account;
    std::unique_ptr<VoiceConnection> m_voice;
    std::unique_ptr<NumberTrade> m_trade; ///< once it is needed
    std::unique_ptr<Outbox> m_outbox;
    RequestJournal m_requests;
    std::unique_ptr<RequestDoor> m_requestDoor;
    std::unique_ptr<MissedLook> m_missed;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<PublicAddress> m_address; ///< if a tunnel was asked for
    bool m_watchesWebhooks = false;
    QStringList m_provenBy; ///< the key, the secret and the URL of the credentials in use
    QString m_formerKey;    ///< the signing key of before, good until:
    QDateTime m_formerKeyEnds;
    QString m_flowUrl;                 ///< by which the last text came; for the time without a tunnel
    std::optional<QString> m_notedUrl; ///< as commands read it
    QString m_givenUrl; ///< the public URL that was given for this start; a tunnel's takes its place
    std::unique_ptr<ChangeWatch> m_watch;
    std::unique_ptr<AlarmWatch> m_alarms;
    QTimer m_listenTimer; ///< runs while the listener has no port
    std::chrono::milliseconds m_listenPause{};
    QTimer m_flushTimer;
    QTimer m_sweepTimer;
    QTimer m_balanceTimer;
    QTimer m_retentionTimer;
    QDateTime m_ordersLookedAt;
    bool m_tunnelWasUp = false;
    bool m_isDropping = false;          ///< there was more to drop the last time
    std::optional<int> m_erasures;      ///< how many people had been erased when that was looked at last
    std::optional<double> m_creditLeft; ///< nothing while it is not known, and for accounts paid later
    EngineStatus m_status;
};

} // namespace birdcar
