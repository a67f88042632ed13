// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"
#include "app/domain/numberoffer.h"
#include "app/messagebird/apianswer.h"

namespace birdcar {

/// Why this answer is none; no failure for a 2xx that is whole.
AccountFailure failureOf(const ApiAnswer &answer);

AccountBalance readAccountBalance(const ApiAnswer &answer);

/// One page of `GET /phone-numbers`.
struct AccountNumbersPage
{
    AccountFailure failure = {};
    QList<AccountNumber> numbers = {};
    int nextOffset = -1; ///< where the next page begins; -1 after the last
};

/// `offset` is where the page was to begin. Rows that hold no phone are left out.
AccountNumbersPage readNumbersAnswer(const ApiAnswer &answer, int offset);

/// The same for buying and giving up: a lack of credit, and a number that is not there, are told apart.
AccountFailure tradeFailureOf(const ApiAnswer &answer);

/// `GET /available-phone-numbers/{country}`. Rows that hold no phone are left out.
NumberOffers readOffersAnswer(const ApiAnswer &answer);

/// `GET /phone-numbers/{number}`. That it is not rented is known only if MessageBird itself says so.
NumberLook readNumberAnswer(const ApiAnswer &answer);

/// Whether the answer to `POST /phone-numbers` says that this number is rented now.
bool saysRented(const ApiAnswer &answer, const PhoneNumber &phone);

/// Whether MessageBird itself, and not something in between, says that a call flow is not there.
bool saysNoSuchFlow(const ApiAnswer &answer);

} // namespace birdcar
