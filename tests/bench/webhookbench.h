// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar {

class Figures;

/// Measures the program itself from outside, beside bare servers: calls, texts, forwarding, an import beside
/// them, memory and start. `largeFile` is the database of makeBenchData(); it gets further rows.
void measureWebhooks(const QString &largeFile, Figures &figures);

/// What the program holds while so many webhooks of every kind come in, over connections that come and go.
void soak(int webhooks, Figures &figures);

} // namespace birdcar
