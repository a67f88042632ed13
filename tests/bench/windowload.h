// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar {

class Figures;

/// Opens the real window on this database, lets 200 texts a second arrive for so long, and measures how long
/// the GUI thread is busy between two turns of its event loop, and how much memory the program takes.
void measureWindowUnderLoad(const QString &file, int seconds, Figures &figures);

} // namespace birdcar
