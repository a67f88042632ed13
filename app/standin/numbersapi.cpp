// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/numbersapi.h"

#include "app/standin/accountapi.h"
#include "app/standin/apireply.h"
#include "app/standin/fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

HttpResponse noSuchNumber()
{
    return errorReply(404, {{.code = ApiError::NotFound, .description = u"number not found"_s}});
}

HttpResponse missingReply(const QString &parameter)
{
    return errorReply(422, {{.code = ApiError::MissingParameters,
                             .description = u"%1 is required"_s.arg(parameter),
                             .parameter = parameter}});
}

OrderedJson offerJson(const NumberForRent &offer)
{
    OrderedJson json;
    json.add("number"_L1, offer.number)
        .add("country"_L1, offer.country)
        .add("region"_L1, offer.region)
        .add("locality"_L1, offer.region)
        .add("features"_L1, QJsonArray::fromStringList(offer.features))
        .add("type"_L1, offer.type)
        .add("verificationRequired"_L1, offer.verificationRequired)
        .add("initialContractDuration"_L1, offer.initialContractDuration)
        .add("inboundCallsOnly"_L1, offer.inboundCallsOnly)
        .add("monthlyPrice"_L1, offer.monthlyPrice)
        .add("currency"_L1, offer.currency)
        .add("conditions"_L1, QJsonArray::fromStringList(offer.conditions));
    return json;
}

bool fitsDigits(const QString &number, const QString &digits, const QString &pattern)
{
    if (pattern == "anywhere"_L1)
        return number.contains(digits);
    return pattern == "end"_L1 ? number.endsWith(digits) : number.startsWith(digits);
}

bool fits(const NumberForRent &offer, const FormFields &query)
{
    const bool hasFeatures = std::ranges::all_of(query, [&offer](const auto &field) {
        return field.first != "features"_L1 || offer.features.contains(field.second);
    });
    return hasFeatures && offer.type == fieldValue(query, u"type").value_or(offer.type) &&
           fitsDigits(offer.number, fieldValue(query, u"number").value_or(QString()),
                      fieldValue(query, u"search_pattern").value_or(u"start"_s));
}

} // namespace

HttpResponse offersReply(const Account &account, const QString &country, const HttpRequest &request)
{
    const FormFields query = decodeForm(request.query());
    const Page page = pageFromQuery(query);
    if (!page.invalidParameter.isEmpty())
        return invalidParameterReply(page.invalidParameter);
    QList<OrderedJson> items;
    for (const NumberForRent &offer : account.forRent) {
        if (items.size() < page.limit && offer.country == country && fits(offer, query))
            items.append(offerJson(offer));
    }
    OrderedJson json;
    json.add("items"_L1, items).add("limit"_L1, page.limit).add("count"_L1, items.size());
    return jsonReply(200, json);
}

HttpResponse phoneNumberReply(const Account &account, const QString &number)
{
    return account.numbers.contains(number) ? jsonReply(200, phoneNumberJson(account, number))
                                            : noSuchNumber();
}

HttpResponse buyNumber(Account &account, const HttpRequest &request, const QDateTime &now)
{
    const QJsonObject order = QJsonDocument::fromJson(request.body).object();
    for (const QString &name : {u"number"_s, u"countryCode"_s, u"billingIntervalMonths"_s}) {
        if (!order.contains(name))
            return missingReply(name);
    }
    const int months = order.value("billingIntervalMonths"_L1).toInt();
    if (months < 1)
        return invalidParameterReply(u"billingIntervalMonths"_s);
    const auto found =
        std::ranges::find(account.forRent, order.value("number"_L1).toString(), &NumberForRent::number);
    if (found == account.forRent.end() || found->country != order.value("countryCode"_L1).toString())
        return noSuchNumber();
    if (account.balance <= 0)
        return Fault{.kind = Fault::Kind::NoBalance422}.strike({});
    const QString number = found->number;
    account.features.insert(number, found->features);
    account.numbers.append(number);
    account.forRent.erase(found);
    OrderedJson json = phoneNumberJson(account, number);
    json.add("createdAt"_L1, apiTime(now)).add("renewalAt"_L1, apiTime(now.addMonths(months)));
    return jsonReply(201, json);
}

HttpResponse giveUpNumber(Account &account, const QString &number)
{
    if (!account.numbers.removeOne(number))
        return noSuchNumber();
    account.features.remove(number);
    return {.status = 204};
}

} // namespace birdcar::standin
