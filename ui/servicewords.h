// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statuswords.h"

#include <QTimeZone>

namespace birdcar {

struct EngineStatus;
struct ServiceStatus;

// What a window says that works beside a service, which listens and sends in its place. `own` is what a
// program would say that is itself in that state.

StatusLine serviceListenerLine(const EngineStatus &status, const StatusLine &own, const QTimeZone &zone);
StatusLine serviceAddressLine(const EngineStatus &status, const StatusLine &own);
StatusLine serviceSendingLine(const EngineStatus &status, const StatusLine &own);

/// What starts the service again, or anew, in a terminal; empty where systemd did not start it.
QString serviceCommand(const ServiceStatus &service);
/// How it is started anew, in a sentence.
QString serviceRestartText(const ServiceStatus &service);
/// What can be done once it has stopped, in a sentence.
QString serviceReturnText(const ServiceStatus &service);
/// Why the URLs for MessageBird are not shown here; empty where that has nothing to do with the service.
QString serviceUrlText(const EngineStatus &status);
/// Why no backup can be put in the place of the database, and what to do.
QString serviceInTheWayText(const ServiceStatus &service);
/// How the service takes what is changed here, for the set-up and the settings.
QString serviceTakesText(const ServiceStatus &service);

} // namespace birdcar
