// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

#include "app/standin/standin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

const QByteArray ApiClient::jsonType = "application/json";
const QByteArray ApiClient::formType = "application/x-www-form-urlencoded";

QJsonValue ApiReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonValue ApiReply::error() const
{
    return json()["errors"_L1][0];
}

ApiClient::ApiClient(const birdcar::standin::StandIn &standIn)
    : authorization("AccessKey " + standIn.account().accessKey), m_standIn(standIn)
{
}

QByteArray ApiClient::sendBody(const QJsonObject &changes)
{
    QJsonObject fields{{u"originator"_s, u"31612345678"_s},
                       {u"recipients"_s, QJsonArray{u"31687654321"_s}},
                       {u"body"_s, u"Hi"_s},
                       {u"datacoding"_s, u"auto"_s}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        fields.insert(change.key(), change.value());
    return QJsonDocument(fields).toJson();
}

ApiReply ApiClient::request(const QByteArray &method, const QString &path, const QByteArray &body,
                            const QByteArray &contentType)
{
    QNetworkRequest request(QUrl(m_standIn.apiUrl().toString() + path));
    request.setTransferTimeout(5000);
    if (authorization)
        request.setRawHeader("Authorization", *authorization);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    finished.wait();
    reply->deleteLater();
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .contentType = reply->rawHeader("Content-Type"),
            .authenticate = reply->rawHeader("Www-Authenticate")};
}

ApiReply ApiClient::post(const QByteArray &body, const QByteArray &contentType)
{
    return request("POST", u"/messages"_s, body, contentType);
}

QString ApiClient::sendText(const QJsonObject &changes)
{
    return post(sendBody(changes)).json()["id"_L1].toString();
}
