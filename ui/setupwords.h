// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/setupchecks.h"
#include "app/domain/webhooksighting.h"
#include "app/setupdoor.h"

class QTime;

namespace birdcar {

// The words of the set-up, in the user's language.

/// Empty for None. `url` is that of the reading.
QString publicUrlFaultText(PublicUrlFault fault, const QString &url);
/// Why the address does not lead here, and what to do; `status` names the tunnel.
QString reachText(const Reach &reach, const EngineStatus &status);
/// Line by line which checks it passed or failed.
QString sightingChecksText(const WebhookSighting &sighting, const EngineStatus &status);
/// What arrived, and line by line which checks it passed or failed.
QString sightingText(const WebhookSighting &sighting, const EngineStatus &status, const QTime &at);
/// What a test key does not do.
QString testKeyText();
QString setupSubjectText(SetupSubject subject);
/// What was found, and what to do about it.
QString setupFindingText(const SetupFinding &finding);

} // namespace birdcar
