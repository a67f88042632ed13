// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statuswords.h"

namespace birdcar {

/// The public address while a tunnel makes it: how far the tunnel is, what is wrong, and how to mend it.
StatusLine tunnelLine(const EngineStatus &status);

} // namespace birdcar
