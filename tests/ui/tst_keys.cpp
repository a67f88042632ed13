// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginestatus.h"
#include "tests/ui/uidesk.h"
#include "ui/keyringstrip.h"
#include "ui/settingspage.h"
#include "ui/statuswords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

EngineStatus waiting(KeyringTrouble trouble)
{
    EngineStatus status;
    status.sending = SendingState::NoKey;
    status.keys.api = {KeyPlace::Keyring, {}, false};
    status.keys.trouble = trouble;
    return status;
}

} // namespace

/// What the window shows of the keys, and lets its user do about them.
class TestKeys : public WindowTest<SettingsPage>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void saysWhereAKeyIs_data();
    void saysWhereAKeyIs();
    void savesWhatIsPasted();
    void saysWhyAKeyIsNotSaved();
    void removesAtTheSecondPress();
    void saysHowLongTheFormerKeyCounts();
    void leavesAGivenKeyAlone();
    void stripSaysWhatWaits_data();
    void stripSaysWhatWaits();
    void stripComesBackWhenUnlockingFailed();
    void statusSaysThatTheKeyringIsWaitedFor();

private:
    QString shownBeside(const QString &field) const
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>(field)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u' ');
    }
    void show(const SavedKey &key, KeyringTrouble trouble = KeyringTrouble::None)
    {
        EngineStatus status;
        status.keys.api = key;
        status.keys.trouble = trouble;
        m_window->showStatus(status);
    }
};

void TestKeys::init()
{
    m_desk = std::make_unique<UiDesk>();
    m_window = std::make_unique<SettingsPage>(m_desk->desk());
    m_window->resize(1000, 700);
}

void TestKeys::saysWhereAKeyIs_data()
{
    QTest::addColumn<SavedKey>("key");
    QTest::addColumn<KeyringTrouble>("trouble");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const SavedKey &key, KeyringTrouble trouble, const QString &words) {
        QTest::newRow(name) << key << trouble << words;
    };
    const SavedKey awaited{KeyPlace::Keyring, {}, false};
    row("none", {}, KeyringTrouble::None, u"None is set."_s);
    row("environment", {KeyPlace::Given, u"MESSAGEBIRD_API_KEY in .env"_s, true}, KeyringTrouble::None,
        u"Given by MESSAGEBIRD_API_KEY in .env; it is not saved"_s);
    row("file", {KeyPlace::File, u"/x.db.api-key"_s, true}, KeyringTrouble::None, u"file /x.db.api-key"_s);
    row("keyring", {KeyPlace::Keyring, {}, true}, KeyringTrouble::None, u"Kept in the keyring."_s);
    row("being read", awaited, KeyringTrouble::None, u"being read"_s);
    row("locked", awaited, KeyringTrouble::Locked, u"which is locked"_s);
    row("unreachable", awaited, KeyringTrouble::Unreachable, u"cannot be reached"_s);
    row("missing", awaited, KeyringTrouble::Missing, u"Enter it again"_s);
}

void TestKeys::saysWhereAKeyIs()
{
    QFETCH(const SavedKey, key);
    QFETCH(const KeyringTrouble, trouble);
    QFETCH(const QString, words);
    show(key, trouble);
    QVERIFY2(shownBeside(u"apiKeyField"_s).contains(words), qPrintable(shownBeside(u"apiKeyField"_s)));
    const bool isSaved = key.place == KeyPlace::File || key.place == KeyPlace::Keyring;
    QCOMPARE(find<QPushButton>("removeApiKeyButton")->isEnabled(), isSaved);
}

void TestKeys::savesWhatIsPasted()
{
    auto *line = find<QLineEdit>("signingKeyLineEdit");
    auto *save = find<QPushButton>("saveSigningKeyButton");
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(line, u"a-signing-key"_s);
    save->click();
    QTRY_COMPARE(line->text(), QString());
    QTest::keyClicks(line, u"another"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(line->text(), QString());
    QCOMPARE(m_desk->keys.asked, QStringList({u"save MESSAGEBIRD_SIGNING_KEY a-signing-key"_s,
                                              u"save MESSAGEBIRD_SIGNING_KEY another"_s}));
}

void TestKeys::saysWhyAKeyIsNotSaved()
{
    m_desk->keys.outcome = Problem{Problem::Kind::StorageFailed, u"The keyring says: no"_s, {}, {}};
    auto *line = find<QLineEdit>("apiKeyLineEdit");
    QTest::keyClicks(line, u"live_key"_s);
    find<QPushButton>("saveApiKeyButton")->click();
    QTRY_VERIFY(shownBeside(u"apiKeyField"_s).contains(u"The keyring says: no"_s));
    QCOMPARE(line->text(), u"live_key"_s); // to try again
    QVERIFY(find<QPushButton>("saveApiKeyButton")->isEnabled());
}

void TestKeys::removesAtTheSecondPress()
{
    show({KeyPlace::Keyring, {}, true});
    auto *remove = find<QPushButton>("removeApiKeyButton");
    remove->click();
    QCOMPARE(m_desk->keys.asked, QStringList());
    QVERIFY(shownBeside(u"apiKeyField"_s).contains(u"Press again"_s));
    remove->click();
    QCOMPARE(m_desk->keys.asked, QStringList(u"remove MESSAGEBIRD_API_KEY"_s));
    QTRY_VERIFY(remove->isEnabled());
}

void TestKeys::saysHowLongTheFormerKeyCounts()
{
    const QString sentence = u"What MessageBird signs with the key of before is let in until "_s;
    EngineStatus status;
    status.keys.signing = {KeyPlace::Keyring, {}, true};
    m_window->showStatus(status);
    QVERIFY(!shownBeside(u"signingKeyField"_s).contains(sentence));
    status.formerKeyEnds = QDateTime(QDate(2030, 12, 24), QTime(18, 30), Qt::UTC);
    m_window->showStatus(status);
    const QString shown = shownBeside(u"signingKeyField"_s);
    QVERIFY2(shown.contains(u"Kept in the keyring. "_s + sentence) && shown.contains(u"2030"_s),
             qPrintable(shown));
    status.formerKeyEnds = {};
    m_window->showStatus(status);
    QVERIFY(!shownBeside(u"signingKeyField"_s).contains(sentence));
}

void TestKeys::leavesAGivenKeyAlone()
{
    show({KeyPlace::Given, u"MESSAGEBIRD_API_KEY"_s, true});
    auto *line = find<QLineEdit>("apiKeyLineEdit");
    QVERIFY(line->isReadOnly());
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!find<QPushButton>("saveApiKeyButton")->isEnabled());
    QCOMPARE(m_desk->keys.asked, QStringList());
}

void TestKeys::stripSaysWhatWaits_data()
{
    QTest::addColumn<KeyringTrouble>("trouble");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("locked") << KeyringTrouble::Locked << u"The keyring is locked."_s << u"unlock"_s;
    QTest::newRow("unreachable") << KeyringTrouble::Unreachable << u"cannot be reached"_s << u"look"_s;
    QTest::newRow("missing") << KeyringTrouble::Missing << u"does not have a key any more"_s << QString();
}

void TestKeys::stripSaysWhatWaits()
{
    QFETCH(const KeyringTrouble, trouble);
    QFETCH(const QString, words);
    QFETCH(const QString, wanted);
    KeyringStrip strip(&m_desk->keys);
    QSignalSpy settings(&strip, &KeyringStrip::settingsWanted);
    strip.showStatus({});
    QVERIFY(strip.isHidden());
    EngineStatus status = waiting(trouble);
    strip.showStatus(status);
    QVERIFY(!strip.isHidden());
    QVERIFY2(strip.text().contains(words), qPrintable(strip.text()));
    QVERIFY(strip.text().contains(u"Texts wait"_s));
    QVERIFY(!strip.text().contains(u"turned away"_s));
    status.authProblem = u"missing"_s;
    strip.showStatus(status);
    QVERIFY(strip.text().contains(u"turned away"_s));
    const auto buttons = strip.findChildren<QPushButton *>();
    const auto shown = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *button) { return !button->isHidden(); });
    QVERIFY(shown != buttons.end());
    (*shown)->click();
    QCOMPARE(m_desk->keys.asked, wanted.isEmpty() ? QStringList() : QStringList(wanted));
    QCOMPARE(settings.count(), wanted.isEmpty() ? 1 : 0);
}

void TestKeys::stripComesBackWhenUnlockingFailed()
{
    KeyringStrip strip(&m_desk->keys);
    strip.showStatus(waiting(KeyringTrouble::Locked));
    strip.hide(); // as a press on its button does
    strip.showStatus(waiting(KeyringTrouble::Locked));
    QVERIFY(strip.isHidden());
    strip.showStatus(waiting(KeyringTrouble::None)); // while the password is asked for
    strip.showStatus(waiting(KeyringTrouble::Locked));
    QVERIFY(!strip.isHidden());
}

void TestKeys::statusSaysThatTheKeyringIsWaitedFor()
{
    QCOMPARE(sendingLine(waiting(KeyringTrouble::Locked)).text, u"Sending: waits for the keyring"_s);
    EngineStatus none;
    none.sending = SendingState::NoKey;
    QCOMPARE(sendingLine(none).text, u"Sending: no API key"_s);
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
