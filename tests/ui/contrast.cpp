// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrast.h"

#include <cmath>

namespace birdcar {

namespace {

double luminance(const QColor &color)
{
    const auto part = [](float value) {
        const double v = double(value);
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace birdcar
