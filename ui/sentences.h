// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace birdcar {

/// What the engine says to people, in the language of the window.
///
/// The engine speaks English, to the command line, to files and to the window alike, and its sentences stay
/// as they are where others rely on them. The window knows them by their English words, and takes over what
/// differs: names, numbers, times. A sentence that it does not know, or that is in its own language already,
/// comes back unchanged.
QString spoken(const QString &english);
QStringList spoken(const QStringList &english);

/// The sentences that it knows, in English, with %1 and so on for what differs, in this order.
QStringList knownSentences();

} // namespace birdcar
