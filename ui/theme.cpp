// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QPalette>

#include <iterator>

namespace birdcar {

namespace {

/// `share` of `over`, the rest of `under`.
QColor mixed(const QColor &under, const QColor &over, float share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5f;
}

} // namespace

QColor toneColor(const QPalette &palette, Tone tone)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Quiet:
        return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.7f);
    case Tone::Good:
        return dark ? QColor(0x7b, 0xd8, 0x9b) : QColor(0x1a, 0x6b, 0x3a);
    case Tone::Attention:
        return dark ? QColor(0xf2, 0xb8, 0x55) : QColor(0x8a, 0x52, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x9c, 0x93) : QColor(0xb0, 0x25, 0x1c);
    }
    return palette.color(QPalette::Text);
}

QColor stripColor(const QPalette &palette, Tone tone)
{
    return mixed(palette.color(QPalette::Window), toneColor(palette, tone),
                 tone == Tone::Plain ? 0.05f : 0.12f);
}

QColor bubbleColor(const QPalette &palette, BubbleTone tone)
{
    const QColor base = palette.color(QPalette::Base);
    switch (tone) {
    case BubbleTone::Customer:
        return mixed(base, palette.color(QPalette::Highlight), 0.16f);
    case BubbleTone::Driver:
        return mixed(base, toneColor(palette, Tone::Good), 0.14f);
    case BubbleTone::Own:
        break;
    }
    return mixed(base, palette.color(QPalette::Text), 0.07f);
}

QColor chartColor(const QPalette &palette, int series)
{
    static const QColor onLight[] = {{0x1f, 0x5f, 0xb8}, {0xa8, 0x52, 0x00}, {0x1a, 0x6b, 0x3a}};
    static const QColor onDark[] = {{0x7a, 0xb4, 0xff}, {0xf2, 0xa6, 0x4a}, {0x7b, 0xd8, 0x9b}};
    return isDark(palette) ? onDark[series % std::ssize(onDark)] : onLight[series % std::ssize(onLight)];
}

QColor outlineColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.25f);
}

} // namespace birdcar
