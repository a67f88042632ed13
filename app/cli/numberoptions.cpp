// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numberoptions.h"

#include <QRegularExpression>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffers = 250;

Problem wrongNumberOption(const QString &text)
{
    return {Problem::Kind::InvalidInput, text, {}, {}};
}

Result<Done> takeFeatures(const QString &typed, NumberSearch &search)
{
    if (!typed.isEmpty() && !QStringList{u"sms"_s, u"voice"_s, u"both"_s}.contains(typed))
        return wrongNumberOption(u"--features: \"%1\" is not one of sms, voice, both."_s.arg(typed));
    search.sms = typed != "voice"_L1;
    search.voice = typed == "voice"_L1 || typed == "both"_L1;
    return Done{};
}

Result<Done> takeType(const QString &typed, NumberSearch &search)
{
    static const QHash<QString, QString> types{{u"mobile"_s, u"mobile"_s},
                                               {u"landline"_s, u"landline"_s},
                                               {u"tollfree"_s, u"toll_free"_s},
                                               {u"premium"_s, u"premium_rate"_s}};
    if (!typed.isEmpty() && !types.contains(typed))
        return wrongNumberOption(
            u"--type: \"%1\" is not one of mobile, landline, tollfree, premium."_s.arg(typed));
    search.type = types.value(typed);
    return Done{};
}

Result<Done> takeDigits(const CommandLine &line, NumberSearch &search)
{
    using Place = NumberSearch::Place;
    const std::pair<QString, Place> places[]{
        {u"starts"_s, Place::Start}, {u"ends"_s, Place::End}, {u"contains"_s, Place::Anywhere}};
    for (const auto &[option, place] : places) {
        QString typed = line.options.value(option);
        if (typed.isEmpty())
            continue;
        if (!search.digits.isEmpty())
            return wrongNumberOption(u"Give only one of --starts, --contains and --ends."_s);
        if (typed.startsWith(u'+'))
            typed.remove(0, 1);
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (!std::ranges::all_of(typed, isDigit) || typed.isEmpty())
            return wrongNumberOption(
                u"--%1: \"%2\" is not a row of digits."_s.arg(option, line.options.value(option)));
        search.digits = typed;
        search.place = place;
    }
    return Done{};
}

Result<Done> takeOfferLimit(const QString &typed, NumberSearch &search)
{
    if (typed.isEmpty())
        return Done{};
    bool isNumber = false;
    search.limit = typed.toInt(&isNumber);
    if (!isNumber || search.limit < 1 || search.limit > mostOffers)
        return wrongNumberOption(u"--limit: \"%1\" is not a number of rows from 1 to %2."_s.arg(
            typed, QString::number(mostOffers)));
    return Done{};
}

Result<Done> takeMonths(const QString &typed, NumberOptions &options)
{
    if (typed.isEmpty())
        return Done{};
    bool isNumber = false;
    options.months = typed.toInt(&isNumber);
    if (!isNumber || options.months < 1 || options.months > mostPaidMonths)
        return wrongNumberOption(u"--months: \"%1\" is not a number of months from 1 to %2."_s.arg(
            typed, QString::number(mostPaidMonths)));
    return Done{};
}

/// "12.00 EUR".
Result<Done> takePrice(const QString &typed, NumberOptions &options)
{
    if (typed.isEmpty())
        return Done{};
    static const QRegularExpression form(u"^\\s*([0-9]+(?:\\.[0-9]+)?)\\s*([A-Za-z]{3})\\s*$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return wrongNumberOption(u"--price: \"%1\" is not an amount such as \"12.00 EUR\"."_s.arg(typed));
    options.price = AgreedPrice{match.captured(1).toDouble(), match.captured(2).toUpper()};
    return Done{};
}

} // namespace

Result<NumberOptions> readNumberOptions(const CommandLine &line)
{
    NumberOptions options;
    NumberSearch &search = options.search;
    options.yes = line.has(u"yes"_s);
    search.country = line.options.value(u"country"_s).trimmed().toUpper();
    if (!search.country.isEmpty() && !isKnownRegion(search.country))
        return wrongNumberOption(
            u"--country: \"%1\" is not a country code such as NL."_s.arg(line.options.value(u"country"_s)));
    for (const auto &taken : {takeFeatures(line.options.value(u"features"_s), search),
                              takeType(line.options.value(u"type"_s), search), takeDigits(line, search),
                              takeOfferLimit(line.options.value(u"limit"_s), search),
                              takeMonths(line.options.value(u"months"_s), options),
                              takePrice(line.options.value(u"price"_s), options)}) {
        if (!taken)
            return taken.problem();
    }
    return options;
}

} // namespace birdcar
