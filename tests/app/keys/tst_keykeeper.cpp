// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/keykeeper.h"
#include "app/keys/keylookup.h"
#include "app/keys/keyring.h"
#include "tests/support/privatesession.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const QString liveKey = u"live_a_key_of_the_tests"_s;

template <typename T>
T await(const QFuture<T> &future)
{
    [[maybe_unused]] const bool finished = QTest::qWaitFor([&] { return future.isFinished(); }, 10'000);
    return future.isFinished() && future.resultCount() == 1 ? future.result() : T();
}

bool succeeds(const QFuture<Result<Done>> &future)
{
    [[maybe_unused]] const bool finished = QTest::qWaitFor([&] { return future.isFinished(); }, 10'000);
    return future.isFinished() && future.result().ok();
}

} // namespace

/// One start of the program on one database, as far as its keys go.
class Start
{
public:
    explicit Start(const QTemporaryDir &folder, bool hasWindow = true, const QString &given = {},
                   bool hasService = false)
        : configuration(configured(folder, hasWindow, given)), keeper(configuration, {&m_home, &m_home}),
          changes(&keeper, &KeyKeeper::keyChanged)
    {
        if (hasService)
            keeper.keepInFiles();
        keeper.start();
    }

    static Configuration configured(const QTemporaryDir &folder, bool hasWindow, const QString &given)
    {
        Configuration configuration;
        configuration.database = *DatabaseLocation::parse(folder.filePath(u"a.db"_s));
        configuration.hasWindow = hasWindow;
        configuration.apiKey = given;
        return configuration;
    }

    const SavedKey &api() const { return keeper.status().api; }
    KeyFile file() const { return KeyFile(configuration.database, KeyName::Api); }
    /// The API key that was read or entered last.
    QString key() const { return changes.isEmpty() ? QString() : changes.last().at(1).toString(); }

    Configuration configuration;

private:
    QObject m_home;

public:
    KeyKeeper keeper;
    QSignalSpy changes;
};

/// On a real keyring, in a session of its own.
class TestKeyKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void makesDoWithFilesUntilThereIsAKeyring(); // first: starts it
    void movesAKeyOutOfItsFile();
    void keepsItsFileWhileTheKeyringIsLocked();
    void leavesKeysInFilesBesideAService();
    void savesInTheKeyring();
    void removes();
    void neverWritesWhatIsGiven();
    void withoutAWindowMovesNothing();
    void asksNobodyByItself_data();
    void asksNobodyByItself();
    void readsByItselfOnceItIsOpen();
    void asksWhenToldTo();
    void livesThroughARestartOfTheKeyring();
    void saysThatAKeyIsMissing();
    void refusesWhatIsNoKey();
    void commandsAskNobody();

private:
    bool isInKeyring(const QString &account)
    {
        const auto key = await(Keyring::read(account));
        return key && *key == liveKey;
    }
    /// Whether any file beside the database has the key in it.
    bool isInAFile() const
    {
        const QDir folder(m_folder->path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            if (!file.open(QFile::ReadOnly) || file.readAll().contains(liveKey.toUtf8()))
                return true;
        }
        return false;
    }
    /// Leaves the key in the keyring, as an earlier start did.
    void saveInKeyring() const
    {
        Start earlier(*m_folder);
        QVERIFY(succeeds(earlier.keeper.save(KeyName::Api, liveKey)));
        QCOMPARE(earlier.api().place, KeyPlace::Keyring);
    }

    PrivateSession m_session;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the database
    int m_promptsBefore = 0;
};

void TestKeyKeeper::initTestCase()
{
    if (!PrivateSession::missing().isEmpty())
        QSKIP(qPrintable(PrivateSession::missing()));
    QVERIFY(m_session.start());
}

void TestKeyKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_promptsBefore = m_session.prompts();
}

void TestKeyKeeper::makesDoWithFilesUntilThereIsAKeyring()
{
    Start start(*m_folder);
    QVERIFY(succeeds(start.keeper.save(KeyName::Api, liveKey)));
    QCOMPARE(start.key(), liveKey);
    QCOMPARE(start.api(), (SavedKey{KeyPlace::File, start.file().path(), true}));
    QCOMPARE(start.file().read()->key, liveKey);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(start.file().path()) & others, QFile::Permissions());

    // Another was put into a keyring that is not there now.
    QVERIFY(KeyFile(start.configuration.database, KeyName::Signing).pointToKeyring().ok());
    const Start later(*m_folder);
    QTRY_COMPARE(later.keeper.status().trouble, KeyringTrouble::Unreachable);
    QCOMPARE(later.api(), start.api());

    QVERIFY(m_session.startKeyring());
    QTRY_COMPARE_WITH_TIMEOUT(later.keeper.status().trouble, KeyringTrouble::Missing,
                              20'000); // was looked for
    const Start evenLater(*m_folder);
    QTRY_COMPARE(evenLater.api().place, KeyPlace::Keyring);
    QVERIFY(!isInAFile());
}

void TestKeyKeeper::movesAKeyOutOfItsFile()
{
    QVERIFY(Start(*m_folder).file().write(liveKey).ok());
    const Start start(*m_folder);
    QTRY_COMPARE(start.api(), (SavedKey{KeyPlace::Keyring, {}, true}));
    QVERIFY(isInKeyring(start.file().account()));
    QVERIFY(!isInAFile());
    QCOMPARE(start.file().read()->account, start.file().account());
}

void TestKeyKeeper::keepsItsFileWhileTheKeyringIsLocked()
{
    QVERIFY(Start(*m_folder).file().write(liveKey).ok());
    QVERIFY(m_session.lockKeyring());
    {
        Start start(*m_folder);
        QTRY_COMPARE(start.api(), (SavedKey{KeyPlace::File, start.file().path(), true}));
        QCOMPARE(await(Keyring::state()), Keyring::State::Locked);
        QCOMPARE(start.file().read()->key, liveKey);
        QCOMPARE(start.keeper.status().trouble, KeyringTrouble::None); // nothing waits for it
    }
    QVERIFY(m_session.unlockKeyring());
    const Start later(*m_folder);
    QTRY_COMPARE(later.api().place, KeyPlace::Keyring);
    QVERIFY(!isInAFile());
    QCOMPARE(m_session.prompts(), m_promptsBefore);
}

/// Which starts without anybody who would open the keyring.
void TestKeyKeeper::leavesKeysInFilesBesideAService()
{
    QVERIFY(Start(*m_folder).file().write(liveKey).ok());
    Start start(*m_folder, true, {}, true);
    QTRY_COMPARE(start.api(), (SavedKey{KeyPlace::File, start.file().path(), true}));
    QVERIFY(succeeds(start.keeper.save(KeyName::Api, u"another"_s)));
    QCOMPARE(start.api(), (SavedKey{KeyPlace::File, start.file().path(), true}));
    QCOMPARE(start.file().read()->key, u"another"_s);
    QVERIFY(!isInKeyring(start.file().account()));
}

void TestKeyKeeper::savesInTheKeyring()
{
    saveInKeyring();
    QVERIFY(!isInAFile());
    Start later(*m_folder);
    QTRY_COMPARE(later.key(), liveKey);
    QCOMPARE(later.api(), (SavedKey{KeyPlace::Keyring, {}, true}));
    QVERIFY(succeeds(later.keeper.save(KeyName::Api, u" another \n"_s)));
    QCOMPARE(later.key(), u"another"_s);
    const Start evenLater(*m_folder);
    QTRY_COMPARE(evenLater.key(), u"another"_s);
}

void TestKeyKeeper::removes()
{
    saveInKeyring();
    Start start(*m_folder);
    QTRY_COMPARE(start.key(), liveKey);
    QVERIFY(succeeds(start.keeper.remove(KeyName::Api)));
    QCOMPARE(start.key(), QString());
    QCOMPARE(start.api(), SavedKey{});
    QVERIFY(!QFile::exists(start.file().path()));
    QVERIFY(!isInKeyring(start.file().account()));
}

void TestKeyKeeper::neverWritesWhatIsGiven()
{
    const Start start(*m_folder, true, liveKey);
    QCOMPARE(start.api(), (SavedKey{KeyPlace::Given, u"MESSAGEBIRD_API_KEY"_s, true}));
    QCOMPARE(await(Keyring::state()), Keyring::State::Ready); // by now it would have been moved
    QVERIFY(!isInKeyring(start.file().account()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestKeyKeeper::withoutAWindowMovesNothing()
{
    QVERIFY(Start(*m_folder).file().write(liveKey).ok());
    const Start headless(*m_folder, false);
    QTRY_COMPARE(headless.api().place, KeyPlace::File);
    QCOMPARE(await(Keyring::state()), Keyring::State::Ready);
    QCOMPARE(headless.file().read()->key, liveKey);
}

void TestKeyKeeper::asksNobodyByItself_data()
{
    QTest::addColumn<bool>("hasWindow");
    QTest::newRow("window") << true;
    QTest::newRow("headless") << false;
}

void TestKeyKeeper::asksNobodyByItself()
{
    QFETCH(const bool, hasWindow);
    saveInKeyring();
    QVERIFY(m_session.lockKeyring());
    const Start start(*m_folder, hasWindow);
    QTRY_COMPARE(start.keeper.status().trouble, KeyringTrouble::Locked);
    QVERIFY(start.api().isAwaited());
    QCOMPARE(m_session.prompts(), m_promptsBefore);
    QVERIFY(m_session.unlockKeyring());
}

void TestKeyKeeper::readsByItselfOnceItIsOpen()
{
    saveInKeyring();
    QVERIFY(m_session.lockKeyring());
    const Start start(*m_folder);
    QTRY_COMPARE(start.keeper.status().trouble, KeyringTrouble::Locked);
    QVERIFY(m_session.unlockKeyring());
    QTRY_COMPARE_WITH_TIMEOUT(start.key(), liveKey, 20'000);
    QCOMPARE(start.keeper.status().trouble, KeyringTrouble::None);
    QCOMPARE(m_session.prompts(), m_promptsBefore);
}

void TestKeyKeeper::asksWhenToldTo()
{
    saveInKeyring();
    QVERIFY(m_session.lockKeyring());
    Start start(*m_folder);
    QTRY_COMPARE(start.keeper.status().trouble, KeyringTrouble::Locked);
    start.keeper.unlock();
    QCOMPARE(start.keeper.status().trouble, KeyringTrouble::None); // until it is answered
    QTRY_COMPARE(start.keeper.status().trouble, KeyringTrouble::Locked);
    QCOMPARE(m_session.prompts(), m_promptsBefore + 1);
    QVERIFY(start.api().isAwaited());

    QVERIFY(!succeeds(start.keeper.save(KeyName::Api, u"another"_s))); // declined
    QCOMPARE(m_session.prompts(), m_promptsBefore + 2);
    QCOMPARE(start.file().read()->account, start.file().account()); // not in the file for want of a password
    QVERIFY(m_session.unlockKeyring());
}

void TestKeyKeeper::livesThroughARestartOfTheKeyring()
{
    saveInKeyring();
    m_session.stopKeyring();
    Start start(*m_folder);
    QTRY_COMPARE(start.keeper.status().trouble, KeyringTrouble::Unreachable);
    QVERIFY(m_session.startKeyring());
    start.keeper.look();
    QTRY_COMPARE(start.key(), liveKey);
    QVERIFY(succeeds(start.keeper.save(KeyName::Api, u"another"_s)));
    QVERIFY(succeeds(start.keeper.remove(KeyName::Api)));
}

void TestKeyKeeper::saysThatAKeyIsMissing()
{
    saveInKeyring();
    QVERIFY(succeeds(Keyring::remove(Start(*m_folder).file().account())));
    Start start(*m_folder);
    QTRY_COMPARE(start.keeper.status().trouble, KeyringTrouble::Missing);
    QVERIFY(succeeds(start.keeper.save(KeyName::Api, liveKey)));
    QCOMPARE(start.keeper.status().trouble, KeyringTrouble::None);
    QCOMPARE(start.key(), liveKey);
}

void TestKeyKeeper::refusesWhatIsNoKey()
{
    Start start(*m_folder);
    for (const QString &typed : {u" "_s, u"two words"_s, u"keyring: x"_s, QString(2000, u'x')})
        QVERIFY(!succeeds(start.keeper.save(KeyName::Api, typed)));
    QCOMPARE(start.api(), SavedKey{});
}

void TestKeyKeeper::commandsAskNobody()
{
    saveInKeyring();
    Configuration configuration = Start::configured(*m_folder, false, {});
    QVERIFY(lookUpKeys(configuration, false).isEmpty());
    QCOMPARE(configuration.apiKey, liveKey);
    QVERIFY(configuration.webhookSecret.isEmpty());

    QVERIFY(m_session.lockKeyring());
    configuration.apiKey.clear();
    const QHash<KeyName, QString> problems = lookUpKeys(configuration, true);
    QCOMPARE(problems.keys(), QList<KeyName>{KeyName::Api});
    QVERIFY(problems.value(KeyName::Api).contains(u"locked"_s));
    QVERIFY(problems.value(KeyName::Api).contains(u"MESSAGEBIRD_API_KEY"_s));
    QVERIFY(!configuration.webhookSecret.isEmpty());
    QCOMPARE(m_session.prompts(), m_promptsBefore);
    QVERIFY(m_session.unlockKeyring());
}

QTEST_GUILESS_MAIN(TestKeyKeeper)
#include "tst_keykeeper.moc"
