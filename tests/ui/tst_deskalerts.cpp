// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclock.h"
#include "tests/ui/uidesk.h"
#include "ui/alertsettings.h"
#include "ui/deskalerts.h"
#include "ui/notifier.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// Notes what would be shown.
class NotedNotifier : public Notifier
{
public:
    void show(const DesktopNotice &notice) override { shown.append(notice); }
    void closeAll() override { ++closed; }
    bool playsSound() const override { return plays; }

    QList<DesktopNotice> shown;
    int closed = 0;
    bool plays = false;
};

} // namespace

class TestDeskAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void threeHundredTextsAreOneSoundAndOneNotice();
    void threeHundredConversationsAreOneNotice();
    void startIsOneSummary();
    void noticesHoldNoTextAndNoPhone();
    void theDesktopPlaysTheSoundIfItCan();
    void canBeSwitchedOff();
    void theWindowInFrontNeedsNoNotice();
    void clickOpensTheRide();

private:
    void start();
    void look();
    void wait();
    void receive(const QString &from, const QString &body);

    std::unique_ptr<UiDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QLineEdit> m_typing; ///< in another window
    DeskAlerts *m_alerts = nullptr;
    NotedNotifier *m_notifier = nullptr;
    int m_beeps = 0;
    Ride m_ride;
    TestClock m_clock;
};

void TestDeskAlerts::init()
{
    setAlertSoundOn(true);
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_ride = m_desk->reader.rides(Page{}).value().last();
    m_window = std::make_unique<QWidget>();
    m_window->setWindowTitle(u"BirdCar"_s);
    m_typing = std::make_unique<QLineEdit>();
    m_beeps = 0;
}

void TestDeskAlerts::cleanup()
{
    m_window.reset();
    m_typing.reset();
    m_desk.reset();
}

/// The window is open, but the dispatcher types somewhere else.
void TestDeskAlerts::start()
{
    m_notifier = new NotedNotifier;
    m_alerts = new DeskAlerts(
        m_desk->desk(), m_window.get(), m_notifier, [this] { ++m_beeps; }, m_clock.clock());
    m_window->show();
    m_typing->show();
    m_typing->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_typing.get()));
    m_typing->setFocus();
    look();
}

void TestDeskAlerts::look()
{
    m_alerts->showSummary(m_desk->reader.summary().value());
    QCoreApplication::processEvents();
}

/// Until what came together so far is told of.
void TestDeskAlerts::wait()
{
    m_clock.advance(AlertPlan::quietFor);
    look();
}

void TestDeskAlerts::receive(const QString &from, const QString &body)
{
    QVERIFY(m_desk->dispatcher.takeText({from, m_ride.number, body, {}, {}, {}}));
}

void TestDeskAlerts::threeHundredTextsAreOneSoundAndOneNotice()
{
    start();
    for (int batch = 0; batch < 6; ++batch) {
        for (int i = 0; i < 50; ++i)
            receive(u"31612345601"_s, u"text %1 %2"_s.arg(batch).arg(i));
        look();
    }
    wait(); // for the start's catching up
    QTRY_COMPARE(m_notifier->shown.size(), 1);
    QCOMPARE(m_beeps, 1);
    QCOMPARE(m_notifier->shown.first().key, u"ride %1"_s.arg(m_ride.id.value));
    QVERIFY(m_notifier->shown.first().text.contains(u"300"_s));
    QVERIFY(m_typing->hasFocus());
    QVERIFY(!m_window->isActiveWindow());
    QCOMPARE(m_window->windowTitle(), u"(300) BirdCar"_s);
}

void TestDeskAlerts::threeHundredConversationsAreOneNotice()
{
    start();
    for (int i = 0; i < 300; ++i)
        receive(u"31699900%1"_s.arg(i, 3, 10, QChar(u'0')), u"hello"_s);
    look();
    wait();
    QTRY_COMPARE(m_notifier->shown.size(), 1);
    QCOMPARE(m_beeps, 1);
    QVERIFY(m_notifier->shown.first().key.isEmpty());
}

void TestDeskAlerts::startIsOneSummary()
{
    receive(u"31612345601"_s, u"while you were away"_s);
    receive(u"31699999999"_s, u"lost"_s);
    start();
    wait();
    QTRY_COMPARE(m_notifier->shown.size(), 1);
    QVERIFY(m_notifier->shown.first().key.isEmpty());
    QVERIFY(m_notifier->shown.first().title.startsWith(u"2 "_s));
}

void TestDeskAlerts::noticesHoldNoTextAndNoPhone()
{
    start();
    receive(u"31612345601"_s, u"secret words"_s);
    look();
    wait();
    QTRY_COMPARE(m_notifier->shown.size(), 1);
    const DesktopNotice notice = m_notifier->shown.first();
    QVERIFY(notice.title.contains(u"Caitlyn Carless"_s));
    for (const QString &text : {notice.title, notice.text}) {
        QVERIFY(!text.contains(u"secret"_s));
        QVERIFY(!text.contains(u"12345601"_s));
    }
}

void TestDeskAlerts::theDesktopPlaysTheSoundIfItCan()
{
    start();
    m_notifier->plays = true;
    receive(u"31612345601"_s, u"hello"_s);
    look();
    wait();
    QTRY_COMPARE(m_notifier->shown.size(), 1);
    QVERIFY(m_notifier->shown.first().withSound);
    QCOMPARE(m_beeps, 0);
}

void TestDeskAlerts::canBeSwitchedOff()
{
    setAlertSoundOn(false);
    QVERIFY(!alertSoundOn());
    start();
    receive(u"31612345601"_s, u"hello"_s);
    look();
    wait();
    QTRY_COMPARE(m_notifier->shown.size(), 1);
    QCOMPARE(m_beeps, 0);
    setAlertSoundOn(true);
}

void TestDeskAlerts::theWindowInFrontNeedsNoNotice()
{
    start();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_notifier->closed > 0);
    receive(u"31612345601"_s, u"hello"_s);
    look();
    wait();
    QTRY_COMPARE(m_beeps, 1);
    QVERIFY(m_notifier->shown.isEmpty());
    QCOMPARE(m_window->windowTitle(), u"(1) BirdCar"_s); // the count stays until it is seen
}

void TestDeskAlerts::clickOpensTheRide()
{
    start();
    QSignalSpy opened(m_alerts, &DeskAlerts::opened);
    Q_EMIT m_notifier->activated(u"ride 12"_s);
    Q_EMIT m_notifier->activated(QString());
    QCOMPARE(opened.at(0).at(0).value<RideId>(), RideId{12});
    QCOMPARE(opened.at(1).at(0).value<RideId>(), RideId());
}

QTEST_MAIN(TestDeskAlerts)
#include "tst_deskalerts.moc"
