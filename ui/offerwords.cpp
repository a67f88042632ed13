// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerwords.h"

#include "ui/accountwords.h"
#include "ui/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

using Outcome = NumberTradeAnswer::Outcome;

/// The context of these words.
struct OfferWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::OfferWords)
};

QString reasonText(const NumberTradeAnswer &answer)
{
    return answer.failure.hasFailed() ? accountFailureText(answer.failure) : spoken(answer.problem);
}

} // namespace

QString moneyWords(double amount, const QString &currency)
{
    return u"%1 %2"_s.arg(QLocale().toString(amount, 'f', moneyDecimals(amount)), currency);
}

QString monthsText(int months)
{
    return OfferWords::tr("%n month(s)", nullptr, months);
}

QString numberTypeWord(const QString &type)
{
    if (type == "mobile"_L1)
        return OfferWords::tr("mobile");
    if (type == "landline"_L1)
        return OfferWords::tr("landline");
    if (type == "landline_or_mobile"_L1)
        return OfferWords::tr("landline or mobile");
    if (type == "toll_free"_L1)
        return OfferWords::tr("toll-free");
    if (type == "premium_rate"_L1)
        return OfferWords::tr("premium rate");
    return type;
}

QString purchaseText(const NumberTerms &terms)
{
    return OfferWords::tr("You will pay %1 a month for at least %n month(s): %2 in all.", nullptr,
                          terms.months)
               .arg(moneyWords(terms.monthlyPrice, terms.currency), moneyWords(terms.total, terms.currency)) +
           u' ' + OfferWords::tr("After that it goes on until you give the number up.");
}

QStringList offerRemarks(const NumberOffer &offer)
{
    QStringList remarks;
    if (offer.sms && !offer.voice)
        remarks.append(OfferWords::tr("It cannot be called; texts work."));
    if (offer.inboundCallsOnly)
        remarks.append(OfferWords::tr("It can only be called; no call can leave from it."));
    if (offer.verificationRequired)
        remarks.append(OfferWords::tr("MessageBird wants to verify who rents it."));
    for (const QString &condition : offer.conditions)
        remarks.append(OfferWords::tr("Condition: %1").arg(condition));
    return remarks;
}

QString offerObstacle(const NumberOffer &offer)
{
    if (!offer.sms)
        return OfferWords::tr("It cannot take texts, so it is of no use for rides.");
    if (!termsOf(offer, 1))
        return OfferWords::tr(
            "MessageBird does not say what this number costs. Buy it in its dashboard (Numbers).");
    return {};
}

QString purchaseOutcomeText(const QString &number, const NumberTradeAnswer &answer)
{
    switch (answer.outcome) {
    case Outcome::Made:
    case Outcome::Already:
        if (!answer.problem.isEmpty())
            return OfferWords::tr("%1 is rented now, but not in the pool: %2")
                .arg(number, spoken(answer.problem));
        return answer.outcome == Outcome::Made
                   ? OfferWords::tr("%1 is bought, and in the pool.").arg(number)
                   : OfferWords::tr("%1 was rented already, and is in the pool. Nothing was bought.")
                         .arg(number);
    case Outcome::Refused:
        if (answer.failure.trouble == AccountTrouble::NotRented)
            return OfferWords::tr("%1 was not bought.").arg(number);
        return OfferWords::tr("%1 was not bought. %2").arg(number, reasonText(answer));
    case Outcome::Unknown:
        if (answer.failure.trouble == AccountTrouble::NotRented)
            return OfferWords::tr(
                       "%1 is not rented so far. The order may still be under way, so look again in a few "
                       "minutes. Looking buys nothing.")
                .arg(number);
        return OfferWords::tr(
                   "It is not known whether %1 is bought: MessageBird's answer was lost. Looking again buys "
                   "nothing.")
            .arg(number);
    }
    Q_UNREACHABLE();
}

QString releaseOutcomeText(const QString &number, const NumberTradeAnswer &answer)
{
    switch (answer.outcome) {
    case Outcome::Made:
    case Outcome::Already:
        if (!answer.problem.isEmpty())
            return OfferWords::tr("%1 is given up, but still in the pool: %2")
                .arg(number, spoken(answer.problem));
        return answer.outcome == Outcome::Made
                   ? OfferWords::tr("%1 is given up.").arg(number)
                   : OfferWords::tr("%1 was not rented any more. It is out of use now.").arg(number);
    case Outcome::Refused:
        return OfferWords::tr("%1 was not given up. %2").arg(number, reasonText(answer));
    case Outcome::Unknown:
        return OfferWords::tr(
                   "It is not known whether %1 is given up: MessageBird's answer was lost. It is out of use "
                   "for now.")
            .arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace birdcar
