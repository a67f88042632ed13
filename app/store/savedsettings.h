// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depotsettings.h"

#include <QHash>

namespace birdcar {

/// The settings with what the depot saved in the table `settings` in place of the defaults. A value that
/// cannot be read is left at its default.
DepotSettings withSavedValues(DepotSettings defaults, const QHash<QString, QString> &saved);

/// The reverse: a row for every setting there is.
QHash<QString, QString> savedValues(const DepotSettings &settings);

} // namespace birdcar
