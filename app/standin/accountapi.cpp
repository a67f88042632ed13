// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/accountapi.h"

#include "app/standin/apireply.h"
#include "app/standin/sendrequest.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

struct Country
{
    QStringView prefix;
    QStringView code;
};

constexpr Country countries[] = {{u"1", u"US"},  {u"31", u"NL"}, {u"32", u"BE"},
                                 {u"33", u"FR"}, {u"44", u"GB"}, {u"49", u"DE"}};

/// The country of a phone, the Netherlands if it is not in the short list above.
Country countryOf(const QString &digits)
{
    const auto *found = std::ranges::find_if(
        countries, [&](const Country &country) { return digits.startsWith(country.prefix); });
    return found == std::end(countries) ? Country{u"31", u"NL"} : *found;
}

} // namespace

OrderedJson phoneNumberJson(const Account &account, const QString &number)
{
    const QStringList features = account.features.value(number, {u"sms"_s, u"voice"_s});
    OrderedJson json;
    json.add("number"_L1, number)
        .add("country"_L1, countryOf(number).code.toString())
        .add("region"_L1, u"Texel"_s)
        .add("locality"_L1, u"Texel"_s)
        .add("features"_L1, QJsonArray::fromStringList(features))
        .add("tags"_L1, QJsonArray())
        .add("type"_L1, u"mobile"_s)
        .add("status"_L1, u"active"_s);
    return json;
}

HttpResponse balanceReply(const Account &account)
{
    OrderedJson json;
    json.add("payment"_L1, u"prepaid"_s).add("type"_L1, u"credits"_s).add("amount"_L1, account.balance);
    return jsonReply(200, json);
}

HttpResponse phoneNumbersReply(const Account &account, const HttpRequest &request)
{
    const Page page = pageFromQuery(decodeForm(request.query()));
    if (!page.invalidParameter.isEmpty())
        return invalidParameterReply(page.invalidParameter);
    QList<OrderedJson> items;
    for (const QString &number : account.numbers.mid(qMin(page.offset, account.numbers.size()), page.limit))
        items.append(phoneNumberJson(account, number));
    OrderedJson json;
    json.add("offset"_L1, page.offset)
        .add("limit"_L1, page.limit)
        .add("count"_L1, items.size())
        .add("totalCount"_L1, account.numbers.size())
        .add("items"_L1, items);
    return jsonReply(200, json);
}

HttpResponse lookupReply(const QString &number, const QString &href)
{
    const QString digits = phoneDigits(number);
    if (digits.isEmpty())
        return invalidParameterReply(u"phoneNumber"_s);
    const Country country = countryOf(digits);
    const QString rest = digits.mid(country.prefix.size());
    OrderedJson formats;
    formats.add("e164"_L1, QString(u'+' + digits))
        .add("international"_L1, u"+%1 %2"_s.arg(country.prefix, rest))
        .add("national"_L1, QString(u'0' + rest))
        .add("rfc3966"_L1, u"tel:+%1-%2"_s.arg(country.prefix, rest));
    OrderedJson json;
    json.add("href"_L1, href)
        .add("countryCode"_L1, country.code.toString())
        .add("countryPrefix"_L1, country.prefix.toInt())
        .add("phoneNumber"_L1, digits.toLongLong())
        .add("type"_L1, u"mobile"_s)
        .add("formats"_L1, formats);
    return jsonReply(200, json);
}

} // namespace birdcar::standin
