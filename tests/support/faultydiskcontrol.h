// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace birdcar {

/// What a test and the library that fails for it have in common: the content of a file that both have mapped.
struct FaultyDiskControl
{
    std::atomic<int> firstFailure = 0; ///< counted from 1; 0 for none
    std::atomic<int> lastFailure = 0;
    std::atomic<int> error = 0;
    std::atomic<int> operations = 0;
    std::atomic<bool> reads = false; ///< what is counted: reads, or else what changes something
    std::atomic<int> syncDelay = 0;  ///< ms that a sync takes longer
    char folder[512] = {};           ///< only what happens to files whose path begins so
};

} // namespace birdcar

extern "C" void birdcarUseFaultyDisk(const char *controlFile);
