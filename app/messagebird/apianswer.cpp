// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/apianswer.h"

#include "app/domain/retrypolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeNoBalance = 25;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

QJsonObject objectOf(const ApiAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

/// The state of the one recipient that our texts have.
LookUpOutcome foundIn(const QJsonObject &item)
{
    const QJsonValue recipient = item["recipients"_L1]["items"_L1][0];
    LookUpOutcome outcome;
    outcome.kind = LookUpOutcome::Kind::Found;
    outcome.providerId = item["id"_L1].toString();
    outcome.status = recipient["status"_L1].toString();
    outcome.reason = recipient["statusReason"_L1].toString();
    if (const int code = recipient["statusErrorCode"_L1].toInt(); outcome.reason.isEmpty() && code != 0)
        outcome.reason = u"error %1"_s.arg(code);
    outcome.statusAt = QDateTime::fromString(recipient["statusDatetime"_L1].toString(), Qt::ISODate).toUTC();
    return outcome;
}

} // namespace

bool saysNoBalance(const ApiAnswer &answer)
{
    constexpr int paymentRequired = 402;
    const QJsonArray errors = objectOf(answer).value("errors"_L1).toArray();
    return answer.status == paymentRequired || std::ranges::any_of(errors, [](const QJsonValue &error) {
               return error["code"_L1].toInt() == codeNoBalance;
           });
}

QString reasonOf(const ApiAnswer &answer)
{
    constexpr int longest = 200;
    if (answer.status < 400)
        return u"answered with a redirect (HTTP status %1), which is not followed"_s.arg(answer.status);
    QStringList reasons;
    for (const QJsonValue &error : objectOf(answer).value("errors"_L1).toArray()) {
        const QJsonValue words = error[error["description"_L1].isString() ? "description"_L1 : "message"_L1];
        const QString text = words.toString().simplified(); // the voice API says "message"
        if (!text.isEmpty())
            reasons.append(u"%1 (code %2)"_s.arg(text, QString::number(error["code"_L1].toInt())));
    }
    if (reasons.isEmpty())
        return u"refused with HTTP status %1"_s.arg(answer.status);
    return reasons.join("; "_L1).left(longest);
}

SendOutcome readSendAnswer(const ApiAnswer &answer, const QDateTime &now)
{
    using Kind = SendOutcome::Kind;
    if (answer.status == 0)
        return {.kind = answer.bodyLeft ? Kind::Cut : Kind::NotSent, .untrusted = answer.untrusted};
    if (isSuccess(answer.status))
        return {.kind = Kind::Sent, .providerId = objectOf(answer).value("id"_L1).toString()};
    if (answer.status >= 500)
        return {Kind::ServerError};
    if (answer.status >= 400 && saysNoBalance(answer))
        return {Kind::NoBalance};
    switch (answer.status) {
    case 401:
        return {Kind::KeyRefused};
    case 429:
        return {.kind = Kind::RateLimited, .wait = retryAfterWait(answer.retryAfter, now)};
    default:
        return {.kind = Kind::Rejected, .reason = reasonOf(answer)};
    }
}

LookUpPage readLookUpAnswer(const ApiAnswer &answer, const LookUp &lookUp, int offset, const QDateTime &now)
{
    using Kind = LookUpOutcome::Kind;
    if (answer.status == 401)
        return {{.kind = Kind::KeyRefused}};
    if (answer.status == 429)
        return {{.kind = Kind::RateLimited, .wait = retryAfterWait(answer.retryAfter, now)}};
    const QJsonObject page = objectOf(answer);
    const int total = page["totalCount"_L1].toInt(-1);
    if (!isSuccess(answer.status) || !answer.whole || !page["items"_L1].isArray() || total < 0)
        return {{.kind = Kind::NotAnswered}};
    const QJsonArray items = page["items"_L1].toArray();
    for (const QJsonValue &item : items) {
        if (item["reference"_L1].toString() == lookUp.reference)
            return {foundIn(item.toObject())};
    }
    const int next = offset + static_cast<int>(items.size());
    if (next >= total)
        return {{.kind = Kind::NotFound}};
    if (items.isEmpty()) // there should be more, but nothing came
        return {{.kind = Kind::NotAnswered}};
    return {{.kind = Kind::NotFound}, next};
}

BalanceOutcome readBalanceAnswer(const ApiAnswer &answer)
{
    using Kind = BalanceOutcome::Kind;
    if (answer.status == 401)
        return {Kind::KeyRefused};
    const QJsonObject balance = objectOf(answer);
    if (!isSuccess(answer.status) || !balance["amount"_L1].isDouble())
        return {Kind::NotAnswered};
    return {.kind = Kind::Known,
            .amount = balance["amount"_L1].toDouble(),
            .currency = balance["type"_L1].toString(),
            .postpaid = balance["payment"_L1].toString() == "postpaid"_L1};
}

} // namespace birdcar
