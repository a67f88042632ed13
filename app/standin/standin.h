// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/account.h"
#include "app/standin/callanswer.h"
#include "app/standin/deliveryreports.h"
#include "app/standin/fault.h"
#include "app/standin/textbook.h"
#include "app/standin/webhooksender.h"
#include "app/standin/webhookshapes.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

namespace birdcar::standin {

class FakeApi;
class HttpServer;

/// How a call went: what came back for the voice fetch, how long it took, and what it says.
struct CallResult
{
    WebhookResult webhook;
    CallAnswer answer;
};

/// A MessageBird of our own on the loopback interface: its API, its webhooks, and the phones behind it.
/// It serves the demo, the self-test and the tests, and knows nothing of the rest of BirdCar but the
/// wire. Lives on one thread, any, and is used from there only; all settings may change while it runs.
/// What is under way when it is destroyed ends without a result, its futures are cancelled.
class StandIn : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// Without a clock it goes by that of the computer.
    explicit StandIn(Clock clock = {}, QObject *parent = nullptr);
    ~StandIn() override;

    /// Listens on 127.0.0.1 at any free port. False: see errorString().
    bool listen();
    QString errorString() const;

    /// What takes the place of every MessageBird host.
    QUrl apiUrl() const;

    /// False: connections are refused and open ones end; true: back on the same port. Returns whether
    /// that was possible.
    bool setReachable(bool reachable);

    void setAccount(const Account &account);
    const Account &account() const;
    void setWebhookSettings(const WebhookSettings &settings);
    const WebhookSettings &webhookSettings() const;
    void setDeliveryPlan(const DeliveryPlan &plan);
    const DeliveryPlan &deliveryPlan() const;
    void setFault(Route route, const Fault &fault);
    void clearFault(Route route);

    /// Texts accepted by the API, oldest first, with their present status.
    QList<TextRecord> texts() const;
    /// Those of them that went to this phone.
    QList<TextRecord> textsTo(const QString &phone) const;
    int requestCount(Route route) const;
    /// So many connections were made to the API so far.
    int connectionCount() const;
    /// The call flow that a number was bound to through the voice API, empty if none.
    QString callFlowOf(const QString &number) const;
    /// What that flow fetches.
    QString callUrlOf(const QString &number) const;

    /// A phone writes: `POST /webhook` under the public URL.
    QFuture<WebhookResult> sendText(const PhoneText &text);
    /// A phone calls: `GET /webhook-voice` under the public URL.
    QFuture<CallResult> call(const PhoneCall &call);

Q_SIGNALS:
    /// The API took a text; its sender may not have been answered yet. One that goes to a number of the
    /// account comes in by `POST /webhook` once it is delivered.
    void textAccepted(const birdcar::standin::TextRecord &text);

private:
    void bringToOwnNumbers(const TextRecord &text);

    Clock m_clock;
    TextBook m_book;
    WebhookSender *m_sender;
    DeliveryReports *m_reports;
    std::unique_ptr<FakeApi> m_api;
    HttpServer *m_server;
};

} // namespace birdcar::standin
