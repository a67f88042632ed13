// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int operationsEach = 5'000;
constexpr int peopleEach = 12;
constexpr int poolSize = 6;
constexpr int patience = 280'000;

QString customerPhone(int i)
{
    return u"316123456%1"_s.arg(i, 2, 10, QChar(u'0'));
}

QString driverPhone(int i)
{
    return u"316876543%1"_s.arg(i, 2, 10, QChar(u'0'));
}

QString poolNumber(int i)
{
    return u"31970102200%1"_s.arg(i, 2, 10, QChar(u'0'));
}

/// What one of the processes does: anything, in any order, with hardly a pause. Its clock runs through a day
/// and a half, so that holds end and are taken over.
class Writer
{
public:
    Writer(Database &database, quint32 seed)
        : m_random(seed), m_dispatcher(
                              database, [this] { return m_now; }, u"depot"_s)
    {
    }

    bool run()
    {
        for (int i = 0; i < operationsEach; ++i) {
            m_now = m_now.addSecs(27);
            if (!step())
                return false;
            std::this_thread::sleep_for(1ms); // as between any two long writes: the other one wants its turn
        }
        for (auto it = m_outcomes.cbegin(); it != m_outcomes.cend(); ++it)
            std::printf("%s %d\n", it.key().constData(), it.value());
        return true;
    }

private:
    bool step()
    {
        const int what = m_random.bounded(100);
        if (what < 30)
            return create();
        if (what < 48)
            return taken("close", m_dispatcher.closeRide(anyRide()));
        if (what < 60)
            return taken("cancel", m_dispatcher.cancelRide(anyRide()));
        if (what < 72)
            return taken("reopen", m_dispatcher.reopenRide(anyRide()));
        if (what < 85)
            return taken("change driver", m_dispatcher.changeDriver(anyRide(), anyPerson()));
        if (what < 95)
            return takeText();
        return taken("sweep", m_dispatcher.sweep());
    }

    bool create()
    {
        const auto ride =
            m_dispatcher.createRide({anyPerson(), anyPerson(), u"Depot"_s, u"Dam"_s, m_now.addSecs(3600)});
        if (ride)
            m_lastRide = std::max(m_lastRide, ride->id.value);
        return taken("create", ride);
    }

    bool takeText()
    {
        InboundText text;
        const int who = m_random.bounded(peopleEach);
        text.sender = m_random.bounded(2) == 0 ? customerPhone(who) : driverPhone(who);
        text.recipient = poolNumber(m_random.bounded(poolSize));
        text.text = u"hello"_s;
        return taken("text", m_dispatcher.takeText(text));
    }

    /// One of the last few, of this process or the other.
    RideId anyRide() { return {std::max<qint64>(1, m_lastRide - m_random.bounded(30))}; }
    PersonId anyPerson() { return {m_random.bounded(peopleEach) + 1}; }

    /// That a rule forbids it may be; anything else that goes wrong is a fault.
    template <typename T>
    bool taken(const QByteArray &what, const Result<T> &result)
    {
        ++m_outcomes[what + (result ? " done" : " refused")];
        if (result)
            return true;
        const Problem::Kind kind = result.problem().kind;
        if (kind == Problem::Kind::Refused || kind == Problem::Kind::NoNumberFree ||
            kind == Problem::Kind::NotFound)
            return true;
        std::fprintf(stderr, "%s: %s\n", what.constData(), qUtf8Printable(result.problem().text));
        return false;
    }

    QRandomGenerator m_random;
    QDateTime m_now = TestDesk::start();
    Dispatcher m_dispatcher;
    qint64 m_lastRide = 1;
    QHash<QByteArray, int> m_outcomes;
};

int work(const QString &address, quint32 seed)
{
    const auto location = DatabaseLocation::parse(address);
    const auto database = location ? Database::open(*location, {}) : location.problem();
    if (!database) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(database.problem().text));
        return 1;
    }
    return Writer(**database, seed).run() ? 0 : 1;
}

} // namespace

/// Two processes do whatever they like to one database at once.
class TestTwoWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void noPhoneIsLiveTwiceOnANumber();

private:
    static QString address(const DatabaseLocation &location)
    {
        return location.engine == DatabaseEngine::Sqlite ? location.file
                                                         : location.server.toString(QUrl::FullyEncoded);
    }
};

void TestTwoWriters::noPhoneIsLiveTwiceOnANumber()
{
    TestDesk desk(TestDatabase::currentEngine());
    for (int i = 0; i < peopleEach; ++i) {
        desk.customer(u"Customer %1"_s.arg(i), customerPhone(i));
        desk.driver(u"Driver %1"_s.arg(i), driverPhone(i));
    }
    for (int i = 0; i < poolSize; ++i)
        desk.number(poolNumber(i));

    QProcess writers[2];
    for (int i = 0; i < 2; ++i)
        writers[i].start(QCoreApplication::applicationFilePath(),
                         {u"--write"_s, address(desk.database.location()), QString::number(20261224 + i)});
    for (QProcess &writer : writers) {
        QVERIFY(writer.waitForFinished(patience));
        const QByteArray outcomes = writer.readAllStandardOutput();
        QVERIFY2(writer.exitCode() == 0, writer.readAllStandardError().constData());
        for (const char *some : {"create done", "create refused", "close done", "cancel done", "reopen done",
                                 "change driver done", "text done"})
            QVERIFY2(outcomes.contains(some), (QByteArray(some) + " is missing in\n" + outcomes).constData());
    }

    const auto none = [&desk](const QString &sql) { return desk.database.scalar(sql) == u"0"_s; };
    QVERIFY(none(u"SELECT COUNT(*) FROM (SELECT proxy, phone FROM legs WHERE released_at IS NULL"
                 " GROUP BY proxy, phone HAVING COUNT(*) > 1) AS twice"_s));
    QVERIFY(none(u"SELECT COUNT(*) FROM rides WHERE state = 'open' AND 2 <> (SELECT COUNT(*) FROM legs"
                 " WHERE legs.ride_id = rides.id AND legs.number_id = rides.number_id"
                 " AND released_at IS NULL AND hold_until IS NULL)"_s));
    QVERIFY(none(u"SELECT COUNT(*) FROM legs JOIN rides ON rides.id = legs.ride_id"
                 " WHERE rides.state = 'cancelled' AND released_at IS NULL"_s));
    // What is sent to a number comes back by the other party's line.
    QVERIFY(none(u"SELECT COUNT(*) FROM legs WHERE released_at IS NULL AND hold_until IS NULL AND NOT EXISTS"
                 " (SELECT 1 FROM legs AS back WHERE back.proxy = legs.via_proxy AND back.released_at IS NULL"
                 " AND back.phone = legs.other_phone AND back.other_phone = legs.phone)"_s));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--write"_s)
        return work(arguments.at(2), arguments.at(3).toUInt());
    TestTwoWriters test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twowriters.moc"
