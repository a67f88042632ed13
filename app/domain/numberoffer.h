// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"

#include <QStringList>

#include <optional>

namespace birdcar {

/// What is looked for among the numbers that can be rented.
struct NumberSearch
{
    enum class Place { Start, End, Anywhere };

    QString country = {}; ///< "NL"
    bool sms = true;      ///< only those that can do this
    bool voice = false;   ///< the same
    QString type = {};    ///< MessageBird's word: "mobile"; empty for any
    QString digits = {};  ///< to be found in the number, with its country code in front; empty for any
    Place place = Place::Anywhere;
    int limit = 20;
};

/// The search for this one number.
NumberSearch exactly(const PhoneNumber &phone, const QString &country);

/// A number that can be rented, and on what terms.
struct NumberOffer
{
    PhoneNumber phone;
    QString country = {}; ///< "NL"
    QString region = {};  ///< may be empty
    QString type = {};    ///< MessageBird's word: "mobile"
    bool sms = false;
    bool voice = false;
    std::optional<double> monthlyPrice = {};
    QString currency = {};
    int minimumMonths = 0; ///< of the contract; 0 if nothing is said about it
    bool inboundCallsOnly = false;
    bool verificationRequired = false;
    QStringList conditions = {}; ///< in MessageBird's own words

    bool operator==(const NumberOffer &) const = default;
};

struct NumberOffers
{
    AccountFailure failure = {};
    QList<NumberOffer> offers = {}; ///< none twice
};

/// What a purchase commits to: so much a month, for so many months at least.
struct NumberTerms
{
    double monthlyPrice = 0;
    QString currency = {};
    int months = 0;
    double total = 0; ///< for all of these months

    bool operator==(const NumberTerms &) const = default;
};

/// Nothing if the offer does not say what it costs: then it must not be bought. `paidMonths` are paid for
/// at a time, so a contract that ends between two payments costs what the last of them does.
std::optional<NumberTerms> termsOf(const NumberOffer &offer, int paidMonths);
/// Whether what was agreed on still holds.
bool hasSameTerms(const NumberOffer &agreed, const NumberOffer &offered);
/// How many digits behind the point an amount needs: two, or more for a price of less than a cent.
int moneyDecimals(double amount);

/// A purchase that somebody has agreed to, terms and all.
struct NumberOrder
{
    NumberOffer offer;
    int paidMonths = 1; ///< at a time

    bool operator==(const NumberOrder &) const = default;
};

constexpr int mostPaidMonths = 12;

/// What came of buying a number or of giving one up.
struct NumberTradeAnswer
{
    enum class Outcome {
        Made,
        Already, ///< it was so before: rented already, or not rented any more
        Refused, ///< nothing has changed at MessageBird
        Unknown, ///< the answer was lost, and it could not be found out
    };

    Outcome outcome = Outcome::Refused;
    AccountFailure failure = {}; ///< why it was refused, or why it is not known
    QString problem = {};        ///< what stands in the way here; after Made, what was left undone here

    /// The number is rented now, or given up.
    bool holds() const { return outcome == Outcome::Made || outcome == Outcome::Already; }
    bool operator==(const NumberTradeAnswer &) const = default;
};

/// Whether one number is rented.
struct NumberLook
{
    AccountFailure failure = {};
    std::optional<AccountNumber> number = {}; ///< nothing if it is not rented
};

/// Nothing stands in the way of giving a number up: it connects nobody, and no ride can get it.
bool isDrained(const ProxyNumber &number);

} // namespace birdcar
