// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace birdcar {

/// What the library of PowerLoss writes down of each operation, before it is done; of a sync after it.
struct PowerLossRecord
{
    enum Kind : int {
        Written,   ///< `size` bytes at `offset`; they follow the record
        Truncated, ///< to `offset` bytes
        Synced
    };

    Kind kind = Written;
    long long offset = 0;
    long long size = 0;
    unsigned long long inode = 0;
    char path[512] = {};
};

} // namespace birdcar
