// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/eventwords.h"
#include "ui/logpage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestLogPage : public WindowTest<LogPage>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void findsByPersonAndKind();
    void loadsOlderEntries();
    void opensTheRide();
    void saysWhoCouldReachWhom();
    void saysKindsInWords();

private:
    QAbstractItemModel *log() const { return find<QTableView>("logTableView")->model(); }
    QAbstractItemModel *lines() const { return find<QTableView>("linesTableView")->model(); }
};

void TestLogPage::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_desk->database->runOnce(u"DELETE FROM events WHERE kind = 'person_added'"_s); // of the sample
    QVERIFY(m_desk->dispatcher.revealPhone({PhoneOwner::Kind::Driver, 2}).ok());
    m_window = std::make_unique<LogPage>(m_desk->desk());
    m_window->resize(1000, 700);
    m_window->show();
    m_window->reload();
    QTRY_COMPARE(log()->rowCount(), 4);
}

void TestLogPage::findsByPersonAndKind()
{
    const QAbstractItemModelTester tester(log(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClicks(find<QLineEdit>("logSearchLineEdit"), u"Diana"_s);
    QTRY_COMPARE(log()->rowCount(), 2);
    QCOMPARE(log()->index(0, 1).data().toString(), u"phone shown in full"_s);
    QCOMPARE(log()->index(0, 2).data().toString(), u"Diana Duty"_s);
    auto *kinds = find<QComboBox>("logKindComboBox");
    kinds->setCurrentIndex(kinds->findText(u"Rides"_s));
    QTRY_COMPARE(log()->rowCount(), 1);
    QCOMPARE(log()->index(0, 1).data().toString(), u"ride created"_s);
    find<QLineEdit>("logSearchLineEdit")->clear();
    QTRY_COMPARE(log()->rowCount(), 3);
}

void TestLogPage::loadsOlderEntries()
{
    for (int i = 0; i < 300; ++i)
        QVERIFY(m_desk->dispatcher.recordEvent(u"note"_s, u"ride 1"_s, QString::number(i)).ok());
    auto *more = find<QPushButton>("logOlderButton");
    QVERIFY(!more->isVisible());
    m_window->reload();
    QTRY_COMPARE(log()->rowCount(), 200);
    QVERIFY(more->isVisible());
    more->click();
    QTRY_COMPARE(log()->rowCount(), 304);
    QVERIFY(!more->isVisible());
    m_window->reload(); // something changed: what one looks at stays
    QTRY_COMPARE(log()->rowCount(), 304);
}

void TestLogPage::opensTheRide()
{
    const QSignalSpy wanted(m_window.get(), &DeskPage::rideWanted);
    auto *view = find<QTableView>("logTableView");
    view->setFocus();
    view->selectRow(0); // about a driver
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
    view->selectRow(1);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RideId>(), RideId{3});
}

void TestLogPage::saysWhoCouldReachWhom()
{
    const QAbstractItemModelTester tester(lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Ride ride = *m_desk->reader.rides(Page())->begin();
    auto *numbers = find<QComboBox>("linesNumberComboBox");
    QTRY_COMPARE(numbers->count(), 5);
    numbers->setCurrentIndex(numbers->findData(ride.number));
    find<QPushButton>("linesAskButton")->click();
    QTRY_VERIFY(lines()->rowCount() >= 2);
    const auto rowOf = [this](const QString &name) {
        for (int row = 0; row < lines()->rowCount(); ++row) {
            if (lines()->index(row, 0).data().toString().startsWith(name))
                return row;
        }
        return -1;
    };
    const int row = rowOf(ride.customer);
    QVERIFY(row >= 0);
    QVERIFY(lines()->index(row, 1).data().toString().startsWith(ride.driver));
    QCOMPARE(lines()->index(row, 4).data().toString(), u"still live"_s);
    QVERIFY(!lines()->index(row, 0).data().toString().contains(u"1234"_s));
    auto *time = find<QDateTimeEdit>("linesTimeEdit");
    time->setDateTime(time->dateTime().addDays(-1));
    find<QPushButton>("linesAskButton")->click();
    QTRY_COMPARE(lines()->rowCount(), 0);
}

void TestLogPage::saysKindsInWords()
{
    QCOMPARE(eventWord(u"phone_revealed"_s), u"phone shown in full"_s);
    QCOMPARE(eventWord(u"something_new"_s), u"something new"_s);
    QCOMPARE(eventSubject(u"ride 12"_s), u"ride 12"_s);
    QCOMPARE(eventSubject(u"inbox 3"_s), u"inbox row 3"_s);
    QCOMPARE(eventSubject(u"elsewhere"_s), u"elsewhere"_s);
}

QTEST_MAIN(TestLogPage)
#include "tst_logpage.moc"
