// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/barchartview.h"

#include "ui/theme.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <iterator>

namespace birdcar {

namespace {

/// Series are told apart by their fill as well as by their colour.
Qt::BrushStyle patternOf(qsizetype series)
{
    static constexpr Qt::BrushStyle patterns[] = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern};
    return patterns[series % std::ssize(patterns)];
}

void dress(QAbstractAxis *axis, const QPalette &palette, const QFont &font)
{
    axis->setLabelsFont(font);
    axis->setLabelsColor(palette.color(QPalette::Text));
    axis->setGridLineColor(outlineColor(palette));
    axis->setLinePenColor(outlineColor(palette));
}

} // namespace

BarChartView::BarChartView(QWidget *parent) : QChartView(new QChart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 13);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    redraw();
}

void BarChartView::showData(const ChartData &figures)
{
    if (figures == m_data)
        return;
    m_data = figures;
    setAccessibleName(figures.title);
    redraw();
}

void BarChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void BarChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    turnLabels();
}

/// The names below the bars stand upright only where they would run into each other.
void BarChartView::turnLabels()
{
    const QList<QAbstractAxis *> axes = chart()->axes(Qt::Horizontal);
    if (axes.isEmpty() || m_data.categories.isEmpty())
        return;
    int widest = 0;
    for (const QString &category : std::as_const(m_data.categories))
        widest = std::max(widest, fontMetrics().horizontalAdvance(category + u' '));
    const int besides = fontMetrics().averageCharWidth() * 10; // the values at the left
    const bool fits = widest * m_data.categories.size() < width() - besides;
    axes.first()->setLabelsAngle(fits ? 0 : -90);
}

void BarChartView::redraw()
{
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setBackgroundBrush(palette().color(QPalette::Base));
    setBackgroundBrush(palette().color(QPalette::Base));
    chart()->legend()->setLabelColor(palette().color(QPalette::Text));
    chart()->legend()->setFont(font());
    chart()->legend()->setVisible(m_data.series.size() > 1);
    if (m_data.categories.isEmpty())
        return;
    addBars();
    addAxes();
}

void BarChartView::addBars()
{
    auto *bars = new QBarSeries;
    bars->setBarWidth(0.8);
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        const ChartData::Series &series = m_data.series.at(i);
        const QColor color = chartColor(palette(), static_cast<int>(i));
        auto *set = new QBarSet(series.name);
        set->setBrush(QBrush(color, patternOf(i)));
        set->setPen(QPen(color, 1));
        for (const auto &value : series.values)
            set->append(value.value_or(0));
        bars->append(set);
    }
    chart()->addSeries(bars);
}

void BarChartView::addAxes()
{
    auto *categories = new QBarCategoryAxis;
    categories->append(m_data.categories);
    categories->setGridLineVisible(false);
    categories->setTruncateLabels(false);
    auto *values = new QValueAxis;
    values->setRange(0, std::max(largestValue(m_data), m_data.top));
    values->setTickCount(5);
    values->setLabelFormat(QStringLiteral("%.0f"));
    values->applyNiceNumbers();
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(categories), static_cast<QAbstractAxis *>(values)})
        dress(axis, palette(), font());
    chart()->addAxis(categories, Qt::AlignBottom);
    chart()->addAxis(values, Qt::AlignLeft);
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(categories);
        series->attachAxis(values);
    }
    turnLabels();
}

} // namespace birdcar
