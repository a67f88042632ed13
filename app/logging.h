// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace birdcar {

/// Sends everything that Qt and BirdCar log to stderr, a line each: UTC time, level, category, message.
/// Control characters are escaped, so that nothing from outside can forge a line. Who logs takes care that
/// phones are masked and that no body or key is in the message.
void installLogging();

} // namespace birdcar
