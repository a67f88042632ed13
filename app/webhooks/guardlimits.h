// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace birdcar {

/// The request line and all headers with the blank line that ends them.
inline constexpr qsizetype maxHeadBytes = 16 * 1024;
/// A body, decoded.
inline constexpr qint64 maxBodyBytes = 64 * 1024;
/// A chunked body as sent, sizes and line ends included. Bounds what a sender of tiny chunks can make us
/// keep; chunks of 6 bytes still fit.
inline constexpr qint64 maxChunkedBytes = 2 * maxBodyBytes;

/// File descriptors that are not for connections: a thread that starts needs two, or Qt ends the program; the
/// database needs some, and so does what is sent.
inline constexpr int keptDescriptors = 16;

/// The limits that keep a stranger from occupying the listener.
struct GuardLimits
{
    /// From accept, or from a request's first byte, until all of it is there.
    std::chrono::milliseconds requestTime{10'000};
    /// Between an answer and the next request's first byte.
    std::chrono::milliseconds idleTime{60'000};
    /// How long and how much is read and thrown away before a refused sender's connection is closed, so that
    /// it sees the answer instead of a reset.
    std::chrono::milliseconds drainTime{1'000};
    qint64 drainBytes = 1024 * 1024;
    qsizetype connections = 256;
};

} // namespace birdcar
