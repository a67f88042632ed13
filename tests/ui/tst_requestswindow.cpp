// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/emptytext.h"
#include "ui/requestswindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestRequestsWindow : public WindowTest<RequestsWindow>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void saysThatNothingCameIn();
    void showsTheNewestAndItsChecks();
    void followsWhatComesIn();
    void saysHowManyStrayRequestsAreNotKept();
    void saysHowManyWebhooksAreNotKept();
    void saysSoOfTheServiceToo();
    void showsPhonesOnlyAfterARecordOfIt();
    void hidesPhonesOfTheNextRequest();
    void copiesWhatIsShown();

private:
    static WebhookRequest call();
    static WebhookRequest forgery();
    void open();
    QString text() const { return find<QPlainTextEdit>("requestTextEdit")->toPlainText(); }
    QTableView *table() const { return find<QTableView>("requestTableView"); }
};

void TestRequestsWindow::init()
{
    m_desk = std::make_unique<UiDesk>();
    m_window = std::make_unique<RequestsWindow>(m_desk->desk());
    new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 table());
}

WebhookRequest TestRequestsWindow::call()
{
    WebhookRequest request;
    request.at = QDateTime::currentDateTimeUtc();
    request.method = "GET";
    request.target = "/webhook-voice?key=hush&source=31612345678&destination=3197010220001";
    request.status = 200;
    request.outcome = WebhookRequest::Outcome::Transferred;
    request.sender = WebhookRequest::Sender::Proven;
    return request;
}

WebhookRequest TestRequestsWindow::forgery()
{
    WebhookRequest request = call();
    request.method = "POST";
    request.target = "/webhook";
    request.status = 401;
    request.outcome = WebhookRequest::Outcome::NotLetIn;
    request.sender = WebhookRequest::Sender::Refused;
    request.reason = u"the signature is not ours"_s;
    return request;
}

void TestRequestsWindow::open()
{
    m_window->openAction()->trigger();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestRequestsWindow::saysThatNothingCameIn()
{
    open();
    QTRY_VERIFY(table()->findChild<EmptyText *>()->isVisible());
    QVERIFY(!find<QPushButton>("revealRequestButton")->isEnabled());
    QVERIFY(!find<QPushButton>("copyRequestButton")->isEnabled());
}

void TestRequestsWindow::showsTheNewestAndItsChecks()
{
    m_desk->requests.add(call());
    m_desk->requests.add(forgery());
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_VERIFY(
        text().contains(u"Failed: nothing proves that MessageBird sent it (the signature is not ours)"_s));
    QVERIFY(text().contains(u"Not reached: all fields are there"_s));
    QVERIFY(text().contains(u"POST /webhook"_s));
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(text().contains(u"Passed: sent by MessageBird"_s));
    QVERIFY(!text().contains(u"hush"_s));
    QVERIFY(!text().contains(u"31612345678"_s));
}

void TestRequestsWindow::followsWhatComesIn()
{
    m_desk->requests.add(forgery());
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    const QString before = text();
    m_desk->requests.add(call());
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(text(), before); // what is read stays
    QCOMPARE(table()->currentIndex().row(), 1);
}

void TestRequestsWindow::saysHowManyStrayRequestsAreNotKept()
{
    m_desk->requests.add(call());
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    auto *label = find<QLabel>("droppedRequestsLabel");
    QVERIFY(!label->isVisible());
    WebhookRequest stray;
    stray.target = "/wp-login.php";
    stray.outcome = WebhookRequest::Outcome::NoSuchRoute;
    for (qsizetype i = 0; i < RequestJournal::strayCapacity + 3; ++i)
        m_desk->requests.add(stray);
    QTRY_COMPARE(table()->model()->rowCount(), 1 + RequestJournal::strayCapacity);
    QVERIFY(label->isVisible());
    QVERIFY2(label->text().startsWith(u"3 more requests"_s), qPrintable(label->text()));
}

void TestRequestsWindow::saysHowManyWebhooksAreNotKept()
{
    for (qsizetype i = 0; i < RequestJournal::capacity + 7; ++i)
        m_desk->requests.add(call());
    open();
    QTRY_COMPARE(table()->model()->rowCount(), RequestJournal::capacity);
    auto *label = find<QLabel>("droppedRequestsLabel");
    QCOMPARE(label->text(), u"7 further requests for the webhooks were not kept."_s);
    QVERIFY(label->isVisible());
    m_desk->requests.clear(); // somebody was erased
    QTRY_VERIFY(table()->findChild<EmptyText *>()->isVisible());
    QCOMPARE(table()->findChild<EmptyText *>()->text(), u"None is kept any more."_s);
    QCOMPARE(label->text(), u"107 further requests for the webhooks were not kept."_s);
}

void TestRequestsWindow::saysSoOfTheServiceToo()
{
    WebhookRequest last = call();
    last.number = 14;
    m_desk->requests.follow([] {});
    m_desk->requests.replace({{last}, 12, 1});
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    const QString text = find<QLabel>("droppedRequestsLabel")->text();
    QVERIFY2(text.startsWith(u"12 further requests"_s) && text.contains(u"1 more requests were"_s),
             qPrintable(text));
}

void TestRequestsWindow::showsPhonesOnlyAfterARecordOfIt()
{
    m_desk->requests.add(call());
    open();
    QTRY_VERIFY(find<QPushButton>("revealRequestButton")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(text().contains(u"31612345678"_s));
    QVERIFY(!text().contains(u"hush"_s));
    QCOMPARE(m_desk->database.scalar(u"SELECT kind || ' ' || subject FROM events"_s),
             u"phone_revealed requests"_s);
    m_window->hide();
    QVERIFY(!text().contains(u"31612345678"_s));
}

void TestRequestsWindow::hidesPhonesOfTheNextRequest()
{
    m_desk->requests.add(call());
    m_desk->requests.add(call());
    open();
    QTRY_VERIFY(find<QPushButton>("revealRequestButton")->isEnabled());
    find<QPushButton>("revealRequestButton")->click();
    QTRY_VERIFY(text().contains(u"31612345678"_s));
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(!text().contains(u"31612345678"_s));
}

void TestRequestsWindow::copiesWhatIsShown()
{
    m_desk->requests.add(call());
    open();
    QTRY_VERIFY(find<QPushButton>("copyRequestButton")->isEnabled());
    find<QPushButton>("copyRequestButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text());
    QVERIFY(text().contains(u"GET /webhook-voice?key=•••&source=+31 ••• 678"_s));
}

QTEST_MAIN(TestRequestsWindow)
#include "tst_requestswindow.moc"
