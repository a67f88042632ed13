// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace birdcar {

/// Fusion with edges around text fields that stand out: its own are a shade of the window, hardly seen on a
/// dark one and not at all on a black one. Other styles stay as they are.
class FieldEdges : public QProxyStyle
{
    Q_OBJECT

public:
    /// For the whole program, if its style is Fusion.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    FieldEdges();
};

} // namespace birdcar
