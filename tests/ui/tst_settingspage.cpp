// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginestatus.h"
#include "app/store/database.h"
#include "tests/ui/uidesk.h"
#include "ui/alertsettings.h"
#include "ui/fieldnote.h"
#include "ui/settingspage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSettingsPage : public WindowTest<SettingsPage>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void showsWhatIsSaved();
    void savesEveryField();
    void savesByKeyboard();
    void notesStandBelowTheirFields();
    void takesChangesBack();
    void showsWhatIsWrongBesideTheField();
    void pointsOutAnUnknownPlaceholderAtOnce();
    void previewsAsYouType();
    void fillsInTextsOfALanguage();
    void suggestsWordsForHiddenNumbers();
    void keepsWhatIsTypedWhenSettingsChangeElsewhere();
    void savesOverNothingThatWasNotTouchedHere();
    void showsTheSourceOfAFixedValue();
    void copiesTheWebhookAddresses();
    void theTunnelIsChosenHere();
    void aTunnelThatSaysItsAddressLeavesNoFormerOne();
    void aTunnelThatDoesNotFitIsMarked_data();
    void aTunnelThatDoesNotFitIsMarked();
    void aTunnelOfThisStartIsNotChanged_data();
    void aTunnelOfThisStartIsNotChanged();
    void saysWhatTakesEffectLater();
    void saysWhatShowsAnotherTime();
    void opensByItsKey();
    void alertsOfThisComputerTakeEffectAtOnce();
    void saysWhetherTheComputerIsKeptAwake();

private:
    void open(const Desk &desk);
    bool says(const QString &words) const
    {
        return std::ranges::any_of(m_window->findChildren<QLabel *>(), [&](const QLabel *label) {
            return !label->isHidden() && label->text().contains(words);
        });
    }
    void chooseTunnel(const QString &program) const
    {
        auto *box = find<QComboBox>("tunnelComboBox");
        box->setCurrentIndex(box->findData(program));
    }
    QPushButton *save() const { return find<QPushButton>("saveSettingsButton"); }
    DepotSettings settings() const { return m_desk->dispatcher.settings(); }
};

void TestSettingsPage::open(const Desk &desk)
{
    m_window = std::make_unique<SettingsPage>(desk);
    m_window->resize(1000, 700);
    QVERIFY(activate());
    m_window->reload();
    QTRY_COMPARE(find<QSpinBox>("graceHoursSpinBox")->value(), 24);
}

void TestSettingsPage::init()
{
    m_desk = std::make_unique<UiDesk>();
    open(m_desk->desk());
}

void TestSettingsPage::showsWhatIsSaved()
{
    QCOMPARE(find<QComboBox>("regionComboBox")->currentData().toString(), u"NL"_s);
    QVERIFY(find<QComboBox>("regionComboBox")->currentText().contains(u"+31"_s));
    QCOMPARE(find<QComboBox>("timeZoneComboBox")->currentText(), QString::fromLatin1(settings().zone.id()));
    QCOMPARE(find<QPlainTextEdit>("textCancelledCustomerPlainTextEdit")->toPlainText(),
             u"Your ride at {datetime} was cancelled."_s);
    QVERIFY(find<QCheckBox>("alertSoundCheckBox")->isChecked());
    QVERIFY(!save()->isEnabled());
}

void TestSettingsPage::savesEveryField()
{
    find<QLineEdit>("nameLineEdit")->setText(u"Depot North"_s);
    auto *region = find<QComboBox>("regionComboBox");
    region->setCurrentIndex(region->findData(u"DE"_s));
    find<QComboBox>("timeZoneComboBox")->setCurrentText(u"Asia/Tokyo"_s);
    find<QLineEdit>("phoneLineEdit")->setText(u"030 901820"_s);
    find<QLineEdit>("alarmPhoneLineEdit")->setText(u"0151 23456789"_s);
    for (const char *text :
         {"ConfirmationCustomer", "ConfirmationDriver", "CancelledCustomer", "CancelledDriver",
          "DriverChanged", "DriverRemoved", "RideChangedCustomer", "RideChangedDriver"})
        find<QPlainTextEdit>((QByteArray("text") + text + "PlainTextEdit").constData())
            ->setPlainText(QString::fromLatin1(text));
    int value = 3;
    for (const char *box :
         {"graceHours", "takeOverAfterMinutes", "closeAfterHours", "lateAfterMinutes", "reopenHours",
          "retentionDays", "creditWarning", "backupDays", "alarmAfterMinutes"})
        find<QSpinBox>((QByteArray(box) + "SpinBox").constData())->setValue(value++);
    for (const char *name : {"callFormat", "voiceLanguage", "voice"})
        find<QComboBox>((QByteArray(name) + "ComboBox").constData())->setCurrentIndex(1);
    for (const char *name : {"Unknown", "Withheld", "AfterCall"})
        find<QPlainTextEdit>((QByteArray("voice") + name + "PlainTextEdit").constData())
            ->setPlainText(QString::fromLatin1(name));
    find<QCheckBox>("keepAwakeCheckBox")->setChecked(true);
    find<QCheckBox>("callsToDepotCheckBox")->setChecked(true);
    find<QCheckBox>("answerTextsCheckBox")->setChecked(true);
    find<QPlainTextEdit>("textAnswerPlainTextEdit")->setPlainText(u"Call {phone}"_s);
    find<QLineEdit>("listenLineEdit")->setText(u"127.0.0.1:99"_s);
    find<QLineEdit>("publicUrlLineEdit")->setText(u"https://example.org"_s);
    auto *tunnel = find<QComboBox>("tunnelComboBox");
    tunnel->setCurrentIndex(tunnel->findData(u"ssh"_s));
    find<QLineEdit>("tunnelHostLineEdit")->setText(u" you@server "_s);
    find<QComboBox>("webhookAuthComboBox")->setCurrentIndex(2);
    QVERIFY(save()->isEnabled());
    save()->click();
    QTRY_VERIFY(says(u"The settings are saved."_s));

    DepotSettings expected;
    expected.name = u"Depot North"_s;
    expected.region = u"DE"_s;
    expected.zone = QTimeZone("Asia/Tokyo");
    expected.phone = u"4930901820"_s;
    expected.texts = {u"ConfirmationCustomer"_s, u"ConfirmationDriver"_s, u"CancelledCustomer"_s,
                      u"CancelledDriver"_s,      u"DriverChanged"_s,      u"DriverRemoved"_s,
                      u"RideChangedCustomer"_s,  u"RideChangedDriver"_s};
    expected.grace = 3h;
    expected.takeOverAfter = 4min;
    expected.closeAfter = 5h;
    expected.lateAfter = 6min;
    expected.reopenFor = 7h;
    expected.retentionDays = 8;
    expected.creditWarning = 9;
    expected.keepAwake = true;
    expected.backupDays = 10;
    expected.alarmAfter = 11min;
    expected.alarmPhone = u"4915123456789"_s;
    expected.connection = {u"127.0.0.1:99"_s, u"https://example.org"_s, u"ssh"_s, u"you@server"_s,
                           WebhookAuth::Secret};
    expected.replies = {CallFlowFormat::Json,
                        u"cs-CZ"_s,
                        SpeechVoice::Male,
                        u"Unknown"_s,
                        u"Withheld"_s,
                        u"AfterCall"_s,
                        true,
                        true,
                        u"Call {phone}"_s};
    QCOMPARE(settings(), expected);
    QVERIFY(!save()->isEnabled());
}

void TestSettingsPage::savesByKeyboard()
{
    m_window->enter();
    auto *tabs = find<QTabWidget>("settingsTabWidget");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"graceHoursSpinBox"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(settings().grace, 25h);
}

/// In a high window as well: the room that is left is below the last field.
void TestSettingsPage::notesStandBelowTheirFields()
{
    m_window->resize(1600, 1400);
    auto *replies = find<QScrollArea>("replySettingsScrollArea");
    find<QTabWidget>("settingsTabWidget")->setCurrentWidget(replies);
    int notes = 0;
    for (const FieldNote *note : replies->findChildren<FieldNote *>()) {
        if (note->text().isEmpty())
            continue;
        const int lines = note->height() / note->fontMetrics().height();
        QVERIFY2(lines <= 2, qPrintable(u"%1 lines for \"%2\""_s.arg(lines).arg(note->text())));
        ++notes;
    }
    QVERIFY(notes >= 5);
}

void TestSettingsPage::takesChangesBack()
{
    auto *name = find<QLineEdit>("nameLineEdit");
    name->setText(u"half a na"_s);
    find<QPushButton>("revertSettingsButton")->click();
    QVERIFY(name->text().isEmpty());
    QVERIFY(!save()->isEnabled());
}

void TestSettingsPage::showsWhatIsWrongBesideTheField()
{
    auto *url = find<QLineEdit>("publicUrlLineEdit");
    QTest::keyClicks(url, u"exam"_s);
    QVERIFY(!url->accessibleDescription().contains(u"https://example.org"_s)); // still being typed
    save()->click();
    QCOMPARE(find<QTabWidget>("settingsTabWidget")->currentIndex(), 5);
    QCOMPARE(find<QTabWidget>("settingsTabWidget")->tabText(5), u"Connection (to correct: 1)"_s);
    QVERIFY(url->hasFocus());
    QVERIFY(url->accessibleDescription().contains(u"https://example.org"_s));
    QVERIFY(settings().connection.publicUrl.isEmpty());
    url->setText(u"https://example.org/"_s);
    QCOMPARE(find<QTabWidget>("settingsTabWidget")->tabText(5), u"Connection"_s);
    save()->click();
    QTRY_COMPARE(settings().connection.publicUrl, u"https://example.org"_s);
}

void TestSettingsPage::pointsOutAnUnknownPlaceholderAtOnce()
{
    auto *edit = find<QPlainTextEdit>("textCancelledDriverPlainTextEdit");
    edit->setPlainText(u"The ride at {datum} is off"_s);
    QVERIFY(edit->accessibleDescription().startsWith(u"{datum} stands for nothing."_s));
    edit->setPlainText(u"The ride at {datetime} is off"_s);
    QVERIFY(edit->accessibleDescription().startsWith(u"1 SMS: The ride at 20"_s));
}

void TestSettingsPage::previewsAsYouType()
{
    auto *edit = find<QPlainTextEdit>("textConfirmationCustomerPlainTextEdit");
    edit->setPlainText(u"{driver} for {customer} from {start} to {destination}"_s);
    QCOMPARE(edit->accessibleDescription(),
             u"1 SMS: David Driver for Caitlyn Carless from Depot to Dam square"_s);
    edit->setPlainText(QString(161, u'x'));
    QVERIFY(edit->accessibleDescription().startsWith(u"2 SMS: "_s));
    edit->setPlainText(u"\u0416"_s.repeated(71));
    QVERIFY(edit->accessibleDescription().startsWith(u"2 SMS, because of characters"_s));
}

void TestSettingsPage::fillsInTextsOfALanguage()
{
    auto *languages = find<QComboBox>("textLanguageComboBox");
    QCOMPARE(languages->count(), 4);
    languages->setCurrentIndex(1);
    QCOMPARE(languages->currentText(), u"Nederlands"_s);
    find<QPushButton>("useTextsButton")->click();
    const auto *edit = find<QPlainTextEdit>("textConfirmationCustomerPlainTextEdit");
    QVERIFY(edit->toPlainText().contains(u"haalt u op"_s));
    QVERIFY(edit->accessibleDescription().contains(u"David Driver haalt u op"_s));
    QVERIFY(settings().texts == TextTemplates()); // not before it is saved
    save()->click();
    QTRY_VERIFY(settings().texts.cancelledToCustomer.startsWith(u"Uw rit"_s));
}

/// Offered, in the language that is spoken: nothing else is said to anybody before somebody asks for it.
void TestSettingsPage::suggestsWordsForHiddenNumbers()
{
    auto *words = find<QPlainTextEdit>("voiceWithheldPlainTextEdit");
    auto *language = find<QComboBox>("voiceLanguageComboBox");
    auto *use = find<QPushButton>("suggestWithheldButton");
    QVERIFY(words->toPlainText().isEmpty());
    language->setCurrentIndex(language->findData(u"fr-FR"_s));
    QVERIFY(!use->isEnabled());
    language->setCurrentIndex(language->findData(u"de-DE"_s));
    QVERIFY(words->toPlainText().isEmpty());
    use->click();
    QVERIFY(words->toPlainText().contains(u"unterdr\u00fcckt"_s));
    QVERIFY(settings().replies == ReplySettings()); // not before it is saved
    save()->click();
    QTRY_VERIFY(settings().replies.withheldText.contains(u"unterdr\u00fcckt"_s));
    QCOMPARE(settings().replies.unknownText, ReplySettings().unknownText);
}

void TestSettingsPage::keepsWhatIsTypedWhenSettingsChangeElsewhere()
{
    auto *name = find<QLineEdit>("nameLineEdit");
    name->setText(u"North"_s);
    m_desk->database->runOnce(
        u"INSERT INTO settings (depot, name, value) VALUES ('test', 'name', 'South')"_s);
    QVERIFY(m_desk->dispatcher.reloadSettings().ok());
    m_window->reload();
    QTRY_VERIFY(says(u"changed elsewhere"_s));
    QCOMPARE(name->text(), u"North"_s);
    find<QPushButton>("noticeActionButton")->click();
    QCOMPARE(name->text(), u"South"_s);
}

void TestSettingsPage::savesOverNothingThatWasNotTouchedHere()
{
    find<QLineEdit>("nameLineEdit")->setText(u"North"_s);
    DepotSettings elsewhere = settings();
    elsewhere.connection.tunnel = u"ssh"_s;
    elsewhere.connection.tunnelHost = u"me@server"_s;
    elsewhere.connection.publicUrl = u"https://depot.example.com"_s;
    elsewhere.connection.webhookAuth = WebhookAuth::Secret;
    elsewhere.texts.cancelledToCustomer = u"No ride."_s;
    QVERIFY(m_desk->dispatcher.saveSettings(elsewhere).ok());
    save()->click();
    QTRY_COMPARE(settings().name, u"North"_s);
    QVERIFY(settings().connection == elsewhere.connection);
    QCOMPARE(settings().texts.cancelledToCustomer, u"No ride."_s);
}

void TestSettingsPage::showsTheSourceOfAFixedValue()
{
    Desk desk = m_desk->desk();
    desk.sources = {{u"public_url"_s, u"BIRDCAR_PUBLIC_URL in .env"_s}, {u"region"_s, u"BIRDCAR_REGION"_s}};
    open(desk);
    EngineStatus status;
    status.publicUrl = u"https://given.example"_s;
    m_window->showStatus(status);
    auto *url = find<QLineEdit>("publicUrlLineEdit");
    QVERIFY(url->isReadOnly());
    QCOMPARE(url->text(), u"https://given.example"_s);
    QCOMPARE(url->accessibleDescription(),
             u"Given by BIRDCAR_PUBLIC_URL in .env; it cannot be changed here."_s);
    QVERIFY(!find<QComboBox>("regionComboBox")->isEnabled());
    QVERIFY(!save()->isEnabled());
    find<QLineEdit>("nameLineEdit")->setText(u"North"_s);
    save()->click();
    QTRY_COMPARE(settings().name, u"North"_s);
    QVERIFY(settings().connection.publicUrl.isEmpty());
}

void TestSettingsPage::copiesTheWebhookAddresses()
{
    auto *copy = find<QPushButton>("textWebhookCopyButton");
    QVERIFY(!copy->isEnabled());
    EngineStatus status;
    status.textWebhook = u"https://example.org/webhook?key=abc"_s;
    status.voiceWebhook = u"https://example.org/webhook-voice?key=abc"_s;
    m_window->showStatus(status);
    copy->click();
    QCOMPARE(QApplication::clipboard()->text(), status.textWebhook);
    find<QPushButton>("voiceWebhookCopyButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), status.voiceWebhook);
}

void TestSettingsPage::theTunnelIsChosenHere()
{
    find<QTabWidget>("settingsTabWidget")->setCurrentIndex(5);
    auto *host = find<QLineEdit>("tunnelHostLineEdit");
    auto *url = find<QLineEdit>("publicUrlLineEdit");
    QVERIFY(!host->isVisible());
    chooseTunnel(u"lt"_s);
    QVERIFY(host->isVisible());
    QVERIFY(host->accessibleDescription().startsWith(u"Name or server"_s));
    QVERIFY(url->accessibleDescription().contains(u"The tunnel says it by itself"_s));
    host->setText(u"my-depot"_s);
    save()->click();
    QTRY_COMPARE(settings().connection.tunnel, u"lt"_s);
    QCOMPARE(settings().connection.tunnelHost, u"my-depot"_s);
    QTRY_VERIFY(!save()->isEnabled());
    chooseTunnel(u"cloudflared"_s);
    QVERIFY(host->accessibleDescription().startsWith(u"Named tunnel"_s));
    QVERIFY(!url->accessibleDescription().contains(u"by itself"_s)); // of a named tunnel nobody knows it
    chooseTunnel({});
    QVERIFY(!host->isVisible());
    save()->click();
    QTRY_VERIFY(settings().connection.tunnel.isEmpty());
    QVERIFY(settings().connection.tunnelHost.isEmpty());

    EngineStatus status;
    status.tunnel = {u"lt"_s, TunnelPhase::Down, TunnelFault::NotInstalled, {}};
    m_window->showStatus(status);
    chooseTunnel(u"lt"_s);
    QVERIFY(find<QComboBox>("tunnelComboBox")->accessibleDescription().contains(u"lt was not found"_s));
}

void TestSettingsPage::aTunnelThatSaysItsAddressLeavesNoFormerOne()
{
    find<QTabWidget>("settingsTabWidget")->setCurrentIndex(5);
    find<QLineEdit>("publicUrlLineEdit")->setText(u"https://old.example.org"_s);
    save()->click();
    QTRY_COMPARE(settings().connection.publicUrl, u"https://old.example.org"_s);
    QTRY_VERIFY(!save()->isEnabled());
    chooseTunnel(u"ngrok"_s);
    save()->click();
    QTRY_COMPARE(settings().connection.tunnel, u"ngrok"_s);
    QCOMPARE(settings().connection.publicUrl, QString());
    QTRY_COMPARE(find<QLineEdit>("publicUrlLineEdit")->text(), QString());
    QTRY_VERIFY(!save()->isEnabled());
}

void TestSettingsPage::aTunnelThatDoesNotFitIsMarked_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("says");
    QTest::newRow("no server") << u"ssh"_s << QString() << u"tunnelHostLineEdit"_s << u"needs the server"_s;
    QTest::newRow("not a name") << u"cloudflared"_s << u"my depot"_s << u"tunnelHostLineEdit"_s
                                << u"\"my depot\" is not the name"_s;
    QTest::newRow("no address") << u"ssh"_s << u"you@server"_s << u"publicUrlLineEdit"_s
                                << u"cannot say what its public address is"_s;
}

void TestSettingsPage::aTunnelThatDoesNotFitIsMarked()
{
    QFETCH(const QString, program);
    QFETCH(const QString, host);
    QFETCH(const QString, marked);
    QFETCH(const QString, says);
    chooseTunnel(program);
    find<QLineEdit>("tunnelHostLineEdit")->setText(host);
    save()->click();
    auto *line = find<QLineEdit>(marked);
    QVERIFY(line->hasFocus());
    QVERIFY2(line->accessibleDescription().contains(says), qPrintable(line->accessibleDescription()));
    QVERIFY(settings().connection.tunnel.isEmpty());
}

void TestSettingsPage::aTunnelOfThisStartIsNotChanged_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("tunnel") << u"tunnel"_s;
    QTest::newRow("address") << u"public_url"_s;
}

void TestSettingsPage::aTunnelOfThisStartIsNotChanged()
{
    QFETCH(const QString, given);
    DepotSettings saved = settings();
    saved.connection.tunnel = u"lt"_s;
    saved.connection.tunnelHost = u"my-depot"_s;
    QVERIFY(m_desk->dispatcher.saveSettings(saved).ok());
    Desk desk = m_desk->desk();
    desk.sources = {{given, u"--given"_s}};
    open(desk);
    EngineStatus status;
    status.tunnel.program = u"ngrok"_s;
    m_window->showStatus(status);
    auto *box = find<QComboBox>("tunnelComboBox");
    QVERIFY(!box->isEnabled());
    QCOMPARE(box->currentData().toString(), u"ngrok"_s); // what runs
    QVERIFY(box->accessibleDescription().contains(u"--given"_s));
    find<QLineEdit>("nameLineEdit")->setText(u"North"_s);
    save()->click();
    QTRY_COMPARE(settings().name, u"North"_s);
    QCOMPARE(settings().connection, saved.connection);
}

void TestSettingsPage::saysWhatTakesEffectLater()
{
    find<QLineEdit>("listenLineEdit")->setText(u"127.0.0.1:8081"_s);
    save()->click();
    QTRY_VERIFY(says(u"The listening address takes effect at the next start."_s));
}

void TestSettingsPage::saysWhatShowsAnotherTime()
{
    find<QComboBox>("timeZoneComboBox")->setCurrentText(u"Asia/Tokyo"_s);
    save()->click();
    QTRY_VERIFY(says(u"Lists, forms and texts show the time in Asia/Tokyo from now on."_s));
}

void TestSettingsPage::opensByItsKey()
{
    auto *action = m_window->findChild<QAction *>(u"openSettingsAction"_s);
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+,"_s));
    QVERIFY(m_window->menuActions().contains(action));
    const QSignalSpy wanted(m_window.get(), &DeskPage::pageWanted);
    action->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"settingsPage"_s);
}

void TestSettingsPage::alertsOfThisComputerTakeEffectAtOnce()
{
    auto *sound = find<QCheckBox>("alertSoundCheckBox");
    QVERIFY(alertSoundOn());
    sound->click();
    QVERIFY(!alertSoundOn());
    QVERIFY(!save()->isEnabled()); // nothing of the depot's changed
    sound->click();
    QVERIFY(alertSoundOn());
    find<QCheckBox>("alertNotificationsCheckBox")->click();
    QVERIFY(!alertNotificationsOn());
    setAlertNotificationsOn(true);
}

void TestSettingsPage::saysWhetherTheComputerIsKeptAwake()
{
    auto *box = find<QCheckBox>("keepAwakeCheckBox");
    QVERIFY(!box->isChecked());
    const auto hintFor = [&](const AwakeStatus &awake) {
        EngineStatus status;
        status.awake = awake;
        m_window->showStatus(status);
        return box->accessibleDescription();
    };
    QVERIFY(hintFor({}).startsWith(u"Asleep it relays nothing."_s));
    QVERIFY(hintFor({true, AwakeTrouble::None, {}}).startsWith(u"It is being kept awake now."_s));
    QVERIFY(hintFor({false, AwakeTrouble::NoLogind, {}}).contains(u"there is no logind"_s));
    QVERIFY(
        hintFor({false, AwakeTrouble::Refused, u"Not for you."_s}).endsWith(u"logind says: Not for you."_s));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
