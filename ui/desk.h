// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote.h"
#include "ui/shared.h"

#include <QHash>
#include <QString>

namespace birdcar {

class Dispatcher;
class Reader;

/// What every screen works with: the two doors to the data, which answer later and never block, and the
/// depot's clock and country, which follow the settings.
struct Desk
{
    Remote<Dispatcher> dispatcher;
    Remote<Reader> reader;
    DepotZone zone;
    DepotRegion region;
    bool demo = false;
    /// Settings that were given for this start and by what: "listen" -> "--listen". They cannot be changed
    /// here.
    QHash<QString, QString> sources;
};

} // namespace birdcar
