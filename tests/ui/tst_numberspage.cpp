// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/clock.h"
#include "app/enginestatus.h"
#include "app/store/database.h"
#include "tests/ui/uidesk.h"
#include "ui/csvimport.h"
#include "ui/heldlinesmodel.h"
#include "ui/noticestrip.h"
#include "ui/numberspage.h"
#include "ui/numbertablemodel.h"
#include "ui/numbertester.h"
#include "ui/numberwords.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

EngineStatus reachable()
{
    EngineStatus status;
    status.listening = u"http://127.0.0.1:8080"_s;
    status.textWebhook = u"https://depot.example.com/webhook?key=1"_s;
    return status;
}

} // namespace

class TestNumbersPage : public WindowTest<NumbersPage>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void saysWhatThePoolDoes();
    void addsInPlaceAndSelects();
    void drainsAndTakesItBack();
    void showsWhomANumberConnects();
    void showsMaskedPhonesOnly();
    void forecastsWhoIsNearlyFull();
    void forecastsTheTwoOfALine();
    void wordsForForecasts_data();
    void wordsForForecasts();
    void testsANumber();
    void testsNothingThatCouldNotComeBack_data();
    void testsNothingThatCouldNotComeBack();
    void offersNoTestWhileTheFlowsLeadElsewhere();
    void testsNothingThatIsDisabled();
    void saysWhatToDoAboutADeafNumber();
    void saysThatABrokenTunnelProvesNothing();
    void saysThatTheTextCouldNotBeSent();
    void offersATestOfWhatMayBeDeafOnce();
    void offersNoTestOfWhatIsDisabled();
    void worksByKeyboard();
    void emptyPoolSaysWhatToDo();
    void exportsTheList();
    void exportThenImportChangesNothing();
    void saysThatAFileCannotBeWritten();
    void aDroppedListOpensThePreview();
    void otherFilesAreRefusedInPlace();
    void anImportCanBeTakenBackAfterItsWindowIsClosed();

private:
    QTableView *table() const { return find<QTableView>("numbersTableView"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString strip() const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u" is "_s))
                return label->text();
        }
        return {};
    }
    void open(UiDesk::Data data);
    QString notice() const { return m_window->findChild<NoticeStrip *>()->text(); }
    /// What became of the text of the last test.
    void setTestText(const QString &assignments)
    {
        m_desk->database->runOnce(
            u"UPDATE messages SET %1 WHERE id = (SELECT max(message_id) FROM number_tests)"_s.arg(
                assignments));
        m_window->reload();
    }
    void makeQuiet();
    QString exportTo(const QString &name);
    QString makeFile(const QString &name, const QByteArray &content);
    bool drop(const QList<QUrl> &files) { return dropFiles(*m_window, files); }

    QTemporaryDir m_folder;
};

void TestNumbersPage::open(UiDesk::Data data)
{
    m_window.reset();
    m_desk = std::make_unique<UiDesk>(data);
    m_window = std::make_unique<NumbersPage>(m_desk->desk());
    m_window->resize(1200, 700);
    QVERIFY(activate());
    m_window->reload();
}

void TestNumbersPage::init()
{
    open(UiDesk::Data::Sample);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    m_window->showStatus(reachable());
}

void TestNumbersPage::saysWhatThePoolDoes()
{
    QTRY_COMPARE(find<QLabel>("poolMeterLabel")->text(),
                 u"5 active numbers, 3 of them with rides; each serves many pairs at once"_s);
    QVERIFY(m_desk->dispatcher.closeRide(RideId{1}).ok());
    QVERIFY(m_desk->dispatcher.setNumberState(NumberId{5}, NumberState::Disabled).ok());
    m_window->reload();
    QTRY_COMPARE(find<QLabel>("poolMeterLabel")->text(),
                 u"4 active numbers, 3 of them with rides; each serves many pairs at once; 1 disabled"_s);
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
    m_window->findChild<QAction *>(u"drainNumberAction"_s)->trigger();
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
    m_window->reload();
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
    m_window->reload();
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

void TestNumbersPage::testsANumber()
{
    table()->selectRow(0);
    auto *test = m_window->findChild<QAction *>(u"testNumberAction"_s);
    QVERIFY(test->text().contains(u"sends one text"_s));
    test->trigger();
    QTRY_VERIFY2(notice().contains(u"to +31 970 102 20001. It may take up to 2 minutes."_s),
                 qPrintable(notice()));
    QTRY_VERIFY(cell(0, NumberTableModel::TestColumn).startsWith(u"under way since "_s));
    const QString body = m_desk->database.scalar(
        u"SELECT body FROM messages WHERE id = (SELECT max(message_id) FROM number_tests)"_s);
    QVERIFY(m_desk->dispatcher.takeText({u"3197010220002"_s, u"3197010220001"_s, body, {}, {}, {}}).ok());
    m_window->reload();
    QTRY_COMPARE(notice(), u"+31 970 102 20001 works both ways: the text left and came back."_s);
    QVERIFY(cell(0, NumberTableModel::TestColumn).startsWith(u"proven both ways "_s));
}

void TestNumbersPage::testsNothingThatCouldNotComeBack_data()
{
    QTest::addColumn<QString>("textWebhook");
    QTest::addColumn<TunnelPhase>("tunnel");
    QTest::addColumn<TunnelFault>("fault");
    QTest::addColumn<QString>("listening");
    const QString here = u"http://127.0.0.1:8080"_s;
    const QString url = reachable().textWebhook;
    QTest::newRow("no address") << QString() << TunnelPhase::Up << TunnelFault::None << here;
    QTest::newRow("the tunnel starts") << url << TunnelPhase::Starting << TunnelFault::None << here;
    QTest::newRow("the tunnel is down") << url << TunnelPhase::Down << TunnelFault::Ended << here;
    QTest::newRow("the tunnel leads elsewhere") << url << TunnelPhase::Up << TunnelFault::NotOurs << here;
    QTest::newRow("nothing listens") << url << TunnelPhase::Up << TunnelFault::None << QString();
}

void TestNumbersPage::testsNothingThatCouldNotComeBack()
{
    QFETCH(const QString, textWebhook);
    QFETCH(const TunnelPhase, tunnel);
    EngineStatus status;
    status.textWebhook = textWebhook;
    QFETCH(const TunnelFault, fault);
    status.tunnel = {u"lt"_s, tunnel, fault, {}};
    QFETCH(const QString, listening);
    status.listening = listening;
    Desk desk = m_desk->desk();
    desk.demo = false; // there nothing has to come from outside
    NoticeStrip strip;
    NumberTester tester(desk, &strip);
    tester.setStatus(status);
    ProxyNumber number;
    number.id = NumberId{1};
    tester.start(number);
    QVERIFY2(strip.text().startsWith(u"No text was sent"_s), qPrintable(strip.text()));
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM number_tests"_s), u"0"_s);
}

void TestNumbersPage::offersNoTestWhileTheFlowsLeadElsewhere()
{
    NumberOverview quiet;
    quiet.number.id = NumberId{1};
    quiet.number.phone = PhoneNumber::fromDigits(u"3197010220001"_s);
    quiet.deafSign = DeafSign::Quiet;
    Desk desk = m_desk->desk();
    desk.demo = false;
    NoticeStrip strip;
    NumberTester tester(desk, &strip);
    EngineStatus status = reachable();
    status.formerUrl = u"https://old.example.com"_s;
    tester.setStatus(status);
    tester.follow({quiet});
    QVERIFY2(strip.text().isEmpty(), qPrintable(strip.text()));
    status.formerUrl.clear();
    tester.setStatus(status);
    tester.follow({quiet});
    QVERIFY2(strip.text().contains(u"may be deaf"_s), qPrintable(strip.text()));
}

void TestNumbersPage::testsNothingThatIsDisabled()
{
    table()->selectRow(0);
    auto *test = m_window->findChild<QAction *>(u"testNumberAction"_s);
    QVERIFY(test->isEnabled());
    QVERIFY(m_desk->dispatcher.setNumberState(NumberId{1}, NumberState::Disabled).ok());
    m_window->reload();
    QTRY_VERIFY(!test->isEnabled());
}

void TestNumbersPage::saysWhatToDoAboutADeafNumber()
{
    table()->selectRow(1);
    m_window->findChild<QAction *>(u"testNumberAction"_s)->trigger();
    QTRY_VERIFY(notice().contains(u"on its way"_s));
    m_desk->database->runOnce(u"UPDATE number_tests SET started_at = '2020-01-02T03:04:05.000Z'"_s);
    setTestText(u"state = 'delivered', sent_at = '2020-01-02T03:04:06.000Z'"_s);
    QTRY_VERIFY2(notice().startsWith(u"The text left but never came back: the flow of +31 970 102 20002"_s),
                 qPrintable(notice()));
    QVERIFY(cell(1, NumberTableModel::TestColumn).endsWith(u": never came back"_s));
    QVERIFY(cell(1, NumberTableModel::HeardColumn).startsWith(u"deaf: "_s));
    QVERIFY(find<QPushButton>("noticeSecondButton")->text().contains(u"sends one text"_s));
    find<QPushButton>("noticeActionButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), reachable().textWebhook);
}

void TestNumbersPage::saysThatABrokenTunnelProvesNothing()
{
    table()->selectRow(1);
    m_window->findChild<QAction *>(u"testNumberAction"_s)->trigger();
    QTRY_VERIFY(notice().contains(u"on its way"_s));
    setTestText(u"state = 'sent'"_s);
    QVERIFY(m_desk->dispatcher.cutOffTests(WayInFault::Tunnel));
    m_desk->database->runOnce(u"UPDATE number_tests SET started_at = '2020-01-02T03:04:05.000Z'"_s);
    setTestText(u"state = 'sent', sent_at = '2020-01-02T03:04:06.000Z'"_s);
    QTRY_VERIFY2(
        notice().contains(u"the tunnel did not lead here, so nothing is known of +31 970 102 20002"_s),
        qPrintable(notice()));
    QVERIFY(cell(1, NumberTableModel::TestColumn).contains(u"nothing known"_s));
    QVERIFY(!cell(1, NumberTableModel::HeardColumn).startsWith(u"deaf"_s));
}

void TestNumbersPage::saysThatTheTextCouldNotBeSent()
{
    table()->selectRow(2);
    m_window->findChild<QAction *>(u"testNumberAction"_s)->trigger();
    QTRY_VERIFY(notice().contains(u"on its way"_s));
    setTestText(u"state = 'failed', reason = 'not enough balance'"_s);
    QTRY_COMPARE(notice(), u"The text could not be sent, so nothing is known of +31 970 102 20003: not "
                           "enough balance"_s);
    find<QPushButton>("noticeActionButton")->click(); // once more
    QTRY_VERIFY(notice().contains(u"on its way"_s));
    setTestText(u"state = 'failed', reason = 'absent', sent_at = created_at"_s);
    QTRY_VERIFY2(notice().startsWith(u"MessageBird took the text and could not bring it"_s),
                 qPrintable(notice()));
}

/// Of the second number some texts were delivered, and nothing came in.
void TestNumbersPage::makeQuiet()
{
    const QString now = toStamp(systemClock()());
    for (int i = 0; i < NumberOverview::quietAfter; ++i)
        m_desk->database->runOnce(
            u"INSERT INTO messages (direction, kind, proxy, sender, recipient, body, state, created_at, "
            "arrived_at, delivered_at) VALUES ('out', 'notice', '3197010220002', '3197010220002', "
            "'31612345602', 'x', 'delivered', '%1', '%1', '%1')"_s.arg(now));
}

void TestNumbersPage::offersNoTestOfWhatIsDisabled()
{
    makeQuiet();
    QVERIFY(m_desk->dispatcher.setNumberState(NumberId{2}, NumberState::Disabled).ok());
    QVERIFY(m_desk->dispatcher.takeText({u"31612345601"_s, u"3197010220001"_s, u"hi"_s, {}, {}, {}}).ok());
    m_window->reload();
    QTRY_VERIFY(cell(1, NumberTableModel::HeardColumn).startsWith(u"maybe deaf: "_s));
    QVERIFY(!find<QPushButton>("noticeActionButton")->isVisible());
}

void TestNumbersPage::offersATestOfWhatMayBeDeafOnce()
{
    makeQuiet();
    m_window->reload();
    QTRY_COMPARE(cell(1, NumberTableModel::DeliveredColumn).isEmpty(), false);
    QVERIFY(!find<QPushButton>("noticeActionButton")->isVisible()); // others heard nothing either
    QVERIFY(m_desk->dispatcher.takeText({u"31612345601"_s, u"3197010220001"_s, u"hello"_s, {}, {}, {}}).ok());
    m_window->reload();
    QTRY_VERIFY2(notice().startsWith(u"+31 970 102 20002 may be deaf"_s), qPrintable(notice()));
    QVERIFY(cell(1, NumberTableModel::HeardColumn).startsWith(u"maybe deaf: "_s));
    auto *offer = find<QPushButton>("noticeActionButton");
    QVERIFY(offer->text().contains(u"sends one text"_s));
    find<QToolButton>("noticeCloseButton")->click();
    m_window->reload();
    QTRY_VERIFY(cell(1, NumberTableModel::HeardColumn).startsWith(u"maybe deaf: "_s));
    QVERIFY(!offer->isVisible()); // it was offered
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
    QTRY_VERIFY(!m_window->findChildren<QLabel *>().isEmpty());
    const auto says = [this](const QString &words) {
        return std::ranges::any_of(m_window->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY(says(u"The pool is empty"_s));
    QTRY_VERIFY(says(u"Choose a number"_s));
}

QString TestNumbersPage::exportTo(const QString &name)
{
    const QString file = m_folder.filePath(name);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_window->findChild<QFileDialog *>();
    if (!dialog)
        qFatal("no dialog");
    dialog->selectFile(file);
    static_cast<QDialog *>(dialog)->accept();
    return file;
}

QString TestNumbersPage::makeFile(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestNumbersPage::exportsTheList()
{
    m_desk->database->runOnce(u"INSERT INTO proxy_numbers (number, phone_checked) VALUES ('=1+1', 1)"_s);
    m_desk->database->run(
        u"UPDATE proxy_numbers SET last_used_at = '2026-12-24T17:00:00.000Z' WHERE id = 1"_s);
    QVERIFY(m_desk->dispatcher.setNumberState(NumberId{5}, NumberState::Draining).ok());
    const QString name = exportTo(u"numbers.csv"_s);
    QTRY_VERIFY(notice().contains(u"The list is in"_s));
    QFile file(name);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("\xEF\xBB\xBF")); // so that spreadsheets take it for UTF-8
    const QStringList lines = QString::fromUtf8(content).split(u"\r\n"_s);
    QCOMPARE(lines.first(), u"number,state,live_legs,grace_legs,last_text_in,last_call_in,"
                            "last_delivered,last_used"_s);
    QCOMPARE(lines.size(), 8); // six numbers and the end
    QVERIFY2(lines.at(1).startsWith(u"'+3197010220001,active,2,0,"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(1).endsWith(u",2026-12-24 18:00"_s), qPrintable(lines.at(1))); // the depot's clocks
    QVERIFY2(lines.at(5).startsWith(u"'+3197010220005,draining,0,0,,,,"_s), qPrintable(lines.at(5)));
    QVERIFY2(lines.at(6).startsWith(u"'=1+1,"_s), qPrintable(lines.at(6))); // no formula
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QTRY_COMPARE(m_desk->database.scalar(u"SELECT subject FROM events WHERE kind = 'list_exported'"_s),
                 u"numbers"_s);
}

void TestNumbersPage::exportThenImportChangesNothing()
{
    const QString name = exportTo(u"again.csv"_s);
    QTRY_VERIFY(notice().contains(u"The list is in"_s));
    QVERIFY(drop({QUrl::fromLocalFile(name)}));
    auto *dialog = m_window->findChild<CsvImport *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"importCountsLabel"_s)->text(), u"Rows: 5 (5 unchanged)"_s);
}

void TestNumbersPage::saysThatAFileCannotBeWritten()
{
    exportTo(u"no/such/folder/numbers.csv"_s);
    QTRY_VERIFY2(notice().contains(u"Cannot write"_s), qPrintable(notice()));
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM events WHERE kind = 'list_exported'"_s), u"0"_s);
}

void TestNumbersPage::aDroppedListOpensThePreview()
{
    QVERIFY(drop({QUrl::fromLocalFile(makeFile(u"more.CSV"_s, "number\n+3197010220011\n"))}));
    auto *dialog = m_window->findChild<CsvImport *>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"importCountsLabel"_s)->text(), u"Rows: 1 (1 new)"_s);
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM proxy_numbers"_s), u"5"_s);
}

void TestNumbersPage::otherFilesAreRefusedInPlace()
{
    const QUrl list = QUrl::fromLocalFile(makeFile(u"a.csv"_s, "number\n"));
    QVERIFY(drop({QUrl::fromLocalFile(makeFile(u"photo.png"_s, "x"))}));
    QVERIFY2(notice().contains(u"photo.png is no CSV file"_s), qPrintable(notice()));
    QVERIFY(drop({list, list}));
    QVERIFY2(notice().contains(u"one file at a time"_s), qPrintable(notice()));
    QVERIFY(drop({QUrl(u"https://example.org/list.csv"_s)}));
    QVERIFY2(notice().contains(u"on this computer"_s), qPrintable(notice()));
    QVERIFY(drop({QUrl::fromLocalFile(m_folder.path())}));
    QVERIFY2(notice().contains(u"is no CSV file"_s), qPrintable(notice()));
    QVERIFY(!m_window->findChild<CsvImport *>());
    QMimeData words;
    words.setText(u"words"_s);
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestNumbersPage::anImportCanBeTakenBackAfterItsWindowIsClosed()
{
    QVERIFY(drop({QUrl::fromLocalFile(makeFile(u"a.csv"_s, "number\n+3197010220011\n+3197010220012\n"))}));
    auto *dialog = m_window->findChild<CsvImport *>();
    auto *import = dialog->findChild<QPushButton *>(u"importButton"_s);
    QTRY_VERIFY(import->isEnabled());
    import->click();
    QTRY_COMPARE(table()->model()->rowCount(), 7);
    QTRY_VERIFY(dialog->findChild<NoticeStrip *>()->text().contains(u"The import is done"_s));
    dialog->findChild<QPushButton *>(u"importCloseButton"_s)->click();
    QTRY_VERIFY(!m_window->findChild<CsvImport *>());
    QCOMPARE(notice(), u"The import is done: 2 added."_s);
    QVERIFY(m_desk
                ->dispatcher // one of them is in use by now
                .takeText({u"31699999999"_s, u"3197010220011"_s, u"hello?"_s, {}, {}, {}})
                ->unrouted);
    find<QPushButton>("noticeActionButton")->click();
    QTRY_VERIFY2(notice().startsWith(u"The import was taken back. Rows: 1"_s), qPrintable(notice()));
    QVERIFY(notice().contains(u"have stayed: 1"_s));
    QTRY_COMPARE(table()->model()->rowCount(), 6);
}

QTEST_MAIN(TestNumbersPage)
#include "tst_numberspage.moc"
