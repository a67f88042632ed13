// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar {

struct HelpDocument;

/// The manual page birdcar(1) in roff. `date` is ISO's.
QString manualPage(const HelpDocument &help, const QString &version, const QString &date);

} // namespace birdcar
