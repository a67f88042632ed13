// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/message.h"
#include "app/domain/ride.h"

namespace birdcar {

class Database;

/// The number that sample texts come from.
QString sampleProxy();

/// A forward that waits in the outbox, from sampleProxy(), with a reference of its own.
Message sampleText(const QString &recipient, const QDateTime &now);

/// Puts it in the outbox, in a transaction of its own.
MessageId addText(Database &database, const Message &text);

/// So many texts in the outbox, due at once, to so many phones in turn.
void addQueue(Database &database, int texts, int phones, const QDateTime &now);

/// A ride of two people, two hours from now.
RideId addRide(Database &database, const QString &customer, const QString &driver, const QDateTime &now);

} // namespace birdcar
