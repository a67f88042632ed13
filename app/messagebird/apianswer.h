// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messagebird/smsgateway.h"

#include <QByteArray>

namespace birdcar {

/// What came back for a request, within our limits.
struct ApiAnswer
{
    int status = 0;         ///< 0 if not even the status line came
    QByteArray body;        ///< maybe only the first part of it
    bool whole = false;     ///< the answer came to its end in time and in size
    bool bodyLeft = true;   ///< at least a part of the request's body was handed to the network
    QByteArray retryAfter;  ///< the header
    bool untrusted = false; ///< the other side's certificate was not accepted
    bool timedOut = false;  ///< it did not come, or not to its end, within its time
    QDateTime date = {};    ///< of the Date header; invalid without one
};

/// What MessageBird says is wrong, in its own words and of a length that fits on a line; else the HTTP
/// status.
QString reasonOf(const ApiAnswer &answer);

/// Whether it was refused because the account cannot pay.
bool saysNoBalance(const ApiAnswer &answer);

/// What an answer to `POST /messages` means. Any 2xx means sent, readable or not.
SendOutcome readSendAnswer(const ApiAnswer &answer, const QDateTime &now);

/// One page of `GET /messages`.
struct LookUpPage
{
    LookUpOutcome outcome; ///< NotFound if the text is not on this page
    int nextOffset = -1;   ///< where the next page begins; -1 after the last
};

/// `offset` is where the page was to begin.
LookUpPage readLookUpAnswer(const ApiAnswer &answer, const LookUp &lookUp, int offset, const QDateTime &now);

BalanceOutcome readBalanceAnswer(const ApiAnswer &answer);

} // namespace birdcar
