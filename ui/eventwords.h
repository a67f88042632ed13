// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace birdcar {

/// What happened, in words: "phone shown in full" for "phone_revealed". A kind that is not known here is said
/// as it is written.
QString eventWord(const QString &kind);
/// What it is about: "ride 12", "customer 3".
QString eventSubject(const QString &subject);

/// Kinds that one looks for together.
struct EventGroup
{
    QString title;
    QStringList kinds; ///< empty for all
};

QList<EventGroup> eventGroups();

} // namespace birdcar
