// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/databaselocation.h"
#include "app/store/secretfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

constexpr auto others =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

DatabaseLocation fileIn(const QTemporaryDir &folder)
{
    return *DatabaseLocation::parse(folder.filePath(u"sub/a.db"_s));
}

} // namespace

class TestSecretFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void isMadeOnceForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const auto secret = keptWebhookSecret(fileIn(folder));
        QVERIFY(secret.ok());
        QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]{43}$"_s).match(*secret).hasMatch());
        QVERIFY(!(QFileInfo(secretFileOf(fileIn(folder))).permissions() & others));
        QCOMPARE(*keptWebhookSecret(fileIn(folder)), *secret);
        const QTemporaryDir other;
        QVERIFY(*keptWebhookSecret(fileIn(other)) != *secret);
    }

    void processesThatStartTogetherAgree()
    {
        const QTemporaryDir folder;
        constexpr std::size_t starters = 8;
        std::vector<QString> secrets(starters);
        std::vector<std::unique_ptr<QThread>> threads;
        for (QString &secret : secrets) {
            threads.emplace_back(
                QThread::create([&secret, &folder] { secret = *keptWebhookSecret(fileIn(folder)); }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QVERIFY(!secrets.front().isEmpty());
        for (const QString &secret : secrets)
            QCOMPARE(secret, secrets.front());
    }

    void narrowsPermissionsOfAFileThatIsThere()
    {
        const QTemporaryDir folder;
        const auto location = *DatabaseLocation::parse(folder.filePath(u"a.db"_s));
        QFile file(secretFileOf(location));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("hand-made\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(*keptWebhookSecret(location), u"hand-made"_s);
        QVERIFY(!(QFileInfo(file).permissions() & others));
    }

    void neverReplacesABrokenFile()
    {
        const QTemporaryDir folder;
        const auto location = *DatabaseLocation::parse(folder.filePath(u"a.db"_s));
        QFile file(secretFileOf(location));
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        QVERIFY(!keptWebhookSecret(location).ok());
        QCOMPARE(QFileInfo(file).size(), 0);
    }

    void serverIsNamedWithoutItsPassword()
    {
        const auto path = [](const QString &url) { return secretFileOf(*DatabaseLocation::parse(url)); };
        QCOMPARE(path(u"postgresql://me:one@host/db"_s), path(u"postgresql://me:two@host/db"_s));
        QVERIFY(path(u"postgresql://me:one@host/db"_s) != path(u"postgresql://me:one@host/other"_s));
        QVERIFY(!path(u"postgresql://me:one@host/db"_s).contains(u"one"_s));
    }
};

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secretfile.moc"
