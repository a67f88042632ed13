// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/listener.h"

#include "app/domain/secretproof.h"
#include "app/requestjournal.h"
#include "app/webhooks/callflow.h"
#include "app/webhooks/guardedserver.h"
#include "app/webhooks/qtcompat.h"
#include "app/webhooks/sighting.h"
#include "app/webhooks/webhookparser.h"
#include "app/webhooksink.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QLoggingCategory>

#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcWebhooks, "birdcar.webhooks")

using StatusCode = QHttpServerResponse::StatusCode;

constexpr std::chrono::milliseconds reportInterval{250};
constexpr qint64 warningInterval = 60'000; // ms

constexpr qint64 clockNewsSeconds = 60;

constexpr char textPath[] = "/webhook";
constexpr char voicePath[] = "/webhook-voice";
constexpr char statusPath[] = "/webhook-status";
constexpr char healthPath[] = "/healthz";
constexpr char signatureHeader[] = "MessageBird-Signature-JWT";
constexpr char selfTestHeader[] = "BirdCar-Self-Test"; // that of SelfCheck

QHttpServerResponse plain(const QByteArray &text, StatusCode status = StatusCode::Ok)
{
    return QHttpServerResponse(QByteArrayLiteral("text/plain"), text, status);
}

QHttpServerResponse answerBadRequest()
{
    return plain("Bad Request\n", StatusCode::BadRequest);
}

/// A host as a request names it: whatever else it may hold is left out.
QString displayable(const std::optional<QByteArray> &header)
{
    constexpr qsizetype longestHost = 261; // a name of 253, a colon and a port
    QString shown;
    for (const char c : header.value_or(QByteArray()).left(longestHost)) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
            c == '.' || c == ':' || c == '[' || c == ']')
            shown += QLatin1Char(c);
    }
    return shown;
}

/// What came in, with the token that vouched for it.
template <typename Inbound>
Inbound stamped(Inbound inbound, const WebhookPass &pass)
{
    inbound.tokenId = pass.tokenId;
    inbound.tokenExpiresAt = pass.tokenExpiresAt;
    return inbound;
}

QHostAddress addressOf(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    return QHostAddress(host);
}

QUrl urlOf(const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address.toString());
    url.setPort(port);
    return url;
}

Problem listenProblem(const QTcpServer &server, const QString &host, quint16 port)
{
    const QString number = QString::number(port);
    if (server.serverError() == QAbstractSocket::AddressInUseError)
        return {
            Problem::Kind::Busy,
            u"Port %1 on %2 is taken by another program. Stop that program, or choose another port."_s.arg(
                number, host),
            u"listen"_s,
            {}};
    const QString text =
        server.serverError() == QAbstractSocket::SocketAccessError
            ? u"Port %1 on %2 may not be used by this user. Choose a port above 1023."_s.arg(number, host)
            : u"Port %1 on %2 cannot be used: %3."_s.arg(number, host, server.errorString());
    return {Problem::Kind::Refused, text, u"listen"_s, {}};
}

} // namespace

Listener::Listener(WebhookSink &sink, Clock clock, const ListenerConfig &config, QObject *parent)
    : QObject(parent), m_sink(sink), m_clock(std::move(clock)), m_givenCredentials(config.credentials),
      m_credentials(config.credentials), m_limits(config.limits), m_journal(config.journal)
{
    m_reportTimer.setSingleShot(true);
    m_reportTimer.setInterval(reportInterval);
    connect(&m_reportTimer, &QTimer::timeout, this, &Listener::reportRefusals);
}

Listener::~Listener() = default;

void Listener::setCredentials(const WebhookCredentials &credentials)
{
    m_givenCredentials = credentials;
    m_credentials = credentials;
    if (m_credentials.publicUrl.isEmpty())
        m_credentials.publicUrl = m_url.toString();
}

Result<QUrl> Listener::listen(const QString &host, quint16 port)
{
    stop();
    const QHostAddress address = addressOf(host);
    if (address.isNull())
        return Problem{Problem::Kind::InvalidInput,
                       u"%1 is not an address of this computer."_s.arg(host),
                       u"listen"_s,
                       {}};
    auto guard = std::make_unique<GuardedServer>(
        QList<Route>{{textPath, "POST"}, {voicePath, "GET"}, {statusPath, "GET"}, {healthPath, "GET"}},
        m_limits);
    if (!guard->open(address, port))
        return listenProblem(*guard, host, port);
    m_url = urlOf(address, guard->serverPort());
    setCredentials(m_givenCredentials);
    m_guard = guard.get();
    connect(m_guard, &GuardedServer::requestRefused, this, [this](int status, const RequestHead &request) {
        countBad();
        noteGuarded(status, request);
    });
    m_guard->setTogether([this](const std::function<void()> &handlers) { return handleTogether(handlers); });
    m_http = new QHttpServer(this);
    addRoutes();
    m_http->bind(guard.release()); // takes it as a child
    return m_url;
}

void Listener::stop()
{
    delete std::exchange(m_http, nullptr);
    m_guard = nullptr;
}

void Listener::addRoutes()
{
    using Method = QHttpServerRequest::Method;
    const auto add = [this](const char *path, Method method, Handler handler) {
        m_http->route(QString::fromLatin1(path), method, [this, handler](const QHttpServerRequest &request) {
            return handle(request, handler);
        });
    };
    add(textPath, Method::Post, &Listener::takeText);
    add(voicePath, Method::Get, &Listener::answerCall);
    add(statusPath, Method::Get, &Listener::takeReport);
    add(healthPath, Method::Get, &Listener::answerHealth);
}

bool Listener::handleTogether(const std::function<void()> &handlers)
{
    m_texts = m_reports = 0;
    const Result<Done> stored = m_sink.together(handlers);
    if (stored) {
        m_counters.texts += m_texts;
        m_counters.reports += m_reports;
    } else {
        noteLoss(stored.problem());
    }
    for (WebhookRequest &note : std::exchange(m_noted, {}))
        m_journal->add(std::move(note));
    if (stored && m_texts > 0)
        Q_EMIT textTaken();
    return stored.ok();
}

QHttpServerResponse Listener::handle(const QHttpServerRequest &request, Handler handler)
{
    const RequestHead *head = m_guard->takeRequest();
    if (!head) {
        countBad();
        return answerBadRequest();
    }
    const QByteArray body = request.body();
    beginNote(*head, body);
    QHttpServerResponse response = plain("Service Unavailable\n", StatusCode::ServiceUnavailable);
    try {
        response = (this->*handler)(*head, body);
    } catch (const std::exception &error) {
        // An exception must not pass through Qt's event loop; the sender repeats what got no 200.
        ++m_counters.unavailable;
        qCCritical(lcWebhooks) << "a webhook failed:" << error.what();
    }
    endNote(static_cast<int>(response.statusCode()));
    if (head->closeAfter)
        setHeader(response, "Connection", "close");
    else if (head->http10)
        setHeader(response, "Connection", "keep-alive");
    return response;
}

QHttpServerResponse Listener::takeText(const RequestHead &head, const QByteArray &body)
{
    const WebhookPass proven = pass(head, body, false);
    if (proven.kind != WebhookPass::Kind::Passed)
        return refuse(proven);
    const Result<InboundText> text =
        parseInboundText(head.header("Content-Type").value_or(QByteArray()), body);
    if (!text)
        return refuse(text.problem());
    const Result<TextIntake> taken = m_sink.takeText(stamped(*text, proven));
    if (!taken)
        return refuse(taken.problem());
    noteIntake(*taken, m_texts);
    return plain("OK");
}

QHttpServerResponse Listener::answerCall(const RequestHead &head, const QByteArray &body)
{
    const WebhookPass proven = pass(head, body, true);
    if (proven.kind != WebhookPass::Kind::Passed)
        return refuse(proven);
    const Result<InboundCall> call = parseInboundCall(head.query());
    if (!call)
        return refuse(call.problem());
    const Result<CallAnswer> answer = m_sink.answerCall(stamped(*call, proven));
    if (!answer)
        return refuse(answer.problem());
    if (answer->replayed)
        return refuse(
            WebhookPass{WebhookPass::Kind::Refused, u"the signature was used before"_s, {}, {}, {}});
    ++m_counters.calls;
    m_note.outcome =
        answer->transferTo ? WebhookRequest::Outcome::Transferred : WebhookRequest::Outcome::Apologized;
    const CallFlow flow = callFlow(*answer);
    return QHttpServerResponse(flow.contentType, flow.document);
}

QHttpServerResponse Listener::takeReport(const RequestHead &head, const QByteArray &body)
{
    const WebhookPass proven = pass(head, body, false);
    if (proven.kind != WebhookPass::Kind::Passed)
        return refuse(proven);
    const Result<DeliveryReport> report = parseDeliveryReport(head.query());
    if (!report)
        return refuse(report.problem());
    const Result<TextIntake> taken = m_sink.takeReport(stamped(*report, proven));
    if (!taken)
        return refuse(taken.problem());
    noteIntake(*taken, m_reports);
    return plain("OK");
}

QHttpServerResponse Listener::answerHealth(const RequestHead &head, const QByteArray &)
{
    if (const auto mark = head.header(selfTestHeader); mark && !mark->isEmpty())
        Q_EMIT selfTestSeen(*mark);
    QHttpServerResponse response = plain("ok");
    if (const auto question = head.header(reachHeader); question && !question->isEmpty()) {
        if (const QByteArray answer = reachAnswer(m_credentials.secret, *question); !answer.isEmpty())
            setHeader(response, reachHeader, answer);
    }
    return response;
}

WebhookPass Listener::pass(const RequestHead &head, const QByteArray &body, bool secretSuffices)
{
    WebhookProof proof{head.target, body, std::nullopt, secretSuffices};
    if (m_credentials.mode == WebhookAuth::Signature)
        proof.signature = head.header(signatureHeader);
    WebhookPass pass = authenticate(proof, m_credentials, m_clock());
    if (pass.mismatch && pass.mismatch->kind == WebhookMismatch::Kind::OtherUrl)
        pass.mismatch->host = displayable(head.header("Host"));
    if (pass.mismatch || pass.kind == WebhookPass::Kind::Passed)
        noteMismatch(pass.mismatch);
    if (pass.kind == WebhookPass::Kind::Passed)
        m_note.sender = WebhookRequest::Sender::Proven;
    if (m_isWatched) {
        proof.signature = head.header(signatureHeader); // whatever the mode asks for
        Q_EMIT webhookSeen(
            sightingOf(proof, pass, m_credentials, m_clock(),
                       {displayable(head.header("Host")), displayable(head.header("X-Forwarded-Host"))}));
    }
    return pass;
}

void Listener::noteMismatch(std::optional<WebhookMismatch> mismatch)
{
    // One that only grows by seconds is no news.
    const bool isNews =
        mismatch.has_value() != m_mismatch.has_value() ||
        (mismatch && (mismatch->kind != m_mismatch->kind || mismatch->host != m_mismatch->host ||
                      qAbs(mismatch->clockOffset - m_mismatch->clockOffset) > clockNewsSeconds));
    if (!isNews)
        return;
    m_mismatch = std::move(mismatch);
    Q_EMIT mismatchChanged();
}

QHttpServerResponse Listener::refuse(const WebhookPass &pass)
{
    m_lastReason = pass.reason;
    m_note.reason = pass.reason;
    if (!m_reportTimer.isActive())
        m_reportTimer.start();
    if (pass.kind == WebhookPass::Kind::Unavailable) {
        ++m_counters.unavailable;
        m_note.outcome = WebhookRequest::Outcome::NotAnswered;
        return plain("Service Unavailable\n", StatusCode::ServiceUnavailable);
    }
    ++m_counters.refused;
    m_note.sender = WebhookRequest::Sender::Refused;
    m_note.outcome = WebhookRequest::Outcome::NotLetIn;
    return plain("Unauthorized\n", StatusCode::Unauthorized);
}

QHttpServerResponse Listener::refuse(const Problem &problem)
{
    m_note.reason = problem.text;
    if (problem.kind == Problem::Kind::InvalidInput) {
        countBad();
        m_note.outcome = WebhookRequest::Outcome::Unreadable;
        return answerBadRequest();
    }
    m_note.outcome = WebhookRequest::Outcome::NotAnswered;
    countUnavailable(problem.text, 1);
    return plain("Service Unavailable\n", StatusCode::ServiceUnavailable);
}

void Listener::endNote(int status)
{
    if (!m_journal || m_note.target == healthPath)
        return;
    m_note.took = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::nanoseconds(m_answering.nsecsElapsed()));
    m_note.status = status;
    m_noted.append(std::exchange(m_note, {}));
}

void Listener::countUnavailable(const QString &reason, quint64 count)
{
    m_counters.unavailable += count;
    m_lastReason = reason;
    if (!m_reportTimer.isActive())
        m_reportTimer.start();
}

void Listener::countBad()
{
    ++m_counters.bad;
    if (!m_reportTimer.isActive())
        m_reportTimer.start();
}

void Listener::reportRefusals()
{
    Q_EMIT requestsRefused(m_lastReason);
    const quint64 refused = m_counters.refused + m_counters.unavailable;
    if (refused == m_warnedRefused || (m_lastWarning.isValid() && m_lastWarning.elapsed() < warningInterval))
        return;
    qCWarning(lcWebhooks).noquote() << refused - m_warnedRefused
                                    << "webhooks were not let in; the last because" << m_lastReason;
    m_warnedRefused = refused;
    m_lastWarning.start();
}

} // namespace birdcar
