// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backups.h"
#include "app/domain/autostart.h"
#include "app/provideraccount.h"
#include "app/remote.h"
#include "app/savedkeys.h"
#include "app/setupdoor.h"
#include "ui/shared.h"

#include <QHash>
#include <QString>

#include <optional>

namespace birdcar {

class Dispatcher;
class Reader;
class RequestJournal;

/// How BirdCar is started like this time when its user logs in.
struct DeskStart
{
    StartCommand command;
    QString passwordSource; ///< if that command would tell a password: where it comes from
};

/// What every screen works with: the two doors to the data, which answer later and never block, and the
/// depot's clock and country, which follow the settings.
struct Desk
{
    Remote<Dispatcher> dispatcher;
    Remote<Reader> reader;
    Remote<RequestJournal> requests; ///< the last that came in
    DepotZone zone;
    DepotRegion region;
    bool demo = false;
    /// Settings that were given for this start and by what: "listen" -> "--listen". They cannot be changed
    /// here.
    QHash<QString, QString> sources;
    Backups *backups = nullptr;            ///< none where they are the server's business, and in the demo
    std::optional<Restored> restored = {}; ///< this window opens after a restore
    SavedKeys *keys = nullptr;             ///< none in the demo
    ProviderAccount *account = nullptr;
    SetupDoor *setup = nullptr;
    std::optional<DeskStart> loginStart = {}; ///< none in the demo
    QString commit = {};                      ///< that was built; empty if the build does not know it
};

} // namespace birdcar
