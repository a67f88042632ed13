// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/keyfile.h"
#include "app/keys/keyring.h"
#include "tests/flows/flowdesk.h"
#include "tests/support/privatesession.h"

#include <QDirIterator>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

bool writeKeyFile(const KeyFile &file, const QString &key)
{
    return file.write(key).ok();
}

/// The files in the folder, and below it, that have the words in them.
QStringList filesWith(const QString &words, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(words.toUtf8()))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

/// The whole program beside a real keyring, in a desktop session of its own.
class TestKeyringFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void windowMovesTheKeysAndWorksOn();
    void headlessReadsAnOpenKeyring();
    void headlessWithoutTheSessionSaysWhereTheKeysAre();
    void lockedKeyringHoldsUpNothingElse();
    void withoutAKeyringThereAreFiles();
    void noKeyLeaksAnywhere();

private:
    KeyFile file(KeyName name) const { return KeyFile(m_desk->database.location(), name); }
    QStringList windowOptions() const
    {
        QStringList options = m_desk->birdcar.setup.options();
        options.removeAll(u"--headless"_s);
        return options;
    }
    /// Starts with a window, and waits until the keys have left their files.
    bool startWindowThatMoves();
    standin::HttpAnswer write() const { return m_desk->text(caitlyn, firstNumber, u"confidential words"_s); }

    PrivateSession m_session;
    std::unique_ptr<FlowDesk> m_desk;
    QString m_apiKey;
    QString m_signingKey;
};

void TestKeyringFlow::initTestCase()
{
    if (!PrivateSession::missing().isEmpty())
        QSKIP(qPrintable(PrivateSession::missing()));
    QVERIFY(m_session.start());
}

/// A ride is on its way; the keys lie in files from then on, and no longer in the environment.
void TestKeyringFlow::init()
{
    m_session.stopKeyring();
    QVERIFY(m_session.startKeyring());
    m_desk = std::make_unique<FlowDesk>(DatabaseEngine::Sqlite);
    QVERIFY2(m_desk->startWithRide(), m_desk->birdcar.errors().constData());
    QCOMPARE(m_desk->birdcar.stop(), 0);
    auto &setup = m_desk->birdcar.setup;
    m_apiKey = std::exchange(setup.apiKey, {});
    m_signingKey = std::exchange(setup.signingKey, {});
    setup.webhookSecret.clear();
    setup.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_session.busAddress());
    QVERIFY(writeKeyFile(file(KeyName::Api), m_apiKey));
    QVERIFY(writeKeyFile(file(KeyName::Signing), m_signingKey));
}

bool TestKeyringFlow::startWindowThatMoves()
{
    if (!m_desk->birdcar.startWith(windowOptions()))
        return false;
    return QTest::qWaitFor(
        [this] {
            return std::all_of(keyNames.begin(), keyNames.end(), [this](KeyName name) {
                const auto content = file(name).read();
                return content && !content->account.isEmpty();
            });
        },
        20'000);
}

void TestKeyringFlow::windowMovesTheKeysAndWorksOn()
{
    QVERIFY2(startWindowThatMoves(), m_desk->birdcar.errors().constData());
    QCOMPARE(filesWith(m_apiKey, m_desk->database.folder()), QStringList());
    const auto kept = Keyring::read(file(KeyName::Api).account());
    QTRY_VERIFY(kept.isFinished());
    QCOMPARE(*kept.result(), m_apiKey);

    // The next window has them from the keyring alone.
    QCOMPARE(m_desk->birdcar.stop(), 0);
    QVERIFY(m_desk->birdcar.startWith(windowOptions()));
    m_desk->aimWebhooks(m_signingKey);
    QTRY_COMPARE_WITH_TIMEOUT(write().status, 200, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->textsTo(david).contains(u"confidential words"_s), 20'000);
    QCOMPARE(m_session.prompts(), 0);
}

void TestKeyringFlow::headlessReadsAnOpenKeyring()
{
    QVERIFY2(startWindowThatMoves(), m_desk->birdcar.errors().constData());
    QCOMPARE(m_desk->birdcar.stop(), 0);
    QVERIFY(m_desk->birdcar.start());
    m_desk->aimWebhooks(m_signingKey);
    QTRY_COMPARE_WITH_TIMEOUT(write().status, 200, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->textsTo(david).contains(u"confidential words"_s), 20'000);
    const CommandResult doctor =
        m_desk->birdcar.run({u"doctor"_s, u"--api-url"_s, m_desk->birdcar.setup.apiUrl.toString()});
    QVERIFY2(doctor.output.contains("API key: MessageBird accepts it"), doctor.output.constData());
    QCOMPARE(m_session.prompts(), 0);
}

void TestKeyringFlow::headlessWithoutTheSessionSaysWhereTheKeysAre()
{
    QVERIFY2(startWindowThatMoves(), m_desk->birdcar.errors().constData());
    QCOMPARE(m_desk->birdcar.stop(), 0);
    m_desk->birdcar.setup.environment.clear();
    QVERIFY(m_desk->birdcar.start());
    m_desk->aimWebhooks(m_signingKey);
    QCOMPARE(write().status, 503);
    QTRY_VERIFY(
        m_desk->birdcar.errors().contains("MESSAGEBIRD_API_KEY is missing. It is kept in the keyring"));
    const CommandResult doctor = m_desk->birdcar.run({u"doctor"_s});
    QCOMPARE(doctor.status, 1);
    QVERIFY2(doctor.output.contains("API key: It is kept in the keyring"), doctor.output.constData());
    QVERIFY2(doctor.output.contains("Webhook secret: It is kept in the keyring"), doctor.output.constData());
    QCOMPARE(m_desk->birdcar.stop(), 0);

    // As it says, they can be given all the same.
    m_desk->birdcar.setup.apiKey = m_apiKey;
    m_desk->birdcar.setup.signingKey = m_signingKey;
    QVERIFY(m_desk->birdcar.start());
    m_desk->aimWebhooks(m_signingKey);
    QCOMPARE(write().status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->textsTo(david).contains(u"confidential words"_s), 20'000);
}

void TestKeyringFlow::lockedKeyringHoldsUpNothingElse()
{
    QVERIFY2(startWindowThatMoves(), m_desk->birdcar.errors().constData());
    QCOMPARE(m_desk->birdcar.stop(), 0);
    QVERIFY(m_session.lockKeyring());
    m_desk->birdcar.setup.webhookAuth.clear(); // so that the key decides: signed, whether or not it is known
    QVERIFY(m_desk->birdcar.startWith(windowOptions())); // listens
    m_desk->aimWebhooks(m_signingKey);
    QCOMPARE(write().status, 503);
    QCOMPARE(m_desk->ride(u'+' + chris, u'+' + diana).status, 0);
    QTRY_VERIFY(m_desk->birdcar.errors().contains("it is locked"));
    QVERIFY(m_desk->textsTo(chris).isEmpty());
    QCOMPARE(write().status, 503);
    QCOMPARE(m_session.prompts(), 0);

    QVERIFY(m_session.unlockKeyring());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->textsTo(chris).size(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(write().status, 200, 20'000);
    QCOMPARE(m_session.prompts(), 0);
}

void TestKeyringFlow::withoutAKeyringThereAreFiles()
{
    m_session.stopKeyring();
    QVERIFY(m_desk->birdcar.startWith(windowOptions()));
    m_desk->aimWebhooks(m_signingKey);
    QCOMPARE(write().status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->textsTo(david).contains(u"confidential words"_s), 20'000);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const KeyName name : keyNames) {
        QVERIFY(!file(name).read()->key.isEmpty());
        QCOMPARE(QFile::permissions(file(name).path()) & others, QFile::Permissions());
    }
}

void TestKeyringFlow::noKeyLeaksAnywhere()
{
    const QString secret = file(KeyName::Webhook).readOrMake()->key;
    QVERIFY2(startWindowThatMoves(), m_desk->birdcar.errors().constData());
    m_desk->aimWebhooks(m_signingKey);
    QTRY_COMPARE_WITH_TIMEOUT(write().status, 200, 20'000);
    QByteArray said;
    for (const QString &list : {u"customers"_s, u"drivers"_s, u"numbers"_s, u"rides"_s, u"messages"_s,
                                u"calls"_s, u"unrouted"_s, u"events"_s})
        said += m_desk->birdcar.run({u"list"_s, list, u"--json"_s}).output;
    QCOMPARE(m_desk->birdcar.run({u"backup"_s, m_desk->birdcar.file(u"copy.db"_s)}).status, 0);
    QVERIFY(said.contains("confidential words")); // the lists do tell something
    QCOMPARE(m_desk->birdcar.stop(), 0);
    said += m_desk->birdcar.output() + m_desk->birdcar.errors();
    for (const QString &key : {m_apiKey, m_signingKey, secret}) {
        QVERIFY(!said.contains(key.toUtf8()));
        QCOMPARE(filesWith(key, m_desk->database.folder()), QStringList()); // with the backups
        QCOMPARE(filesWith(key, m_desk->birdcar.home()), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestKeyringFlow)
#include "tst_keyringflow.moc"
