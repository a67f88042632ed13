// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depotsettings.h"
#include "app/domain/result.h"

#include <QList>
#include <QStringList>

namespace birdcar {

/// What stands in the way of saving these settings: a sentence for each field, which is named as the
/// setting's row ("time_zone", "text_cancelled_driver"). Empty if they may be saved.
QList<Problem> checkSettings(const DepotSettings &settings);

/// The settings in the form in which they are kept: a phone as digits, a URL without a slash at its end,
/// texts without blanks around them. What cannot be read stays as it was typed. A phone that is one of `kept`
/// has that form already: read again, its digits may well be a number of the depot's own country.
DepotSettings tidied(DepotSettings settings, const DepotSettings &kept = {});

/// "{datum}": what looks like a placeholder and stands for nothing, each once.
QStringList unknownPlaceholders(const QString &templateText);

} // namespace birdcar
