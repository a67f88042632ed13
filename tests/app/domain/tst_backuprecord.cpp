// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/backuprecord.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 12, 24), QTime(17, 0), Qt::UTC);

BackupRecord backup(BackupKind kind, int hoursAgo, bool verified = true)
{
    BackupRecord record;
    record.kind = kind;
    record.madeAt = now.addSecs(qint64(-hoursAgo) * 3600);
    record.file = backupFileName(kind, record.madeAt);
    record.verified = verified;
    return record;
}

BackupRecord daily(int hoursAgo, bool verified = true)
{
    return backup(BackupKind::Daily, hoursAgo, verified);
}

QList<BackupRecord> days(BackupKind kind, int first, int last)
{
    QList<BackupRecord> records;
    for (int day = first; day <= last; ++day)
        records.append(backup(kind, 24 * day));
    return records;
}

} // namespace

class TestBackupRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesSayKindAndTime_data();
    void namesSayKindAndTime();
    void copiesBeforeUpgradesAreKnown();
    void isDueOnceADay_data();
    void isDueOnceADay();
    void dropsWhatIsTooOldOrTooMuch_data();
    void dropsWhatIsTooOldOrTooMuch();
};

void TestBackupRecord::namesSayKindAndTime_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::newRow("daily") << u"daily-20261224T170000Z.db"_s << true;
    QTest::newRow("manual") << u"manual-20261224T170000Z.db"_s << true;
    QTest::newRow("replaced") << u"replaced-20261224T170000Z.db"_s << true;
    QTest::newRow("unfinished") << u"daily-20261224T170000Z.db.unfinished"_s << false;
    QTest::newRow("no such day") << u"daily-20261324T170000Z.db"_s << false;
    QTest::newRow("somebody's own") << u"copy of birdcar.db"_s << false;
}

void TestBackupRecord::namesSayKindAndTime()
{
    QFETCH(QString, name);
    QFETCH(bool, known);
    const auto read = readBackupFileName(name, u"birdcar.db"_s);
    QCOMPARE(read.has_value(), known);
    if (!known)
        return;
    QCOMPARE(read->madeAt, now);
    QCOMPARE(backupFileName(read->kind, read->madeAt), name);
}

void TestBackupRecord::copiesBeforeUpgradesAreKnown()
{
    const auto read =
        readBackupFileName(u"birdcar.db.before-upgrade-from-12-20261224T170000123Z"_s, u"birdcar.db"_s);
    QVERIFY(read);
    QCOMPARE(read->kind, BackupKind::BeforeUpgrade);
    QCOMPARE(read->madeAt, now);
    QVERIFY(!readBackupFileName(u"other.db.before-upgrade-from-12-20261224T170000123Z"_s, u"birdcar.db"_s));
}

void TestBackupRecord::isDueOnceADay_data()
{
    QTest::addColumn<QList<BackupRecord>>("backups");
    QTest::addColumn<bool>("due");
    QTest::newRow("none") << QList<BackupRecord>() << true;
    QTest::newRow("of an hour ago") << QList{daily(1)} << false;
    QTest::newRow("of a day ago") << QList{daily(24)} << true;
    QTest::newRow("the newest counts") << QList{daily(30), daily(5)} << false;
    QTest::newRow("one by hand counts") << QList{backup(BackupKind::Manual, 5)} << false;
    QTest::newRow("not verified") << QList{daily(1, false)} << true;
    QTest::newRow("of the future") << QList{daily(-48)} << true;
}

void TestBackupRecord::isDueOnceADay()
{
    QFETCH(QList<BackupRecord>, backups);
    QFETCH(bool, due);
    QCOMPARE(isBackupDue(backups, now), due);
}

void TestBackupRecord::dropsWhatIsTooOldOrTooMuch_data()
{
    QTest::addColumn<QList<BackupRecord>>("backups");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QList<BackupRecord>>("dropped");
    QTest::newRow("none") << QList<BackupRecord>() << 30 << QList<BackupRecord>();
    QTest::newRow("a week") << days(BackupKind::Daily, 0, 6) << 30 << QList<BackupRecord>();
    QTest::newRow("more than a week") << days(BackupKind::Daily, 0, 8) << 30 << days(BackupKind::Daily, 7, 8);
    QTest::newRow("each kind by itself")
        << days(BackupKind::Daily, 0, 6) + days(BackupKind::Manual, 0, 6) << 30 << QList<BackupRecord>();
    QTest::newRow("replaced databases are large")
        << days(BackupKind::Daily, 0, 0) + days(BackupKind::Replaced, 0, 3) << 30
        << days(BackupKind::Replaced, 3, 3);
    QTest::newRow("older than the limit")
        << days(BackupKind::Daily, 0, 4) << 3 << days(BackupKind::Daily, 4, 4);
    QTest::newRow("a copy before an upgrade too")
        << QList{daily(0), backup(BackupKind::BeforeUpgrade, 24 * 31)} << 30
        << QList{backup(BackupKind::BeforeUpgrade, 24 * 31)};
    QTest::newRow("the last verified one stays") << QList{daily(24 * 90)} << 30 << QList<BackupRecord>();
    QTest::newRow("but no broken one")
        << QList{daily(24 * 90), daily(24 * 80, false)} << 30 << QList{daily(24 * 80, false)};
}

void TestBackupRecord::dropsWhatIsTooOldOrTooMuch()
{
    QFETCH(QList<BackupRecord>, backups);
    QFETCH(int, limit);
    QFETCH(QList<BackupRecord>, dropped);
    QCOMPARE(backupsToDrop(backups, now, limit), dropped);
}

QTEST_GUILESS_MAIN(TestBackupRecord)
#include "tst_backuprecord.moc"
