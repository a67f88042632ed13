// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace birdcar {

class Output;

/// Plays scripted scenarios through the real engine, its HTTP listener and the stand-in for MessageBird, each
/// in a sandbox of its own, and prints `pass` or `FAIL` for each. Returns the exit status: 0 if all passed.
/// Call it on the main thread of a QCoreApplication.
int runSelftest(Output &output);

} // namespace birdcar
