// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"

namespace birdcar {

/// What went wrong and what to do about it, in one or two sentences for commands and the log. The window has
/// its own words.
QString accountFailureSentence(const AccountFailure &failure);

} // namespace birdcar
