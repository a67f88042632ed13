// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/messagejson.h"

#include "app/standin/apireply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

/// Phones are JSON integers in messages, although they are strings elsewhere in the API.
QJsonValue phoneJson(const QString &phone)
{
    return phone.toLongLong();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void addOperatorAndPrice(OrderedJson *item, const TextRecord &text, const TextRecord::Recipient &recipient)
{
    const bool arrived = recipient.status == "delivered"_L1;
    item->add("recipientCountry"_L1, u"Netherlands"_s)
        .add("recipientCountryPrefix"_L1, 31)
        .add("recipientOperator"_L1, u"Lycamobile"_s)
        .add("messageLength"_L1, text.body.size())
        .add("statusErrorCode"_L1, recipient.errorCode ? QJsonValue(*recipient.errorCode) : QJsonValue())
        .add("statusReason"_L1, arrived ? QJsonValue(u"successfully delivered"_s) : QJsonValue())
        .add("price"_L1, OrderedJson().add("amount"_L1, 1).add("currency"_L1, u"TRC"_s))
        .add("mccmnc"_L1, QString(operatorCode))
        .add("mcc"_L1, QString(operatorCode.left(3)))
        .add("mnc"_L1, QString(operatorCode.mid(3)));
}

OrderedJson recipientJson(const TextRecord &text, const TextRecord::Recipient &recipient,
                          RecipientDetail detail)
{
    OrderedJson item;
    item.add("recipient"_L1, phoneJson(recipient.phone));
    if (detail == RecipientDetail::Full)
        item.add("originator"_L1, QJsonValue());
    item.add("status"_L1, recipient.status).add("statusDatetime"_L1, apiTime(recipient.statusAt));
    if (detail == RecipientDetail::Full)
        addOperatorAndPrice(&item, text, recipient);
    return item.add("messagePartCount"_L1, text.partCount);
}

OrderedJson recipientsJson(const TextRecord &text, RecipientDetail detail)
{
    const auto count = [&text](QLatin1StringView status) {
        return qint64(std::ranges::count(text.recipients, status, &TextRecord::Recipient::status));
    };
    QList<OrderedJson> items;
    for (const TextRecord::Recipient &recipient : text.recipients)
        items.append(recipientJson(text, recipient, detail));
    OrderedJson recipients;
    recipients.add("totalCount"_L1, text.recipients.size())
        .add("totalSentCount"_L1, text.recipients.size())
        .add("totalDeliveredCount"_L1, count("delivered"_L1))
        .add("totalDeliveryFailedCount"_L1, count("delivery_failed"_L1))
        .add("items"_L1, items);
    return recipients;
}

} // namespace

QString directionName(TextRecord::Direction direction)
{
    return direction == TextRecord::Direction::FromApi ? u"mt"_s : u"mo"_s;
}

OrderedJson messageJson(const TextRecord &text, const QString &href, RecipientDetail detail)
{
    OrderedJson message;
    message.add("id"_L1, text.id)
        .add("href"_L1, href)
        .add("direction"_L1, directionName(text.direction))
        .add("type"_L1, text.type)
        .add("originator"_L1, text.originator)
        .add("body"_L1, text.body)
        .add("reference"_L1, textOrNull(text.reference))
        .add("validity"_L1, QJsonValue())
        .add("gateway"_L1, 10)
        .add("typeDetails"_L1, OrderedJson())
        .add("datacoding"_L1, text.datacoding)
        .add("mclass"_L1, text.mclass)
        .add("scheduledDatetime"_L1, QJsonValue())
        .add("createdDatetime"_L1, apiTime(text.createdAt))
        .add("recipients"_L1, recipientsJson(text, detail));
    return message;
}

} // namespace birdcar::standin
