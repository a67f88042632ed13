// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace birdcar {

/// A piece of text as it was painted.
struct Ink
{
    QString text;
    QRectF place;        ///< in the widget that was looked at
    QRectF clip;         ///< the part of that widget which could be painted on
    QColor color;        ///< as it reaches the eye, with what is under it mixed in where it is not opaque
    QColor ground;       ///< what was there before, for the most part
    double strength = 0; ///< the contrast of both
};

/// Everything that a visible widget and its children write, and the picture of it. Each text is compared with
/// what was painted before it, so what covers it later does not matter.
struct Inked
{
    QList<Ink> texts;
    QImage picture;
};
Inked inkOf(QWidget *widget);

} // namespace birdcar
