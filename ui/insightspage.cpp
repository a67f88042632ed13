// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insightspage.h"

#include "app/domain/clock.h"
#include "app/store/reader.h"
#include "ui/actionbutton.h"
#include "ui/chartpanel.h"
#include "ui/insightswords.h"
#include "ui/noticestrip.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pauseBetweenReads = 30s;

Result<HourlyTraffic> readHourly(Reader &reader, const std::pair<QDateTime, QDateTime> &slice,
                                 const TrafficWindow &window)
{
    const auto traffic = reader.traffic(slice.first, slice.second);
    if (!traffic)
        return traffic.problem();
    return hourly(*traffic, window); // here, so that the window has less to do
}

Result<HourlyTraffic> readLiveLines(Reader &reader, const TrafficWindow &window)
{
    const auto lines = reader.liveLines();
    if (!lines)
        return lines.problem();
    TrafficSlice slice;
    slice.lines = *lines;
    return hourly(slice, window);
}

} // namespace

InsightsPage::InsightsPage(const Desk &desk, QWidget *parent)
    : DeskPage(parent), m_desk(desk), m_refresh(new QAction(tr("&Refresh"), this)),
      m_asTables(new QAction(tr("Show as &tables"), this)), m_strip(new NoticeStrip), m_spanBar(new QTabBar),
      m_summaryLabel(new QLabel), m_stack(new QStackedWidget), m_emptyLabel(new QLabel),
      m_trafficPanel(new ChartPanel(u"traffic"_s)), m_ratePanel(new ChartPanel(u"deliveryRate"_s)),
      m_delayPanel(new ChartPanel(u"delay"_s)), m_poolPanel(new ChartPanel(u"poolUse"_s)),
      m_numbersPanel(new ChartPanel(u"busiestNumbers"_s))
{
    setObjectName(u"insightsPage"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenReads);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false) && isVisible())
            read();
    });
    buildActions();
    new QVBoxLayout(this);
    buildTop();
    buildPanels();
}

void InsightsPage::buildActions()
{
    m_refresh->setObjectName(u"refreshInsightsAction"_s);
    m_refresh->setShortcut(QKeySequence::Refresh);
    connect(m_refresh, &QAction::triggered, this, &InsightsPage::read);
    m_asTables->setObjectName(u"insightsTablesAction"_s);
    m_asTables->setCheckable(true);
    m_asTables->setShortcut(Qt::CTRL | Qt::Key_T);
    m_asTables->setToolTip(tr("The same figures as tables, for the keyboard and screen readers (Ctrl+T)"));
    for (QAction *action : {m_refresh, m_asTables}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void InsightsPage::buildTop()
{
    m_spanBar->setObjectName(u"insightsSpanTabBar"_s);
    m_spanBar->setAccessibleName(tr("Time that the figures are about"));
    m_spanBar->setExpanding(false);
    m_spanBar->setDrawBase(false);
    for (const QString &text : {tr("Today"), tr("7 days"), tr("30 days")})
        m_spanBar->addTab(text);
    connect(m_spanBar, &QTabBar::currentChanged, this, &InsightsPage::read);
    m_summaryLabel->setObjectName(u"insightsSummaryLabel"_s);
    m_summaryLabel->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_spanBar);
    row->addWidget(m_summaryLabel, 1);
    for (QAction *action : {m_asTables, m_refresh})
        row->addWidget(actionButton(action));
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    layout()->addWidget(m_strip);
}

void InsightsPage::buildPanels()
{
    auto *charts = new QWidget;
    auto *grid = new QGridLayout(charts);
    grid->setSpacing(fontMetrics().height());
    grid->addWidget(m_trafficPanel, 0, 0, 1, 2);
    grid->addWidget(m_ratePanel, 1, 0);
    grid->addWidget(m_delayPanel, 1, 1);
    grid->addWidget(m_poolPanel, 2, 0);
    grid->addWidget(m_numbersPanel, 2, 1);
    for (int column = 0; column < 2; ++column)
        grid->setColumnStretch(column, 1);
    for (ChartPanel *panel : {m_trafficPanel, m_ratePanel, m_delayPanel, m_poolPanel, m_numbersPanel}) {
        connect(panel, &ChartPanel::fileSaved, this, &InsightsPage::reportSaved);
        connect(m_asTables, &QAction::toggled, panel, &ChartPanel::showTable);
    }
    auto *area = new QScrollArea;
    area->setObjectName(u"insightsScrollArea"_s);
    area->setAccessibleName(tr("Charts"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(charts);
    m_emptyLabel->setObjectName(u"insightsEmptyLabel"_s);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setTextFormat(Qt::PlainText);
    m_emptyLabel->setWordWrap(true);
    m_stack->addWidget(m_emptyLabel);
    m_stack->addWidget(area);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
}

InsightSpan InsightsPage::span() const
{
    return static_cast<InsightSpan>(m_spanBar->currentIndex());
}

void InsightsPage::enter()
{
    m_spanBar->setFocus(Qt::OtherFocusReason);
}

void InsightsPage::reload()
{
    if (m_reading || m_pause.isActive())
        m_again = true;
    else
        read();
}

void InsightsPage::read()
{
    ++m_question;
    m_reading = true;
    m_again = false;
    m_pause.stop();
    m_traffic = {};
    m_window = windowOf(span(), systemClock()(), m_desk.zone);
    m_summaryLabel->setText(tr("Reading..."));
    onResult(this, m_desk.reader.call([window = m_window](Reader &reader) {
        return readLiveLines(reader, window);
    }),
             [this, question = m_question](const Result<HourlyTraffic> &traffic) {
                 if (question == m_question)
                     takeTraffic(traffic, 0);
             });
}

void InsightsPage::readSlice(qsizetype index)
{
    const auto slices = m_window.slices();
    if (index == slices.size()) {
        showInsights();
        return;
    }
    if (slices.size() > 1)
        m_summaryLabel->setText(
            tr("Reading day %1 of %2...").arg(QString::number(index + 1), QString::number(slices.size())));
    onResult(this, m_desk.reader.call([slice = slices.at(index), window = m_window](Reader &reader) {
        return readHourly(reader, slice, window);
    }),
             [this, question = m_question, index](const Result<HourlyTraffic> &traffic) {
                 if (question == m_question)
                     takeTraffic(traffic, index + 1);
             });
}

void InsightsPage::takeTraffic(const Result<HourlyTraffic> &traffic, qsizetype next)
{
    if (!traffic) {
        m_reading = false;
        m_summaryLabel->clear();
        m_strip->showNotice(traffic.problem().text, Tone::Bad);
        return;
    }
    merge(m_traffic, *traffic);
    readSlice(next);
}

void InsightsPage::showInsights()
{
    m_reading = false;
    m_pause.start();
    const Insights insights = summarize(m_traffic, m_window, m_desk.zone);
    m_traffic = {};
    m_summaryLabel->setText(insightsText(insights, span()));
    m_emptyLabel->setText(
        tr("No text and no call in this time (%1). Figures appear here as soon as customers and "
           "drivers write or call.")
            .arg(spanText(span())));
    m_stack->setCurrentIndex(insights.isEmpty() ? 0 : 1);
    m_trafficPanel->showData(trafficChart(insights, span()));
    m_ratePanel->showData(deliveryRateChart(insights, span()));
    m_delayPanel->showData(delayChart(insights, span()));
    m_poolPanel->showData(poolUseChart(insights, span()));
    m_numbersPanel->showData(busiestNumbersChart(insights));
}

void InsightsPage::reportSaved(const QString &fileName, const QString &problem)
{
    if (problem.isEmpty())
        m_strip->showNotice(tr("%1 is saved.").arg(fileName), Tone::Good);
    else
        m_strip->showNotice(tr("%1 could not be written: %2.").arg(fileName, problem), Tone::Bad);
}

} // namespace birdcar
