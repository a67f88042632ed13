// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/apirequest.h"

#include "app/messagebird/requestbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace birdcar {

using namespace Qt::StringLiterals;

QUrl apiUrl(const QUrl &host, const QString &path)
{
    QUrl url;
    url.setScheme(host.scheme());
    url.setHost(host.host());
    url.setPort(host.port());
    url.setPath(path);
    return url;
}

QNetworkRequest apiRequest(const QUrl &url, const QByteArray &key)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "AccessKey " + key);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // no small answer that unpacks to gigabytes
    request.setHeader(QNetworkRequest::UserAgentHeader, u"BirdCar/" BIRDCAR_VERSION ""_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    return request;
}

JsonRequest sendJson(QNetworkAccessManager &manager, Verb verb, QNetworkRequest request,
                     const QByteArray &json)
{
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, json.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new RequestBody(json, [] { return true; });
    QNetworkReply *reply = verb == Verb::Put ? manager.put(request, body) : manager.post(request, body);
    body->setParent(reply);
    return {reply, body};
}

} // namespace birdcar
