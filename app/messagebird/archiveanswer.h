// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messagebird/apianswer.h"
#include "app/messagebird/textarchive.h"

namespace birdcar {

/// What an answer to `GET /messages?direction=mo` means; `offset` is where the page was to begin.
InboundPage readInboundAnswer(const ApiAnswer &answer, const QString &number, int offset,
                              const QDateTime &now);

/// What an answer to `GET /messages/{id}` means.
StatusAnswer readStatusAnswer(const ApiAnswer &answer, const QDateTime &now);

} // namespace birdcar
