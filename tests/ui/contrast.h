// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace birdcar {

/// What WCAG asks of text.
constexpr double leastContrast = 4.5;

/// What WCAG asks of the edges of what is worked with.
constexpr double leastEdgeContrast = 3.0;

/// WCAG's contrast of two opaque colours: from 1 (the same) to 21 (black on white).
double contrast(const QColor &a, const QColor &b);

} // namespace birdcar
