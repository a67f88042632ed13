// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "tests/ui/uidesk.h"
#include "ui/barchartview.h"
#include "ui/insightspage.h"

#include <QAction>
#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestInsightsPage : public WindowTest<InsightsPage>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void emptySaysWhatToDo();
    void chartsWithoutFiguresSaySo();
    void countsWhatHappenedToday();
    void changesTheTimeByKeyboard();
    void showsTablesInsteadOfCharts();
    void savesThePicture();
    void savesTheFigures();
    void saysThatAFileCannotBeWritten();
    void followsTheColoursOfTheWindow();

private:
    void open(UiDesk::Data data);
    QString summary() const { return find<QLabel>("insightsSummaryLabel")->text(); }
    const QBarSet *barsOf(const char *chart, int set) const
    {
        const auto series = find<BarChartView>(chart)->chart()->series();
        return series.isEmpty() ? nullptr : static_cast<QBarSeries *>(series.first())->barSets().at(set);
    }
    /// Presses the button and gives the file dialog this name.
    void save(const char *button, const QString &fileName);
};

void TestInsightsPage::open(UiDesk::Data data)
{
    m_window.reset();
    m_desk = std::make_unique<UiDesk>(data);
    m_window = std::make_unique<InsightsPage>(m_desk->desk());
    m_window->resize(1200, 900);
    QVERIFY(activate());
    m_window->reload();
}

void TestInsightsPage::init()
{
    open(UiDesk::Data::Sample);
    QTRY_COMPARE(summary(), u"6 texts and 0 calls, today"_s);
}

void TestInsightsPage::emptySaysWhatToDo()
{
    open(UiDesk::Data::None);
    QTRY_VERIFY(find<QLabel>("insightsEmptyLabel")
                    ->text()
                    .startsWith(u"No text and no call in this time (today)."_s));
    QVERIFY(!find<BarChartView>("trafficChart")->isVisible());
}

/// Texts went out, and nothing is known of any yet.
void TestInsightsPage::chartsWithoutFiguresSaySo()
{
    const auto *words = find<QLabel>("delayNothingLabel");
    QTRY_VERIFY(words->isVisible());
    QVERIFY(words->text().startsWith(u"Nothing is known yet"_s));
    QVERIFY(!find<BarChartView>("delayChart")->isVisible());
    QVERIFY(find<BarChartView>("trafficChart")->isVisible());
    find<QAction>("insightsTablesAction")->trigger();
    QVERIFY(find<QTableView>("delayTableView")->isVisible());
    find<QAction>("insightsTablesAction")->trigger();
    QVERIFY(words->isVisible());
    m_desk->database->runOnce(u"UPDATE messages SET state = 'delivered', delivered_at = "
                              "strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+5 seconds')"_s);
    find<QAction>("refreshInsightsAction")->trigger();
    QTRY_VERIFY(find<BarChartView>("delayChart")->isVisible());
}

void TestInsightsPage::countsWhatHappenedToday()
{
    m_desk->database->runOnce(
        u"UPDATE messages SET state = 'delivered', delivered_at = created_at WHERE id <= 3"_s);
    m_desk->database->runOnce(u"UPDATE messages SET state = 'failed', reason = 'absent' WHERE id = 4"_s);
    m_window->findChild<QAction *>(u"refreshInsightsAction"_s)->trigger();
    const int hour = QDateTime::currentDateTimeUtc().toTimeZone(m_desk->desk().zone).time().hour();
    QTRY_VERIFY(barsOf("deliveryRateChart", 0) &&
                qFuzzyCompare(barsOf("deliveryRateChart", 0)->at(hour), 75.0));
    QCOMPARE(barsOf("trafficChart", 1)->at(hour), 6.0);
    QCOMPARE(barsOf("poolUseChart", 0)->at(hour), 3.0);
    QCOMPARE(barsOf("busiestNumbersChart", 0)->count(), 3);
}

void TestInsightsPage::changesTheTimeByKeyboard()
{
    m_window->enter();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTRY_COMPARE(summary(), u"6 texts and 0 calls, the last 7 days"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTRY_COMPARE(summary(), u"6 texts and 0 calls, the last 30 days"_s);
    QCOMPARE(barsOf("deliveryRateChart", 0)->count(), 30);
    QCOMPARE(barsOf("trafficChart", 0)->count(), 24);
}

void TestInsightsPage::showsTablesInsteadOfCharts()
{
    const auto *table = find<QTableView>("trafficTableView");
    QVERIFY(!table->isVisible());
    m_window->enter();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(table->isVisible());
    QVERIFY(!find<BarChartView>("trafficChart")->isVisible());
    QCOMPARE(table->model()->rowCount(), 24);
    QCOMPARE(table->accessibleName(), u"Texts and calls by hour, today"_s);
    QVERIFY(table->focusPolicy() & Qt::TabFocus);
}

void TestInsightsPage::save(const char *button, const QString &fileName)
{
    find<QToolButton>(button)->click();
    auto *dialog = m_window->findChild<QFileDialog *>(u"saveFileDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(fileName);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>(u"saveFileDialog"_s));
}

void TestInsightsPage::savesThePicture()
{
    const QTemporaryDir folder;
    save("trafficPictureButton", folder.filePath(u"traffic.png"_s));
    const QImage picture(folder.filePath(u"traffic.png"_s));
    QVERIFY(picture.width() > 1000);
    QSet<QRgb> colors;
    for (int x = 0; x < picture.width(); ++x)
        colors.insert(picture.pixel(x, picture.height() / 2));
    QVERIFY2(colors.size() > 1, "something was drawn");
}

void TestInsightsPage::savesTheFigures()
{
    const QTemporaryDir folder;
    save("busiestNumbersFiguresButton", folder.filePath(u"numbers"_s)); // the ending is added
    QFile file(folder.filePath(u"numbers.csv"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.startsWith("Number,Texts and calls\r\n'+31 970 102 20001,2\r\n"), text.constData());
    QVERIFY(std::ranges::any_of(m_window->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().endsWith(u"numbers.csv is saved."_s);
    }));
}

void TestInsightsPage::saysThatAFileCannotBeWritten()
{
    save("trafficFiguresButton", u"/proc/traffic.csv"_s);
    QTRY_VERIFY(std::ranges::any_of(m_window->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"could not be written"_s);
    }));
}

void TestInsightsPage::followsTheColoursOfTheWindow()
{
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    auto *chart = find<BarChartView>("trafficChart");
    chart->setPalette(dark);
    QCOMPARE(chart->chart()->backgroundBrush().color(), QColor(Qt::black));
    QCOMPARE(chart->chart()->axes().first()->labelsColor(), QColor(Qt::white));
}

QTEST_MAIN(TestInsightsPage)
#include "tst_insightspage.moc"
