// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that are searched for, bought and given up at MessageBird.
#include "app/cli/commands.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "app/dispatcher.h"
#include "app/keys/keylookup.h"
#include "app/messagebird/accountsentences.h"
#include "app/numbertrade.h"
#include "app/store/reader.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

using Outcome = NumberTradeAnswer::Outcome;

Problem notTraded(const QString &text)
{
    return {Problem::Kind::Refused, text, {}, {}};
}

/// Asks and waits for the answer.
template <typename Answer, typename Ask>
Answer answerTo(Ask ask)
{
    Answer answer;
    bool isAnswered = false;
    QEventLoop waiting;
    ask([&](const Answer &given) {
        answer = given;
        isAnswered = true;
        waiting.quit();
    });
    if (!isAnswered)
        waiting.exec();
    return answer;
}

/// The account that a command trades with, and its key.
class Counter
{
public:
    Counter(const Invocation &invocation, Session &session)
        : m_configuration(invocation.configuration),
          m_keyProblem(lookUpKeys(m_configuration, true).value(KeyName::Api)),
          m_trade({.account = AccountClient::Settings::withHost(m_configuration.apiUrl)},
                  session.dispatcher())
    {
    }

    const QString &keyProblem() const { return m_keyProblem; }
    NumberTrade &trade() { return m_trade; }
    const QString &key() const { return m_configuration.apiKey; }

    Result<QList<NumberOffer>> offers(const NumberSearch &search)
    {
        const auto read =
            answerTo<NumberOffers>([&](auto done) { m_trade.askOffers(key(), search, std::move(done)); });
        if (read.failure.hasFailed())
            return notTraded(accountFailureSentence(read.failure));
        return read.offers;
    }

private:
    Configuration m_configuration;
    QString m_keyProblem;
    NumberTrade m_trade;
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const NumberOffer &offer)
{
    return {{u"number"_s, offer.phone.digits()},
            {u"country"_s, orNull(offer.country)},
            {u"region"_s, orNull(offer.region)},
            {u"type"_s, orNull(offer.type)},
            {u"sms"_s, offer.sms},
            {u"voice"_s, offer.voice},
            {u"monthly_price"_s, offer.monthlyPrice ? QJsonValue(*offer.monthlyPrice) : QJsonValue()},
            {u"currency"_s, orNull(offer.currency)},
            {u"minimum_months"_s, offer.minimumMonths > 0 ? QJsonValue(offer.minimumMonths) : QJsonValue()},
            {u"inbound_calls_only"_s, offer.inboundCallsOnly},
            {u"verification_required"_s, offer.verificationRequired},
            {u"conditions"_s, QJsonArray::fromStringList(offer.conditions)}};
}

QStringList remarksOf(const NumberOffer &offer)
{
    QStringList remarks;
    if (offer.inboundCallsOnly)
        remarks.append(u"It can only be called; no call can leave from it."_s);
    if (offer.verificationRequired)
        remarks.append(u"MessageBird wants to verify who rents it."_s);
    for (const QString &condition : offer.conditions)
        remarks.append(u"Condition: %1"_s.arg(condition));
    return remarks;
}

/// As short as a cell has to be; whether it takes texts stands in a column.
QString remarkOf(const NumberOffer &offer)
{
    QStringList remarks;
    if (offer.inboundCallsOnly)
        remarks.append(u"only called"_s);
    if (offer.verificationRequired)
        remarks.append(u"verification"_s);
    return (remarks + offer.conditions).join(u"; "_s);
}

void printOffers(const QList<NumberOffer> &offers, Output &output)
{
    Table table({u"NUMBER"_s, u"TYPE"_s, u"TEXTS"_s, u"CALLS"_s, u"A MONTH"_s, u"MONTHS"_s, u"REMARK"_s});
    const auto mark = [](bool can) { return can ? u"yes"_s : u"no"_s; };
    for (const NumberOffer &offer : offers) {
        const auto terms = termsOf(offer, 1);
        table.add({formatted(offer.phone), offer.type, mark(offer.sms), mark(offer.voice),
                   terms ? moneyText(terms->monthlyPrice, terms->currency) : u"?"_s,
                   terms ? QString::number(terms->months) : u"?"_s, remarkOf(offer)});
    }
    for (const QString &line : table.lines())
        output.print(line);
}

/// The one number that is to be bought, as it is offered now.
Result<NumberOffer> findOffer(const PhoneNumber &phone, const QString &country, Counter &counter)
{
    if (country.isEmpty())
        return notTraded(u"The country of %1 is not known. Give it with --country."_s.arg(formatted(phone)));
    const auto offers = counter.offers(exactly(phone, country));
    if (!offers)
        return offers.problem();
    const auto found = std::ranges::find(*offers, phone, &NumberOffer::phone);
    if (found != offers->end())
        return *found;
    const auto look = answerTo<NumberLook>(
        [&](auto done) { counter.trade().askNumber(counter.key(), phone, std::move(done)); });
    if (look.number)
        return notTraded(u"This account rents %1 already. birdcar numbers import %2 takes it into the "
                         "pool."_s.arg(formatted(phone), u'+' + phone.digits()));
    return notTraded(accountFailureSentence({AccountTrouble::NotOffered}));
}

void printTerms(const NumberOffer &offer, const NumberTerms &terms, Output &output)
{
    output.print(u"%1 costs %2: %3 in all. After that it goes on until it is given up."_s.arg(
        formatted(offer.phone), termsText(terms), moneyText(terms.total, terms.currency)));
    for (const QString &remark : remarksOf(offer))
        output.print(remark);
}

QString reasonFor(const NumberTradeAnswer &answer)
{
    return answer.failure.hasFailed() ? accountFailureSentence(answer.failure) : answer.problem;
}

/// What came of it, in a sentence.
QString purchaseSentence(const QString &number, const NumberTradeAnswer &answer)
{
    switch (answer.outcome) {
    case Outcome::Made:
    case Outcome::Already:
        if (!answer.problem.isEmpty())
            return u"%1 is rented now, but not in the pool: %2"_s.arg(number, answer.problem);
        return answer.outcome == Outcome::Made
                   ? u"%1 is bought, and in the pool."_s.arg(number)
                   : u"%1 was rented already, and is in the pool. Nothing was bought."_s.arg(number);
    case Outcome::Refused:
        return u"%1 was not bought. %2"_s.arg(number, reasonFor(answer));
    case Outcome::Unknown:
        return u"It is not known whether %1 is bought, because MessageBird's answer was lost. Look with "
               u"birdcar "
               "numbers compare in a minute. The same command again does not buy it twice. (%2)"_s.arg(
                   number, reasonFor(answer));
    }
    Q_UNREACHABLE();
}

QString releaseSentence(const QString &number, const NumberTradeAnswer &answer)
{
    switch (answer.outcome) {
    case Outcome::Made:
    case Outcome::Already:
        if (!answer.problem.isEmpty())
            return u"%1 is given up, but still in the pool: %2"_s.arg(number, answer.problem);
        return answer.outcome == Outcome::Made ? u"%1 is given up."_s.arg(number)
                                               : u"%1 is not rented by the account of this key, so nothing "
                                                 u"was given up. It is out of use now, "
                                                 "and stays in the pool."_s.arg(number);
    case Outcome::Refused:
        return u"%1 was not given up. %2"_s.arg(number, reasonFor(answer));
    case Outcome::Unknown:
        return u"It is not known whether %1 is given up, because MessageBird's answer was lost. It is out of "
               "use. The same command again finds out. (%2)"_s.arg(number, reasonFor(answer));
    }
    Q_UNREACHABLE();
}

/// Says it, beside the object that the command prints.
int finish(const QString &sentence, const NumberTradeAnswer &answer, bool json, Output &output)
{
    const bool isDone = answer.holds() && answer.problem.isEmpty();
    if (isDone && !json)
        output.print(sentence);
    else if (!isDone)
        output.say(sentence);
    return isDone ? Succeeded : Failed;
}

/// A word as a shell takes it. A database's password is not shown.
QString typedWord(const QString &word, const Configuration &configuration)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (word.startsWith("--database="_L1) && !configuration.database.server.password().isEmpty())
        return u"--database=..."_s;
    if (plain.match(word).hasMatch())
        return word;
    return u"'%1'"_s.arg(QString(word).replace(u'\'', "'\\''"_L1));
}

/// What has to be typed to buy the number on these terms.
QString purchaseCommand(const Invocation &invocation, const NumberOffer &offer, const NumberTerms &terms)
{
    QStringList words{u"birdcar"_s};
    for (const QString &option : invocation.configuration.optionsAgain)
        words += typedWord(option, invocation.configuration);
    words += {u"numbers"_s, u"buy"_s, u'+' + offer.phone.digits()};
    if (invocation.numberOptions.months != 1)
        words += {u"--months"_s, QString::number(invocation.numberOptions.months)};
    if (const QString &country = invocation.numberOptions.search.country; !country.isEmpty())
        words += {u"--country"_s, country};
    words += {u"--price"_s, u"\"%1\""_s.arg(moneyText(terms.total, terms.currency)), u"--yes"_s};
    return words.join(u' ');
}

/// Whether this is the total that was agreed to.
bool isAgreed(const std::optional<AgreedPrice> &price, const NumberTerms &terms)
{
    return price &&
           moneyText(price->amount, price->currency) == moneyText(terms.total, terms.currency.toUpper());
}

/// Whether it was done now: true, false, or null for what is not known.
QJsonValue madeOrNull(const NumberTradeAnswer &answer)
{
    return answer.outcome == Outcome::Unknown ? QJsonValue() : QJsonValue(answer.outcome == Outcome::Made);
}

} // namespace

int searchNumbers(const Invocation &invocation, Session &session, Output &output)
{
    Counter counter(invocation, session);
    if (!counter.keyProblem().isEmpty())
        return output.refuse(notTraded(counter.keyProblem()));
    const auto offers = counter.offers(invocation.numberOptions.search);
    if (!offers)
        return output.refuse(offers.problem());
    if (invocation.json) {
        QJsonArray array;
        for (const NumberOffer &offer : *offers)
            array.append(toJson(offer));
        output.print(array);
        return Succeeded;
    }
    if (offers->isEmpty())
        output.say(u"MessageBird offers no such number."_s);
    else
        printOffers(*offers, output);
    return Succeeded;
}

int buyNumber(const Invocation &invocation, Session &session, Output &output)
{
    const NumberOptions &options = invocation.numberOptions;
    Counter counter(invocation, session);
    const auto phone = readPhone(invocation.text, session.dispatcher().settings().region);
    if (!phone)
        return output.refuse(phone.problem());
    if (!counter.keyProblem().isEmpty())
        return output.refuse(notTraded(counter.keyProblem()));
    const QString &country = options.search.country;
    const auto offer =
        findOffer(phone->number, country.isEmpty() ? regionOf(phone->number) : country, counter);
    if (!offer)
        return output.refuse(offer.problem());
    if (!offer->sms)
        return output.refuse(notTraded(
            u"%1 cannot take texts, so it is of no use to the pool."_s.arg(formatted(phone->number))));
    const auto terms = termsOf(*offer, options.months);
    if (!terms)
        return output.refuse(notTraded(
            u"MessageBird does not say what this number costs. Buy it in its dashboard (Numbers)."_s));
    NumberTradeAnswer answer;
    if (!invocation.json)
        printTerms(*offer, *terms, output);
    const bool buys = options.yes && isAgreed(options.price, *terms);
    if (buys)
        answer = answerTo<NumberTradeAnswer>([&](auto done) {
            counter.trade().buy(counter.key(), {*offer, options.months}, done);
        });
    if (invocation.json) {
        QJsonObject object = toJson(*offer);
        object.insert(u"months"_s, terms->months);
        object.insert(u"total"_s, terms->total);
        object.insert(u"bought"_s, madeOrNull(answer));
        object.insert(u"already"_s, answer.outcome == Outcome::Already);
        output.print(object);
    }
    if (buys)
        return finish(purchaseSentence(formatted(phone->number), answer), answer, invocation.json, output);
    if (options.yes && options.price)
        output.say(
            u"It does not cost %1 in all."_s.arg(moneyText(options.price->amount, options.price->currency)));
    output.say(u"Nothing was bought. To buy it on these terms: %1"_s.arg(
        purchaseCommand(invocation, *offer, *terms)));
    return Failed;
}

int releaseNumber(const Invocation &invocation, Session &session, Output &output)
{
    Counter counter(invocation, session);
    const auto phone = readPhone(invocation.text, session.dispatcher().settings().region);
    if (!phone)
        return output.refuse(phone.problem());
    if (!counter.keyProblem().isEmpty())
        return output.refuse(notTraded(counter.keyProblem()));
    const QString name = formatted(phone->number);
    if (const auto may = session.dispatcher().checkRelease(phone->number); !may)
        return output.refuse(may.problem());
    NumberTradeAnswer answer;
    if (invocation.numberOptions.yes)
        answer = answerTo<NumberTradeAnswer>(
            [&](auto done) { counter.trade().giveUp(counter.key(), phone->number, done); });
    if (invocation.json)
        output.print(QJsonObject{{u"number"_s, phone->number.digits()},
                                 {u"released"_s, madeOrNull(answer)},
                                 {u"already"_s, answer.outcome == Outcome::Already}});
    if (invocation.numberOptions.yes)
        return finish(releaseSentence(name, answer), answer, invocation.json, output);
    output.say(
        u"Nothing was done. With --yes %1 is given up at MessageBird: it is lost for good, and somebody "
        "else may get it."_s.arg(name));
    return Failed;
}

} // namespace birdcar
