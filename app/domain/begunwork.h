// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/ridedraft.h"

#include <QList>
#include <QString>

#include <optional>

namespace birdcar {

/// Who gets a dispatcher's text.
enum class Recipients { Customer, Driver, Both };

QString recipientsName(Recipients recipients);
std::optional<Recipients> recipientsFromName(const QString &name);

/// A text that was begun and not sent: to the parties of a ride, or the answer to a row of the inbox.
struct BegunText
{
    RideId rideId;         ///< invalid for an answer
    UnroutedId unroutedId; ///< invalid for a text to a ride
    Recipients to = Recipients::Both;
    QString body;

    bool operator==(const BegunText &) const = default;
};

/// What stood in the window when it was closed, for the next start.
struct BegunWork
{
    RideDraft form; ///< empty if there was nothing in it
    QList<BegunText> texts;

    bool operator==(const BegunWork &) const = default;
};

/// What was begun, and of what was begun before it all that it does not replace.
BegunWork withOlder(BegunWork work, const BegunWork &older);

} // namespace birdcar
