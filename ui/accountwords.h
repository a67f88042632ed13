// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"

namespace birdcar {

/// What MessageBird did not tell and what to do about it, in the user's language.
QString accountFailureText(const AccountFailure &failure);
/// "12.40 euros", or that the account is paid later.
QString balanceText(const AccountBalance &balance);

} // namespace birdcar
