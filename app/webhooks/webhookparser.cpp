// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/webhookparser.h"

#include "app/webhooks/webhookfields.h"

#include <algorithm>
#include <optional>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QStringList senderNames()
{
    return {u"originator"_s, u"sender"_s};
}

QStringList recipientNames()
{
    return {u"recipient"_s, u"receiver"_s};
}

QStringList textNames()
{
    return {u"payload"_s, u"body"_s, u"incomingMessage"_s, u"message"_s};
}

QStringList idNames()
{
    return {u"message_id"_s, u"id"_s};
}

/// What tells when a text was written; `date` is hours off and `currentTime` that of the webhook.
QStringList timeNames()
{
    return {u"createdDatetime"_s};
}

/// All non-empty values of the names, in the order of the names.
QStringList values(const WebhookFields &fields, const QStringList &names)
{
    QStringList found;
    for (const QString &name : names) {
        for (const WebhookField &field : fields) {
            if (field.name == name && !field.value.isEmpty())
                found.append(field.value);
        }
    }
    return found;
}

QString firstValue(const WebhookFields &fields, const QStringList &names)
{
    return values(fields, names).value(0);
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A `+` that was sent bare in a form arrives as a blank.
QString phoneText(const QString &value)
{
    const QString text = value.trimmed();
    return value.startsWith(u' ') && isDigits(text) ? u'+' + text : text;
}

QString digits(const QString &phone)
{
    return phone.startsWith(u'+') ? phone.sliced(1) : phone;
}

/// The phone of one party; nothing if two values name different phones.
std::optional<QString> party(const WebhookFields &fields, const QStringList &names)
{
    QString first;
    for (const QString &value : values(fields, names)) {
        const QString phone = phoneText(value);
        if (first.isEmpty())
            first = phone;
        else if (!phone.isEmpty() && digits(phone) != digits(first))
            return std::nullopt;
    }
    return first;
}

Problem twoPhones()
{
    return badRequest(u"two different phones are given for one party"_s);
}

bool isJson(const QByteArray &contentType, const QByteArray &body)
{
    if (contentType.toLower().contains("json"))
        return true;
    if (contentType.toLower().contains("x-www-form-urlencoded"))
        return false;
    return body.trimmed().startsWith('{');
}

/// MessageBird's times are ISO 8601 with an offset, whose `+` may have become a blank.
QDateTime providerTime(QString text)
{
    const qsizetype blank = text.lastIndexOf(u' ');
    if (blank >= 0 && text.indexOf(u'T') >= 0 && blank > text.indexOf(u'T'))
        text[blank] = u'+';
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

} // namespace

Result<InboundText> parseInboundText(const QByteArray &contentType, const QByteArray &body)
{
    WebhookFields fields;
    if (isJson(contentType, body)) {
        Result<WebhookFields> read =
            jsonFields(body, senderNames() + recipientNames() + textNames() + idNames() + timeNames());
        if (!read)
            return read.problem();
        fields = *read;
    } else {
        fields = formFields(body);
    }
    const auto sender = party(fields, senderNames());
    const auto recipient = party(fields, recipientNames());
    if (!sender || !recipient)
        return twoPhones();
    if (sender->isEmpty() || recipient->isEmpty())
        return badRequest(u"the sender or the recipient is missing"_s);
    InboundText text;
    text.sender = *sender;
    text.recipient = *recipient;
    text.text = firstValue(fields, textNames());
    text.providerId = firstValue(fields, idNames());
    text.writtenAt = providerTime(firstValue(fields, timeNames()));
    return text;
}

Result<InboundCall> parseInboundCall(QByteArrayView query)
{
    const WebhookFields fields = formFields(query);
    InboundCall call;
    const auto source = party(fields, {u"source"_s});
    const auto destination = party(fields, {u"destination"_s});
    if (!source || !destination)
        return twoPhones();
    call.source = *source;
    call.destination = *destination;
    call.callId = firstValue(fields, {u"callID"_s});
    if (call.destination.isEmpty())
        return badRequest(u"the called number is missing"_s);
    return call;
}

Result<DeliveryReport> parseDeliveryReport(QByteArrayView query)
{
    const WebhookFields fields = formFields(query);
    DeliveryReport report;
    report.reference = firstValue(fields, {u"reference"_s});
    report.providerId = firstValue(fields, {u"id"_s});
    report.recipient = phoneText(firstValue(fields, {u"recipient"_s}));
    report.status = firstValue(fields, {u"status"_s});
    report.reason = firstValue(fields, {u"statusReason"_s, u"statusErrorCode"_s});
    report.errorCode = firstValue(fields, {u"statusErrorCode"_s});
    report.statusAt = providerTime(firstValue(fields, {u"statusDatetime"_s}));
    if (report.status.isEmpty() || (report.reference.isEmpty() && report.providerId.isEmpty()))
        return badRequest(u"the report names no text or no status"_s);
    return report;
}

} // namespace birdcar
