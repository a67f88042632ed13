// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

class QDateTime;

namespace birdcar {

class Dispatcher;

/// Adds the demo's people, numbers and rides (resources/demo/sample.json) to an empty database, the way a
/// dispatcher would: the rides begin in the next hours and their confirmations leave at once.
Result<Done> addSampleData(Dispatcher &dispatcher, const QDateTime &now);

} // namespace birdcar
