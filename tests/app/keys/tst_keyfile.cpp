// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/keyfile.h"
#include "app/store/databaselocation.h"

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

QString made(const KeyFile &file)
{
    const auto content = file.readOrMake();
    return content ? content->key : QString();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void secretIsMadeOnceForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const KeyFile file(fileIn(folder), KeyName::Webhook);
        const QString secret = made(file);
        QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]{43}$"_s).match(secret).hasMatch());
        QVERIFY(!(QFileInfo(file.path()).permissions() & others));
        QCOMPARE(made(file), secret);
        const QTemporaryDir other;
        QVERIFY(made(KeyFile(fileIn(other), KeyName::Webhook)) != secret);
    }

    void processesThatStartTogetherAgree()
    {
        const QTemporaryDir folder;
        constexpr std::size_t starters = 8;
        std::vector<QString> secrets(starters);
        std::vector<std::unique_ptr<QThread>> threads;
        for (QString &secret : secrets) {
            threads.emplace_back(QThread::create(
                [&secret, &folder] { secret = made(KeyFile(fileIn(folder), KeyName::Webhook)); }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QVERIFY(!secrets.front().isEmpty());
        for (const QString &secret : secrets)
            QCOMPARE(secret, secrets.front());
    }

    void eachKeyHasAPlaceOfItsOwn()
    {
        const QTemporaryDir folder;
        for (const KeyName name : keyNames) {
            const KeyFile file(fileIn(folder), name);
            QCOMPARE(*file.read(), KeyFile::Content{});
            QVERIFY(file.write(keyVariable(name)).ok());
            QVERIFY(!(QFileInfo(file.path()).permissions() & others));
        }
        for (const KeyName name : keyNames) {
            const KeyFile file(fileIn(folder), name);
            QCOMPARE(file.read()->key, keyVariable(name));
            QVERIFY(file.remove().ok());
            QVERIFY(file.remove().ok()); // is away already
            QCOMPARE(*file.read(), KeyFile::Content{});
        }
    }

    void saysThatTheKeyIsInTheKeyring()
    {
        const QTemporaryDir folder;
        const KeyFile file(fileIn(folder), KeyName::Webhook);
        QVERIFY(file.write(u"a-key"_s).ok());
        QVERIFY(file.pointToKeyring().ok());
        QCOMPARE(*file.read(), (KeyFile::Content{{}, file.account()}));
        QCOMPARE(*file.readOrMake(), (KeyFile::Content{{}, file.account()})); // no second one is made
        QVERIFY(file.account().contains(folder.path()));
    }

    void narrowsPermissionsOfAFileThatIsThere()
    {
        const QTemporaryDir folder;
        const KeyFile key(*DatabaseLocation::parse(folder.filePath(u"a.db"_s)), KeyName::Webhook);
        QVERIFY(writeFile(key.path(), "hand-made\n"));
        QFile file(key.path());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(made(key), u"hand-made"_s);
        QVERIFY(!(QFileInfo(file).permissions() & others));
    }

    void neverReplacesABrokenFile()
    {
        const QTemporaryDir folder;
        const KeyFile key(*DatabaseLocation::parse(folder.filePath(u"a.db"_s)), KeyName::Webhook);
        QVERIFY(writeFile(key.path(), {}));
        QVERIFY(!key.readOrMake().ok());
        QCOMPARE(QFileInfo(key.path()).size(), 0);
    }

    void serverIsNamedWithoutItsPassword()
    {
        const auto key = [](const QString &url) {
            return KeyFile(*DatabaseLocation::parse(url), KeyName::Api);
        };
        const KeyFile one = key(u"postgresql://me:one@host/db"_s);
        QCOMPARE(one.path(), key(u"postgresql://me:two@host/db"_s).path());
        QCOMPARE(one.account(), key(u"postgresql://me:two@host/db"_s).account());
        QVERIFY(one.path() != key(u"postgresql://me:one@host/other"_s).path());
        QVERIFY(!one.path().contains(u"one"_s) && !one.account().contains(u"one"_s));
    }
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
