// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/closing.h"
#include "ui/noticestrip.h"
#include "ui/usersettings.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

bool tray()
{
    return true;
}

} // namespace

Q_DECLARE_METATYPE(birdcar::CloseSituation)

/// Closing the window never ends the relay by surprise, and asks only once.
class TestClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { userSettings().clear(); }
    void answersFitTheSituation_data();
    void answersFitTheSituation();
    void asksOnceAndRemembers_data();
    void asksOnceAndRemembers();
    void closingTwiceQuitsWithoutRemembering();
    void warnsWithoutATray();
    void anotherNoticeIsNoQuestion();
    void quitsAtOnceWhereNothingIsLost();
    void aTrayMayComeLate();
    void mindCanBeChanged();

private:
    static QAbstractButton *button(const NoticeStrip &strip, const QString &text);

    QTemporaryDir m_folder;
};

void TestClosing::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

QAbstractButton *TestClosing::button(const NoticeStrip &strip, const QString &text)
{
    for (QAbstractButton *each : strip.findChildren<QAbstractButton *>()) {
        if (each->text() == text && !each->isHidden())
            return each;
    }
    return nullptr;
}

void TestClosing::answersFitTheSituation_data()
{
    QTest::addColumn<CloseSituation>("situation");
    QTest::addColumn<int>("answer");
    const auto row = [](const char *name, const CloseSituation &situation, CloseAnswer answer) {
        QTest::newRow(name) << situation << static_cast<int>(answer);
    };
    const CloseSituation tray{.hasTray = true};
    const CloseSituation noTray{};
    const auto with = [](CloseSituation situation, auto change) {
        change(situation);
        return situation;
    };
    row("tray, never asked", tray, CloseAnswer::AskAboutTray);
    row("tray, question open", with(tray, [](auto &s) { s.askedAlready = true; }), CloseAnswer::Quit);
    row("tray, goes on", with(tray, [](auto &s) { s.goesOn = true; }), CloseAnswer::Hide);
    row("tray, quits", with(tray, [](auto &s) { s.goesOn = false; }), CloseAnswer::Quit);
    row("no tray", noTray, CloseAnswer::WarnFirst);
    row("no tray, warned", with(noTray, [](auto &s) { s.askedAlready = true; }), CloseAnswer::Quit);
    row("no tray today", with(noTray, [](auto &s) { s.goesOn = true; }), CloseAnswer::WarnFirst);
    row("demo", with(tray, [](auto &s) { s.demo = true; }), CloseAnswer::Quit);
    row("demo that would go on",
        with(tray,
             [](auto &s) {
                 s.demo = true;
                 s.goesOn = true;
             }),
        CloseAnswer::Quit);
    row("a service relays", with(tray, [](auto &s) { s.beside = true; }), CloseAnswer::Quit);
    row("a service relays, no tray", with(noTray, [](auto &s) { s.beside = true; }), CloseAnswer::Quit);
    row("a service relays, goes on",
        with(tray,
             [](auto &s) {
                 s.beside = true;
                 s.goesOn = true;
             }),
        CloseAnswer::Hide);
    row("relays nothing", with(noTray, [](auto &s) { s.serving = false; }), CloseAnswer::Quit);
}

void TestClosing::answersFitTheSituation()
{
    QFETCH(const CloseSituation, situation);
    QTEST(static_cast<int>(answerClose(situation)), "answer");
}

void TestClosing::asksOnceAndRemembers_data()
{
    QTest::addColumn<QString>("press");
    QTest::addColumn<int>("then");
    QTest::newRow("goes on") << u"Go on in the tray"_s << static_cast<int>(CloseAnswer::Hide);
    QTest::newRow("quits") << u"Quit"_s << static_cast<int>(CloseAnswer::Quit);
}

void TestClosing::asksOnceAndRemembers()
{
    QFETCH(const QString, press);
    QFETCH(const int, then);
    NoticeStrip strip;
    Closing closing({.hasTray = tray}, &strip);
    closing.setServing(true);
    const QSignalSpy decided(&closing, &Closing::decided);
    QCOMPARE(closing.answer(), CloseAnswer::AskAboutTray);
    QVERIFY(!strip.isHidden());
    QVERIFY(button(strip, press));
    button(strip, press)->click();
    QCOMPARE(decided.count(), 1);
    QVERIFY(strip.isHidden());
    QCOMPARE(static_cast<int>(closing.answer()), then);

    NoticeStrip nextStrip;
    Closing nextStart({.hasTray = tray}, &nextStrip);
    nextStart.setServing(true);
    QCOMPARE(static_cast<int>(nextStart.answer()), then);
    QVERIFY(nextStrip.isHidden());
}

void TestClosing::closingTwiceQuitsWithoutRemembering()
{
    NoticeStrip strip;
    Closing closing({.hasTray = tray}, &strip);
    closing.setServing(true);
    QCOMPARE(closing.answer(), CloseAnswer::AskAboutTray);
    QCOMPARE(closing.answer(), CloseAnswer::Quit);
    strip.hide();
    QCOMPARE(closing.answer(), CloseAnswer::AskAboutTray);
}

void TestClosing::warnsWithoutATray()
{
    NoticeStrip strip;
    Closing closing({}, &strip);
    closing.setServing(true);
    QVERIFY(!closing.keepAction()->isVisible());
    QCOMPARE(closing.answer(), CloseAnswer::WarnFirst);
    QVERIFY(strip.text().contains(u"not relayed"_s));
    const QSignalSpy quit(&closing, &Closing::quitAsked);
    button(strip, u"Quit"_s)->click();
    QCOMPARE(quit.count(), 1);
    QCOMPARE(closing.answer(), CloseAnswer::WarnFirst);
    QCOMPARE(closing.answer(), CloseAnswer::Quit);
}

/// The strip also says which language comes next, say; who closes then has not been warned.
void TestClosing::anotherNoticeIsNoQuestion()
{
    NoticeStrip strip;
    Closing closing({}, &strip);
    closing.setServing(true);
    strip.showNotice(u"Something else."_s, Tone::Plain);
    QCOMPARE(closing.answer(), CloseAnswer::WarnFirst);
    strip.showNotice(u"Something else."_s, Tone::Plain);
    QCOMPARE(closing.answer(), CloseAnswer::WarnFirst);
    QCOMPARE(closing.answer(), CloseAnswer::Quit);
}

void TestClosing::quitsAtOnceWhereNothingIsLost()
{
    NoticeStrip strip;
    Closing demo({.demo = true, .hasTray = tray}, &strip);
    demo.setServing(true);
    QCOMPARE(demo.answer(), CloseAnswer::Quit);
    QCOMPARE(Closing({}, &strip).answer(), CloseAnswer::Quit); // nothing serves yet
    QVERIFY(strip.isHidden());
}

void TestClosing::aTrayMayComeLate()
{
    NoticeStrip strip;
    bool isThere = false;
    Closing closing({.hasTray = [&isThere] { return isThere; }}, &strip);
    closing.setServing(true);
    QVERIFY(!closing.keepAction()->isVisible());
    isThere = true;
    QCOMPARE(closing.answer(), CloseAnswer::AskAboutTray);
    QVERIFY(closing.keepAction()->isVisible());
}

void TestClosing::mindCanBeChanged()
{
    NoticeStrip strip;
    Closing closing({.hasTray = tray}, &strip);
    closing.setServing(true);
    closing.keepAction()->setChecked(true);
    QCOMPARE(closing.answer(), CloseAnswer::Hide);
    closing.keepAction()->setChecked(false);
    QCOMPARE(closing.answer(), CloseAnswer::Quit);
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
