// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/insights.h"
#include "app/domain/result.h"
#include "ui/desk.h"
#include "ui/deskpage.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace birdcar {

class ChartPanel;
class NoticeStrip;

/// Figures of the traffic as charts and tables. Reads day by day, so that lists are never kept waiting, and
/// at most every half minute while things happen.
class InsightsPage : public DeskPage
{
    Q_OBJECT

public:
    explicit InsightsPage(const Desk &desk, QWidget *parent = nullptr);

    void reload() override;
    void enter() override;
    QList<QAction *> menuActions() const override { return {m_refresh, m_asTables}; }

private:
    void buildActions();
    void buildTop();
    void buildPanels();
    InsightSpan span() const;
    void read();
    void readSlice(qsizetype index);
    void takeTraffic(const Result<HourlyTraffic> &traffic, qsizetype next);
    void showInsights();
    void reportSaved(const QString &fileName, const QString &problem);

    Desk m_desk;
    TrafficWindow m_window;
    HourlyTraffic m_traffic; ///< of the slices read so far
    int m_question = 0;      ///< an answer to an older question is not shown
    bool m_reading = false;
    QTimer m_pause; ///< runs after a read: the next waits for its end
    bool m_again = false;
    QAction *m_refresh;
    QAction *m_asTables;
    NoticeStrip *m_strip;
    QTabBar *m_spanBar;
    QLabel *m_summaryLabel;
    QStackedWidget *m_stack;
    QLabel *m_emptyLabel;
    ChartPanel *m_trafficPanel;
    ChartPanel *m_ratePanel;
    ChartPanel *m_delayPanel;
    ChartPanel *m_poolPanel;
    ChartPanel *m_numbersPanel;
};

} // namespace birdcar
