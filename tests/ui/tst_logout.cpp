// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginestatus.h"
#include "tests/ui/uidesk.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QSessionManager>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// The desktop's session ends: Qt says that data is to be kept, and closes the windows some time later.
class TestLogOut : public WindowTest<MainWindow>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void asksNothing();
    void keepsWhatWasBegunAtOnce();

private:
    std::unique_ptr<MainWindow> open();
    static void logOut() { Q_EMIT qApp->commitDataRequest(*qApp->findChild<QSessionManager *>()); }
};

void TestLogOut::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_window = open();
    QVERIFY(activate());
    QTRY_COMPARE(find<QTableView>("ridesTableView")->model()->rowCount(), 3);
}

/// A window that relays, with no tray to go on in.
std::unique_ptr<MainWindow> TestLogOut::open()
{
    Desk desk = m_desk->desk();
    desk.demo = false;
    auto window = std::make_unique<MainWindow>(desk);
    EngineStatus status;
    status.listening = u"http://127.0.0.1:8080"_s;
    window->showStatus(status);
    return window;
}

void TestLogOut::asksNothing()
{
    const QSignalSpy quit(m_window.get(), &MainWindow::quitAsked);
    logOut();
    QVERIFY2(m_window->isVisible(), "the log-out may be called off");
    QVERIFY(m_window->close());
    QCOMPARE(quit.size(), 1);

    const auto next = open();
    next->show();
    const QSignalSpy nextQuit(next.get(), &MainWindow::quitAsked);
    QVERIFY2(!next->close(), "nobody logs out: closing warns first");
    QCOMPARE(nextQuit.size(), 0);
}

/// Whatever ends the program afterwards, be it by force.
void TestLogOut::keepsWhatWasBegunAtOnce()
{
    find<QTableView>("ridesTableView")->selectRow(0);
    auto *line = find<QLineEdit>("messageLineEdit");
    QTRY_VERIFY(line->isVisible());
    QTest::keyClicks(line, u"Half a sen"_s);
    find<QLineEdit>("startLineEdit")->setText(u"Depot"_s);
    logOut();
    QTRY_COMPARE(m_desk->dispatcher.begunWork()->form.start, u"Depot"_s);
    const QList<BegunText> texts = m_desk->dispatcher.begunWork()->texts;
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.first().body, u"Half a sen"_s);
    QCOMPARE(line->text(), u"Half a sen"_s); // and it goes on if the log-out is called off
    const auto next = open();
    QTRY_COMPARE(next->findChild<QLineEdit *>(u"startLineEdit"_s)->text(), u"Depot"_s);
}

QTEST_MAIN(TestLogOut)
#include "tst_logout.moc"
