// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/missedtexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;
using namespace std::chrono_literals;

class TestMissedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatNeverCame_data();
    void findsWhatNeverCame();
    void looksBackAsFarAsNeeded_data();
    void looksBackAsFarAsNeeded();
    void aClockIsComparedWithADate_data();
    void aClockIsComparedWithADate();
    void looksBackByTheOtherClock();
    void takesWhatWasAskedForOfAPage_data();
    void takesWhatWasAskedForOfAPage();
    void aNewerLineIsAnothersRide();
};

namespace {

const QDateTime now = QDateTime::fromString(u"2026-12-24T18:30:00Z"_s, Qt::ISODate);

QDateTime at(std::chrono::milliseconds time)
{
    return now.addDuration(time);
}

ListedText listed(const QString &id, const QString &body, std::chrono::milliseconds time = 0ms)
{
    return {id, u"31612345601"_s, u"3197010220001"_s, body, at(time)};
}

KnownText stored(const QString &id, const QString &body, std::chrono::milliseconds time = 0ms)
{
    return {id, body, false, at(time)};
}

using Listed = QList<ListedText>;
using Stored = QList<KnownText>;
using Leads = QList<ClockLead>;

} // namespace

void TestMissedTexts::findsWhatNeverCame_data()
{
    QTest::addColumn<Listed>("list");
    QTest::addColumn<Stored>("known");
    QTest::addColumn<QStringList>("missing"); // ids
    QTest::addColumn<Leads>("leads");
    const Leads none{0ms};
    QTest::newRow("nothing came") << Listed{listed(u"b"_s, u"2"_s, 1s), listed(u"a"_s, u"1"_s)} << Stored{}
                                  << QStringList{u"a"_s, u"b"_s} << none; // oldest first
    QTest::newRow("the same id") << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"a"_s, u"ok"_s)}
                                 << QStringList{} << none;
    QTest::newRow("the same id, other words")
        << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"a"_s, u"\uFFFD"_s, 30h)} << QStringList{}
        << none;
    QTest::newRow("another id") << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"x"_s, u"ok"_s, 2s)}
                                << QStringList{} << none;
    QTest::newRow("no id") << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored({}, u"ok"_s, 2s)}
                           << QStringList{} << none;
    QTest::newRow("other words") << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"x"_s, u"no"_s)}
                                 << QStringList{u"a"_s} << none;
    QTest::newRow("came an hour later, refused before")
        << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"x"_s, u"ok"_s, 1h)} << QStringList{} << none;
    QTest::newRow("too much later") << Listed{listed(u"a"_s, u"ok"_s)}
                                    << Stored{stored(u"x"_s, u"ok"_s, 1h + 1ms)} << QStringList{u"a"_s}
                                    << none;
    QTest::newRow("clocks differ") << Listed{listed(u"a"_s, u"ok"_s)}
                                   << Stored{stored(u"x"_s, u"ok"_s, -5min)} << QStringList{} << none;
    QTest::newRow("came before it was written")
        << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"x"_s, u"ok"_s, -5min - 1ms)}
        << QStringList{u"a"_s} << none;
    QTest::newRow("written twice, one came")
        << Listed{listed(u"b"_s, u"ok"_s, 60s), listed(u"a"_s, u"ok"_s)}
        << Stored{stored(u"x"_s, u"ok"_s, 61s)} << QStringList{u"a"_s} << none;
    QTest::newRow("written twice, both came")
        << Listed{listed(u"b"_s, u"ok"_s, 60s), listed(u"a"_s, u"ok"_s)}
        << Stored{stored(u"x"_s, u"ok"_s, 1s), stored(u"y"_s, u"ok"_s, 61s)} << QStringList{} << none;
    QTest::newRow("an id beats words") << Listed{listed(u"b"_s, u"ok"_s, 60s), listed(u"a"_s, u"ok"_s)}
                                       << Stored{stored(u"b"_s, u"ok"_s, 1s)} << QStringList{u"a"_s} << none;
    KnownText purged = stored(u"x"_s, {});
    purged.purged = true;
    QTest::newRow("its words were removed")
        << Listed{listed(u"a"_s, u"ok"_s)} << Stored{purged} << QStringList{} << none;
    QTest::newRow("the clock is two hours ahead")
        << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"x"_s, u"ok"_s, 2h)} << QStringList{}
        << Leads{2h};
    QTest::newRow("the clock is an hour behind")
        << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"x"_s, u"ok"_s, -1h)} << QStringList{}
        << Leads{-1h};
    QTest::newRow("it was set meanwhile")
        << Listed{listed(u"b"_s, u"ok"_s, 5min), listed(u"a"_s, u"ok"_s)}
        << Stored{stored(u"x"_s, u"ok"_s, 2h), stored(u"y"_s, u"ok"_s, 5min + 1s)} << QStringList{}
        << Leads{0ms, 2h};
    QTest::newRow("a clock that is right dates nothing so late")
        << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"x"_s, u"ok"_s, 2h)} << QStringList{u"a"_s}
        << none;
}

void TestMissedTexts::findsWhatNeverCame()
{
    QFETCH(Leads, leads);
    QFETCH(Listed, list);
    QFETCH(Stored, known);
    QStringList ids;
    for (const ListedText &text : missingTexts(list, known, leads))
        ids.append(text.id);
    QTEST(ids, "missing");
}

void TestMissedTexts::looksBackAsFarAsNeeded_data()
{
    QTest::addColumn<QDateTime>("checkedUntil");
    QTest::addColumn<QDateTime>("newest");
    QTest::addColumn<QDateTime>("restoredAt");
    QTest::addColumn<QDateTime>("from"); // invalid: not at all
    QTest::newRow("a new database") << QDateTime() << QDateTime() << QDateTime() << QDateTime();
    QTest::newRow("since the last look") << at(-2h) << at(-1min) << QDateTime() << at(-2h - 15min);
    QTest::newRow("never looked") << QDateTime() << at(-6h) << QDateTime() << at(-6h - 15min);
    QTest::newRow("off for a week") << at(-24h * 7) << QDateTime() << QDateTime() << at(-72h);
    QTest::newRow("the clock was ahead") << at(24h) << QDateTime() << QDateTime() << at(-15min);
    QTest::newRow("restored since") << at(-24h) << at(-25h) << at(-1h) << at(-1h);
    QTest::newRow("restored long ago") << at(-2h) << QDateTime() << at(-48h) << at(-2h - 15min);
}

void TestMissedTexts::looksBackAsFarAsNeeded()
{
    QFETCH(QDateTime, checkedUntil);
    QFETCH(QDateTime, newest);
    QFETCH(QDateTime, restoredAt);
    QTEST(lookBackFrom({checkedUntil, newest, restoredAt}, now).value_or(QDateTime()), "from");
}

void TestMissedTexts::takesWhatWasAskedForOfAPage_data()
{
    QTest::addColumn<Listed>("page");
    QTest::addColumn<QStringList>("taken"); // ids
    QTest::addColumn<bool>("isLast");
    const auto a = listed(u"a"_s, u"1"_s, 2s);
    const auto b = listed(u"b"_s, u"2"_s);
    const auto c = listed(u"c"_s, u"3"_s, -1s);
    const auto d = listed(u"d"_s, u"4"_s, -72h);
    QTest::newRow("empty") << Listed{} << QStringList{} << false;
    QTest::newRow("all") << Listed{a, b} << QStringList{u"a"_s, u"b"_s} << false;
    QTest::newRow("some") << Listed{a, b, c, d} << QStringList{u"a"_s, u"b"_s} << true;
    QTest::newRow("none") << Listed{c, d} << QStringList{} << true;
    QTest::newRow("in no order") << Listed{d, a, c} << QStringList{u"a"_s} << false;
}

void TestMissedTexts::takesWhatWasAskedForOfAPage()
{
    QFETCH(Listed, page);
    const PageSince since = pageSince(page, at(500ms)); // it is asked for whole seconds
    QStringList taken;
    for (const ListedText &text : since.texts)
        taken.append(text.id);
    QTEST(taken, "taken");
    QTEST(since.isLast, "isLast");
}

void TestMissedTexts::aClockIsComparedWithADate_data()
{
    QTest::addColumn<QDateTime>("date");
    QTest::addColumn<std::chrono::milliseconds>("former");
    QTest::addColumn<std::chrono::milliseconds>("lead");
    QTest::newRow("no date") << QDateTime() << std::chrono::milliseconds(1h) << std::chrono::milliseconds(1h);
    QTest::newRow("a slow answer") << at(-19s) << 0ms << 0ms;
    QTest::newRow("ahead") << at(-1h) << 0ms << std::chrono::milliseconds(1h);
    QTest::newRow("behind") << at(30min) << 0ms << std::chrono::milliseconds(-30min);
    QTest::newRow("as before") << at(-1h - 3s) << std::chrono::milliseconds(1h)
                               << std::chrono::milliseconds(1h);
    QTest::newRow("set right") << at(-1s) << std::chrono::milliseconds(1h) << 0ms;
}

void TestMissedTexts::aClockIsComparedWithADate()
{
    QFETCH(QDateTime, date);
    QFETCH(std::chrono::milliseconds, former);
    QTEST(clockLead(date, now, former), "lead");
}

/// Our clock is two hours ahead: at MessageBird it is 16:30.
void TestMissedTexts::looksBackByTheOtherClock()
{
    QCOMPARE(lookBackFrom({at(-3h), {}, {}}, now, 2h), at(-3h - 15min)); // that mark is by its clock
    QCOMPARE(lookBackFrom({at(-1h), {}, {}}, now, 2h), at(-2h - 15min)); // so it is still to come there
    QCOMPARE(lookBackFrom({{}, at(-30min), {}}, now, 2h), at(-2h - 45min));
    QCOMPARE(lookBackFrom({at(-48h), {}, at(-1h)}, now, 2h), at(-3h));
    QCOMPARE(lookBackFrom({at(-500h), {}, {}}, now, 2h), at(-74h));
}

void TestMissedTexts::aNewerLineIsAnothersRide()
{
    QVERIFY(mayTakeLine(at(-1h), now));
    QVERIFY(mayTakeLine(now, now));
    QVERIFY(mayTakeLine(at(10s), now)); // clocks differ by so much, and the list has whole seconds
    QVERIFY(!mayTakeLine(at(10s + 1ms), now));
    QVERIFY(mayTakeLine(at(1h), QDateTime())); // it came just now
}

QTEST_APPLESS_MAIN(TestMissedTexts)
#include "tst_missedtexts.moc"
