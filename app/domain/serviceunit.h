// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace birdcar {

/// The unit of systemd that a program was started as.
struct ServiceUnit
{
    QString name;       ///< "birdcar.service"; empty for a program that somebody started
    bool isUser = true; ///< of the user's own manager, not of the computer's

    bool operator==(const ServiceUnit &) const = default;
};

/// The unit in the content of /proc/self/cgroup; none if that names no service.
ServiceUnit unitOf(const QByteArray &cgroups);

/// What does this with the unit in a terminal: "systemctl --user restart birdcar". Empty without a unit.
QString unitCommand(const ServiceUnit &unit, const QString &verb);

} // namespace birdcar
