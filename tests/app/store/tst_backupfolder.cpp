// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backupfolder.h"
#include "tests/support/testdesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;

struct Desk : TestDesk
{
    Desk() : TestDesk(DatabaseEngine::Sqlite), folder(database.location().file)
    {
        number(u"3197010220001"_s);
        const auto made =
            ride(customer(u"Caitlyn"_s, u"31612345601"_s), driver(u"David"_s, u"31687654301"_s));
        if (!made)
            qFatal("no ride");
    }

    Result<BackupRecord> make(BackupKind kind = BackupKind::Daily)
    {
        return folder.make(*database, kind, now());
    }

    /// What is in the folder.
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(folder.path() + u'/' + name);
        if (!file.open(QFile::ReadWrite) || file.write(content) != content.size())
            qFatal("cannot write");
    }

    BackupFolder folder;
};

} // namespace

class TestBackupFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAVerifiedBackup();
    void isForItsOwnerOnly();
    void twoInOneSecondAreTwo();
    void leavesNothingOfACopyThatIsDamaged();
    void saysWhyItCannotWrite();
    void doesNotTrustAFileThatWasChanged();
    void dropsWhatIsTooOld();
    void removesWhatAnEndedProcessLeft();
};

void TestBackupFolder::makesAVerifiedBackup()
{
    Desk desk;
    const auto made = desk.make();
    QVERIFY(made);
    QCOMPARE(QFileInfo(made->file).fileName(), u"daily-20261224T170000Z.db"_s);
    QVERIFY(made->verified);
    QCOMPARE(made->rides, 1);
    QCOMPARE(made->customers, 1);
    QCOMPARE(made->texts, 2);
    QCOMPARE(made->bytes, QFileInfo(made->file).size());
    QCOMPARE(desk.folder.list(), QList{*made});
}

void TestBackupFolder::isForItsOwnerOnly()
{
    Desk desk;
    QVERIFY(desk.make());
    QVERIFY(!(QFileInfo(desk.folder.path()).permissions() & others));
    for (const QString &name : desk.files())
        QVERIFY2(!(QFileInfo(desk.folder.path() + u'/' + name).permissions() & others), qPrintable(name));
    QCOMPARE(desk.files().size(), 2);
}

void TestBackupFolder::twoInOneSecondAreTwo()
{
    Desk desk;
    QVERIFY(desk.make(BackupKind::Manual));
    QVERIFY(desk.make(BackupKind::Manual));
    QCOMPARE(desk.folder.list().size(), 2);
}

void TestBackupFolder::leavesNothingOfACopyThatIsDamaged()
{
    Desk desk;
    bool damaged = false;
    const auto damage = [&](Database *used) {
        for (const QFileInfo &copy : QDir(desk.folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(copy.filePath());
            if (used == nullptr || file.size() < 50 * 4096 || !file.open(QFile::ReadWrite))
                continue; // not written yet
            for (qint64 page = 40; page * 4096 + 100 < file.size(); page += 3)
                damaged = file.seek(page * 4096) && file.write(QByteArray(100, '\xff')) == 100;
        }
    };
    const auto made = desk.folder.make(*desk.database, BackupKind::Daily, desk.now(), damage);
    QVERIFY(damaged);
    QVERIFY(!made);
    QCOMPARE(desk.files(), QStringList());
    QVERIFY(desk.folder.list().isEmpty());
}

void TestBackupFolder::saysWhyItCannotWrite()
{
    Desk desk;
    QFile inTheWay(desk.folder.path());
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    const auto made = desk.make();
    QVERIFY(!made);
    QVERIFY2(made.problem().text.contains(desk.folder.path()), qPrintable(made.problem().text));
}

void TestBackupFolder::doesNotTrustAFileThatWasChanged()
{
    Desk desk;
    const auto made = desk.make();
    QVERIFY(made);
    QFile file(made->file);
    QVERIFY(file.open(QFile::Append));
    file.write("x");
    file.close();
    QCOMPARE(desk.folder.list().size(), 1);
    QVERIFY(!desk.folder.list().first().verified);
}

void TestBackupFolder::dropsWhatIsTooOld()
{
    Desk desk;
    QFile upgrade(desk.database.location().file + u".before-upgrade-from-3-20261101T000000000Z"_s);
    QVERIFY(upgrade.open(QFile::WriteOnly));
    for (int day = 0; day < 10; ++day) {
        QVERIFY(desk.make());
        desk.pass(24h);
    }
    desk.folder.tidy(desk.now(), 30);
    QCOMPARE(desk.folder.list().size(), 7);
    QCOMPARE(desk.files().size(), 14); // each with its note
    QVERIFY(!upgrade.exists());
    desk.folder.tidy(desk.now(), 3);
    QCOMPARE(desk.folder.list().size(), 3);
    desk.pass(24h * 100);
    desk.folder.tidy(desk.now(), 3);
    QCOMPARE(desk.folder.list().size(), 1); // there is no other
}

void TestBackupFolder::removesWhatAnEndedProcessLeft()
{
    Desk desk;
    const auto made = desk.make();
    QVERIFY(made);
    desk.write(u"daily-20261223T170000Z.db.unfinished"_s, "half");
    desk.write(u"daily-20261223T170000Z.db.unfinished-journal"_s, "half");
    desk.write(u"daily-20261222T170000Z.db.json"_s, "{}"); // whose backup is gone
    desk.write(u"notes of the depot.txt"_s, "not ours");
    desk.folder.tidy(desk.now(), 30);
    QCOMPARE(desk.files(), QStringList({u"daily-20261224T170000Z.db"_s, u"daily-20261224T170000Z.db.json"_s,
                                        u"notes of the depot.txt"_s}));
}

QTEST_GUILESS_MAIN(TestBackupFolder)
#include "tst_backupfolder.moc"
