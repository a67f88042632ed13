// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alarm.h"
#include "app/domain/texttemplates.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 12, 24), QTime(17, 0), Qt::UTC);

QDateTime ago(std::chrono::minutes time)
{
    return now.addDuration(-time);
}

Trouble tunnelDown(std::chrono::minutes since)
{
    return {AlarmKind::TunnelDown, {}, ago(since)};
}

Trouble moved(const QString &url)
{
    return {AlarmKind::AddressChanged, url, now};
}

PhoneNumber phone(int last)
{
    return PhoneNumber::fromDigits(u"319701022000%1"_s.arg(last)).value();
}

ProxyNumber number(int last, NumberState state = NumberState::Active)
{
    return {NumberId{last}, phone(last).digits(), phone(last), state, {}, 0};
}

} // namespace

Q_DECLARE_METATYPE(birdcar::AlarmFacts)
Q_DECLARE_METATYPE(birdcar::AlarmMemory)

class TestAlarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void tellsEachTroubleOnce();
    void theSameTroubleIsANewOneAfterItWasOver();
    void aTroubleThatIsAwayForAMomentIsTheSame();
    void aChangedAddressIsNotOverWhileNoneIsKnown();
    void saysWhatIsWrongInOneShortText();
    void speaksTheLanguageOfTheTexts_data();
    void speaksTheLanguageOfTheTexts();
    void leavesFromANumberThatIsNoLine_data();
    void leavesFromANumberThatIsNoLine();
    void memoryIsKept_data();
    void memoryIsKept();
};

void TestAlarm::decides_data()
{
    QTest::addColumn<AlarmFacts>("facts");
    QTest::addColumn<AlarmMemory>("memory");
    QTest::addColumn<QString>("said"); // empty: nothing
    const auto row = [](const char *name, const QList<Trouble> &troubles, const AlarmMemory &memory,
                        const QString &said, bool canSend = true, const QDateTime &calmSince = {}) {
        QTest::newRow(name) << AlarmFacts{troubles, calmSince, canSend, now, 10min} << memory << said;
    };
    const QString url = u"https://new.example.com"_s;
    row("nothing is wrong", {}, {}, {}, true, ago(60min));
    row("down for a moment", {tunnelDown(9min)}, {}, {});
    row("down for so long", {tunnelDown(10min)}, {}, u"tunnel_down"_s);
    row("a changed address at once", {moved(url)}, {}, u"address_changed"_s);
    row("all that is due in one text",
        {moved(url), tunnelDown(11min), {AlarmKind::ListenerDown, {}, ago(10min)}}, {},
        u"address_changed, tunnel_down, listener_down"_s);
    row("told already", {tunnelDown(90min)}, {{u"tunnel_down"_s}, ago(80min), true}, {});
    row("another one within the hour waits", {tunnelDown(90min), moved(url)},
        {{u"tunnel_down"_s}, ago(59min), true}, {});
    row("and is told after it", {tunnelDown(90min), moved(url)}, {{u"tunnel_down"_s}, ago(60min), true},
        u"address_changed"_s);
    row("one more change of the address is another trouble", {moved(u"https://newer.example.com"_s)},
        {{u"address_changed "_s + url}, ago(61min), true}, u"address_changed"_s);
    row("a clock that was set back keeps nothing quiet", {tunnelDown(20min)}, {{}, ago(-5000min), true},
        u"tunnel_down"_s);
    row("over, but only just", {}, {{u"tunnel_down"_s}, ago(5min), true}, {}, true, ago(1min));
    row("over for a while", {}, {{u"tunnel_down"_s}, ago(5min), true}, u"all_clear"_s, true, ago(2min));
    row("all clear was said", {}, {{}, ago(5min), false}, {}, true, ago(20min));
    row("one of two is over", {tunnelDown(90min)}, {{u"tunnel_down"_s, u"listener_down"_s}, ago(5min), true},
        {});
    row("nothing leaves: no alarm", {tunnelDown(90min)}, {}, {}, false);
    row("nothing leaves: no all clear", {}, {{u"tunnel_down"_s}, ago(5min), true}, {}, false, ago(20min));
}

void TestAlarm::decides()
{
    QFETCH(const AlarmFacts, facts);
    QFETCH(const AlarmMemory, memory);
    const auto alarm = alarmFor(facts, memory);
    QTEST(alarm ? alarmSummary(*alarm) : QString(), "said");
}

void TestAlarm::tellsEachTroubleOnce()
{
    AlarmFacts facts{{tunnelDown(10min)}, {}, true, now, 10min};
    const auto alarm = alarmFor(facts, {});
    QVERIFY(alarm);
    QCOMPARE(alarm->memory, (AlarmMemory{{u"tunnel_down"_s}, now, false, {}, false, {u"tunnel_down"_s}}));
    AlarmMemory memory = alarm->memory;
    memory.message = MessageId{7};
    Message text;
    text.state = MessageState::Sent;
    memory = settled(memory, text);
    facts.now = now.addDays(3);
    QVERIFY(!alarmFor(facts, memory));
    const auto clear = alarmFor({{}, facts.now, true, facts.now.addSecs(120), 10min}, memory);
    QVERIFY(clear && clear->isAllClear());
    QCOMPARE(clear->memory, (AlarmMemory{{}, now, false, {}, false, {}, true, facts.now.addSecs(120)}));
}

void TestAlarm::theSameTroubleIsANewOneAfterItWasOver()
{
    const AlarmMemory memory{{u"tunnel_down"_s, u"listener_down"_s}, ago(90min), true};
    const Trouble listener{AlarmKind::ListenerDown, {}, ago(90min)};
    const AlarmMemory left = withoutPassed(memory, {{listener}, {}, true, now, 10min});
    QCOMPARE(left, (AlarmMemory{{u"listener_down"_s}, ago(90min), true}));
    const auto again = alarmFor({{listener, tunnelDown(10min)}, {}, true, now, 10min}, left);
    QVERIFY(again);
    QCOMPARE(alarmSummary(*again), u"tunnel_down"_s);
}

void TestAlarm::aTroubleThatIsAwayForAMomentIsTheSame()
{
    const Trouble down{AlarmKind::TunnelDown, {}, {}};
    QList<Trouble> troubles = troublesNow({}, {down}, now);
    troubles = troublesNow(troubles, {}, now.addSecs(60));
    QCOMPARE(troubles.size(), 1);
    QVERIFY(!alarmFor({troubles, {}, true, now.addSecs(60), 1min}, {})); // not while it is away
    troubles = troublesNow(troubles, {down}, now.addSecs(104));
    QCOMPARE(troubles, QList{tunnelDown(0min)});
    QVERIFY(alarmFor({troubles, {}, true, now.addSecs(104), 1min}, {}));
    troubles = troublesNow(troubles, {}, now.addSecs(110));
    QCOMPARE(troublesNow(troubles, {}, now.addSecs(154)).size(), 1);
    troubles = troublesNow(troubles, {}, now.addSecs(155));
    QVERIFY(troubles.isEmpty());
    QCOMPARE(troublesNow(troubles, {down}, now.addSecs(160)).first().since, now.addSecs(160));
}

void TestAlarm::aChangedAddressIsNotOverWhileNoneIsKnown()
{
    const AlarmMemory memory{{u"address_changed https://new.example.com"_s, u"tunnel_down"_s}, now, true};
    AlarmFacts facts{{}, ago(5min), true, now, 10min, false};
    QCOMPARE(withoutPassed(memory, facts).told, QStringList{memory.told.first()});
    QVERIFY(!alarmFor(facts, memory)); // nor all is well
    facts.addressKnown = true;
    QVERIFY(withoutPassed(memory, facts).told.isEmpty());
}

void TestAlarm::saysWhatIsWrongInOneShortText()
{
    const Alarm alarm{{moved(u"https://new.example.com"_s)}, {}};
    QCOMPARE(
        alarmText(alarm, u"North"_s, u"en"_s),
        u"BirdCar Dispatch, North: The public address is now https://new.example.com: no text arrives until "
        "the flows at MessageBird have the new URLs."_s);
    QCOMPARE(alarmText({}, {}, u"en"_s), u"BirdCar Dispatch: All is well again."_s);
    for (const AlarmKind kind : {AlarmKind::TunnelDown, AlarmKind::ListenerDown})
        QVERIFY(alarmText({{{kind, {}, now}}, {}}, u"North"_s, u"en"_s).size() <= 160);
}

void TestAlarm::speaksTheLanguageOfTheTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("down");
    QTest::addColumn<QString>("well");
    const QString name = u"BirdCar Dispatch: "_s;
    QTest::newRow("nl") << u"nl"_s << name + u"De tunnel ligt eruit: sms'en en gesprekken komen niet aan."_s
                        << name + u"Alles werkt weer."_s;
    QTest::newRow("de") << u"de"_s << name + u"Der Tunnel ist ausgefallen: SMS und Anrufe kommen nicht an."_s
                        << name + u"Alles ist wieder in Ordnung."_s;
    QTest::newRow("es") << u"es"_s << name + u"El t\u00fanel no funciona: no llegan mensajes ni llamadas."_s
                        << name + u"Todo vuelve a funcionar."_s;
}

void TestAlarm::speaksTheLanguageOfTheTexts()
{
    QFETCH(const QString, language);
    TextTemplates texts = textsIn(language);
    QCOMPARE(languageOf(texts), language);
    texts.cancelledToCustomer = u"Our own words."_s;
    QCOMPARE(languageOf(texts), language);
    QTEST(alarmText({{tunnelDown(10min)}, {}}, {}, languageOf(texts)), "down");
    QTEST(alarmText({}, {}, languageOf(texts)), "well");
    const QString url = u"https://new.example.com"_s;
    const QString moves = alarmText({{moved(url)}, {}}, {}, language);
    QVERIFY2(moves.contains(u' ' + url + u':') && moves != alarmText({{moved(url)}, {}}, {}, u"en"_s),
             qPrintable(moves));
}

void TestAlarm::leavesFromANumberThatIsNoLine_data()
{
    QTest::addColumn<QList<ProxyNumber>>("pool");
    QTest::addColumn<QList<int>>("live");
    QTest::addColumn<int>("sender"); // 0: none
    QTest::newRow("none there") << QList<ProxyNumber>{} << QList<int>{} << 0;
    QTest::newRow("the first") << QList{number(1), number(2)} << QList<int>{} << 1;
    QTest::newRow("not one with a line of that phone") << QList{number(1), number(2)} << QList{1} << 2;
    QTest::newRow("none without such a line") << QList{number(1), number(2)} << QList{1, 2} << 0;
    QTest::newRow("active before draining")
        << QList{number(1, NumberState::Draining), number(2)} << QList<int>{} << 2;
    QTest::newRow("not what is disabled")
        << QList{number(1, NumberState::Disabled), number(2, NumberState::Draining)} << QList<int>{} << 2;
    QTest::newRow("nothing but disabled") << QList{number(1, NumberState::Disabled)} << QList<int>{} << 0;
    QTest::newRow("never to ourselves") << QList{number(1), number(9)} << QList<int>{} << 0;
}

void TestAlarm::leavesFromANumberThatIsNoLine()
{
    QFETCH(const QList<ProxyNumber>, pool);
    QFETCH(const QList<int>, live);
    QFETCH(const int, sender);
    QSet<PhoneNumber> numbers;
    for (const int last : live)
        numbers.insert(phone(last));
    QCOMPARE(alarmSender(pool, numbers, phone(9)), sender == 0 ? std::nullopt : std::optional(phone(sender)));
}

void TestAlarm::memoryIsKept_data()
{
    QTest::addColumn<AlarmMemory>("memory");
    QTest::newRow("empty") << AlarmMemory{};
    QTest::newRow("an alarm") << AlarmMemory{
        {u"tunnel_down"_s, u"address_changed https://new.example.com"_s}, now, true};
    QTest::newRow("all clear") << AlarmMemory{{}, now, false};
    QTest::newRow("under way") << AlarmMemory{
        {u"listener_down"_s, u"tunnel_down"_s}, now, false, MessageId{57}, false, {u"tunnel_down"_s}};
    QTest::newRow("all clear under way") << AlarmMemory{{}, now, false, MessageId{57}, false, {}, true, now};
    QTest::newRow("all clear in vain") << AlarmMemory{{}, now, true, {}, false, {}, false, now};
    QTest::newRow("no way") << AlarmMemory{{}, {}, true, {}, true};
}

void TestAlarm::memoryIsKept()
{
    QFETCH(const AlarmMemory, memory);
    QCOMPARE(readMemory(writtenMemory(memory)), memory);
    QCOMPARE(readMemory(QString()), AlarmMemory());
}

QTEST_APPLESS_MAIN(TestAlarm)
#include "tst_alarm.moc"
