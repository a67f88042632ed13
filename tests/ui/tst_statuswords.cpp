// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginestatus.h"
#include "tests/ui/uidesk.h"
#include "ui/mainwindow.h"
#include "ui/statuswords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(birdcar::StatusLine)

namespace {

EngineStatus goodStatus()
{
    EngineStatus status;
    status.listening = u"http://127.0.0.1:8080"_s;
    status.publicUrl = u"https://depot.example"_s;
    status.authMode = u"secret"_s;
    status.balance = u"12.40 euros"_s;
    return status;
}

} // namespace

/// Every figure of the status bar says its state, what it means, and how to mend it.
class TestStatusWords : public WindowTest<MainWindow>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void linesSayWhatToDo_data();
    void linesSayWhatToDo();
    void pressOpensWhatIsBehind();
    void opensByKeyboard();
    void takesTheNextPort();
    void copiesTheAddress();
    void remediesOpenPages();
    void initialsAreKeptAndUsed();

private:
    QString page() const { return find<QStackedWidget>("pageStack")->currentWidget()->objectName(); }
};

void TestStatusWords::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    QVERIFY(activate());
}

void TestStatusWords::linesSayWhatToDo_data()
{
    QTest::addColumn<StatusLine>("line");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("hasAdvice");
    QTest::addColumn<int>("remedy");
    const auto row = [](const char *name, const StatusLine &line, Tone tone, const QString &words,
                        bool hasAdvice, std::optional<Remedy> remedy) {
        QTest::newRow(name) << line << static_cast<int>(tone) << words << hasAdvice
                            << (remedy ? static_cast<int>(*remedy) : -1);
    };
    const auto with = [](auto change) {
        EngineStatus status = goodStatus();
        change(status);
        return status;
    };
    const auto taken = with([](EngineStatus &s) {
        s.listening.clear();
        s.listenProblem = u"port taken"_s;
        s.freePort = 8081;
    });
    const auto unresolved = with([](EngineStatus &s) {
        s.listening.clear();
        s.listenProblem = u"no such host"_s;
    });
    const auto mismatched = [&with](const WebhookMismatch &mismatch) {
        return with([&mismatch](EngineStatus &s) { s.mismatch = mismatch; });
    };
    using Mismatch = WebhookMismatch::Kind;
    row("clock some seconds slow", listenerLine(mismatched({Mismatch::ClockOff, -8, {}})), Tone::Bad,
        u"off by 8 s"_s, true, {});
    row("clock fast", listenerLine(mismatched({Mismatch::ClockOff, 601, {}})), Tone::Bad, u"off by 10 min"_s,
        true, {});
    row("signed for another address", listenerLine(mismatched({Mismatch::OtherUrl, 0, u"x.loca.lt"_s})),
        Tone::Bad, u"another address"_s, true, Remedy::OpenSettings);
    row("changed on the way", listenerLine(mismatched({Mismatch::OtherBody, 0, {}})), Tone::Bad,
        u"changed on the way"_s, true, Remedy::OpenSettings);
    row("listening", listenerLine(goodStatus()), Tone::Good, u"127.0.0.1:8080"_s, false, {});
    row("port taken", listenerLine(taken), Tone::Bad, u"port taken"_s, true, Remedy::TryNextPort);
    row("no such host", listenerLine(unresolved), Tone::Bad, u"no such host"_s, true, Remedy::OpenSettings);
    row("no key to check with", listenerLine(with([](EngineStatus &s) { s.authProblem = u"missing"_s; })),
        Tone::Bad, u"refusing"_s, true, Remedy::OpenSettings);
    row("a test key", sendingLine(with([](EngineStatus &s) { s.isTestKey = true; })), Tone::Attention,
        u"only a test"_s, true, Remedy::OpenSettings);
    row("paid later", sendingLine(with([](EngineStatus &s) { s.balance = u"postpaid"_s; })), Tone::Good,
        u"Sending: ready"_s, false, {});
    row("unprotected", listenerLine(with([](EngineStatus &s) { s.authMode = u"off"_s; })), Tone::Attention,
        u"unprotected"_s, true, Remedy::OpenSettings);
    row("reachable", addressLine(goodStatus()), Tone::Good, u"https://depot.example"_s, false,
        Remedy::CopyAddress);
    row("not reachable", addressLine(with([](EngineStatus &s) { s.publicUrl.clear(); })), Tone::Attention,
        u"No public address"_s, true, Remedy::OpenSettings);
    row("credit", sendingLine(goodStatus()), Tone::Good, u"12.40 euros left"_s, false, {});
    row("credit low", sendingLine(with([](EngineStatus &s) { s.creditIsLow = true; })), Tone::Attention,
        u"credit is low, 12.40 euros"_s, true, Remedy::OpenSettings);
    row("no credit", sendingLine(with([](EngineStatus &s) { s.sending = SendingState::NoBalance; })),
        Tone::Bad, u"no credit"_s, true, Remedy::OpenSettings);
    row("key refused", sendingLine(with([](EngineStatus &s) { s.sending = SendingState::KeyRefused; })),
        Tone::Bad, u"refused"_s, true, Remedy::OpenSettings);
    row("given key refused", sendingLine(with([](EngineStatus &s) {
            s.sending = SendingState::KeyRefused;
            s.keys.api.place = KeyPlace::Given;
        })),
        Tone::Bad, u"refused"_s, true, Remedy::OpenSettings);
    row("key in a locked keyring", sendingLine(with([](EngineStatus &s) {
            s.sending = SendingState::NoKey;
            s.keys.api.place = KeyPlace::Keyring;
        })),
        Tone::Bad, u"waits for the keyring"_s, true, Remedy::OpenSettings);
    row("no key", sendingLine(with([](EngineStatus &s) { s.sending = SendingState::NoKey; })), Tone::Bad,
        u"no API key"_s, true, Remedy::OpenSettings);
    row("unreachable", sendingLine(with([](EngineStatus &s) { s.sending = SendingState::Unreachable; })),
        Tone::Attention, u"unreachable"_s, true, {});
    row("no valid certificate",
        sendingLine(with([](EngineStatus &s) { s.sending = SendingState::Untrusted; })), Tone::Bad,
        u"certificate"_s, true, {});
    row("disk full", sendingLine(with([](EngineStatus &s) { s.storageProblem = u"disk full"_s; })), Tone::Bad,
        u"Cannot save: disk full"_s, true, {});
    Summary summary;
    summary.activeNumbers = 3;
    summary.waitingTexts = 2;
    row("waiting", outboxLine(summary, {}), Tone::Good, u"2 waiting"_s, false, {});
    row("waiting while sending is paused",
        outboxLine(summary, with([](EngineStatus &s) { s.sending = SendingState::NoKey; })), Tone::Attention,
        u"2 waiting"_s, true, Remedy::OpenInbox);
    row("pool", poolLine(summary), Tone::Good, u"3 active, 0 with rides"_s, false, Remedy::OpenNumbers);
    summary.failedTexts = 1;
    row("failed", outboxLine(summary, {}), Tone::Attention, u"1 failed"_s, true, Remedy::OpenInbox);
    row("no numbers", poolLine({}), Tone::Bad, u"No numbers"_s, true, Remedy::OpenNumbers);
}

void TestStatusWords::linesSayWhatToDo()
{
    QFETCH(const StatusLine, line);
    QFETCH(const QString, words);
    QTEST(static_cast<int>(line.tone), "tone");
    QVERIFY2(line.text.contains(words), qPrintable(line.text));
    QVERIFY(!line.meaning.isEmpty());
    QTEST(!line.advice.isEmpty(), "hasAdvice");
    QTEST(line.remedies.isEmpty() ? -1 : static_cast<int>(line.remedies.first()), "remedy");
    QVERIFY(!toneWord(line.tone).isEmpty());
}

void TestStatusWords::pressOpensWhatIsBehind()
{
    auto *details = find<QWidget>("statusDetails");
    QVERIFY(!details->isVisible());
    EngineStatus status = goodStatus();
    status.sending = SendingState::KeyRefused;
    m_window->showStatus(status);
    QTest::mouseClick(find<QWidget>("sendingStatusButton"), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY(find<QLabel>("statusAdviceLabel")->text().contains(u"enter it in the settings"_s));
    QVERIFY(m_window->rect().contains(details->geometry()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!details->isVisible());
}

void TestStatusWords::opensByKeyboard()
{
    auto *item = find<QWidget>("poolStatusButton");
    item->setFocus();
    QVERIFY(item->hasFocus());
    QTest::keyClick(item, Qt::Key_Return);
    QVERIFY(find<QWidget>("statusDetails")->isVisible());
    QVERIFY(find<QWidget>("statusDetails")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(item->hasFocus());
}

void TestStatusWords::takesTheNextPort()
{
    QSignalSpy asked(m_window.get(), &MainWindow::portAsked);
    EngineStatus status;
    status.listenProblem = u"port taken"_s;
    status.freePort = 8081;
    m_window->showStatus(status);
    find<QAbstractButton>("listenerStatusButton")->click();
    QCOMPARE(find<QAbstractButton>("statusRemedy1Button")->text(), u"Use port 8081"_s);
    find<QAbstractButton>("statusRemedy1Button")->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toInt(), 8081);
}

void TestStatusWords::copiesTheAddress()
{
    m_window->showStatus(goodStatus());
    QApplication::clipboard()->clear();
    find<QAbstractButton>("copyUrlButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), u"https://depot.example"_s);
    QApplication::clipboard()->clear();
    find<QAbstractButton>("publicUrlStatusButton")->click();
    find<QAbstractButton>("statusRemedy1Button")->click();
    QCOMPARE(QApplication::clipboard()->text(), u"https://depot.example"_s);
}

void TestStatusWords::remediesOpenPages()
{
    find<QAbstractButton>("poolStatusButton")->click();
    find<QAbstractButton>("statusRemedy1Button")->click();
    QCOMPARE(page(), u"numbersPage"_s);
}

void TestStatusWords::initialsAreKeptAndUsed()
{
    auto *field = find<QLineEdit>("operatorLineEdit");
    field->setFocus();
    QTest::keyClicks(field, u"AB"_s);
    const Ride ride = m_desk->reader.rides(Page{}).value().first();
    QTRY_VERIFY(m_desk->dispatcher.recordEvent(u"test"_s, {}, {}).ok() &&
                m_desk->reader.events(Page{}).value().first().operatorInitials == u"AB"_s);
    QVERIFY(m_desk->dispatcher.writeTo(ride.id, Recipients::Driver, u"Hello"_s).ok());
    QCOMPARE(m_desk->reader.messages(Page{}).value().first().operatorInitials, u"AB"_s);

    m_window = std::make_unique<MainWindow>(m_desk->desk());
    QCOMPARE(find<QLineEdit>("operatorLineEdit")->text(), u"AB"_s);
}

QTEST_MAIN(TestStatusWords)
#include "tst_statuswords.moc"
