// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace birdcar {

/// What a mark means. Always shown with a word or a shape as well, never by colour alone.
enum class Tone { Plain, Quiet, Good, Attention, Bad };

/// The author of a bubble, as far as its colour goes.
enum class BubbleTone { Customer, Driver, Own };

/// The palette, with what could not be read on it made stronger: selected rows, placeholders, links (below a
/// contrast of 4.5), and what is disabled (below 3). All else stays the desktop's.
QPalette readablePalette(const QPalette &palette);

/// The same for boxes to tick: on a dark window an empty one is hardly seen, because styles draw no more than
/// a dark edge around a dark ground. There it gets a ground that stands out (a contrast of 3), with a dark
/// tick.
QPalette tickBoxPalette(const QPalette &palette);

/// The colours of a whole window of our own, dark on light or light on dark. Every colour of it is set, so
/// that nothing of the desktop's shines through.
QPalette schemePalette(bool dark);

/// The only place with colours of our own. All of them follow the palette, light or dark, and keep a
/// contrast of at least 4.5 to its base.
QColor toneColor(const QPalette &palette, Tone tone);
/// The ground of a strip with a message of this tone; the palette's window text stays readable on it.
QColor stripColor(const QPalette &palette, Tone tone);
/// The ground of a bubble; the palette's text stays readable on it.
QColor bubbleColor(const QPalette &palette, BubbleTone tone);
/// The colour of a series of a chart or a meter; they are told apart by their labels as well.
QColor chartColor(const QPalette &palette, int series);
/// The edge of a field to type in: a contrast of at least 3 to the window around it.
QColor fieldEdgeColor(const QPalette &palette, bool hasFocus);
/// A thin line around a bubble or a strip.
QColor outlineColor(const QPalette &palette);

} // namespace birdcar
