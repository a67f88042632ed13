// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/texts.h"
#include "app/store/runnerlock.h"
#include "tests/app/cli/commandrunner.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <vector>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const QString nobodyRuns = u"No BirdCar is running on this database; the texts stay queued until one is.\n"_s;

/// A device that takes nothing, like a full disk.
class FullDevice : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly); }

private:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>(DatabaseEngine::Sqlite);
        m_anna = m_desk->customer(u"Anna"_s, u"31612345678"_s);
        m_bob = m_desk->driver(u"Bob"_s, u"31687654321"_s);
        m_desk->number(u"3197010240001"_s);
    }

    void cleanup() { m_desk.reset(); }

    // list

    void printsExactlyTheseKeys_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("keys");
        QTest::newRow("customers") << u"customers"_s << u"id,name,number"_s;
        QTest::newRow("drivers") << u"drivers"_s << u"id,name,number"_s;
        QTest::newRow("numbers") << u"numbers"_s << u"id,live_legs,number,state"_s;
        QTest::newRow("rides")
            << u"rides"_s
            << u"customer,customer_id,datetime,destination,driver,driver_id,id,number,start,state"_s;
        QTest::newRow("messages") << u"messages"_s
                                  << u"attempts,body,created_at,direction,id,kind,provider_id,proxy,reason,"
                                     "recipient,reference,ride_id,sender,state"_s;
        QTest::newRow("calls") << u"calls"_s << u"answer,call_id,callee,caller,created_at,id,proxy,ride_id"_s;
        QTest::newRow("unrouted") << u"unrouted"_s << u"body,created_at,id,kind,proxy,reason,sender"_s;
        QTest::newRow("events") << u"events"_s << u"created_at,detail,id,kind,subject"_s;
    }

    void printsExactlyTheseKeys()
    {
        QFETCH(QString, list);
        QFETCH(QString, keys);
        fillEveryList();
        const Ran ran = runAt(*m_desk, u"list --json "_s + list);
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.isEmpty());
        QVERIFY(!ran.array().isEmpty());
        for (const QJsonValue &row : ran.array())
            QCOMPARE(row.toObject().keys().join(u','), keys);
    }

    void printsEmptyListAsEmptyArray()
    {
        const Ran ran = runAt(*m_desk, u"list rides --json"_s);
        QCOMPARE(ran.out, u"[]\n"_s);
        QVERIFY(ran.err.isEmpty());
    }

    void printsValues()
    {
        fillEveryList();
        const QJsonObject ride = runAt(*m_desk, u"list rides --json"_s).array().first().toObject();
        QCOMPARE(ride, (QJsonObject{{u"id"_s, 1},
                                    {u"customer_id"_s, 1},
                                    {u"driver_id"_s, 1},
                                    {u"customer"_s, u"Anna"_s},
                                    {u"driver"_s, u"Bob"_s},
                                    {u"number"_s, u"3197010240001"_s},
                                    {u"start"_s, u"Depot"_s},
                                    {u"destination"_s, u"Dam"_s},
                                    {u"datetime"_s, u"2026-12-24T18:00:00Z"_s},
                                    {u"state"_s, u"open"_s}}));
        QCOMPARE(runAt(*m_desk, u"list numbers --json"_s).array().first().toObject(),
                 (QJsonObject{{u"id"_s, 1},
                              {u"number"_s, u"3197010240001"_s},
                              {u"state"_s, u"active"_s},
                              {u"live_legs"_s, 2}}));
        QCOMPARE(runAt(*m_desk, u"list customers --json"_s).array().first().toObject(),
                 (QJsonObject{{u"id"_s, 1}, {u"name"_s, u"Anna"_s}, {u"number"_s, u"31612345678"_s}}));
    }

    void absentValuesAreNull()
    {
        fillEveryList();
        const auto nulls = [this](const QString &list, int row) {
            const QJsonObject object = runAt(*m_desk, u"list --json "_s + list).array().at(row).toObject();
            QStringList keys;
            for (auto value = object.begin(); value != object.end(); ++value) {
                if (value->isNull())
                    keys.append(value.key());
            }
            return keys.join(u',');
        };
        QCOMPARE(nulls(u"messages"_s, 0), u"reason,reference,ride_id"_s); // an unrouted text
        QCOMPARE(nulls(u"messages"_s, 3), u"provider_id,reason"_s);       // a text that waits
        QCOMPARE(nulls(u"calls"_s, 0), u"call_id,callee,caller,ride_id"_s);
        QCOMPARE(nulls(u"calls"_s, 1), u"call_id"_s);
        QCOMPARE(nulls(u"unrouted"_s, 0), u"body,sender"_s);
        QCOMPARE(nulls(u"unrouted"_s, 1), QString());
    }

    void listsNewestFirstUpToTheLimit_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("rows");
        QTest::newRow("default") << QString() << 100;
        QTest::newRow("few") << u" --limit 3"_s << 3;
        QTest::newRow("one page") << u" --limit 200"_s << 200;
        QTest::newRow("more than a page") << u" --limit 201"_s << 201;
        QTest::newRow("more than there are") << u" --limit 1000"_s << 420;
        QTest::newRow("all") << u" --limit 0"_s << 420;
    }

    void listsNewestFirstUpToTheLimit()
    {
        QFETCH(QString, options);
        QFETCH(int, rows);
        QList<ImportRow> people;
        for (int i = 1; i < 420; ++i)
            people.append({u"C%1"_s.arg(i), u"+316%1"_s.arg(10000000 + i)});
        QVERIFY(m_desk->dispatcher.importPeople(Role::Customer, people).ok());
        const QJsonArray list = runAt(*m_desk, u"list customers --json"_s + options).array();
        QCOMPARE(list.size(), rows);
        for (int i = 0; i < rows; ++i)
            QCOMPARE(list.at(i)[u"id"_s].toInt(), 420 - i);
    }

    void limitsThePoolToo()
    {
        m_desk->number(u"3197010240002"_s);
        const QJsonArray list = runAt(*m_desk, u"list numbers --json --limit 1"_s).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()[u"id"_s].toInt(), 2);
    }

    void masksPhonesForPeople_data()
    {
        QTest::addColumn<QString>("list");
        for (const char *list :
             {"customers", "drivers", "numbers", "rides", "messages", "calls", "unrouted", "events"})
            QTest::newRow(list) << QString::fromLatin1(list);
    }

    void masksPhonesForPeople()
    {
        QFETCH(QString, list);
        fillEveryList();
        const Ran ran = runAt(*m_desk, u"list "_s + list);
        QCOMPARE(ran.status, 0);
        const QString digits = QString(ran.out).remove(u' ');
        QVERIFY(!digits.contains(u"612345678"_s));
        QVERIFY(!digits.contains(u"687654321"_s));
    }

    void alignsColumns()
    {
        m_desk->customer(u"Bartholomew"_s, u"31612345679"_s);
        QCOMPARE(runAt(*m_desk, u"list customers"_s).out, u"ID  NAME         PHONE\n"
                                                          "2   Bartholomew  +31 ••• 679\n"
                                                          "1   Anna         +31 ••• 678\n"_s);
    }

    void keepsTextsFromOutsideAwayFromTheTerminal()
    {
        QVERIFY(m_desk->text(u"31600000000"_s, u"3197010240001"_s, u"\x1b[2Jgone\r\nnext"_s, u"id"_s).ok());
        const QString out = runAt(*m_desk, u"list messages"_s).out;
        QVERIFY(!out.contains(u'\x1b'));
        QCOMPARE(out.count(u'\n'), 2);
    }

    // rides

    void createsRide()
    {
        const Ran ran = create(u"1"_s, u"1"_s, u"2026-12-24T19:30"_s);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, u"Ride 1 created on %1; texts to both are queued.\n"_s.arg(
                              formatted(*PhoneNumber::fromDigits(u"3197010240001"))));
        QCOMPARE(ran.err, nobodyRuns);
        QCOMPARE(m_desk->outbox().size(), 2);
        QCOMPARE(runAt(*m_desk, u"list rides --json"_s).array().first()[u"datetime"_s].toString(),
                 u"2026-12-24T18:30:00Z"_s);
    }

    void createsRideForPhones()
    {
        const Ran ran = create(u"06-12345678"_s, u"+31 6 87654321"_s, u"2026-12-24T19:30"_s, u"--json"_s);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.object()[u"customer"_s].toString(), u"Anna"_s);
        QCOMPARE(ran.object().size(), 10);
        QCOMPARE(ran.err, nobodyRuns);
    }

    void saysNothingOfQueuesWhileARunnerIsThere()
    {
        RunnerLock runner(m_desk->database.location().file);
        QVERIFY(*runner.tryTake());
        const Ran ran = create(u"1"_s, u"1"_s, u"2026-12-24T19:30"_s);
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.isEmpty());
    }

    void saysWhichOfTwoHoursIsMeant()
    {
        const Ran ran = create(u"1"_s, u"1"_s, u"2027-10-31T02:30"_s, u"--json"_s);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.object()[u"datetime"_s].toString(), u"2027-10-31T00:30:00Z"_s);
        QVERIFY(ran.err != nobodyRuns);
        QVERIFY(ran.err.endsWith(nobodyRuns));
    }

    void changesRides()
    {
        const auto line = [this](const QString &words) {
            const Ran ran = runAt(*m_desk, words);
            return u"%1 %2%3"_s.arg(ran.status).arg(ran.out, ran.err.isEmpty() ? QString() : u"waits"_s);
        };
        const QString number = formatted(*PhoneNumber::fromDigits(u"3197010240001"));
        m_desk->driver(u"Carl"_s, u"31687654322"_s);
        QVERIFY(m_desk->ride(m_anna, m_bob).ok());
        QCOMPARE(line(u"ride close 1"_s),
                 u"0 Ride 1 closed; its lines stay live until 2026-12-25 18:00.\n"_s);
        QCOMPARE(line(u"ride reopen 1"_s), u"0 Ride 1 is open again on %1.\n"_s.arg(number));
        QCOMPARE(line(u"ride reassign 1 --driver 2"_s),
                 u"0 Ride 1 is driven by Carl now, on %1; texts to the customer and both drivers are "
                 "queued.\nwaits"_s.arg(number));
        QCOMPARE(line(u"ride cancel 1"_s), u"0 Ride 1 cancelled; texts to both are queued.\nwaits"_s);
    }

    void printsTheChangedRide_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("state");
        QTest::newRow("close") << u"ride close 1 --json"_s << u"closed"_s;
        QTest::newRow("cancel") << u"ride cancel 1 --json"_s << u"cancelled"_s;
        QTest::newRow("reassign") << u"ride reassign 1 --driver 31687654322 --json"_s << u"open"_s;
    }

    void printsTheChangedRide()
    {
        QFETCH(QString, words);
        QFETCH(QString, state);
        m_desk->driver(u"Carl"_s, u"31687654322"_s);
        QVERIFY(m_desk->ride(m_anna, m_bob).ok());
        const QJsonObject ride = runAt(*m_desk, words).object();
        QCOMPARE(ride[u"state"_s].toString(), state);
        QCOMPARE(ride, runAt(*m_desk, u"list rides --json"_s).array().first().toObject());
    }

    void failsWithAReason_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("mentions");
        const QStringList create{u"ride"_s, u"create"_s, u"--start"_s, u"a"_s, u"--destination"_s, u"b"_s};
        const auto at = [](const QString &time) { return QStringList{u"--at"_s, time}; };
        const auto pair = [](const QString &customer, const QString &driver) {
            return QStringList{u"--customer"_s, customer, u"--driver"_s, driver};
        };
        const QStringList evening = at(u"2026-12-24T19:30"_s);
        QTest::newRow("no such ride") << QStringList{u"ride"_s, u"close"_s, u"9"_s} << u"9"_s;
        QTest::newRow("no such customer") << create + pair(u"9"_s, u"1"_s) + evening << u"customer 9"_s;
        QTest::newRow("no such driver") << create + pair(u"1"_s, u"9"_s) + evening << u"driver 9"_s;
        QTest::newRow("no phone") << create + pair(u"Anna"_s, u"1"_s) + evening << u"Anna"_s;
        QTest::newRow("phone of two people")
            << create + pair(u"+31655555555"_s, u"1"_s) + evening << u"2, 3"_s;
        QTest::newRow("no time") << create + pair(u"1"_s, u"1"_s) + at(u"tomorrow"_s) << u"tomorrow"_s;
        QTest::newRow("skipped hour")
            << create + pair(u"1"_s, u"1"_s) + at(u"2027-03-28T02:30"_s) << u"02:30"_s;
        QTest::newRow("empty text") << QStringList{u"message"_s, u"send"_s, u"--ride"_s, u"1"_s,
                                                   u"--to"_s,    u"both"_s, u" "_s}
                                    << u"empty"_s;
        QTest::newRow("text about no ride")
            << QStringList{u"message"_s, u"send"_s, u"--ride"_s, u"9"_s, u"--to"_s, u"both"_s, u"hi"_s}
            << u"ride 9"_s;
        QTest::newRow("cancelled twice") << QStringList{u"ride"_s, u"cancel"_s, u"2"_s} << u"cancelled"_s;
    }

    void failsWithAReason()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, mentions);
        m_desk->customer(u"Carla"_s, u"31655555555"_s);
        m_desk->customer(u"Dora"_s, u"31655555555"_s);
        QVERIFY(m_desk->ride(m_anna, m_bob).ok());
        m_desk->number(u"3197010240002"_s);
        const auto cancelled = m_desk->ride(m_anna, m_bob);
        QVERIFY(m_desk->dispatcher.cancelRide(cancelled->id).ok());
        const QStringList before = m_desk->events() + m_desk->outbox();
        const Ran ran = runAt(*m_desk, {}, words + QStringList{u"--json"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(mentions), qPrintable(ran.err));
        QCOMPARE(m_desk->events() + m_desk->outbox(), before);
    }

    void saysWhoHoldsTheNumbers()
    {
        QVERIFY(m_desk->ride(m_anna, m_bob).ok());
        const Ran ran = create(u"1"_s, u"1"_s, u"2026-12-24T19:30"_s);
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.err.startsWith(u"No number available! Please extend your pool.\n  "_s));
        QVERIFY(ran.err.contains(u"ride 1"_s));
    }

    // message send

    void queuesTexts()
    {
        QVERIFY(m_desk->ride(m_anna, m_bob).ok());
        const Ran ran = runAt(*m_desk, u"message send --ride 1 --to both"_s, {u"ten minutes later"_s});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, u"The text to both parties of ride 1 is queued.\n"_s);
        QCOMPARE(ran.err, nobodyRuns);
        QCOMPARE(m_desk->outbox().size(), 4);
    }

    void printsTheQueuedTexts()
    {
        QVERIFY(m_desk->ride(m_anna, m_bob).ok());
        const Ran one = runAt(*m_desk, u"message send --json --ride 1 --to driver hi"_s);
        QCOMPARE(one.object()[u"recipient"_s].toString(), u"31687654321"_s);
        QCOMPARE(one.object()[u"kind"_s].toString(), u"dispatch"_s);
        QCOMPARE(one.object()[u"state"_s].toString(), u"pending"_s);
        QCOMPARE(one.object(), runAt(*m_desk, u"list messages --json"_s).array().first().toObject());
        const Ran both = runAt(*m_desk, u"message send --json --ride 1 --to both hi"_s);
        QCOMPARE(both.array().size(), 2);
        const Ran divided =
            runAt(*m_desk, u"message send --json --ride 1 --to customer"_s, {QString(2000, u'x')});
        QCOMPARE(divided.array().size(), splitBody(QString(2000, u'x')).size());
    }

    // backup

    void writesABackupThatOpens()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy.db"_s);
        const Ran ran = runAt(*m_desk, u"backup "_s + copy);
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains(copy));
        const Ran list = runLine(u"list customers --json --database "_s + copy, {}, m_desk->clock());
        QCOMPARE(list.array().size(), 1);
        QCOMPARE(runAt(*m_desk, u"backup "_s + copy).status, 1); // never overwritten
    }

    void makesNoDatabaseJustToCopyIt()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(u"typo.db"_s);
        const Ran ran = runLine(u"backup %1 --database %2"_s.arg(folder.filePath(u"copy.db"_s), missing), {},
                                m_desk->clock());
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.err.contains(missing));
        QVERIFY(!QFileInfo::exists(missing));
    }

    // restore

    void restoresABackup()
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"birdcar.db"_s);
        const QString copy = folder.filePath(u"copy.db"_s);
        QCOMPARE(runAt(*m_desk, u"backup "_s + copy).status, 0);
        const Ran ran = runLine(u"restore %1 --database %2"_s.arg(copy, database), {}, m_desk->clock());
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY(ran.out.contains(copy));
        QVERIFY(ran.err.contains(u"looked up"_s));
        const Ran list = runLine(u"list customers --json --database "_s + database, {}, m_desk->clock());
        QCOMPARE(list.array().size(), 1);
        const Ran again = runLine(u"restore %1 --database %2"_s.arg(copy, database), {}, m_desk->clock());
        QCOMPARE(again.status, 0);
        QVERIFY(again.out.contains(database + u".backups/replaced-"_s));
        const Ran missing = runLine(u"restore /no/such --database "_s + database, {}, m_desk->clock());
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.err.contains(u"/no/such"_s));
    }

    // The database

    void makesAPrivateDatabase()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"new/birdcar.db"_s);
        const Ran ran = runLine(u"list rides --json --database "_s + file, {}, m_desk->clock());
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, u"[]\n"_s);
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(file).permissions() & others));
        QVERIFY(!(QFileInfo(folder.filePath(u"new"_s)).permissions() & others));
    }

    void refusesWhatIsNoDatabase()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"text.db"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("this is no database\n");
        file.close();
        const Ran ran = runLine(u"list rides --json --database "_s + file.fileName(), {}, m_desk->clock());
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains(file.fileName()));
    }

    void takesInTheTutorialsDatabase()
    {
        TestDesk empty(DatabaseEngine::Sqlite, TestDatabase::Schema::Empty);
        makeTutorialDatabase(empty);
        const Ran ran = runAt(empty, u"list customers --json"_s);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.array().first()[u"number"_s].toString(), u"31612345678"_s);
        QCOMPARE(runAt(empty, u"list numbers --json"_s).array().first()[u"live_legs"_s].toInt(), 2);
        QCOMPARE(runAt(empty, u"list rides --json"_s).array().first()[u"datetime"_s].toString(),
                 u"tonight"_s);
    }

    void leavesTheSchemaAloneWhileARunnerIsThere()
    {
        TestDesk empty(DatabaseEngine::Sqlite, TestDatabase::Schema::Empty);
        makeTutorialDatabase(empty);
        RunnerLock runner(empty.database.location().file);
        QVERIFY(*runner.tryTake());
        const Ran ran = runAt(empty, u"list customers --json"_s);
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
        Rows rows = empty.database->run(u"PRAGMA user_version"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 0);
    }

    void commandsThatStartTogetherShareANewDatabase()
    {
        const QTemporaryDir folder;
        const QString words = u"list rides --json --database "_s + folder.filePath(u"new.db"_s);
        std::atomic<int> succeeded = 0;
        constexpr int commands = 4;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < commands; ++i) {
            threads.emplace_back(
                QThread::create([&] { succeeded += runLine(words, {}, systemClock()).status == 0; }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(succeeded.load(), commands);
    }

    // Everything else

    void printsVersionAndHelp()
    {
        static const QRegularExpression version(
            u"^birdcar 0\\.1\\.0 \\((commit [0-9a-f]{12}(-changed)?, )?Qt 6\\.\\d+\\.\\d+\\)\n$"_s);
        const QString printed = runLine(u"--version"_s, {}, systemClock()).out;
        QVERIFY2(version.match(printed).hasMatch(), qPrintable(printed));
        const Ran help = runLine(u"--help"_s, {}, systemClock());
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(u"Exit status: 0 done, 1 failed"_s));
        QVERIFY(help.err.isEmpty());
    }

    void wrongUsageEndsWithTwo()
    {
        const Ran ran = runAt(*m_desk, u"list nothing"_s);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.endsWith(u"See birdcar --help.\n"_s));
    }

    void resultThatCannotBeWrittenIsAFailure()
    {
        FullDevice full;
        QBuffer err;
        QVERIFY(err.open(QBuffer::WriteOnly));
        Output output(full, err);
        const auto invocation =
            parseInvocation({u"list"_s, u"customers"_s, u"--database"_s, m_desk->database.location().file},
                            QProcessEnvironment());
        QCOMPARE(runCommand(*invocation, output, m_desk->clock()), 1);
        QCOMPARE(err.data(), QByteArray("The result could not be written.\n"));
    }

private:
    Ran create(const QString &customer, const QString &driver, const QString &at, const QString &more = {})
    {
        return runAt(*m_desk, u"ride create --start a --destination b "_s + more,
                     {u"--customer"_s, customer, u"--driver"_s, driver, u"--at"_s, at});
    }

    /// A ride with a text and a call, and a text and a call of strangers.
    void fillEveryList()
    {
        const QString proxy = u"3197010240001"_s;
        QVERIFY(m_desk->ride(m_anna, m_bob).ok());
        QVERIFY(m_desk->text(u"31612345678"_s, proxy, u"Where are you?"_s, u"m1"_s).ok());
        QVERIFY(m_desk->text(u"31699999999"_s, proxy, u"Hello"_s, u"m2"_s).ok());
        InboundCall call;
        call.source = u"31687654321"_s;
        call.destination = proxy;
        QVERIFY(m_desk->dispatcher.answerCall(call).ok());
        call.source = u"Restricted"_s;
        QVERIFY(m_desk->dispatcher.answerCall(call).ok());
        QVERIFY(m_desk->dispatcher.flush().ok());
    }

    void makeTutorialDatabase(TestDesk &desk)
    {
        Database &database = *desk.database;
        database.runOnce(u"CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, number TEXT)"_s);
        database.runOnce(u"CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT, number TEXT)"_s);
        database.runOnce(u"CREATE TABLE proxy_numbers (id INTEGER PRIMARY KEY, number TEXT)"_s);
        database.runOnce(u"CREATE TABLE rides (id INTEGER PRIMARY KEY, start TEXT, destination TEXT, "
                         "datetime TEXT, customer_id INTEGER, driver_id INTEGER, number_id INTEGER, "
                         "FOREIGN KEY (customer_id) REFERENCES customers(id), "
                         "FOREIGN KEY (driver_id) REFERENCES drivers(id))"_s);
        database.runOnce(u"INSERT INTO customers (name, number) VALUES ('Caitlyn', '+31 6 12345678')"_s);
        database.runOnce(u"INSERT INTO drivers (name, number) VALUES ('David', '31687654321')"_s);
        database.runOnce(u"INSERT INTO proxy_numbers (number) VALUES ('3197010240001')"_s);
        database.runOnce(
            u"INSERT INTO rides (start, destination, datetime, customer_id, driver_id, number_id) "
            "VALUES ('a', 'b', 'tonight', 1, 1, 1)"_s);
    }

    std::unique_ptr<TestDesk> m_desk;
    Person m_anna;
    Person m_bob;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
