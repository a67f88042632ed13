// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberoffer.h"

#include <QStringList>

namespace birdcar {

// The words of the screens for numbers that can be rented, in the user's language.

/// "1.50 EUR".
QString moneyWords(double amount, const QString &currency);
/// "3 months".
QString monthsText(int months);
/// MessageBird's word for a kind of number.
QString numberTypeWord(const QString &type);
/// "You will pay ... a month for at least ...". For terms that are known.
QString purchaseText(const NumberTerms &terms);
/// What else there is to know before buying, a sentence each.
QStringList offerRemarks(const NumberOffer &offer);
/// Why it cannot be bought here; empty if it can.
QString offerObstacle(const NumberOffer &offer);

/// What came of a purchase, of a number that is given in full.
QString purchaseOutcomeText(const QString &number, const NumberTradeAnswer &answer);
/// What came of giving a number up.
QString releaseOutcomeText(const QString &number, const NumberTradeAnswer &answer);

} // namespace birdcar
