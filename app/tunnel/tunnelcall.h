// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/tunnelorder.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace birdcar {

/// How the program is started. There is no shell in between.
struct TunnelCall
{
    QString program;
    QStringList arguments;

    bool operator==(const TunnelCall &) const = default;
};

/// `listening` is where the listener is reached from this computer.
TunnelCall tunnelCall(const TunnelOrder &order, const QUrl &listening);

/// The environment that the program gets: ours without our keys and without what would change what it does.
QProcessEnvironment tunnelEnvironment(const TunnelOrder &order, const QProcessEnvironment &ours);

/// How long to wait after so many failures in a row (at least one): doubles from about 1 s to 1 min.
/// `random`, in [0, 1), spreads the waits.
std::chrono::milliseconds tunnelRestartWait(int failures, double random);

} // namespace birdcar
