// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbound.h"
#include "app/domain/result.h"

#include <QByteArray>

namespace birdcar {

// What MessageBird's requests say, in any of the shapes it sends. Pure. The token fields stay empty; a
// Problem (InvalidInput) means that the request is to be answered with 400.

/// A text from a POST's body: a form or a JSON object, by its Content-Type, else by its first character.
/// Of a value's several names the first non-empty one counts; two different senders or recipients, and a
/// missing one, are refused. A missing text is the empty text.
Result<InboundText> parseInboundText(const QByteArray &contentType, const QByteArray &body);

/// A call from a raw query string. Only the called number has to be there.
Result<InboundCall> parseInboundCall(QByteArrayView query);

/// A delivery report from a raw query string. Needs a status, and an id or a reference of the text.
Result<DeliveryReport> parseDeliveryReport(QByteArrayView query);

} // namespace birdcar
