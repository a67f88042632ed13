// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// Whether a number works both ways, found out by a text to it.
class TestNumberFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void aConnectedNumberIsProven();
    void aShortWaitSaysNothingOfTheNumber();
    void aTunnelThatLeadsNowhereIsNoVerdictOnTheNumber();
    void aTextThatCannotLeaveIsNoVerdictOnTheNumber();
    void withoutAWayBackNothingIsSent();
    void withoutARunnerNothingIsQueued();
};

namespace {

const QString thirdNumber = u"3197010220003"_s;

bool openWith(FlowDesk &desk, const QStringList &options = {})
{
    standin::Account account = desk.messageBird.account();
    account.numbers = {firstNumber, secondNumber, thirdNumber};
    account.unconnected = {secondNumber};
    desk.messageBird.setAccount(account);
    if (!desk.birdcar.startWith(desk.birdcar.setup.options() + options))
        return false;
    desk.aimWebhooks(desk.birdcar.setup.signingKey);
    return desk.addPeople({firstNumber, secondNumber, thirdNumber});
}

CommandResult test(const FlowDesk &desk, const QString &number, const QString &seconds = u"60"_s)
{
    return desk.birdcar.run({u"numbers"_s, u"test"_s, u'+' + number, u"--json"_s, u"--wait"_s, seconds});
}

} // namespace

void TestNumberFlow::aConnectedNumberIsProven()
{
    FlowDesk desk;
    QVERIFY(openWith(desk));
    const CommandResult proven = test(desk, firstNumber);
    QVERIFY2(proven.status == 0, proven.errors.constData());
    QCOMPARE(proven.object()[u"verdict"_s].toString(), u"proven"_s);
    QCOMPARE(proven.object()[u"number"_s].toString(), firstNumber);
    QCOMPARE(proven.object()[u"via"_s].toString(), secondNumber);
    QCOMPARE(desk.sent().size(), 1); // and nothing was passed on
    QVERIFY(desk.list(u"unrouted"_s).isEmpty());
    QVERIFY(desk.listed(u"events"_s, u"kind"_s).contains(u"number_proven"_s));
    const CommandResult asked = desk.birdcar.run({u"inspect"_s, u"--json"_s});
    QVERIFY2(asked.output.contains("test_back"), asked.output.constData());
}

void TestNumberFlow::aShortWaitSaysNothingOfTheNumber()
{
    FlowDesk desk;
    QVERIFY(openWith(desk));
    const CommandResult deaf = test(desk, secondNumber, u"8"_s);
    QCOMPARE(deaf.status, 1);
    QCOMPARE(deaf.object()[u"verdict"_s].toString(), u"waiting"_s); // for longer than we do
    QVERIFY2(deaf.errors.contains("did not come back within 8 s."), deaf.errors.constData());
    QVERIFY2(!deaf.errors.contains("the flow of"), deaf.errors.constData());
}

void TestNumberFlow::aTunnelThatLeadsNowhereIsNoVerdictOnTheNumber()
{
    FlowDesk desk;
    QFile program(desk.birdcar.file(u"lt"_s));
    QVERIFY(program.open(QFile::WriteOnly));
    program.write("#!/bin/sh\necho your url is: https://nowhere.invalid\nexec sleep 600\n");
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.close();
    desk.birdcar.setup.environment[u"PATH"_s] =
        QFileInfo(program).path() + u':' + qEnvironmentVariable("PATH");
    desk.birdcar.setup.publicUrl.clear();
    QVERIFY(openWith(desk, {u"--tunnel"_s, u"lt"_s}));
    const auto isNoted = [&desk] {
        return desk.database
            ->run(u"SELECT 1 FROM settings WHERE name = 'public_url_in_use' AND value <> ''"_s)
            .next();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isNoted(), 20'000);
    const CommandResult cut = test(desk, secondNumber, u"8"_s);
    QCOMPARE(cut.status, 1);
    QCOMPARE(cut.object()[u"verdict"_s].toString(), u"cut_off"_s);
    QCOMPARE(cut.object()[u"reason"_s].toString(), u"tunnel"_s);
    QVERIFY2(cut.errors.contains("the tunnel did not lead here, so nothing is known"),
             cut.errors.constData());
}

void TestNumberFlow::aTextThatCannotLeaveIsNoVerdictOnTheNumber()
{
    FlowDesk desk;
    QVERIFY(openWith(desk));
    desk.messageBird.setFault(standin::Route::Send, {.kind = standin::Fault::Kind::InvalidParameters});
    const CommandResult unsent = test(desk, firstNumber);
    QCOMPARE(unsent.status, 1);
    QCOMPARE(unsent.object()[u"verdict"_s].toString(), u"not_sent"_s);
    QVERIFY2(unsent.errors.contains("could not be sent"), unsent.errors.constData());
    QVERIFY(!unsent.object()[u"reason"_s].toString().isEmpty());
}

void TestNumberFlow::withoutAWayBackNothingIsSent()
{
    FlowDesk desk;
    desk.birdcar.setup.publicUrl.clear();
    QVERIFY(openWith(desk));
    const auto isNoted = [&desk] {
        return desk.database->run(u"SELECT 1 FROM settings WHERE name = 'public_url_in_use'"_s).next();
    };
    QTRY_VERIFY(isNoted());
    const CommandResult refused = test(desk, firstNumber);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("has no public URL"), refused.errors.constData());
    QVERIFY(desk.list(u"messages"_s).isEmpty());
}

void TestNumberFlow::withoutARunnerNothingIsQueued()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Postgres)
        QSKIP("it is not known there whether somebody sends");
    FlowDesk desk;
    QVERIFY(desk.addPeople({firstNumber, secondNumber}));
    const CommandResult refused = test(desk, firstNumber);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("No BirdCar is running"), refused.errors.constData());
    QVERIFY(desk.list(u"messages"_s).isEmpty());
    const CommandResult unknown = test(desk, stranger);
    QVERIFY2(unknown.errors.contains("is not in the pool"), unknown.errors.constData());
}

QTEST_GUILESS_MAIN(TestNumberFlow)
#include "tst_numberflow.moc"
