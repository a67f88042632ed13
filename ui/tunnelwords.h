// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statuswords.h"

namespace birdcar {

/// What to enter beside the program; with a mnemonic.
QString tunnelHostCaption(const QString &program);
/// Whether the address stays the same from one start to the next; for no program, what one's own needs.
QString tunnelStayingText(const QString &program);
/// The public address while a tunnel makes it: how far the tunnel is, what is wrong, and how to mend it.
StatusLine tunnelLine(const EngineStatus &status);

} // namespace birdcar
