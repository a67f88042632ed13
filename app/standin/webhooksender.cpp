// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/webhooksender.h"

#include "app/standin/httpexchange.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

QByteArray baseOf(const QUrl &url)
{
    return url.toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// Everything behind scheme and authority, never empty.
QByteArray targetOf(const QByteArray &url)
{
    const qsizetype authority = url.indexOf("://") + 3;
    for (qsizetype i = authority; i < url.size(); ++i) {
        if (url[i] == '/')
            return url.mid(i);
        if (url[i] == '?')
            return '/' + url.mid(i);
    }
    return "/";
}

bool isUnder(const QByteArray &url, const QByteArray &base)
{
    return !base.isEmpty() && url.startsWith(base) &&
           (url.size() == base.size() || url[base.size()] == '/' || url[base.size()] == '?');
}

QByteArray hostHeader(const QByteArray &url)
{
    const QUrl parsed = QUrl::fromEncoded(url);
    const QByteArray host = parsed.host(QUrl::FullyEncoded).toLatin1();
    return parsed.port() < 0 ? host : host + ':' + QByteArray::number(parsed.port());
}

bool isWorthRepeating(const HttpAnswer &answer)
{
    return answer.status == 0 || answer.status >= 500;
}

} // namespace

WebhookSender::WebhookSender(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

QByteArray WebhookSender::publicUrl(const QByteArray &path, const QByteArray &query) const
{
    QByteArrayList parts;
    if (!m_settings.secret.isEmpty())
        parts.append("key=" + QUrl::toPercentEncoding(m_settings.secret));
    if (!query.isEmpty())
        parts.append(query);
    const QByteArray url = baseOf(m_settings.publicUrl) + path;
    return parts.isEmpty() ? url : url + '?' + parts.join('&');
}

void WebhookSender::send(const WebhookRequest &webhook, const Finished &finished)
{
    // What is known outside under the public base is reached under the target, as through a tunnel.
    const QByteArray publicBase = baseOf(m_settings.publicUrl);
    QByteArray sentUrl = webhook.url;
    if (!m_settings.targetUrl.isEmpty() && isUnder(webhook.url, publicBase))
        sentUrl = baseOf(m_settings.targetUrl) + webhook.url.mid(publicBase.size());

    HttpRequest request{.method = webhook.method, .target = targetOf(sentUrl), .body = webhook.body};
    request.headers.append({"Host", hostHeader(webhook.url)});
    if (!webhook.contentType.isEmpty())
        request.headers.append({"Content-Type", webhook.contentType});
    if (!m_settings.signingKey.isEmpty()) {
        const QByteArray signature =
            webhookSignature(webhook.url, webhook.body, m_settings.signingKey, webhook.signing, m_clock());
        if (!signature.isEmpty())
            request.headers.append({"MessageBird-Signature-JWT", signature});
    }
    attempt(request, QUrl::fromEncoded(sentUrl), 1, finished);
}

void WebhookSender::attempt(const HttpRequest &request, const QUrl &address, int attempts,
                            const Finished &finished)
{
    auto *exchange = new HttpExchange(request, address, m_settings.answerTimeout, this);
    connect(exchange, &HttpExchange::finished, this, [=, this](const HttpAnswer &answer) {
        if (!isWorthRepeating(answer) || attempts > m_settings.retries)
            return finished({.answer = answer, .attempts = attempts});
        QTimer::singleShot(m_settings.retryPause, this,
                           [=, this] { attempt(request, address, attempts + 1, finished); });
    });
}

} // namespace birdcar::standin

#include "moc_webhooksender.cpp"
