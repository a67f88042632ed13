// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"
#include "app/domain/result.h"

namespace birdcar {

class Output;
struct Invocation;

/// Says what is wrong with a command line. Returns the exit status.
int refuseUsage(const Problem &problem, Output &output);

/// Runs everything that needs no engine, that is, all but Window, Headless and Selftest. Returns the exit
/// status. Call it on the main thread of a QCoreApplication whose names are set.
int runCommand(const Invocation &invocation, Output &output, const Clock &clock = systemClock());

} // namespace birdcar
