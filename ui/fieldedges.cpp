// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldedges.h"

#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto fusion = u"fusion"_s;

/// Where Fusion draws its own.
void drawEdge(const QStyleOption *option, QPainter *painter, bool hasFocus, int radius)
{
    if (!(option->state & QStyle::State_Enabled))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(0.5, 0.5);
    painter->setPen(fieldEdgeColor(option->palette, hasFocus));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(option->rect.adjusted(0, 0, -1, -1), radius, radius);
    painter->restore();
}

} // namespace

FieldEdges::FieldEdges() : QProxyStyle(fusion) {}

void FieldEdges::install()
{
    if (QApplication::style()->name() == fusion)
        QApplication::setStyle(new FieldEdges);
}

void FieldEdges::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit)
        drawEdge(option, painter, option->state.testFlag(State_HasFocus), 2);
    else if (element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget))
        drawEdge(option, painter, widget->hasFocus(), 0);
}

void FieldEdges::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if ((control == CC_ComboBox && combo && combo->editable && combo->frame) ||
        (control == CC_SpinBox && spin && spin->frame))
        drawEdge(option, painter, option->state.testFlag(State_HasFocus), 2);
}

} // namespace birdcar
