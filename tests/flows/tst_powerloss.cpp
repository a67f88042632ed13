// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"
#include "tests/support/powerloss.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(birdcar::PowerLoss::Unsynced)

namespace {

constexpr int rounds = 6;
constexpr int textsEachRound = 12;
constexpr int longEnough = 20'000;

} // namespace

/// The power goes under load, again and again over one database, and with it what the disk was not told to
/// keep. SQLite alone: a server's disk is its own matter.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredIsKept_data();
    void whatWasAnsweredIsKept();

private:
    static QList<standin::PhoneText> textsOfRound(int round);
    /// Sends them all at once, and kills the program when so many were answered. Those that got their 200.
    static QList<standin::PhoneText> sendAndKill(FlowDesk &desk, const QList<standin::PhoneText> &texts,
                                                 int answers);
};

QList<standin::PhoneText> TestPowerLoss::textsOfRound(int round)
{
    QList<standin::PhoneText> texts;
    for (int i = 0; i < textsEachRound; ++i) {
        standin::PhoneText text;
        text.from = i % 2 == 0 ? caitlyn : david;
        text.to = firstNumber;
        text.body = u"round %1 text %2"_s.arg(round).arg(i);
        text.messageId = u"%1-%2"_s.arg(round).arg(i);
        texts.append(text);
    }
    return texts;
}

QList<standin::PhoneText> TestPowerLoss::sendAndKill(FlowDesk &desk, const QList<standin::PhoneText> &texts,
                                                     int answers)
{
    QList<QFuture<standin::WebhookResult>> sent;
    for (const standin::PhoneText &text : texts)
        sent.append(desk.messageBird.sendText(text));
    const auto wasAnswered = [](const QFuture<standin::WebhookResult> &result) {
        return result.isFinished() && result.result().answer.status == 200;
    };
    if (!QTest::qWaitFor([&] { return std::count_if(sent.begin(), sent.end(), wasAnswered) >= answers; },
                         longEnough))
        return {};
    desk.birdcar.kill();
    const auto isFinished = [](const auto &result) { return result.isFinished(); };
    if (!QTest::qWaitFor([&] { return std::all_of(sent.begin(), sent.end(), isFinished); }, longEnough))
        return {};
    QList<standin::PhoneText> answered;
    for (qsizetype i = 0; i < sent.size(); ++i) {
        if (wasAnswered(sent.at(i)))
            answered.append(texts.at(i));
    }
    return answered;
}

void TestPowerLoss::whatWasAnsweredIsKept_data()
{
    using Unsynced = PowerLoss::Unsynced;
    QTest::addColumn<Unsynced>("unsynced");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("all of the rest is lost") << Unsynced::Lost << 1U;
    for (const quint32 seed : {2U, 3U})
        QTest::addRow("some of it, seed %u", seed) << Unsynced::Some << seed;
    for (const quint32 seed : {4U, 5U})
        QTest::addRow("torn, seed %u", seed) << Unsynced::SomeAreTorn << seed;
}

void TestPowerLoss::whatWasAnsweredIsKept()
{
    QFETCH(PowerLoss::Unsynced, unsynced);
    QFETCH(quint32, seed);
    QRandomGenerator chance(seed);
    QTemporaryDir folder;
    PowerLoss disk(folder.path());
    FlowDesk desk(DatabaseEngine::Sqlite);
    desk.birdcar.setup.database = folder.filePath(u"depot.db"_s); // nobody but the program has it open
    desk.birdcar.setup.environment = disk.environment();
    QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());
    int lost = 0;
    QStringList promised;
    for (int round = 0; round < rounds; ++round) {
        const auto answered = sendAndKill(desk, textsOfRound(round), chance.bounded(1, textsEachRound));
        QVERIFY(!answered.isEmpty());
        for (const standin::PhoneText &text : answered)
            promised.append(text.body);
        const auto gone = disk.cut(unsynced, chance);
        QVERIFY(gone);
        lost += *gone;
        QFile::remove(desk.birdcar.setup.database + u"-shm"_s); // memory, as good as never on a disk
        QVERIFY2(desk.start(), desk.birdcar.errors().constData());
    }
    QVERIFY(lost > 0); // else this was no power cut

    const auto isThere = [&desk](const QString &body) {
        return desk.textsTo(caitlyn).contains(body) || desk.textsTo(david).contains(body);
    };
    const auto missing = [&] {
        QStringList bodies;
        std::copy_if(promised.begin(), promised.end(), std::back_inserter(bodies),
                     [&](const QString &body) { return !isThere(body); });
        return bodies;
    };
    QVERIFY2(QTest::qWaitFor([&] { return missing().isEmpty(); }, longEnough),
             qPrintable(missing().join(u", "_s)));
    QStringList sent = desk.sent();
    QCOMPARE(sent.removeDuplicates(), 0);
    QCOMPARE(desk.birdcar.stop(), 0);
    const auto location = DatabaseLocation::parse(desk.birdcar.setup.database);
    QVERIFY(location);
    auto database = Database::open(*location, {});
    QVERIFY(database);
    Rows check = (*database)->run(u"PRAGMA integrity_check"_s);
    QVERIFY(check.next());
    QCOMPARE(check.text(0), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
