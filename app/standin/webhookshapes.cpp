// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/webhookshapes.h"

#include "app/standin/apireply.h"
#include "app/standin/messagejson.h"
#include "app/standin/orderedjson.h"

#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

QByteArray encodedFields(const FormFields &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(name.toLatin1() + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

/// Forms write a space as `+`, queries as `%20`.
EncodedText form(const FormFields &fields)
{
    return {"application/x-www-form-urlencoded", encodedFields(fields).replace("%20", "+")};
}

EncodedText form2018(const PhoneText &text, const QDateTime &now)
{
    const QString id = text.messageId.value_or(QString());
    const QString secondId = id.isEmpty() ? id : QUuid::createUuid().toString(QUuid::Id128);
    const qint64 seconds = now.toSecsSinceEpoch();
    // `date` is 8 hours off in the capture too.
    const qint64 wrongSeconds = seconds + 8 * 3600;
    return form({{u"message_id"_s, id},
                 {u"originator"_s, text.from},
                 {u"reference"_s, u"47749346971"_s},
                 {u"createdDatetime"_s, apiTime(now)},
                 {u"id"_s, secondId},
                 {u"message"_s, text.body},
                 {u"receiver"_s, text.to},
                 {u"body"_s, text.body},
                 {u"date"_s, QString::number(wrongSeconds)},
                 {u"payload"_s, text.body},
                 {u"sender"_s, text.from},
                 {u"date_utc"_s, QString::number(seconds)},
                 {u"recipient"_s, text.to}});
}

EncodedText json2021(const PhoneText &text, const QDateTime &now)
{
    const auto withPlus = [](const QString &phone) {
        return !phone.isEmpty() && phone[0].isDigit() ? u'+' + phone : phone;
    };
    const QString id = text.messageId.value_or(QString());
    OrderedJson json;
    json.add("body"_L1, text.body)
        .add("createdDatetime"_L1, QString())
        .add("currentTime"_L1, apiTime(now))
        .add("date"_L1, u"0"_s)
        .add("date_utc"_L1, u"0"_s)
        .add("id"_L1, id)
        .add("incomingMessage"_L1, text.body)
        .add("message"_L1, QString())
        .add("message_id"_L1, id)
        .add("originator"_L1, withPlus(text.from))
        .add("payload"_L1, text.body)
        .add("receiver"_L1, QString())
        .add("recipient"_L1, withPlus(text.to))
        .add("reference"_L1, QString())
        .add("sender"_L1, QString());
    return {"application/json", json.toJson()};
}

EncodedText courierForm(const PhoneText &text, const QDateTime &now)
{
    const QString id = text.messageId.value_or(QString());
    return form({{u"id"_s, id},
                 {u"recipient"_s, text.to},
                 {u"originator"_s, text.from},
                 {u"body"_s, text.body},
                 {u"createdDatetime"_s, apiTime(now)},
                 {u"id"_s, id},
                 {u"body"_s, text.body}});
}

} // namespace

EncodedText encodedText(const PhoneText &text, const QDateTime &now)
{
    switch (text.shape) {
    case PhoneText::Shape::Form2018:
        return form2018(text, now);
    case PhoneText::Shape::Json2021:
        return json2021(text, now);
    case PhoneText::Shape::CourierForm:
        return courierForm(text, now);
    }
    Q_UNREACHABLE();
}

QByteArray voiceFetchQuery(const PhoneCall &call)
{
    const auto uuid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    FormFields fields{{u"callID"_s, call.callId.isEmpty() ? uuid() : call.callId},
                      {u"destination"_s, call.destination},
                      {u"numberID"_s, uuid()}};
    if (call.source)
        fields.append({u"source"_s, *call.source});
    return encodedFields(fields) + (call.encodedBraces ? "&variables=%7B%7D" : "&variables={}");
}

QByteArray deliveryReportQuery(const DeliveryReport &report)
{
    FormFields fields{{u"id"_s, report.id},
                      {u"mccmnc"_s, QString(operatorCode)},
                      {u"ported"_s, u"0"_s},
                      {u"recipient"_s, report.phone},
                      {u"reference"_s, report.reference},
                      {u"status"_s, report.status},
                      {u"statusDatetime"_s, apiTime(report.statusAt)}};
    if (report.errorCode)
        fields.append({u"statusErrorCode"_s, QString::number(*report.errorCode)});
    return encodedFields(fields);
}

} // namespace birdcar::standin
