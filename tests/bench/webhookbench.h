// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar {

class Figures;

// These measure the program itself from outside. `largeFile` is the database of makeBenchData(); it gets
// further rows.

/// Beside a bare server.
void measureCalls(const QString &largeFile, Figures &figures);
/// From webhook to MessageBird, beside a bare server and a bare client.
void measureTexts(Figures &figures);
/// While forged ones come, and while people are imported; memory and start.
void measureBesides(const QString &largeFile, Figures &figures);

/// What the program holds while so many webhooks of every kind come in, over connections that come and go.
void soak(int webhooks, Figures &figures);

} // namespace birdcar
