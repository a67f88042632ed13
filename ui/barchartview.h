// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartdata.h"

#include <QtCharts/QChartView>

namespace birdcar {

/// Draws ChartData as bars, in the colours of the palette in force. Not for the keyboard: the same figures
/// stand in a table beside it.
class BarChartView : public QChartView
{
    Q_OBJECT

public:
    explicit BarChartView(QWidget *parent = nullptr);

    void showData(const ChartData &figures);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void redraw();
    void addBars();
    void addAxes();
    void turnLabels();

    ChartData m_data;
};

} // namespace birdcar
