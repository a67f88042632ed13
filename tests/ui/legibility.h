// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace birdcar {

struct Inked;

/// What the eye cannot make out: each text of a visible widget whose contrast to its ground is below
/// leastContrast. What cannot be used at present may be fainter, as everywhere.
QStringList faintTexts(QWidget *widget, const Inked &inked);

/// Fields to type in whose edge, as it is painted, is below leastEdgeContrast to what surrounds it.
QStringList faintEdges(QWidget *widget);

/// What cannot be read to its end: labels and buttons that are smaller than their text, texts that are
/// painted over an edge, and texts that end in "..." with no tool tip to show the rest.
QStringList cutTexts(QWidget *widget, const Inked &inked);

} // namespace birdcar
