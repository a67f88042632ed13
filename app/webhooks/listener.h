// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"
#include "app/domain/result.h"
#include "app/domain/webhookrequest.h"
#include "app/domain/webhooksighting.h"
#include "app/webhooks/guardlimits.h"
#include "app/webhooks/webhookauthentication.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponse;
QT_END_NAMESPACE

namespace birdcar {

class GuardedServer;
class RequestJournal;
class WebhookSink;
struct RequestHead;

struct ListenerConfig
{
    WebhookCredentials credentials;
    GuardLimits limits;
    RequestJournal *journal = nullptr; ///< where every request for a webhook is noted; outlives the listener
};

/// What came in since the listener was made.
struct ListenerCounters
{
    quint64 texts = 0;       ///< answered with 200
    quint64 calls = 0;       ///< answered with a call flow
    quint64 reports = 0;     ///< answered with 200
    quint64 refused = 0;     ///< 401
    quint64 bad = 0;         ///< any other 4xx
    quint64 unavailable = 0; ///< 503
};

/// The HTTP side of BirdCar: takes MessageBird's webhooks, checks who sent them and hands them to the sink.
///
/// Lives on the engine thread and answers there, synchronously: in Qt 6.4 an answer given later crashes when
/// the sender has hung up. Requests that came together are handed to the sink together. A request is checked
/// in the order framing, path, method, sender, content, and only a request that passed all of them reaches
/// the sink, so that nothing is used up by one that did not.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener(WebhookSink &sink, Clock clock, const ListenerConfig &config, QObject *parent = nullptr);
    ~Listener() override;

    /// Takes requests from now on and returns the URL it is reached at; port 0 means any. Problem with a
    /// sentence for the user if that is not possible.
    Result<QUrl> listen(const QString &host, quint16 port);
    /// Takes no more requests and closes all connections.
    void stop();

    /// In force from the next request on.
    void setCredentials(const WebhookCredentials &credentials);
    const WebhookCredentials &credentials() const { return m_givenCredentials; }

    /// webhookSeen() tells what arrives; for the set-up, because it looks at each request once more.
    void setWatched(bool watched) { m_isWatched = watched; }

    const ListenerCounters &counters() const { return m_counters; }
    /// Why MessageBird's own webhooks are refused at present; nothing once one is let in.
    const std::optional<WebhookMismatch> &mismatch() const { return m_mismatch; }

Q_SIGNALS:
    /// Requests were answered with 401, 503 or another error. Comes at most four times a second however many
    /// there are; `reason` is that of the last one that was not let in, or empty.
    void requestsRefused(const QString &reason);
    /// mismatch() is another one now, or none.
    void mismatchChanged();
    /// Texts are answered with 200.
    void textTaken();
    void webhookSeen(const birdcar::WebhookSighting &sighting);
    /// A request for /healthz carried this mark of a self-test. Anybody can send one: whoever sent it knows
    /// whether it is his.
    void selfTestSeen(const QByteArray &mark);

private:
    using Handler = QHttpServerResponse (Listener::*)(const RequestHead &, const QByteArray &);

    void addRoutes();
    bool handleTogether(const std::function<void()> &handlers);
    QHttpServerResponse handle(const QHttpServerRequest &request, Handler handler);
    QHttpServerResponse takeText(const RequestHead &head, const QByteArray &body);
    QHttpServerResponse answerCall(const RequestHead &head, const QByteArray &body);
    QHttpServerResponse takeReport(const RequestHead &head, const QByteArray &body);
    QHttpServerResponse answerHealth(const RequestHead &head, const QByteArray &body);
    WebhookPass pass(const RequestHead &head, const QByteArray &body, bool secretSuffices);
    QHttpServerResponse refuse(const WebhookPass &pass);
    QHttpServerResponse refuse(const Problem &problem);
    void noteIntake(const TextIntake &intake, quint64 &taken);
    void noteLoss(const Problem &problem);
    void beginNote(const RequestHead &head, const QByteArray &body);
    void endNote(int status);
    void noteGuarded(int status, const RequestHead &head);
    void noteMismatch(std::optional<WebhookMismatch> mismatch);
    void countUnavailable(const QString &reason, quint64 count);
    void countBad();
    void reportRefusals();

    WebhookSink &m_sink;
    Clock m_clock;
    WebhookCredentials m_givenCredentials;
    WebhookCredentials m_credentials; ///< with the address listened on where no public URL is given
    GuardLimits m_limits;
    RequestJournal *m_journal = nullptr;
    WebhookRequest m_note;         ///< on the request that is being answered
    QList<WebhookRequest> m_noted; ///< those of the present round, not yet in the journal
    quint64 m_texts = 0;           ///< taken in the present round
    quint64 m_reports = 0;
    QUrl m_url;
    QHttpServer *m_http = nullptr;
    GuardedServer *m_guard = nullptr;
    ListenerCounters m_counters;
    std::optional<WebhookMismatch> m_mismatch;
    QString m_lastReason;
    QTimer m_reportTimer;
    QElapsedTimer m_lastWarning;
    QElapsedTimer m_answering;
    quint64 m_warnedRefused = 0;
    bool m_isWatched = false;
};

} // namespace birdcar
