// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/accountreplies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace birdcar
