// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakebackups.h"
#include "tests/ui/uidesk.h"
#include "ui/backupsettingsform.h"
#include "ui/backuptablemodel.h"
#include "ui/settingspage.h"
#include "ui/storagestrip.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 12, 24), QTime(7, 0), Qt::UTC);
const auto morningFile = u"/depot/birdcar.db.backups/daily-20261224T070000Z.db"_s;

} // namespace

/// The list of backups, and the strip about the database.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void modelShowsWhatIsKnown();
    void listsTheNewestFirst();
    void makesOneNow();
    void saysWhyNoneCouldBeMade();
    void restoresOnlyAfterAsking();
    void keepsThePresentDataOnEscape();
    void saysWhereThereAreNone_data();
    void saysWhereThereAreNone();
    void actionOpensTheList();

    void failedDatabaseCanBeTriedAgain();
    void damagedDatabaseCanBeRestored();
    void otherTroublesOfferNoRestore();
    void standingSentences_data();
    void standingSentences();
    void staysClosedUntilSomethingElseIsWrong();
    void restoreCanBeTakenBack();
    void saysWhyARestoreFailed();

private:
    template <typename Widget>
    Widget *find(QWidget *parent, const char *name) const
    {
        auto *widget = parent->findChild<Widget *>(QLatin1StringView(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    Desk desk()
    {
        Desk made = m_ui->desk();
        made.demo = false;
        made.backups = m_backups.get();
        return made;
    }
    void showPage();
    QPushButton *button(const char *name) const { return find<QPushButton>(m_page.get(), name); }
    static bool says(const StorageStrip &strip, const QString &text) { return strip.text().contains(text); }

    EnterPress m_enterPress; // as around the main window
    std::unique_ptr<UiDesk> m_ui;
    std::unique_ptr<FakeBackups> m_backups;
    std::unique_ptr<SettingsPage> m_page;
};

void TestBackups::init()
{
    m_ui = std::make_unique<UiDesk>();
    m_backups = std::make_unique<FakeBackups>();
    m_backups->backups = {FakeBackups::record(u"daily-20261224T070000Z.db"_s, morning),
                          FakeBackups::record(u"daily-20261223T070000Z.db"_s, morning.addDays(-1)),
                          FakeBackups::record(u"daily-20261222T070000Z.db"_s, morning.addDays(-2), false)};
}

void TestBackups::cleanup()
{
    m_page.reset();
    m_backups.reset();
    m_ui.reset();
}

void TestBackups::showPage()
{
    m_page = std::make_unique<SettingsPage>(desk());
    m_page->resize(1000, 700);
    m_page->show();
    m_page->reload();
    m_page->backupsAction()->trigger();
    QTRY_COMPARE(find<QTableView>(m_page.get(), "backupsTableView")->model()->rowCount(), 3);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestBackups::modelShowsWhatIsKnown()
{
    BackupTableModel model(QTimeZone("Europe/Amsterdam"));
    const QAbstractItemModelTester tester(&model);
    model.setRows(m_backups->backups);
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(0, column).data().toString());
    const QLocale locale;
    QCOMPARE(cells, QStringList({u"2026-12-24 08:00"_s, u"daily"_s, u"whole"_s,
                                 locale.formattedDataSize(3'456'789, 1, QLocale::DataSizeTraditionalFormat),
                                 locale.toString(1234), locale.toString(56), locale.toString(7890)}));
    QCOMPARE(model.index(2, BackupTableModel::StateColumn).data().toString(), u"not verified"_s);
    QCOMPARE(model.index(2, BackupTableModel::RidesColumn).data().toString(), u"unknown"_s);
    model.setRows(m_backups->backups.sliced(1));
    QCOMPARE(model.rowCount(), 2);
}

void TestBackups::listsTheNewestFirst()
{
    showPage();
    const auto *table = find<QTableView>(m_page.get(), "backupsTableView");
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"2026-12-24 08:00"_s);
    QCOMPARE(table->currentIndex().row(), 0);
    QVERIFY(find<QLabel>(m_page.get(), "backupFolderLabel")->text().contains(m_backups->folder()));
    m_backups->backups.removeLast();
    Q_EMIT m_backups->changed();
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TestBackups::makesOneNow()
{
    showPage();
    m_backups->made = FakeBackups::record(u"manual-20261224T080000Z.db"_s, morning.addSecs(3600));
    m_backups->backups.prepend(*m_backups->made);
    button("backUpNowButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_backups->asked, QStringList{u"make"_s});
    QTRY_COMPARE(find<QTableView>(m_page.get(), "backupsTableView")->model()->rowCount(), 4);
    QTRY_VERIFY(button("backUpNowButton")->isEnabled());
    QVERIFY(find<QTableView>(m_page.get(), "backupsTableView")
                ->accessibleDescription()
                .contains(u"2026-12-24 09:00 is made"_s));
}

void TestBackups::saysWhyNoneCouldBeMade()
{
    showPage();
    m_backups->made = Problem{Problem::Kind::StorageFailed, u"The disk is full."_s, {}, {}};
    button("backUpNowButton")->click();
    QTRY_COMPARE(find<QTableView>(m_page.get(), "backupsTableView")->accessibleDescription(),
                 u"The disk is full."_s);
    QVERIFY(button("backUpNowButton")->isEnabled());
}

void TestBackups::restoresOnlyAfterAsking()
{
    showPage();
    auto *question = find<QWidget>(m_page.get(), "restoreQuestion");
    QVERIFY(!question->isVisible());
    button("restoreBackupButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(question->isVisible());
    QVERIFY(m_backups->asked.isEmpty());
    QCOMPARE(QApplication::focusWidget(), button("keepDatabaseButton")); // Return again restores nothing
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button("confirmRestoreButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_backups->asked, QStringList{u"restore "_s + morningFile});
}

void TestBackups::keepsThePresentDataOnEscape()
{
    showPage();
    auto *question = find<QWidget>(m_page.get(), "restoreQuestion");
    button("restoreBackupButton")->click();
    QVERIFY(question->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!question->isVisible());
    QCOMPARE(QApplication::focusWidget(), button("restoreBackupButton"));
    button("restoreBackupButton")->click();
    find<QTableView>(m_page.get(), "backupsTableView")->selectRow(1); // the question was about another
    QVERIFY(!question->isVisible());
    QVERIFY(m_backups->asked.isEmpty());
}

void TestBackups::saysWhereThereAreNone_data()
{
    QTest::addColumn<bool>("demo");
    QTest::addColumn<QString>("words");
    QTest::newRow("demo") << true << u"gone when it ends"_s;
    QTest::newRow("server") << false << u"PostgreSQL"_s;
}

void TestBackups::saysWhereThereAreNone()
{
    QFETCH(bool, demo);
    QFETCH(QString, words);
    Desk made = desk();
    made.demo = demo;
    made.backups = nullptr;
    BackupSettingsForm form(made);
    QVERIFY(find<QLabel>(&form, "noBackupsLabel")->text().contains(words));
    form.focusList(); // which there is not
}

void TestBackups::actionOpensTheList()
{
    showPage();
    auto *tabs = find<QTabWidget>(m_page.get(), "settingsTabWidget");
    tabs->setCurrentIndex(0);
    const QSignalSpy wanted(m_page.get(), &SettingsPage::pageWanted);
    m_page->backupsAction()->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Backups"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"backupsTableView"_s);
}

void TestBackups::failedDatabaseCanBeTriedAgain()
{
    StorageStrip strip(desk());
    QVERIFY(strip.isHidden());
    EngineStatus status;
    status.databaseFailed = true;
    status.storageProblem = u"Another BirdCar is running on it."_s;
    strip.showStatus(status);
    QVERIFY(!strip.isHidden());
    QVERIFY(says(strip, u"Another BirdCar is running on it."_s));
    auto *again = find<QPushButton>(&strip, "noticeActionButton");
    QCOMPARE(again->text(), u"Try again"_s);
    QVERIFY(find<QPushButton>(&strip, "noticeSecondButton")->isHidden());
    again->click();
    QCOMPARE(m_backups->asked, QStringList{u"try again"_s});
}

void TestBackups::damagedDatabaseCanBeRestored()
{
    m_backups->backups.swapItemsAt(0, 2); // the newest is not the first, and the first is not verified
    StorageStrip strip(desk());
    EngineStatus status;
    status.databaseFailed = true;
    status.databaseDamaged = true;
    status.storageProblem = u"file is not a database"_s;
    strip.showStatus(status);
    auto *restore = find<QPushButton>(&strip, "noticeSecondButton");
    QTRY_VERIFY(!restore->isHidden());
    QCOMPARE(restore->text(), u"Restore the backup of 2026-12-24 08:00"_s);
    restore->click();
    QCOMPARE(m_backups->asked, QStringList{u"restore "_s + morningFile});
}

void TestBackups::otherTroublesOfferNoRestore()
{
    m_backups->backups = {FakeBackups::record(u"daily-20261222T070000Z.db"_s, morning, false)};
    StorageStrip strip(desk());
    EngineStatus status;
    status.databaseFailed = true;
    status.databaseDamaged = true;
    status.storageProblem = u"file is not a database"_s;
    strip.showStatus(status);
    QCoreApplication::sendPostedEvents();
    QVERIFY(find<QPushButton>(&strip, "noticeSecondButton")->isHidden());
    QVERIFY(!strip.isHidden());
}

void TestBackups::standingSentences_data()
{
    QTest::addColumn<EngineStatus>("status");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("offer");
    EngineStatus full;
    full.storageProblem = u"The disk that holds the database is full."_s;
    QTest::newRow("disk full") << full << u"Nothing can be saved: The disk"_s << QString();
    EngineStatus outdated;
    outdated.storageProblem = u"A newer BirdCar has upgraded the database; install it here too."_s;
    outdated.databaseOutdated = true;
    QTest::newRow("upgraded by a newer one")
        << outdated << u"Nothing can be saved: A newer BirdCar has upgraded"_s << QString();
    EngineStatus damaged;
    damaged.storageProblem = u"The database is damaged: malformed."_s;
    damaged.databaseDamaged = true;
    QTest::newRow("damaged while running") << damaged << u"is damaged"_s << u"Show the backups"_s;
    EngineStatus backup;
    backup.backupProblem = u"Cannot write the backup."_s;
    QTest::newRow("no backup") << backup << u"No backup could be made: Cannot write"_s
                               << u"Show the backups"_s;
}

void TestBackups::standingSentences()
{
    QFETCH(EngineStatus, status);
    QFETCH(QString, words);
    QFETCH(QString, offer);
    StorageStrip strip(desk());
    const QSignalSpy wanted(&strip, &StorageStrip::backupsWanted);
    strip.showStatus(status);
    QVERIFY(!strip.isHidden());
    QVERIFY2(says(strip, words), qPrintable(strip.text()));
    if (status.databaseOutdated)
        QVERIFY2(!says(strip, u"tried again"_s), qPrintable(strip.text()));
    auto *button = find<QPushButton>(&strip, "noticeActionButton");
    QCOMPARE(button->isHidden(), offer.isEmpty());
    if (!offer.isEmpty()) {
        QCOMPARE(button->text(), offer);
        button->click();
        QCOMPARE(wanted.size(), 1);
    }
    strip.showStatus({}); // all is well again
    QVERIFY(strip.isHidden());
}

void TestBackups::staysClosedUntilSomethingElseIsWrong()
{
    StorageStrip strip(desk());
    EngineStatus status;
    status.storageProblem = u"disk full"_s;
    strip.showStatus(status);
    find<QWidget>(&strip, "noticeCloseButton")->setFocus();
    find<QAbstractButton>(&strip, "noticeCloseButton")->click();
    QVERIFY(strip.isHidden());
    status.balance = u"12"_s;
    strip.showStatus(status);
    QVERIFY(strip.isHidden());
    status.storageProblem = u"read-only"_s;
    strip.showStatus(status);
    QVERIFY(!strip.isHidden());
}

void TestBackups::restoreCanBeTakenBack()
{
    Desk made = desk();
    made.restored = Restored{morning, u"/depot/replaced.db"_s, {}};
    StorageStrip strip(made);
    QVERIFY(!strip.isHidden());
    QVERIFY(says(strip, u"The backup of 2026-12-24 08:00 is restored"_s));
    strip.showStatus({});
    QVERIFY(!strip.isHidden());
    auto *undo = find<QPushButton>(&strip, "noticeActionButton");
    QCOMPARE(undo->text(), u"Undo restore"_s);
    undo->click();
    QCOMPARE(m_backups->asked, QStringList{u"restore /depot/replaced.db"_s});
}

void TestBackups::saysWhyARestoreFailed()
{
    Desk made = desk();
    made.restored = Restored{morning, {}, u"It is damaged. Nothing was changed."_s};
    StorageStrip strip(made);
    QVERIFY(says(strip, u"It is damaged. Nothing was changed."_s));
    QVERIFY(find<QPushButton>(&strip, "noticeActionButton")->isHidden());
}

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
