// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/numberoptions.h"
#include "app/configuration.h"
#include "app/domain/ids.h"
#include "app/domain/result.h"

#include <QString>
#include <QStringList>

#include <chrono>

class QProcessEnvironment;

namespace birdcar {

enum class Recipients;

enum class Command {
    Help,
    Version,
    Window,
    Headless,
    Selftest,
    Doctor,
    Import,
    List,
    CreateRide,
    CloseRide,
    CancelRide,
    ReopenRide,
    ReassignRide,
    SendMessage,
    CompareNumbers,
    ImportNumbers,
    SearchNumbers,
    BuyNumber,
    ReleaseNumber,
    TestNumber,
    ConnectCalls,
    ListOptOuts,
    LiftOptOut,
    Backup,
    Restore,
    Inspect,
};

/// What `list` shows; `import` takes the first three.
enum class Subject { Customers, Drivers, Numbers, Rides, Messages, Calls, Unrouted, Events };

/// What `ride create` and `ride reassign` were given, as it was typed.
struct RideOptions
{
    QString customer; ///< id or phone
    QString driver;   ///< id or phone
    QString start;
    QString destination;
    QString at;
};

/// What one start of the program is asked to do.
struct Invocation
{
    Command command = Command::Window;
    Configuration configuration;
    bool json = false;
    bool reveal = false; ///< of Inspect

    Subject subject = Subject::Customers; ///< of Import and List
    int limit = 100;                      ///< of List, ListOptOuts and Inspect; 0: everything
    QString file;                         ///< of Import, Backup and Restore
    RideId ride;                          ///< of the ride commands except create, and of SendMessage
    RideOptions rideOptions;              ///< of CreateRide and ReassignRide
    Recipients recipients{};              ///< of SendMessage
    NumberOptions numberOptions;          ///< of SearchNumbers, BuyNumber and ReleaseNumber
    /// Of SendMessage; a number of the commands about one, of ImportNumbers also "all"; a phone of
    /// LiftOptOut.
    QString text;
    std::chrono::seconds patience{0}; ///< of TestNumber: how long it waits for the text to come back
};

/// Reads a command line with its environment and `.env` file. `arguments` does not hold the program's name.
/// `--help` and `--version` win over everything but a mistake in the options; they read no file.
/// Problem (InvalidInput) with one sentence for wrong usage.
Result<Invocation> parseInvocation(const QStringList &arguments, const QProcessEnvironment &environment);

} // namespace birdcar
