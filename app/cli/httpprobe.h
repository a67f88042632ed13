// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <utility>

class QUrl;

namespace birdcar {

/// What a server answered to a probe.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< by their names in small letters; the last of several
};

/// Sends one GET and waits for the answer, for at most `timeout` in all and up to 64 KiB. For the checks of a
/// command, which has nothing else to do meanwhile; never follows a redirect.
/// Problem with the reason if there is no answer or it is not HTTP.
Result<HttpAnswer> probe(const QUrl &url, std::chrono::milliseconds timeout,
                         const QList<std::pair<QByteArray, QByteArray>> &headers = {});

} // namespace birdcar
