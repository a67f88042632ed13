// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/setupchecks.h"

namespace birdcar {

// What commands say of the set-up; the window has its own words.

/// "API key"
QString setupSubjectName(SetupSubject subject);
/// What was found, and what to do about it.
QString setupSentence(const SetupFinding &finding);
/// Empty for None. `url` is that of the reading.
QString publicUrlFaultSentence(PublicUrlFault fault, const QString &url);

} // namespace birdcar
