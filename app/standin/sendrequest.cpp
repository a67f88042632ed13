// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/sendrequest.h"

#include "app/standin/smsparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

constexpr qsizetype maximumRecipients = 50;
constexpr qsizetype maximumReference = 128;
constexpr int maximumUnits = 1377;

/// JSON numbers are taken as their digits, because SDKs send phones both ways.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// Both kinds of body as one object; no value if JSON is announced and cannot be read.
std::optional<QJsonObject> bodyFields(const HttpRequest &request)
{
    const QByteArray type = headerValue(request.headers, "Content-Type").value_or(QByteArray());
    if (!type.startsWith("application/x-www-form-urlencoded")) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        return document.isObject() ? std::optional(document.object()) : std::nullopt;
    }
    QJsonObject fields;
    QJsonArray recipients;
    for (const auto &[name, value] : decodeForm(request.body)) {
        if (name == "recipients"_L1 || name == "recipients[]"_L1)
            recipients.append(value);
        else
            fields.insert(name, value);
    }
    if (!recipients.isEmpty())
        fields.insert("recipients"_L1, recipients);
    return fields;
}

/// An array of strings or numbers, or one string with commas.
QStringList recipientTexts(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray elements = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &element : elements)
        texts += textOf(element).split(u',', Qt::SkipEmptyParts);
    return texts;
}

bool isOriginator(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\+?[0-9]{1,17}|[A-Za-z0-9][A-Za-z0-9 ]{0,10})$"_s);
    return pattern.match(text).hasMatch();
}

/// One of `allowed`, the first of them if the field is missing; otherwise an error is added.
QString choice(const QJsonObject &fields, const QString &name, const QStringList &allowed,
               QList<ApiError> *errors)
{
    const QString value = fields.value(name).toString(allowed.first());
    if (!allowed.contains(value))
        errors->append({ApiError::InvalidParameters, u"%1 is invalid"_s.arg(name), name});
    return value;
}

void readOriginator(const QJsonObject &fields, SendRequest *result)
{
    const QString originator = textOf(fields.value("originator"_L1));
    if (originator.isEmpty())
        result->errors.append({ApiError::MissingParameters, u"originator is required"_s, u"originator"_s});
    else if (!isOriginator(originator))
        result->errors.append({ApiError::InvalidParameters, u"originator is invalid"_s, u"originator"_s});
    result->text.originator = originator.startsWith(u'+') ? originator.mid(1) : originator;
}

void readRecipients(const QJsonObject &fields, SendRequest *result)
{
    const QStringList texts = recipientTexts(fields.value("recipients"_L1));
    for (const QString &text : texts)
        result->text.recipients.append({.phone = phoneDigits(text)});
    const auto isWrong = [](const TextRecord::Recipient &recipient) { return recipient.phone.isEmpty(); };
    if (texts.isEmpty() || std::ranges::any_of(result->text.recipients, isWrong))
        result->errors.append(
            {ApiError::MissingParameters, u"no (correct) recipients found"_s, u"recipient"_s});
    else if (texts.size() > maximumRecipients)
        result->errors.append({ApiError::InvalidParameters, u"too many recipients"_s, u"recipients"_s});
}

void readBody(const QJsonObject &fields, SendRequest *result)
{
    TextRecord &text = result->text;
    text.datacoding = choice(fields, u"datacoding"_s, {u"plain"_s, u"unicode"_s, u"auto"_s}, &result->errors);
    text.body = fields.value("body"_L1).toString();
    if (text.datacoding == "plain"_L1)
        text.body = toGsmAlphabet(text.body);
    const SmsParts parts = smsParts(text.body);
    text.partCount = parts.count;
    if (text.body.isEmpty())
        result->errors.append({ApiError::MissingParameters, u"body is required"_s, u"body"_s});
    else if (parts.units > maximumUnits)
        result->errors.append({ApiError::InvalidParameters, u"body is too long"_s, u"body"_s});
}

void readOptions(const QJsonObject &fields, SendRequest *result)
{
    TextRecord &text = result->text;
    text.reference = fields.value("reference"_L1).toString();
    text.reportUrl = fields.value("reportUrl"_L1).toString();
    text.type = choice(fields, u"type"_s, {u"sms"_s, u"flash"_s}, &result->errors);
    text.mclass = text.type == "flash"_L1 ? 0 : 1;
    if (text.reference.size() > maximumReference)
        result->errors.append({ApiError::InvalidParameters, u"reference is too long"_s, u"reference"_s});
    if (!fields.value("scheduledDatetime"_L1).toString().isEmpty())
        result->errors.append(
            {ApiError::InvalidParameters, u"scheduledDatetime is not known here"_s, u"scheduledDatetime"_s});
}

} // namespace

SendRequest readSendRequest(const HttpRequest &request)
{
    SendRequest result;
    const auto fields = bodyFields(request);
    if (!fields) {
        result.status = 400;
        result.errors.append({.description = u"The body is not a JSON object"_s});
        return result;
    }
    readOriginator(*fields, &result);
    readRecipients(*fields, &result);
    readBody(*fields, &result);
    readOptions(*fields, &result);
    return result;
}

QString phoneDigits(const QString &text)
{
    static const QRegularExpression pattern(u"^\\+?([1-9][0-9]{6,14})$"_s);
    return pattern.match(text.trimmed()).captured(1);
}

} // namespace birdcar::standin
