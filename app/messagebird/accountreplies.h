// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"
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

} // namespace birdcar
