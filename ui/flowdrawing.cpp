// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flowdrawing.h"

#include "ui/icons.h"

#include <QPainter>

namespace birdcar {

using namespace Qt::StringLiterals;

FlowDrawing::FlowDrawing(const QString &meaning, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"flowDrawing"_s);
    setAccessibleName(meaning);
    setToolTip(meaning);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FlowDrawing::sizeHint() const
{
    constexpr int widthByHeight = 6;
    const int height = fontMetrics().height() * 4;
    return {height * widthByHeight, height};
}

void FlowDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    symbol(u"setupflow"_s).paint(&painter, rect());
}

} // namespace birdcar
