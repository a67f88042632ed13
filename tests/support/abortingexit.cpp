// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into the program by LD_PRELOAD: whoever runs the exit handlers of its libraries is aborted. No Qt in
// here.
#include <cstdlib>

namespace {

[[gnu::constructor]] void abortAtExit()
{
    std::atexit([] { std::abort(); });
}

} // namespace
