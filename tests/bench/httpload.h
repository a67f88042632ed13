// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>

namespace birdcar {

/// Requests to 127.0.0.1 over connections that stay open, each with one request under way at most.
struct HttpLoad
{
    quint16 port = 0;
    int connections = 16;
    std::function<QByteArray()> next = {}; ///< the next whole request
    std::chrono::milliseconds duration{3000};
    int requests = 0;     ///< ends after so many; 0: the duration alone decides
    double perSecond = 0; ///< the pace at which requests become due; 0: as soon as a connection is free
    /// Asked now and then; true ends it before its time.
    std::function<bool()> finished = {};
};

struct HttpLoadResult
{
    qint64 answered = 0; ///< with 200
    qint64 otherwise = 0;
    double seconds = 0;
    /// Of those answered with 200: from when the request was due to the end of its answer, so that waiting
    /// for a free connection counts.
    QList<double> milliseconds = {};

    double perSecond() const { return seconds > 0 ? static_cast<double>(answered) / seconds : 0; }
};

/// Puts the load on from this thread, and blocks until it is over. A connection that is closed or refused
/// ends the program: what is measured here must not fail.
HttpLoadResult put(const HttpLoad &load);

} // namespace birdcar
