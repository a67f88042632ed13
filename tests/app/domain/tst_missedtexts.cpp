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

} // namespace

void TestMissedTexts::findsWhatNeverCame_data()
{
    QTest::addColumn<Listed>("list");
    QTest::addColumn<Stored>("known");
    QTest::addColumn<QStringList>("missing"); // ids
    QTest::newRow("nothing came") << Listed{listed(u"b"_s, u"2"_s, 1s), listed(u"a"_s, u"1"_s)} << Stored{}
                                  << QStringList{u"a"_s, u"b"_s}; // oldest first
    QTest::newRow("the same id") << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"a"_s, u"ok"_s)}
                                 << QStringList{};
    QTest::newRow("the same id, other words")
        << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"a"_s, u"\uFFFD"_s, 30h)} << QStringList{};
    QTest::newRow("another id") << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"x"_s, u"ok"_s, 2s)}
                                << QStringList{};
    QTest::newRow("no id") << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored({}, u"ok"_s, 2s)}
                           << QStringList{};
    QTest::newRow("other words") << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"x"_s, u"no"_s)}
                                 << QStringList{u"a"_s};
    QTest::newRow("came an hour later, refused before")
        << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"x"_s, u"ok"_s, 1h)} << QStringList{};
    QTest::newRow("too much later") << Listed{listed(u"a"_s, u"ok"_s)}
                                    << Stored{stored(u"x"_s, u"ok"_s, 1h + 1ms)} << QStringList{u"a"_s};
    QTest::newRow("clocks differ") << Listed{listed(u"a"_s, u"ok"_s)}
                                   << Stored{stored(u"x"_s, u"ok"_s, -5min)} << QStringList{};
    QTest::newRow("came before it was written")
        << Listed{listed(u"a"_s, u"ok"_s)} << Stored{stored(u"x"_s, u"ok"_s, -5min - 1ms)}
        << QStringList{u"a"_s};
    QTest::newRow("written twice, one came") << Listed{listed(u"b"_s, u"ok"_s, 60s), listed(u"a"_s, u"ok"_s)}
                                             << Stored{stored(u"x"_s, u"ok"_s, 61s)} << QStringList{u"a"_s};
    QTest::newRow("written twice, both came")
        << Listed{listed(u"b"_s, u"ok"_s, 60s), listed(u"a"_s, u"ok"_s)}
        << Stored{stored(u"x"_s, u"ok"_s, 1s), stored(u"y"_s, u"ok"_s, 61s)} << QStringList{};
    QTest::newRow("an id beats words") << Listed{listed(u"b"_s, u"ok"_s, 60s), listed(u"a"_s, u"ok"_s)}
                                       << Stored{stored(u"b"_s, u"ok"_s, 1s)} << QStringList{u"a"_s};
    KnownText purged = stored(u"x"_s, {});
    purged.purged = true;
    QTest::newRow("its words were removed")
        << Listed{listed(u"a"_s, u"ok"_s)} << Stored{purged} << QStringList{};
}

void TestMissedTexts::findsWhatNeverCame()
{
    QFETCH(Listed, list);
    QFETCH(Stored, known);
    QStringList ids;
    for (const ListedText &text : missingTexts(list, known))
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
