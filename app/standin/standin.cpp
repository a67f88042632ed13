// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/standin.h"

#include "app/standin/fakeapi.h"
#include "app/standin/httpserver.h"
#include "app/standin/smsparts.h"

#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

/// A text of a phone as `GET /messages?direction=mo` shows it.
TextRecord recordOf(const PhoneText &text, const QString &id, const QDateTime &now)
{
    const QDateTime createdAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch()).toUTC();
    const SmsParts parts = smsParts(text.body);
    return {.id = id,
            .direction = TextRecord::Direction::FromPhone,
            .originator = text.from,
            .recipients = {{.phone = text.to, .status = u"delivered"_s, .statusAt = createdAt}},
            .body = text.body,
            .type = u"sms"_s,
            .datacoding = parts.unicode ? u"unicode"_s : u"plain"_s,
            .partCount = parts.count,
            .createdAt = createdAt};
}

CallAnswer answerOf(const HttpAnswer &http)
{
    if (http.status != 200)
        return {.error = http.status == 0 ? http.error : u"status %1"_s.arg(http.status)};
    return readCallAnswer(headerValue(http.headers, "Content-Type").value_or(QByteArray()), http.body);
}

} // namespace

StandIn::StandIn(Clock clock, QObject *parent)
    : QObject(parent), m_clock(clock ? std::move(clock) : &QDateTime::currentDateTimeUtc),
      m_sender(new WebhookSender(m_clock, this)),
      m_reports(new DeliveryReports(m_book, *m_sender, m_clock, this))
{
    m_api = std::make_unique<FakeApi>(m_book, m_clock,
                                      [this](const TextRecord &text, const std::function<void()> &proceed) {
                                          Q_EMIT textAccepted(text);
                                          m_reports->follow(text, proceed);
                                          bringToOwnNumbers(text);
                                      });
    m_server = new HttpServer(
        [this](const HttpRequest &request, const HttpServer::Reply &reply) { m_api->handle(request, reply); },
        this);
}

StandIn::~StandIn() = default;

bool StandIn::listen()
{
    if (!m_server->listen())
        return false;
    m_api->setBaseUrl(apiUrl());
    return true;
}

QString StandIn::errorString() const
{
    return m_server->errorString();
}

QUrl StandIn::apiUrl() const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(m_server->port());
    return url;
}

bool StandIn::setReachable(bool reachable)
{
    if (reachable == m_server->isListening())
        return true;
    if (reachable)
        return m_server->listen();
    m_server->close();
    return true;
}

void StandIn::setAccount(const Account &account)
{
    m_api->setAccount(account);
}

const Account &StandIn::account() const
{
    return m_api->account();
}

void StandIn::setWebhookSettings(const WebhookSettings &settings)
{
    m_sender->setSettings(settings);
}

const WebhookSettings &StandIn::webhookSettings() const
{
    return m_sender->settings();
}

void StandIn::setDeliveryPlan(const DeliveryPlan &plan)
{
    m_reports->setPlan(plan);
}

const DeliveryPlan &StandIn::deliveryPlan() const
{
    return m_reports->plan();
}

void StandIn::setFault(Route route, const Fault &fault)
{
    m_api->faults().set(route, fault);
}

void StandIn::clearFault(Route route)
{
    m_api->faults().clear(route);
}

QList<TextRecord> StandIn::texts() const
{
    return m_book.sent();
}

QList<TextRecord> StandIn::textsTo(const QString &phone) const
{
    QList<TextRecord> texts =
        m_book.matching({.recipient = phone, .direction = TextRecord::Direction::FromApi});
    std::ranges::reverse(texts);
    return texts;
}

int StandIn::connectionCount() const
{
    return m_server->connectionCount();
}

int StandIn::requestCount(Route route) const
{
    return m_api->requestCount(route);
}

QString StandIn::callFlowOf(const QString &number) const
{
    return m_api->voice().flowOf(number);
}

QString StandIn::callUrlOf(const QString &number) const
{
    return m_api->voice().urlOf(callFlowOf(number));
}

void StandIn::bringToOwnNumbers(const TextRecord &text)
{
    const DeliveryPlan &plan = m_reports->plan();
    if (plan.failure)
        return;
    for (const TextRecord::Recipient &recipient : text.recipients) {
        const bool isOwn = account().numbers.contains(recipient.phone);
        if (!isOwn || account().unconnected.contains(recipient.phone))
            continue;
        PhoneText arrived;
        arrived.from = text.originator;
        arrived.to = recipient.phone;
        arrived.body = text.body;
        QTimer::singleShot(plan.delay, this, [this, arrived] { sendText(arrived); });
    }
}

QFuture<WebhookResult> StandIn::sendText(const PhoneText &text)
{
    PhoneText sent = text;
    if (!sent.messageId && sent.shape != PhoneText::Shape::Json2021)
        sent.messageId = TextBook::newId();
    const QDateTime now = m_clock();
    const QString id = sent.messageId.value_or(QString());
    m_book.add(recordOf(sent, id.isEmpty() ? TextBook::newId() : id, now));

    const auto promise = std::make_shared<QPromise<WebhookResult>>();
    promise->start();
    const EncodedText encoded = encodedText(sent, now);
    m_sender->send({.method = "POST",
                    .url = m_sender->publicUrl("/webhook", {}),
                    .contentType = encoded.contentType,
                    .body = encoded.body,
                    .signing = sent.signing},
                   [promise](const WebhookResult &result) {
                       promise->addResult(result);
                       promise->finish();
                   });
    return promise->future();
}

QFuture<CallResult> StandIn::call(const PhoneCall &call)
{
    const auto promise = std::make_shared<QPromise<CallResult>>();
    promise->start();
    m_sender->send(
        {.url = m_sender->publicUrl("/webhook-voice", voiceFetchQuery(call)), .signing = call.signing},
        [promise](const WebhookResult &result) {
            promise->addResult(CallResult{result, answerOf(result.answer)});
            promise->finish();
        });
    return promise->future();
}

} // namespace birdcar::standin

#include "moc_standin.cpp"
