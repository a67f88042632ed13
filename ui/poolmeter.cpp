// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poolmeter.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

PoolMeter::PoolMeter(QWidget *parent) : QWidget(parent), m_bar(new PoolBar), m_label(new QLabel)
{
    setObjectName(u"poolMeter"_s);
    m_label->setObjectName(u"poolMeterLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_label, 1);
}

void PoolMeter::showCounts(const PoolCounts &counts)
{
    m_bar->showCounts(counts);
    m_label->setText(poolText(counts));
    m_label->setAccessibleName(tr("Pool: %1").arg(m_label->text()));
}

PoolBar::PoolBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PoolBar::showCounts(const PoolCounts &counts)
{
    m_counts = counts;
    setToolTip(poolText(counts));
    update();
}

QSize PoolBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height()};
}

void PoolBar::paintEvent(QPaintEvent *)
{
    struct Part
    {
        int count;
        QColor color;
    };
    const QColor free = palette().color(QPalette::Base);
    const Part parts[] = {{m_counts.inUse, chartColor(palette(), 0)},
                          {m_counts.free, free},
                          {m_counts.draining, toneColor(palette(), Tone::Attention)},
                          {m_counts.disabled, outlineColor(palette())}};
    const int total = std::max(m_counts.active() + m_counts.draining + m_counts.disabled, 1);
    const QRect frame = rect().adjusted(0, 0, -1, -1);
    QPainter painter(this);
    painter.fillRect(frame, free);
    int before = 0;
    for (const Part &part : parts) {
        const int left = frame.width() * before / total;
        before += part.count;
        const int right = frame.width() * before / total;
        painter.fillRect(QRect(frame.left() + left, frame.top(), right - left, frame.height()), part.color);
    }
    painter.setPen(outlineColor(palette()));
    painter.drawRect(frame);
}

} // namespace birdcar
