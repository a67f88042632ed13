// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberoffer.h"

namespace birdcar {

/// What went wrong and what to do about it, in one or two sentences for commands and the log. The window has
/// its own words.
QString accountFailureSentence(const AccountFailure &failure);

/// "1.50 EUR a month, for 3 months at least".
QString termsText(const NumberTerms &terms);
/// "1.50 EUR".
QString moneyText(double amount, const QString &currency);

} // namespace birdcar
