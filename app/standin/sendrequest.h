// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/apireply.h"
#include "app/standin/httpmessage.h"
#include "app/standin/textrecord.h"

namespace birdcar::standin {

/// A POST /messages, read and checked. Without errors `text` is complete except for its id, its time
/// and the status of its recipients; with errors it is to be refused with `status`.
struct SendRequest
{
    TextRecord text;
    QList<ApiError> errors;
    int status = 422;
};

/// Reads a JSON or form body with any of the three forms of `recipients`. Scheduled and binary texts
/// are not known to the stand-in and are refused.
SendRequest readSendRequest(const HttpRequest &request);

/// `+31612345678` or `31612345678` as digits; empty if it is not 7 to 15 digits in international form.
QString phoneDigits(const QString &text);

} // namespace birdcar::standin
