// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/alwaysonbox.h"
#include "ui/connectionsettingsform.h"
#include "ui/mainwindow.h"
#include "ui/servicestrip.h"
#include "ui/statuswords.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

using Phase = ServiceStatus::Phase;

EngineStatus beside(Phase phase, const QString &unit = u"birdcar.service"_s)
{
    EngineStatus status;
    status.service = {phase,
                      phase == Phase::Running,
                      4711,
                      QDateTime(QDate(2026, 12, 24), QTime(17, 30), Qt::UTC),
                      {unit, true}};
    if (phase == Phase::Running) {
        status.listening = u"http://127.0.0.1:8080"_s;
        status.publicUrl = u"https://birdcar.example"_s;
        status.authMode = u"secret"_s;
    }
    return status;
}

QString wordsOf(const StatusLine &line)
{
    return QStringList{line.text, line.meaning, line.advice}.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(birdcar::StatusLine)

/// What a window says that works beside a service.
class TestServiceStrip : public WindowTest<MainWindow>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void saysWhatTheServiceDoes_data();
    void saysWhatTheServiceDoes();
    void claimsNothingThatIsNotKnown();
    void standsUntilTheServiceIsBack();
    void asksToListenHere();
    void asksToListenFromTheStatusBar();
    void copiesTheCommandAndStays();
    void offersNoCommandWithoutAUnit();
    void saysHowAServiceTakesKeys();
    void showsNoUrlWithAnotherSecret();
    void restoresNothingBesideAService();
    void offersTheServiceWhereThereIsOne_data();
    void offersTheServiceWhereThereIsOne();
    void namesTheDatabaseThatTheServiceNeeds();

private:
    ServiceStrip *strip() const { return find<ServiceStrip>("serviceStrip"); }
};

void TestServiceStrip::init()
{
    m_desk = std::make_unique<UiDesk>();
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    m_window->show();
}

void TestServiceStrip::saysWhatTheServiceDoes_data()
{
    QTest::addColumn<StatusLine>("line");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const StatusLine &line, Tone tone, const QStringList &words) {
        QTest::newRow(name) << line << static_cast<int>(tone) << words;
    };
    const QTimeZone depot("Europe/Amsterdam");
    const EngineStatus running = beside(Phase::Running);
    const EngineStatus gone = beside(Phase::Gone);
    row("listens", listenerLine(running, depot), Tone::Good,
        {u"Listening: service"_s, u"birdcar.service"_s, u"4711"_s, u"18:30"_s, u"127.0.0.1:8080"_s,
         u"systemctl --user restart birdcar"_s});
    row("started by hand", listenerLine(beside(Phase::Running, {}), depot), Tone::Good,
        {u"Listening: service"_s, u"without a window"_s, u"birdcar --headless"_s});
    EngineStatus refusing = running;
    refusing.authProblem = u"The signing key is missing; MessageBird's webhooks are answered with 503."_s;
    row("refuses", listenerLine(refusing), Tone::Bad, {u"refusing"_s, u"4711"_s, u"restart birdcar"_s});
    EngineStatus deaf = running;
    deaf.listening.clear();
    deaf.listenProblem = u"The port is taken."_s;
    row("cannot listen", listenerLine(deaf), Tone::Bad, {u"Not listening"_s, u"4711"_s});
    row("address", addressLine(running), Tone::Good, {u"https://birdcar.example"_s});
    EngineStatus keyless = running;
    keyless.sending = SendingState::KeyRefused;
    row("key refused", sendingLine(keyless), Tone::Bad,
        {u"key refused"_s, u"reads its keys when it starts"_s});
    row("stopped", listenerLine(gone), Tone::Bad,
        {u"the service has stopped"_s, u"systemctl --user start birdcar"_s});
    row("address of one that stopped", addressLine(gone), Tone::Bad, {u"The service has stopped"_s});
    row("texts of one that stopped", sendingLine(gone), Tone::Bad,
        {u"Sending: stopped"_s, u"wait in the outbox"_s});
}

void TestServiceStrip::saysWhatTheServiceDoes()
{
    QFETCH(const StatusLine, line);
    QFETCH(const QStringList, words);
    QTEST(static_cast<int>(line.tone), "tone");
    for (const QString &word : words)
        QVERIFY2(wordsOf(line).contains(word), qPrintable(wordsOf(line)));
    QVERIFY(line.remedies.size() <= 2); // so many buttons there are
    QVERIFY(!line.remedies.contains(Remedy::TryNextPort));
}

void TestServiceStrip::claimsNothingThatIsNotKnown()
{
    EngineStatus starting = beside(Phase::Running);
    starting.service.isKnown = false;
    starting.listening.clear();
    starting.publicUrl.clear();
    QCOMPARE(listenerLine(starting).text, u"The service is starting"_s);
    QCOMPARE(addressLine(starting).text, u"Public address: by the service"_s);
    QCOMPARE(sendingLine(starting).text, u"Sending: by the service"_s);
}

void TestServiceStrip::standsUntilTheServiceIsBack()
{
    m_window->showStatus(beside(Phase::Running));
    QVERIFY(strip()->isHidden());
    m_window->showStatus(beside(Phase::Gone));
    QVERIFY(!strip()->isHidden());
    QVERIFY(strip()->text().startsWith(u"The service has stopped: nothing is relayed."_s));
    m_window->showStatus(beside(Phase::Running));
    QVERIFY(strip()->text().startsWith(u"The service is back"_s));
}

void TestServiceStrip::asksToListenHere()
{
    const QSignalSpy asked(m_window.get(), &MainWindow::listenAsked);
    m_window->showStatus(beside(Phase::Gone));
    strip()->findChild<QPushButton *>(u"noticeActionButton"_s)->click();
    QCOMPARE(asked.size(), 1);
}

void TestServiceStrip::asksToListenFromTheStatusBar()
{
    const QSignalSpy asked(m_window.get(), &MainWindow::listenAsked);
    m_window->showStatus(beside(Phase::Gone));
    find<QAbstractButton>("listenerStatusButton")->click();
    find<QPushButton>("statusRemedy1Button")->click();
    QCOMPARE(asked.size(), 1);
}

void TestServiceStrip::copiesTheCommandAndStays()
{
    m_window->showStatus(beside(Phase::Gone));
    strip()->findChild<QPushButton *>(u"noticeSecondButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"systemctl --user start birdcar"_s);
    QVERIFY(!strip()->isHidden());
}

void TestServiceStrip::offersNoCommandWithoutAUnit()
{
    m_window->showStatus(beside(Phase::Gone, {}));
    QVERIFY(strip()->findChild<QPushButton *>(u"noticeSecondButton"_s)->isHidden());
    QVERIFY(strip()->text().contains(u"birdcar --headless"_s));
}

void TestServiceStrip::saysHowAServiceTakesKeys()
{
    const auto *label = find<QLabel>("serviceConnectionLabel");
    m_window->showStatus({});
    QVERIFY(label->isHidden());
    m_window->showStatus(beside(Phase::Running));
    QVERIFY(!label->isHidden());
    QVERIFY(label->text().contains(u"systemctl --user restart birdcar"_s));
    QVERIFY(label->window()->findChild<QLabel *>(u"webhookSecretLabel"_s)->text().contains(u"of its own"_s));
}

void TestServiceStrip::showsNoUrlWithAnotherSecret()
{
    m_window->showStatus(
        beside(Phase::Running)); // it has an address, and the URL with the secret is not known
    QVERIFY(find<QLineEdit>("textWebhookLineEdit")->placeholderText().contains(u"the service alone"_s));
    EngineStatus known = beside(Phase::Running);
    known.textWebhook = u"https://birdcar.example/webhook?key=x"_s;
    m_window->showStatus(known);
    QCOMPARE(find<QLineEdit>("textWebhookLineEdit")->text(), known.textWebhook);
}

void TestServiceStrip::restoresNothingBesideAService()
{
    m_desk->backups.backups.append(FakeBackups::record(u"daily.db"_s, QDateTime::currentDateTimeUtc()));
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    m_window->showStatus(beside(Phase::Running));
    m_window->openPage(u"settingsPage"_s);
    auto *restore = find<QPushButton>("restoreBackupButton");
    QTRY_VERIFY(restore->isEnabled());
    restore->click();
    QVERIFY(find<QWidget>("restoreQuestion")->isHidden());
    m_window->showStatus(beside(Phase::Gone));
    restore->click();
    QVERIFY(!find<QWidget>("restoreQuestion")->isHidden());
}

void TestServiceStrip::offersTheServiceWhereThereIsOne_data()
{
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QStringList>("shown");
    const QString systemd = u"systemd"_s;
    const QString unit = u"units/birdcar.service"_s;
    const QString wanted = u"wants/birdcar.service"_s;
    QTest::newRow("no systemd") << QStringList{unit} << Phase::None << QStringList{};
    QTest::newRow("no unit") << QStringList{systemd} << Phase::None << QStringList{};
    QTest::newRow("nothing done") << QStringList{systemd, unit} << Phase::None
                                  << QStringList{u"serviceCommandLineEdit"_s, u"lingerCommandLineEdit"_s};
    QTest::newRow("lingers") << QStringList{systemd, unit, u"linger"_s} << Phase::None
                             << QStringList{u"serviceCommandLineEdit"_s};
    QTest::newRow("runs") << QStringList{systemd, unit, wanted} << Phase::Running
                          << QStringList{u"lingerCommandLineEdit"_s};
    QTest::newRow("runs, but not by itself") << QStringList{systemd, unit, u"linger"_s} << Phase::Running
                                             << QStringList{u"serviceCommandLineEdit"_s};
    QTest::newRow("all done") << QStringList{systemd, unit, wanted, u"linger"_s} << Phase::Running
                              << QStringList{};
}

void TestServiceStrip::offersTheServiceWhereThereIsOne()
{
    QFETCH(const QStringList, there);
    QFETCH(const Phase, phase);
    QFETCH(const QStringList, shown);
    const QTemporaryDir folder;
    for (const QString &name : there) {
        QVERIFY(QDir().mkpath(QFileInfo(folder.filePath(name)).path()));
        QVERIFY(QFile(folder.filePath(name)).open(QFile::WriteOnly));
    }
    QWidget window;
    AlwaysOnBox box({},
                    {folder.filePath(u"systemd"_s),
                     {folder.filePath(u"units"_s)},
                     folder.filePath(u"wants"_s),
                     folder.filePath(u"linger"_s)},
                    &window);
    window.show();
    box.showService(beside(phase).service);
    QCOMPARE(box.isVisible(), there.contains(u"systemd"_s) && there.contains(u"units/birdcar.service"_s));
    QStringList visible;
    for (const QLineEdit *line : box.findChildren<QLineEdit *>()) {
        if (line->isVisible())
            visible.append(line->objectName());
    }
    QCOMPARE(visible, shown);
}

void TestServiceStrip::namesTheDatabaseThatTheServiceNeeds()
{
    const DeskStart start{{u"/usr/bin/birdcar"_s, {u"--tray"_s, u"--database=/home/ann/depot.db"_s}}, {}};
    const AlwaysOnBox box(start);
    QVERIFY(box.findChild<QLabel *>(u"serviceSettingsLabel"_s)
                ->text()
                .contains(u"BIRDCAR_DATABASE=/home/ann/depot.db"_s));
}

Q_DECLARE_METATYPE(birdcar::ServiceStatus::Phase)

QTEST_MAIN(TestServiceStrip)
#include "tst_servicestrip.moc"
