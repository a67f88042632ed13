// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"

#include <QByteArray>

namespace birdcar {

/// What became of a request to our own public URL.
struct SelfAnswer
{
    /// Why there was no answer.
    enum class Failure { None, NoSuchName, Other };

    bool arrived = false; ///< the listener saw this very request
    Failure failure = Failure::None;
    QString error;        ///< Qt's words for the failure
    int status = 0;       ///< of the HTTP answer
    QByteArray body;      ///< the beginning of it
    QByteArray errorCode; ///< the header Ngrok-Error-Code

    bool operator==(const SelfAnswer &) const = default;
};

/// What that says about the tunnel; None if the request came through and our own answer came back.
struct Verdict
{
    TunnelFault fault = TunnelFault::None;
    QString detail;

    bool operator==(const Verdict &) const = default;
};

Verdict judgeSelfAnswer(const SelfAnswer &answer);

/// Starting the program anew may help against this.
bool isCurable(TunnelFault fault);

} // namespace birdcar
