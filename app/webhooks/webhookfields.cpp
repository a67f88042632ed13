// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/webhookfields.h"

#include "app/domain/texts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <optional>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Whole numbers up to here are exact in a JSON number.
constexpr double maxWholeNumber = 9007199254740991.0;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

QString fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

/// Letters, digits and signs that stand for themselves in every encoding.
bool isPlain(char c)
{
    return c > ' ' && c < 0x7f && c != '%' && c != '+';
}

QString formText(QByteArrayView encoded)
{
    if (std::all_of(encoded.begin(), encoded.end(), isPlain))
        return QString::fromLatin1(encoded);
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded[i];
        const bool escape = c == '%' && i + 2 < encoded.size() && hexValue(encoded[i + 1]) >= 0 &&
                            hexValue(encoded[i + 2]) >= 0;
        if (escape) {
            bytes.append(static_cast<char>(hexValue(encoded[i + 1]) * 16 + hexValue(encoded[i + 2])));
            i += 2;
        } else {
            bytes.append(c == '+' ? ' ' : c);
        }
    }
    return cleanText(fromUtf8(bytes));
}

/// The members of an object's text, each as `"name": value`. QJsonObject would keep only one of two equal
/// names. The text must be an object that QJsonDocument could read.
QList<QByteArray> memberTexts(QByteArrayView object)
{
    object = object.sliced(object.indexOf('{') + 1);
    QList<QByteArray> members;
    qsizetype begin = 0;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < object.size(); ++i) {
        const char c = object[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            ++depth;
        else if (!inString && (c == '}' || c == ']'))
            --depth;
        if (!inString && ((depth == 0 && c == ',') || depth < 0)) {
            members.append(object.sliced(begin, i - begin).toByteArray());
            begin = i + 1;
        }
        if (depth < 0)
            break;
    }
    return members;
}

/// A string, or a whole number as its digits. Nothing for any other type.
std::optional<QString> scalarText(const QJsonValue &value)
{
    if (value.isString())
        return cleanText(value.toString());
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > maxWholeNumber || std::floor(number) != number)
        return std::nullopt;
    return QString::number(static_cast<qint64>(number));
}

} // namespace

Problem badRequest(const QString &text)
{
    return Problem{Problem::Kind::InvalidInput, text, {}, {}};
}

WebhookFields formFields(QByteArrayView text)
{
    WebhookFields fields;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        const qsizetype equals = pair.indexOf('=');
        if (!pair.isEmpty())
            fields.append({formText(equals < 0 ? pair : pair.first(equals)),
                           equals < 0 ? QString() : formText(pair.sliced(equals + 1))});
    }
    return fields;
}

Result<WebhookFields> jsonFields(const QByteArray &text, const QStringList &wanted)
{
    // Qt's parser refuses invalid UTF-8; a text in it is worth more than the bytes it got wrong.
    const QByteArray json = fromUtf8(text).toUtf8();
    if (!QJsonDocument::fromJson(json).isObject())
        return badRequest(u"the body is not a JSON object"_s);
    WebhookFields fields;
    for (const QByteArray &member : memberTexts(json)) {
        const QJsonObject object = QJsonDocument::fromJson('{' + member + '}').object();
        if (object.isEmpty())
            continue;
        const QString name = object.begin().key();
        const QJsonValue value = object.begin().value();
        if (!wanted.contains(name) || value.isNull())
            continue;
        const std::optional<QString> scalar = scalarText(value);
        if (!scalar)
            return badRequest(u"%1 is neither a text nor a whole number"_s.arg(name));
        fields.append({name, *scalar});
    }
    return fields;
}

} // namespace birdcar
