// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/accountreplies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

AccountFailure withoutStatus(const ApiAnswer &answer)
{
    if (answer.untrusted)
        return {AccountTrouble::Untrusted};
    return {answer.timedOut ? AccountTrouble::NoAnswer : AccountTrouble::NoConnection};
}

/// It is a string; other lists of MessageBird's have integers.
std::optional<PhoneNumber> phoneIn(const QJsonValue &number)
{
    const QString text = number.isDouble() ? QString::number(number.toInteger()) : number.toString();
    return PhoneNumber::fromDigits(text.trimmed());
}

std::optional<AccountNumber> numberIn(const QJsonValue &item)
{
    const auto phone = phoneIn(item["number"_L1]);
    if (!phone)
        return std::nullopt;
    const QJsonArray features = item["features"_L1].toArray();
    return AccountNumber{*phone, features.contains(u"sms"_s), features.contains(u"voice"_s),
                         item["status"_L1].toString()};
}

constexpr int notThere = 404;

/// MessageBird's own error, not that of something in between.
bool saysNotThere(const ApiAnswer &answer, int code)
{
    const QJsonArray errors = QJsonDocument::fromJson(answer.body).object()["errors"_L1].toArray();
    return answer.status == notThere && std::ranges::any_of(errors, [code](const QJsonValue &error) {
               return error["code"_L1].toInt() == code;
           });
}

bool saysNotFound(const ApiAnswer &answer)
{
    constexpr int codeNotFound = 20;
    return saysNotThere(answer, codeNotFound);
}

/// A number that was given up may still be told about for a while.
bool isGivenUp(const AccountNumber &number)
{
    return number.status.startsWith("cancel"_L1);
}

std::optional<NumberOffer> offerIn(const QJsonValue &item)
{
    const auto phone = phoneIn(item["number"_L1]);
    if (!phone)
        return std::nullopt;
    const QJsonArray features = item["features"_L1].toArray();
    const QString locality = item["locality"_L1].toString();
    NumberOffer offer{.phone = *phone};
    offer.country = item["country"_L1].toString();
    offer.region = locality.isEmpty() ? item["region"_L1].toString() : locality;
    offer.type = item["type"_L1].toString();
    offer.sms = features.contains(u"sms"_s);
    offer.voice = features.contains(u"voice"_s);
    if (item["monthlyPrice"_L1].isDouble())
        offer.monthlyPrice = item["monthlyPrice"_L1].toDouble();
    offer.currency = item["currency"_L1].toString();
    offer.minimumMonths = qMax(0, item["initialContractDuration"_L1].toInt());
    offer.inboundCallsOnly = item["inboundCallsOnly"_L1].toBool();
    offer.verificationRequired = item["verificationRequired"_L1].toBool();
    for (const QJsonValue &condition : item["conditions"_L1].toArray()) {
        if (const QString text = condition.toString().simplified(); !text.isEmpty())
            offer.conditions.append(text);
    }
    return offer;
}

} // namespace

AccountFailure failureOf(const ApiAnswer &answer)
{
    const int status = answer.status;
    if (status == 0)
        return withoutStatus(answer);
    if (status >= 200 && status < 300) {
        if (answer.whole)
            return {};
        return {answer.timedOut ? AccountTrouble::NoAnswer : AccountTrouble::Unreadable};
    }
    if (status == 401)
        return {AccountTrouble::KeyRefused};
    if (status == 403)
        return {AccountTrouble::NoRights};
    if (status == 429)
        return {AccountTrouble::TooManyRequests};
    if (status >= 500)
        return {AccountTrouble::ServerTrouble, u"HTTP status %1"_s.arg(status)};
    return {status < 400 ? AccountTrouble::Unreadable : AccountTrouble::Refused, reasonOf(answer)};
}

AccountBalance readAccountBalance(const ApiAnswer &answer)
{
    AccountBalance balance{.failure = failureOf(answer), .serverTime = answer.date};
    const BalanceOutcome outcome = readBalanceAnswer(answer);
    if (!balance.failure.hasFailed() && outcome.kind != BalanceOutcome::Kind::Known)
        balance.failure = {AccountTrouble::Unreadable};
    if (balance.failure.hasFailed())
        return balance;
    balance.amount = outcome.amount;
    balance.currency = outcome.currency;
    balance.postpaid = outcome.postpaid;
    return balance;
}

AccountNumbersPage readNumbersAnswer(const ApiAnswer &answer, int offset)
{
    if (const AccountFailure failure = failureOf(answer); failure.hasFailed())
        return {failure};
    const QJsonObject page = QJsonDocument::fromJson(answer.body).object();
    const QJsonArray items = page["items"_L1].toArray();
    const int total = page["totalCount"_L1].toInt(-1);
    const int next = offset + static_cast<int>(items.size());
    const bool endsEarly = items.isEmpty() && offset < total;
    if (!page["items"_L1].isArray() || total < 0 || endsEarly)
        return {{AccountTrouble::Unreadable}};
    AccountNumbersPage read;
    for (const QJsonValue &item : items) {
        if (const auto number = numberIn(item))
            read.numbers.append(*number);
    }
    read.nextOffset = next < total ? next : -1;
    return read;
}

AccountFailure tradeFailureOf(const ApiAnswer &answer)
{
    if (answer.status >= 400 && answer.status < 500 && saysNoBalance(answer))
        return {AccountTrouble::NoCredit};
    if (answer.status == notThere)
        return saysNotFound(answer) ? AccountFailure{AccountTrouble::NotOffered}
                                    : AccountFailure{AccountTrouble::Unreadable};
    return failureOf(answer);
}

NumberOffers readOffersAnswer(const ApiAnswer &answer)
{
    if (const AccountFailure failure = failureOf(answer); failure.hasFailed())
        return {failure};
    const QJsonValue items = QJsonDocument::fromJson(answer.body).object()["items"_L1];
    if (!items.isArray())
        return {{AccountTrouble::Unreadable}};
    NumberOffers read;
    QSet<PhoneNumber> seen;
    for (const QJsonValue &item : items.toArray()) {
        const auto offer = offerIn(item);
        if (offer && !seen.contains(offer->phone)) {
            seen.insert(offer->phone);
            read.offers.append(*offer);
        }
    }
    return read;
}

NumberLook readNumberAnswer(const ApiAnswer &answer)
{
    if (saysNotFound(answer))
        return {};
    if (answer.status == notThere)
        return {{AccountTrouble::Unreadable}};
    if (const AccountFailure failure = failureOf(answer); failure.hasFailed())
        return {failure};
    const auto number = numberIn(QJsonDocument::fromJson(answer.body).object());
    if (!number)
        return {{AccountTrouble::Unreadable}};
    return isGivenUp(*number) ? NumberLook{} : NumberLook{{}, number};
}

bool saysNoSuchFlow(const ApiAnswer &answer)
{
    constexpr int codeNotFound = 13; // the voice API has codes of its own
    return saysNotThere(answer, codeNotFound);
}

bool saysRented(const ApiAnswer &answer, const PhoneNumber &phone)
{
    const QJsonDocument body = QJsonDocument::fromJson(answer.body);
    const auto number = numberIn(body.isArray() ? body.array().at(0) : QJsonValue(body.object()));
    return answer.status >= 200 && answer.status < 300 && number && number->phone == phone;
}

} // namespace birdcar
