// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/domain/numberoffer.h"

namespace birdcar {

/// An amount of money as somebody has agreed to it.
struct AgreedPrice
{
    double amount = 0;
    QString currency = {}; ///< "EUR"
};

/// What the commands that rent numbers and give them up were given.
struct NumberOptions
{
    NumberSearch search = {};              ///< of SearchNumbers; of BuyNumber the country, which may be empty
    int months = 1;                        ///< of BuyNumber: paid for at a time
    std::optional<AgreedPrice> price = {}; ///< of BuyNumber: the total that it may cost
    bool yes = false;                      ///< of BuyNumber and ReleaseNumber: it may be done
};

/// Problem (InvalidInput) with one sentence for wrong usage.
Result<NumberOptions> readNumberOptions(const CommandLine &line);

} // namespace birdcar
