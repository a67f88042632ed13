// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace birdcar {

class Session;
struct Configuration;

/// Fills in what was saved in the window and was not given for this command, and where the tunnel of the
/// running BirdCar leads from.
void takeSavedConnection(Configuration &configuration, Session &session);

} // namespace birdcar
