// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "tests/ui/uidesk.h"
#include "ui/heldlinesmodel.h"
#include "ui/numberspage.h"
#include "ui/numberwords.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNumbersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatThePoolDoes();
    void addsInPlaceAndSelects();
    void drainsAndTakesItBack();
    void showsWhomANumberConnects();
    void showsMaskedPhonesOnly();
    void forecastsWhoIsNearlyFull();
    void forecastsTheTwoOfALine();
    void wordsForForecasts_data();
    void wordsForForecasts();
    void worksByKeyboard();
    void emptyPoolSaysWhatToDo();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    QTableView *table() const { return find<QTableView>("numbersTableView"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString strip() const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u" is "_s))
                return label->text();
        }
        return {};
    }
    void open(UiDesk::Data data);

    std::unique_ptr<UiDesk> m_desk;
    std::unique_ptr<NumbersPage> m_page;
};

void TestNumbersPage::open(UiDesk::Data data)
{
    m_page.reset();
    m_desk = std::make_unique<UiDesk>(data);
    m_page = std::make_unique<NumbersPage>(m_desk->desk());
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->reload();
}

void TestNumbersPage::init()
{
    open(UiDesk::Data::Sample);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
}

void TestNumbersPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestNumbersPage::saysWhatThePoolDoes()
{
    QTRY_COMPARE(find<QLabel>("poolMeterLabel")->text(), u"3 of 5 active numbers in use, 2 free"_s);
    QVERIFY(m_desk->dispatcher.closeRide(RideId{1}).ok());
    QVERIFY(m_desk->dispatcher.setNumberState(NumberId{5}, NumberState::Disabled).ok());
    m_page->reload();
    QTRY_COMPARE(find<QLabel>("poolMeterLabel")->text(),
                 u"3 of 4 active numbers in use, 1 free; 1 disabled"_s);
    QCOMPARE(cell(0, 2), u"0"_s);
    QCOMPARE(cell(0, 3), u"2"_s);
}

void TestNumbersPage::addsInPlaceAndSelects()
{
    auto *line = find<QLineEdit>("numberLineEdit");
    line->setFocus();
    QTest::keyClicks(line, u"+31 970 102 20009"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 6);
    QTRY_COMPARE(table()->currentIndex().row(), 5);
    QVERIFY(line->text().isEmpty());
    QTest::keyClicks(line, u"12"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!line->accessibleDescription().isEmpty());
    QCOMPARE(line->text(), u"12"_s);
}

void TestNumbersPage::drainsAndTakesItBack()
{
    table()->selectRow(0);
    m_page->findChild<QAction *>(u"drainNumberAction"_s)->trigger();
    QTRY_COMPARE(cell(0, 1), u"draining"_s);
    QCOMPARE(strip(), u"+31 970 102 20001 is now draining. Its live lines (2) still work."_s);
    auto *undo = find<QPushButton>("noticeActionButton");
    QVERIFY(undo->isVisible());
    QVERIFY2(undo->property("takesBack").toBool(), "Ctrl+Z of the window presses it");
    undo->click();
    QTRY_COMPARE(cell(0, 1), u"active"_s);
    QVERIFY(!undo->isVisible());
}

void TestNumbersPage::showsWhomANumberConnects()
{
    const auto *lines = find<QTableView>("heldLinesTableView");
    QAbstractItemModelTester tester(lines->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table()->currentIndex().row(), 0);
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    const auto text = [&](int column) { return lines->model()->index(0, column).data().toString(); };
    QVERIFY(text(HeldLinesModel::CustomerColumn).startsWith(u"Caitlyn Carless, "_s));
    QVERIFY(text(HeldLinesModel::DriverColumn).startsWith(u"David Driver, "_s));
    QCOMPARE(text(HeldLinesModel::UntilColumn), u"while the ride is open"_s);
    QCOMPARE(find<QLabel>("heldLinesLabel")->text(), u"Rides on +31 970 102 20001"_s);
    QVERIFY(m_desk->dispatcher.closeRide(RideId{1}).ok());
    m_page->reload();
    QTRY_VERIFY(text(HeldLinesModel::UntilColumn).startsWith(u"until tomorrow"_s));
    table()->selectRow(4);
    QTRY_COMPARE(lines->model()->rowCount(), 0);
}

void TestNumbersPage::showsMaskedPhonesOnly()
{
    table()->selectRow(0);
    const auto *lines = find<QTableView>("heldLinesTableView");
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    const QString customer = lines->model()->index(0, HeldLinesModel::CustomerColumn).data().toString();
    QVERIFY(customer.endsWith(u"601"_s));
    QVERIFY(!QString(customer).remove(u' ').contains(u"12345"_s));
}

void TestNumbersPage::forecastsWhoIsNearlyFull()
{
    for (qint64 id = 4; id <= 5; ++id)
        QVERIFY(m_desk->dispatcher.setNumberState(NumberId{id}, NumberState::Disabled).ok());
    m_page->reload();
    auto *list = find<QListWidget>("forecastListWidget");
    QTRY_VERIFY(list->count() == 1 &&
                list->item(0)->text().contains(u"holds 2 of 3 numbers; the next one frees "_s));
    QVERIFY(list->item(0)->text().startsWith(u"David Driver (+31 "_s));
    QVERIFY(!list->item(0)->icon().isNull());
}

void TestNumbersPage::forecastsTheTwoOfALine()
{
    table()->selectRow(1);
    auto *lines = find<QTableView>("heldLinesTableView");
    QTRY_COMPARE(lines->model()->index(0, HeldLinesModel::RideColumn).data().toString(), u"2"_s);
    lines->selectRow(0);
    auto *list = find<QListWidget>("forecastListWidget");
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(u"Chris Commuter"_s));
    QVERIFY(list->item(1)->text().startsWith(u"Diana Duty"_s));
    QCOMPARE(find<QLabel>("forecastLabel")->text(), u"What the two of ride 2 hold"_s);
}

void TestNumbersPage::wordsForForecasts_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("later");
    QTest::addColumn<QDateTime>("frees");
    QTest::addColumn<QString>("words");
    const QDateTime tonight(QDate(2026, 12, 24), QTime(20, 40), Qt::UTC);
    QTest::newRow("as promised") << 11 << 4 << tonight
                                 << u"David holds 11 of 12 numbers, 4 for rides after tomorrow; the next one "
                                    "frees at 21:40"_s;
    QTest::newRow("tomorrow") << 2 << 0 << tonight.addDays(1)
                              << u"David holds 2 of 12 numbers; the next one frees tomorrow 21:40"_s;
    QTest::newRow("never") << 1 << 0 << QDateTime() << u"David holds 1 of 12 numbers; none frees by itself"_s;
    QTest::newRow("all")
        << 12 << 0 << tonight
        << u"David holds all 12 numbers, so that no new ride is possible; the next one frees at "
           "21:40"_s;
    QTest::newRow("none") << 0 << 0 << QDateTime() << u"David holds none of the active numbers (12)"_s;
}

void TestNumbersPage::wordsForForecasts()
{
    QFETCH(const int, held);
    QFETCH(const int, later);
    QFETCH(const QDateTime, frees);
    const QDateTime now(QDate(2026, 12, 24), QTime(17, 0), Qt::UTC);
    QTEST(forecastText(u"David"_s, {held, 12, later, frees}, now, QTimeZone("Europe/Amsterdam")), "words");
}

void TestNumbersPage::worksByKeyboard()
{
    find<QLineEdit>("numberLineEdit")->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const char *name :
         {"drainNumberButton", "numbersTableView", "heldLinesTableView", "forecastListWidget"})
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
}

void TestNumbersPage::emptyPoolSaysWhatToDo()
{
    open(UiDesk::Data::None);
    QTRY_VERIFY(!m_page->findChildren<QLabel *>().isEmpty());
    const auto says = [this](const QString &words) {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY(says(u"The pool is empty"_s));
    QTRY_VERIFY(says(u"Choose a number"_s));
}

QTEST_MAIN(TestNumbersPage)
#include "tst_numberspage.moc"
