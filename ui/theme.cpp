// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QPalette>

#include <cmath>
#include <iterator>

namespace birdcar {

namespace {

constexpr double leastContrast = 4.5; ///< what WCAG asks of text
constexpr double leastEdge = 3.0;     ///< and of the edges of what is worked with
constexpr double leastDisabled = 3.0; ///< what cannot be used now is fainter, but lists tell what there is

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

/// WCAG's measure: from 1 (the same) to 21 (black on white).
double contrastOf(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(double(color.redF())) + 0.7152 * part(double(color.greenF())) +
               0.0722 * part(double(color.blueF()));
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

/// `color`, as little darker or lighter as it takes to tell it from `other`.
QColor toldFrom(const QColor &other, const QColor &color, double leastOf = leastContrast)
{
    const double least = leastOf + 0.1; // for what rounding takes
    const QColor end = contrastOf(Qt::black, other) > contrastOf(Qt::white, other) ? Qt::black : Qt::white;
    QColor told = color;
    for (int step = 1; step <= 20 && contrastOf(told, other) < least; ++step)
        told = mixed(color, end, float(step) / 20);
    return told;
}

struct SchemeColors
{
    QColor window;
    QColor button;
    QColor base;
    QColor alternate;
    QColor text;
    QColor disabled;
    QColor hint;
    QColor highlight;
    QColor link;
    QColor visited;
    QColor toolTip;
};

const SchemeColors lightColors{{0xf0, 0xf0, 0xf0}, {0xf0, 0xf0, 0xf0}, {0xff, 0xff, 0xff}, {0xf6, 0xf6, 0xf6},
                               {0x1a, 0x1b, 0x1d}, {0x80, 0x83, 0x87}, {0x68, 0x6b, 0x70}, {0x1f, 0x5f, 0xb8},
                               {0x1f, 0x5f, 0xb8}, {0x6b, 0x3f, 0xa0}, {0xff, 0xfd, 0xe8}};
const SchemeColors darkColors{{0x2e, 0x30, 0x34}, {0x3a, 0x3d, 0x42}, {0x1a, 0x1b, 0x1d}, {0x21, 0x23, 0x25},
                              {0xe6, 0xe8, 0xeb}, {0x92, 0x95, 0x99}, {0x98, 0x9b, 0xa0}, {0x2f, 0x65, 0xca},
                              {0x7a, 0xb4, 0xff}, {0xc3, 0x9b, 0xf0}, {0x45, 0x48, 0x4e}};

} // namespace

QPalette schemePalette(bool dark)
{
    const SchemeColors &colors = dark ? darkColors : lightColors;
    QPalette palette(colors.button, colors.window); // with the edges that go with them
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor &color) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, color);
    };
    set({QPalette::Base}, colors.base);
    set({QPalette::AlternateBase}, colors.alternate);
    set({QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}, colors.text);
    set({QPalette::PlaceholderText}, colors.hint);
    set({QPalette::Highlight}, colors.highlight);
    set({QPalette::HighlightedText, QPalette::BrightText}, Qt::white);
    set({QPalette::Link}, colors.link);
    set({QPalette::LinkVisited}, colors.visited);
    set({QPalette::ToolTipBase}, colors.toolTip);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    return palette;
}

QPalette readablePalette(const QPalette &palette)
{
    QPalette readable = palette;
    const auto set = [&readable](QPalette::ColorGroup group, QPalette::ColorRole role, const QColor &color) {
        if (readable.color(group, role) != color)
            readable.setColor(group, role, color);
    };
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        const QColor hint = palette.color(group, QPalette::PlaceholderText);
        const QColor opaqueHint = mixed(base, hint, hint.alphaF());
        if (contrastOf(opaqueHint, base) < leastContrast)
            set(group, QPalette::PlaceholderText, toldFrom(base, opaqueHint));
        const QColor selectedText = palette.color(group, QPalette::HighlightedText);
        const QColor highlight = palette.color(group, QPalette::Highlight);
        if (contrastOf(highlight, selectedText) < leastContrast)
            set(group, QPalette::Highlight, toldFrom(selectedText, highlight));
        const QColor link = palette.color(group, QPalette::Link);
        if (contrastOf(link, base) < leastContrast)
            set(group, QPalette::Link, toldFrom(base, link));
    }
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const auto &[role, ground] :
         {Pair{QPalette::Text, QPalette::Base}, Pair{QPalette::WindowText, QPalette::Window},
          Pair{QPalette::ButtonText, QPalette::Button}}) {
        const QColor under = palette.color(QPalette::Disabled, ground);
        const QColor text = palette.color(QPalette::Disabled, role);
        if (contrastOf(text, under) < leastDisabled)
            set(QPalette::Disabled, role, toldFrom(under, text, leastDisabled));
    }
    return readable;
}

QPalette tickBoxPalette(const QPalette &palette)
{
    constexpr double leastBox = 3;
    QPalette boxes = palette;
    if (!isDark(palette))
        return boxes;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor window = palette.color(group, QPalette::Window);
        const QColor box = toldFrom(window, palette.color(group, QPalette::Base), leastBox);
        boxes.setColor(group, QPalette::Base, box);
        boxes.setColor(group, QPalette::Text, toldFrom(box, palette.color(group, QPalette::Text)));
    }
    return boxes;
}

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

QColor fieldEdgeColor(const QPalette &palette, bool hasFocus)
{
    return toldFrom(palette.color(QPalette::Window),
                    hasFocus ? palette.color(QPalette::Highlight) : outlineColor(palette), leastEdge);
}

} // namespace birdcar
