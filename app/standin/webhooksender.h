// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/httpmessage.h"
#include "app/standin/webhooksigner.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace birdcar::standin {

/// Where webhooks go, and how they are signed and repeated.
struct WebhookSettings
{
    QUrl publicUrl = {};        ///< the base under which BirdCar is known outside, and which is signed
    QUrl targetUrl = {};        ///< the base to which webhooks are really sent; empty: the public one
    QByteArray signingKey = {}; ///< empty: nothing is signed
    QString secret = {};        ///< appended as `?key=` to the URLs of texts and calls; empty: no key
    int retries = 0;            ///< how often a webhook is repeated after 5xx or no answer
    std::chrono::milliseconds retryPause{200};
    std::chrono::milliseconds answerTimeout{15000};
};

/// One webhook to send.
struct WebhookRequest
{
    QByteArray method = "GET";
    QByteArray url = {}; ///< the full public URL, exactly as signed
    QByteArray contentType = {};
    QByteArray body = {};
    Signing signing = {};
};

/// How the last attempt of a webhook ended.
struct WebhookResult
{
    HttpAnswer answer; ///< `took` is the time of the last attempt alone
    int attempts = 0;
};

/// Sends signed webhooks as MessageBird does. A repeated attempt is the same bytes again, its token
/// included. Lives on one thread. When it is destroyed, webhooks under way end without a result.
class WebhookSender : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    using Finished = std::function<void(const WebhookResult &)>;

    explicit WebhookSender(Clock clock, QObject *parent = nullptr);

    void setSettings(const WebhookSettings &settings) { m_settings = settings; }
    const WebhookSettings &settings() const { return m_settings; }

    /// A URL under the public base: `path` is `/webhook`, `query` is encoded and may be empty. The
    /// secret, if there is one, comes first.
    QByteArray publicUrl(const QByteArray &path, const QByteArray &query) const;

    /// `finished` is called once, later, on this thread.
    void send(const WebhookRequest &webhook, const Finished &finished);

private:
    void attempt(const HttpRequest &request, const QUrl &address, int attempts, const Finished &finished);

    Clock m_clock;
    WebhookSettings m_settings;
};

} // namespace birdcar::standin
