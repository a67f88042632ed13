// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// What came in, asked of the running program by command.
class TestInspectFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void showsWhatCameInAndWhatWasDecided();
    void showsNoSecret();
    void revealIsRecorded();
    void keepsTheLastHundred();
    void outlivesAProcessThatWasKilled();
    void saysThatNobodyRuns();

private:
    static QList<QJsonObject> requests(const CommandResult &inspected);
    static QStringList outcomes(const CommandResult &inspected);
};

/// But for the reports on what was sent, which come when they come.
QList<QJsonObject> TestInspectFlow::requests(const CommandResult &inspected)
{
    QList<QJsonObject> found;
    for (const QJsonValue &request : inspected.array()) {
        if (!request.toObject().value("request"_L1).toString().startsWith("GET /webhook-status"_L1))
            found.append(request.toObject());
    }
    return found;
}

QStringList TestInspectFlow::outcomes(const CommandResult &inspected)
{
    QStringList names;
    for (const QJsonObject &request : requests(inspected))
        names.append(request.value("outcome"_L1).toString());
    return names;
}

void TestInspectFlow::showsWhatCameInAndWhatWasDecided()
{
    FlowDesk desk;
    QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());
    QCOMPARE(desk.text(caitlyn, firstNumber, u"where are you"_s).status, 200);
    QCOMPARE(desk.text(stranger, firstNumber, u"who is this"_s).status, 200);
    desk.call(caitlyn, firstNumber);
    desk.call(stranger, firstNumber);
    desk.aimWebhooks(u"another key"_s);
    QCOMPARE(desk.text(david, firstNumber, u"forged"_s).status, 401);

    const CommandResult inspected = desk.birdcar.run({u"inspect"_s, u"--json"_s});
    QCOMPARE(inspected.status, 0);
    QCOMPARE(outcomes(inspected),
             QStringList({u"not_let_in"_s, u"apologized"_s, u"transferred"_s, u"unrouted"_s, u"stored"_s}));
    const QJsonObject forged = requests(inspected).first();
    QCOMPARE(forged.value("status"_L1).toInt(), 401);
    QCOMPARE(forged.value("checks"_L1).toObject().value("sender"_L1).toString(), u"failed"_s);
    QCOMPARE(forged.value("checks"_L1).toObject().value("content"_L1).toString(), u"not reached"_s);
    QVERIFY(!forged.value("reason"_L1).toString().isEmpty());
    QVERIFY(forged.value("request"_L1).toString().startsWith("POST /webhook\n"_L1));

    const CommandResult printed = desk.birdcar.run({u"inspect"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(printed.status, 0);
    QVERIFY2(printed.output.contains("form passed, route passed, sender failed, content not reached"),
             printed.output.constData());
    QVERIFY(!inspected.output.contains(caitlyn.toLatin1()));
    QVERIFY(!inspected.output.contains(stranger.toLatin1()));
}

void TestInspectFlow::showsNoSecret()
{
    FlowDesk desk;
    desk.birdcar.setup.webhookAuth = u"secret"_s;
    QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());
    QCOMPARE(desk.text(caitlyn, firstNumber, u"hello"_s).status, 200);
    for (const QStringList &more : {QStringList{u"--reveal"_s}, QStringList{u"--reveal"_s, u"--json"_s}}) {
        const CommandResult inspected = desk.birdcar.run(QStringList{u"inspect"_s} + more);
        QCOMPARE(inspected.status, 0);
        QVERIFY(inspected.output.contains(caitlyn.toLatin1()));
        QVERIFY(!inspected.output.contains("secret"));
        QVERIFY(inspected.output.contains("key=•••"));
    }
}

void TestInspectFlow::revealIsRecorded()
{
    FlowDesk desk;
    QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());
    QCOMPARE(desk.birdcar.run({u"inspect"_s}).status, 0);
    QVERIFY(!desk.listed(u"events"_s, u"kind"_s).contains(u"phone_revealed"_s));
    QCOMPARE(desk.birdcar.run({u"inspect"_s, u"--reveal"_s}).status, 0);
    QVERIFY(desk.listed(u"events"_s, u"kind"_s).contains(u"phone_revealed"_s));
}

void TestInspectFlow::keepsTheLastHundred()
{
    FlowDesk desk;
    QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());
    for (int i = 0; i < 103; ++i)
        desk.call(stranger, firstNumber);
    const CommandResult inspected = desk.birdcar.run({u"inspect"_s, u"--json"_s, u"--limit"_s, u"0"_s});
    const QJsonArray kept = inspected.array();
    QCOMPARE(kept.size(), 100);
    const auto newest = kept.first().toObject().value("number"_L1).toInteger();
    QVERIFY(newest >= 103);
    QCOMPARE(kept.last().toObject().value("number"_L1).toInteger(), newest - 99);
    QCOMPARE(inspected.errors.trimmed(),
             u"%1 further requests were not kept."_s.arg(newest - 100).toLatin1());
}

void TestInspectFlow::outlivesAProcessThatWasKilled()
{
    FlowDesk desk;
    QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());
    desk.birdcar.kill();
    QCOMPARE(desk.birdcar.run({u"inspect"_s}).status, 1);
    QVERIFY(desk.start());
    QCOMPARE(desk.text(caitlyn, firstNumber, u"again"_s).status, 200);
    const QStringList seen = outcomes(desk.birdcar.run({u"inspect"_s, u"--json"_s}));
    // The look for missed texts after the start may have been quicker than the webhook.
    QVERIFY2(seen == QStringList(u"stored"_s) || seen == QStringList(u"repeated"_s),
             qPrintable(seen.join(u' ')));
}

void TestInspectFlow::saysThatNobodyRuns()
{
    FlowDesk desk;
    const CommandResult inspected = desk.birdcar.run({u"inspect"_s});
    QCOMPARE(inspected.status, 1);
    QVERIFY(inspected.output.isEmpty());
    QVERIFY2(inspected.errors.startsWith("No BirdCar of this user is running on "),
             inspected.errors.constData());
}

QTEST_GUILESS_MAIN(TestInspectFlow)
#include "tst_inspectflow.moc"
