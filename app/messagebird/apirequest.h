// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace birdcar {

class RequestBody;

/// A path at a host of MessageBird's; only scheme, host and port of `host` count.
QUrl apiUrl(const QUrl &host, const QString &path);

/// A request as every one of ours is: with the key, without redirects, HTTP/2, cookies and packed answers.
QNetworkRequest apiRequest(const QUrl &url, const QByteArray &key);

/// A request with a JSON body that leaves once.
struct JsonRequest
{
    QNetworkReply *reply;
    const RequestBody *body; ///< the reply's child
};
enum class Verb { Post, Put };
JsonRequest sendJson(QNetworkAccessManager &manager, Verb verb, QNetworkRequest request,
                     const QByteArray &json);

} // namespace birdcar
