// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/erasurestore.h"
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString first = u"3197010220001"_s;
const QString caitlyn = u"31612345601"_s;
const QString david = u"31687654301"_s;

struct Desk : TestDesk
{
    Desk() : TestDesk(TestDatabase::currentEngine())
    {
        number(first);
        customerOne = customer(u"Caitlyn"_s, caitlyn);
        driverOne = driver(u"David"_s, david);
    }

    void keepFor(int days)
    {
        DepotSettings settings = dispatcher.settings();
        settings.retentionDays = days;
        if (!dispatcher.saveSettings(settings))
            qFatal("cannot save");
    }

    /// Returns how many short writes it took.
    int purge()
    {
        for (int rounds = 1;; ++rounds) {
            const auto more = dispatcher.purgeTexts();
            if (!more)
                qFatal("%s", qPrintable(more.problem().text));
            if (!*more)
                return rounds;
        }
    }

    void tidy()
    {
        for (bool more = true; more;) {
            const auto tidied = dispatcher.tidySearch();
            if (!tidied)
                qFatal("%s", qPrintable(tidied.problem().text));
            more = *tidied;
        }
    }

    /// "body state" of every text, oldest first.
    QStringList texts() const
    {
        QStringList lines;
        Rows rows = database->run(u"SELECT body, state FROM messages ORDER BY id"_s);
        while (rows.next())
            lines.append(rows.text(0) + u' ' + rows.text(1));
        return lines;
    }

    /// The database file, once everything is in it.
    QByteArray file() const
    {
        database->runOnce(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QFile source(database.location().file);
        return source.open(QFile::ReadOnly) ? source.readAll() : QByteArray();
    }

    Person customerOne;
    Person driverOne;
};

} // namespace

class TestDispatcherRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void removesWordsAfterTheTimeSet();
    void keepsForEverIfThatIsWanted();
    void keepsWhatIsStillOnItsWay();
    void takesAFewAtATimeByIndex();
    void nothingIsSentFromARemovedText();
    void removedWordsAreNotInTheFile();
    void erasedNamesLeaveTheSearchIndex();
    void erasureIsRemembered();
};

void TestDispatcherRetention::removesWordsAfterTheTimeSet()
{
    Desk desk;
    QVERIFY(desk.ride(desk.customerOne, desk.driverOne));
    QVERIFY(desk.text(caitlyn, first, u"old words"_s));
    desk.database->run(u"UPDATE messages SET state = 'delivered' WHERE direction = 'out'"_s);
    desk.pass(24h * 20);
    QVERIFY(desk.text(u"31699999999"_s, first, u"newer words"_s));
    desk.purge();
    QCOMPARE(desk.texts().filter(u"words"_s).size(), 3); // hers, the copy of it, and the stranger's
    desk.pass(24h * 10 + 1s);
    desk.purge(); // 30 days, unless set otherwise
    QCOMPARE(desk.texts(), QStringList({u" delivered"_s, u" delivered"_s, u" received"_s, u" delivered"_s,
                                        u"newer words received"_s}));
    Reader reader(desk.database.connect());
    const auto messages = reader.messages(Page{});
    QVERIFY(messages);
    QCOMPARE(messages->last().purgedAt, desk.now());
    QVERIFY(!messages->first().purgedAt.isValid());
    QCOMPARE(messages->last().recipient.isEmpty(), false);
}

void TestDispatcherRetention::keepsForEverIfThatIsWanted()
{
    Desk desk;
    desk.keepFor(0);
    QVERIFY(desk.text(caitlyn, first, u"old words"_s));
    desk.pass(24h * 3000);
    desk.purge();
    QCOMPARE(desk.texts(), QStringList{u"old words received"_s});
}

void TestDispatcherRetention::keepsWhatIsStillOnItsWay()
{
    Desk desk;
    QVERIFY(desk.ride(desk.customerOne, desk.driverOne));
    desk.database->run(u"UPDATE messages SET state = 'sending' WHERE id = 1"_s);
    desk.pass(24h * 40);
    desk.purge();
    for (const QString &text : desk.texts())
        QVERIFY2(!text.startsWith(u' '), qPrintable(text));
    desk.database->run(u"UPDATE messages SET state = 'failed'"_s);
    desk.purge();
    QCOMPARE(desk.texts(), QStringList({u" failed"_s, u" failed"_s}));
}

void TestDispatcherRetention::takesAFewAtATimeByIndex()
{
    Desk desk;
    desk.database->run(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120) "
        "INSERT INTO messages (direction, kind, proxy, sender, recipient, body, state, created_at, "
        "arrived_at) SELECT 'in', 'inbound', '1', '2', '1', 'x', 'received', "
        "'2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z' FROM n"_s);
    QCOMPARE(desk.purge(), 3);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM messages WHERE body <> ''"_s), u"0"_s);
    QCOMPARE(desk.purge(), 1);
    if (TestDatabase::currentEngine() != DatabaseEngine::Sqlite)
        return;
    Rows plan = desk.database->run(u"EXPLAIN QUERY PLAN SELECT id FROM messages WHERE body <> '' AND "
                                   "created_at < ? AND state NOT IN ('pending', 'sending') ORDER BY "
                                   "created_at, id LIMIT ?"_s,
                                   {desk.now(), 50});
    QStringList steps;
    while (plan.next())
        steps.append(plan.text(3));
    QCOMPARE(steps, QStringList{u"SEARCH messages USING INDEX messages_with_words (created_at<?)"_s});
}

void TestDispatcherRetention::nothingIsSentFromARemovedText()
{
    Desk desk;
    const auto ride = desk.ride(desk.customerOne, desk.driverOne);
    QVERIFY(ride);
    QVERIFY(desk.text(u"31699999999"_s, first, u"who are you"_s));
    desk.database->run(u"UPDATE messages SET state = 'failed' WHERE direction = 'out'"_s);
    desk.pass(24h * 40);
    desk.purge();
    const auto again = desk.dispatcher.sendAgain(MessageId{1});
    QVERIFY(!again);
    QVERIFY2(again.problem().text.contains(u"were removed"_s), qPrintable(again.problem().text));
    QCOMPARE(*desk.dispatcher.settleFailed({MessageId{1}, MessageId{2}}, FailureOutcome::SentAgain), 0);
    LinkRequest link;
    link.unroutedId = UnroutedId{1};
    link.rideId = ride->id;
    link.role = Role::Customer;
    const auto linked = desk.dispatcher.link(link);
    QVERIFY(!linked);
    QVERIFY2(linked.problem().text.contains(u"were removed"_s), qPrintable(linked.problem().text));
    QCOMPARE(desk.outbox().size(), 2);
}

void TestDispatcherRetention::removedWordsAreNotInTheFile()
{
    if (TestDatabase::currentEngine() != DatabaseEngine::Sqlite)
        QSKIP("the files of a server are its own");
    Desk desk;
    const QString body = u"zaphod "_s + QString(5000, u'x') + u" beeblebrox"_s; // of several pages
    QVERIFY(desk.text(caitlyn, first, body));
    QVERIFY(desk.file().contains("zaphod") && desk.file().contains("beeblebrox"));
    desk.pass(24h * 31);
    desk.purge();
    const QByteArray file = desk.file();
    QVERIFY(!file.contains("zaphod"));
    QVERIFY(!file.contains("beeblebrox"));
    QVERIFY(!file.contains(QByteArray(100, 'x')));
    QFile log(desk.database.location().file + u"-wal"_s);
    QCOMPARE(log.size(), 0);
}

void TestDispatcherRetention::erasedNamesLeaveTheSearchIndex()
{
    if (TestDatabase::currentEngine() != DatabaseEngine::Sqlite)
        QSKIP("the files of a server are its own");
    Desk desk;
    // A piece of the index is three letters: this name is one, in a part of the index of its own.
    const Person zaphod = desk.customer(u"Qzx"_s, u"31612345777"_s);
    for (int i = 0; i < 3; ++i)
        desk.customer(u"Chris %1"_s.arg(i), u"3161234570%1"_s.arg(i));
    QVERIFY(desk.file().toLower().contains("qzx"));
    const QSignalSpy erased(&desk.dispatcher, &Dispatcher::personErased);
    QVERIFY(desk.dispatcher.erasePerson(Role::Customer, zaphod.id, {})->finished);
    QCOMPARE(erased.size(), 1);
    QVERIFY(desk.file().toLower().contains("qzx")); // in the old part
    desk.tidy();
    QVERIFY(!desk.file().toLower().contains("qzx"));
    Reader reader(desk.database.connect());
    QCOMPARE(reader.people(Role::Customer, u"chris"_s, 10)->size(), 3);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM erasures WHERE tidied = 0"_s), u"0"_s);
}

void TestDispatcherRetention::erasureIsRemembered()
{
    Desk desk;
    QVERIFY(desk.dispatcher.erasePerson(Role::Customer, desk.customerOne.id, {})->finished);
    ErasureStore erasures(*desk.database);
    QCOMPARE(erasures.all().size(), 1);
    const Erasure erasure = erasures.all().first();
    QCOMPARE(erasure.erasedAt, desk.now());
    QVERIFY(!erasures.timeline().isEmpty());
    QCOMPARE(erasure.timeline, erasures.timeline());
    QCOMPARE(erasedAmong({desk.customerOne}, {erasure}, u"another"_s).size(), 1);
    const Person again = desk.customer(u"Carol"_s, u"31612345603"_s);
    QVERIFY(desk.dispatcher.erasePerson(Role::Customer, again.id, {})->finished);
    QCOMPARE(erasures.all().last().salt, erasure.salt); // one salt: a long list is quickly gone through
    erasures.merge(erasures.all());
    QCOMPARE(erasures.all().size(), 2);
}

QTEST_GUILESS_MAIN(TestDispatcherRetention)
#include "tst_dispatcherretention.moc"
