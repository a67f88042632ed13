// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/numbertest.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2026, 12, 24), QTime(17, 0), Qt::UTC);

PhoneNumber phone(int last)
{
    return PhoneNumber::fromDigits(u"319701022000%1"_s.arg(last)).value();
}

ProxyNumber number(int last, NumberState state = NumberState::Active, const QDateTime &usedAt = {})
{
    return {NumberId{last}, phone(last).digits(), phone(last), state, usedAt, 0};
}

} // namespace

class TestNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItShows_data();
    void saysWhatItShows();
    void aBrokenWayInShowsNothing_data();
    void aBrokenWayInShowsNothing();
    void choosesWhoSends_data();
    void choosesWhoSends();
    void knowsItsOwnTexts_data();
    void knowsItsOwnTexts();
};

void TestNumberTest::saysWhatItShows_data()
{
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<int>("sentAfter");  // seconds; -1: never
    QTest::addColumn<int>("heardAfter"); // the same
    QTest::addColumn<int>("after");
    QTest::addColumn<TestVerdict>("verdict");
    using enum TestVerdict;
    QTest::newRow("just begun") << MessageState::Pending << -1 << -1 << 0 << Waiting;
    QTest::newRow("on its way") << MessageState::Sent << 1 << -1 << 100 << Waiting;
    QTest::newRow("back") << MessageState::Sent << 1 << 5 << 5 << Proven;
    QTest::newRow("back before the report") << MessageState::Sending << -1 << 5 << 5 << Proven;
    QTest::newRow("back late") << MessageState::Delivered << 1 << 500 << 600 << Proven;
    QTest::newRow("back, whatever the report says") << MessageState::Failed << 1 << 5 << 9 << Proven;
    QTest::newRow("never left") << MessageState::Pending << -1 << -1 << 120 << NotSent;
    QTest::newRow("outcome unknown") << MessageState::Sending << -1 << -1 << 120 << NotSent;
    QTest::newRow("refused") << MessageState::Failed << -1 << -1 << 1 << NotSent;
    QTest::newRow("not delivered") << MessageState::Failed << 1 << -1 << 10 << NotDelivered;
    QTest::newRow("left and never came back") << MessageState::Sent << 1 << -1 << 121 << NeverBack;
    QTest::newRow("delivered and never came back") << MessageState::Delivered << 1 << -1 << 121 << NeverBack;
    QTest::newRow("the time counts from when it left")
        << MessageState::Delivered << 60 << -1 << 179 << Waiting;
    QTest::newRow("and ends then") << MessageState::Delivered << 60 << -1 << 180 << NeverBack;
    QTest::newRow("a clock that was set back lengthens nothing")
        << MessageState::Delivered << -500 << -1 << 120 << NeverBack;
}

void TestNumberTest::saysWhatItShows()
{
    QFETCH(const MessageState, state);
    QFETCH(const int, sentAfter);
    QFETCH(const int, heardAfter);
    QFETCH(const int, after);
    NumberTest test;
    test.startedAt = start;
    test.state = state;
    if (sentAfter != -1)
        test.sentAt = start.addSecs(sentAfter);
    if (heardAfter != -1)
        test.heardAt = start.addSecs(heardAfter);
    QTEST(verdictOf(test, start.addSecs(after)), "verdict");
}

void TestNumberTest::aBrokenWayInShowsNothing_data()
{
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<int>("heardAfter"); // seconds; -1: never
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("isCutOff");       // by a fault at that time
    QTest::addColumn<TestVerdict>("verdict"); // with a fault before that time
    using enum TestVerdict;
    QTest::newRow("not left yet") << MessageState::Pending << -1 << 10 << false << Waiting;
    QTest::newRow("may have left") << MessageState::Sending << -1 << 10 << true << Waiting;
    QTest::newRow("on its way") << MessageState::Sent << -1 << 10 << true << Waiting;
    QTest::newRow("delivered") << MessageState::Delivered << -1 << 10 << true << Waiting;
    QTest::newRow("time is over") << MessageState::Sent << -1 << 121 << false << CutOff;
    QTest::newRow("never left") << MessageState::Sending << -1 << 121 << false << NotSent;
    QTest::newRow("not delivered") << MessageState::Failed << -1 << 10 << false << NotDelivered;
    QTest::newRow("came after all") << MessageState::Sent << 100 << 121 << false << Proven;
}

void TestNumberTest::aBrokenWayInShowsNothing()
{
    QFETCH(const MessageState, state);
    QFETCH(const int, heardAfter);
    QFETCH(const int, after);
    NumberTest test;
    test.startedAt = start;
    test.state = state;
    if (state != MessageState::Pending && state != MessageState::Sending)
        test.sentAt = start.addSecs(1);
    if (heardAfter != -1)
        test.heardAt = start.addSecs(heardAfter);
    QTEST(isCutOffNow(test, start.addSecs(after)), "isCutOff");
    for (const WayInFault fault : {WayInFault::Listener, WayInFault::Tunnel, WayInFault::Keys}) {
        QCOMPARE(wayInFaultFromName(wayInFaultName(fault)), fault);
        test.cutOff = fault;
        QVERIFY(!isCutOffNow(test, start.addSecs(after))); // the first reason stays
        QTEST(verdictOf(test, start.addSecs(after)), "verdict");
    }
    QCOMPARE(wayInFaultFromName(QString()), WayInFault::None);
}

void TestNumberTest::choosesWhoSends_data()
{
    QTest::addColumn<QList<ProxyNumber>>("pool");
    QTest::addColumn<int>("sender");
    ProxyNumber noPhone;
    noPhone.number = u"to be ordered"_s;
    QTest::newRow("the only one writes to itself") << QList{number(1)} << 1;
    QTest::newRow("another") << QList{number(1), number(2)} << 2;
    QTest::newRow("not what is no phone") << QList{noPhone, number(1)} << 1;
    QTest::newRow("the lowest of equals") << QList{number(1), number(3), number(2)} << 2;
    QTest::newRow("the one used last") << QList{number(1), number(2, NumberState::Active, start),
                                                number(3, NumberState::Active, start.addSecs(1))}
                                       << 3;
    QTest::newRow("active before draining")
        << QList{number(1), number(2, NumberState::Draining, start), number(3)} << 3;
    QTest::newRow("draining, not disabled")
        << QList{number(1), number(2, NumberState::Disabled), number(3, NumberState::Draining)} << 3;
    QTest::newRow("itself before what is disabled")
        << QList{number(1), number(2, NumberState::Disabled)} << 1;
}

void TestNumberTest::choosesWhoSends()
{
    QFETCH(const QList<ProxyNumber>, pool);
    QFETCH(const int, sender);
    QCOMPARE(testSender(pool, phone(1)), std::optional(phone(sender)));
    QVERIFY(!testSender(pool, PhoneNumber()));
}

void TestNumberTest::knowsItsOwnTexts_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("word");
    const QString word = u"0123456789ABCDEF0123"_s;
    QTest::newRow("as sent") << testBody(word) << word;
    QTest::newRow("with a footer") << testBody(word) + u"\nSent by a free service"_s << word;
    QTest::newRow("in lower case") << testBody(word).toLower() << word;
    QTest::newRow("broken over lines") << testBody(word).replace(u' ', u'\n') << word;
    QTest::newRow("a word too short") << u"BirdCar test 0123456789ABCDEF012"_s << QString();
    QTest::newRow("a word too long") << testBody(word) + u'4' << QString();
    QTest::newRow("the word alone") << word << QString();
    QTest::newRow("a question about it") << u"Is this a BirdCar test?"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestNumberTest::knowsItsOwnTexts()
{
    QFETCH(const QString, body);
    QTEST(testWordIn(body), "word");
}

QTEST_APPLESS_MAIN(TestNumberTest)
#include "tst_numbertest.moc"
