// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/csvimport.h"
#include "ui/importpreviewmodel.h"
#include "ui/noticestrip.h"
#include "ui/personexport.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// 500 customers, every phone another.
QByteArray fiveHundred()
{
    QByteArray content("name,number\n");
    for (int i = 0; i < 500; ++i)
        content += "Customer " + QByteArray::number(i) + ",06" + QByteArray::number(20000000 + i) + '\n';
    return content;
}

} // namespace

class TestCsvImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<UiDesk>(); }
    void cleanup()
    {
        delete m_dialog;
        m_desk.reset();
    }
    void importsFiveHundredByClicking();
    void readsWhatSpreadsheetsWrite();
    void columnsCanBeChosen();
    void separatorCanBeChosen();
    void oneChoiceForLostZeros();
    void badRowsCanBeCorrected();
    void badRowsAreSavedWithTheReason();
    void saysWhatWasLeftOut();
    void renamesIfAsked();
    void stopKeepsWhatIsWritten();
    void importsNumbers();
    void aMessyFileIsReadAndNothingWritten_data();
    void aMessyFileIsReadAndNothingWritten();
    void exportThenImportGivesTheSame_data();
    void exportThenImportGivesTheSame();
    void saysWhatCannotBeRead();

private:
    void open(const QByteArray &content, ImportTarget target = ImportTarget::Customers);
    void waitForPlan();
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    QTableView *table() const { return find<QTableView>("importTableView"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QStringList verdicts() const;
    QString counts() const { return find<QLabel>("importCountsLabel")->text(); }
    QString strip() const { return m_dialog->findChild<NoticeStrip *>()->text(); }
    QString count(const QString &table) const
    {
        return m_desk->database.scalar(u"SELECT count(*) FROM "_s + table);
    }
    void press(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void choose(const char *name, int index) { find<QComboBox>(name)->setCurrentIndex(index); }

    EnterPress m_enterPress; // as around the main window
    std::unique_ptr<UiDesk> m_desk;
    QPointer<CsvImport> m_dialog;
    QTemporaryDir m_folder;
};

void TestCsvImport::open(const QByteArray &content, ImportTarget target)
{
    QFile file(m_folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
    file.close();
    delete m_dialog;
    m_dialog = new CsvImport(m_desk->desk(), target);
    m_dialog->openFile(file.fileName());
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    waitForPlan();
}

void TestCsvImport::waitForPlan()
{
    QTRY_VERIFY(counts().startsWith(u"Rows: "_s));
}

QStringList TestCsvImport::verdicts() const
{
    QStringList words;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        words.append(cell(row, ImportPreviewModel::VerdictColumn));
    return words;
}

void TestCsvImport::importsFiveHundredByClicking()
{
    open(fiveHundred());
    QCOMPARE(counts(), u"Rows: 500 (500 new)"_s);
    QCOMPARE(count(u"customers"_s), u"0"_s); // nothing before it is asked for
    QCOMPARE(find<QPushButton>("importButton")->text(), u"&Import 500"_s);
    press("importButton");
    QTRY_VERIFY_WITH_TIMEOUT(strip().contains(u"The import is done: 500 added"_s), 30'000);
    QCOMPARE(count(u"customers"_s), u"500"_s);
    press("noticeActionButton");
    QTRY_VERIFY_WITH_TIMEOUT(strip().contains(u"taken back. Rows: 500"_s), 30'000);
    QCOMPARE(count(u"customers"_s), u"0"_s);
    QTRY_VERIFY(find<QPushButton>("importButton")->isEnabled());
    press("importButton");
    QTRY_VERIFY_WITH_TIMEOUT(strip().contains(u"The import is done: 500 added"_s), 30'000);
    open(fiveHundred());
    QCOMPARE(counts(), u"Rows: 500 (500 unchanged)"_s);
    QVERIFY(!find<QPushButton>("importButton")->isEnabled());
}

void TestCsvImport::readsWhatSpreadsheetsWrite()
{
    const QByteArray rows("Naam;Telefoon\r\n\"An\r\nna\";'+31612345601\r\nJ\xFCrgen;0612345602\r\n;\r\n"
                          "Carl;6,12E+08\r\nDora;0612345602\r\n");
    open(rows);
    QCOMPARE(find<QComboBox>("importSeparatorComboBox")->currentText(), u"Semicolon"_s);
    QCOMPARE(find<QComboBox>("importNameComboBox")->currentText(), u"Naam"_s);
    QCOMPARE(verdicts(),
             QStringList({u"new"_s, u"new"_s, u"not imported"_s, u"second person on this phone"_s}));
    QCOMPARE(cell(1, ImportPreviewModel::NameColumn), u"Jürgen"_s);
    QVERIFY(cell(2, ImportPreviewModel::RemarkColumn).contains(u"rounded"_s));
    QCOMPARE(cell(2, ImportPreviewModel::NumberColumn), u"6,12E+08"_s);
    QVERIFY(!cell(0, ImportPreviewModel::NumberColumn).contains(u"12345"_s)); // masked once it is a phone
    open("\xEF\xBB\xBFname\tnumber\nZo\xC3\xAB\t0612345601\n");
    QCOMPARE(cell(0, ImportPreviewModel::NameColumn), u"Zoë"_s);
    open("Anna,0612345601\n"); // no titles
    QVERIFY(!find<QCheckBox>("importTitlesCheckBox")->isChecked());
    QCOMPARE(verdicts(), QStringList{u"new"_s});
}

void TestCsvImport::columnsCanBeChosen()
{
    open("a,b,c\nx,0612345601,Anna\n");
    QCOMPARE(cell(0, ImportPreviewModel::NameColumn), u"x"_s);
    choose("importNameComboBox", 3);
    QTRY_COMPARE(cell(0, ImportPreviewModel::NameColumn), u"Anna"_s);
    choose("importNumberComboBox", 1);
    QTRY_COMPARE(verdicts(), QStringList{u"not imported"_s});
    choose("importNumberComboBox", 2);
    QTRY_COMPARE(verdicts(), QStringList{u"new"_s});
}

void TestCsvImport::separatorCanBeChosen()
{
    open("name;number,note\nAnna;0612345601,x;y\n");
    choose("importSeparatorComboBox", 0);
    QTRY_COMPARE(find<QComboBox>("importNumberComboBox")->count(), 3);
    QTRY_COMPARE(cell(0, ImportPreviewModel::NameColumn), u"Anna;0612345601"_s);
}

void TestCsvImport::oneChoiceForLostZeros()
{
    open("name,number\nAnna,612345601\nBert,612345602\nCarl,+31612345603\n");
    QCOMPARE(verdicts(), QStringList({u"not imported"_s, u"not imported"_s, u"new"_s}));
    choose("importLostZeroComboBox", 1);
    QTRY_COMPARE(verdicts(), QStringList({u"new"_s, u"new"_s, u"new"_s}));
    press("importButton");
    QTRY_VERIFY(strip().contains(u"3 added"_s));
    QCOMPARE(m_desk->database.scalar(u"SELECT phone FROM customers WHERE name = 'Anna'"_s), u"31612345601"_s);
}

void TestCsvImport::badRowsCanBeCorrected()
{
    open("name,number\nAnna,12\nBert,0612345602\n");
    const QAbstractItemModelTester tester(static_cast<QAbstractProxyModel *>(table()->model())->sourceModel(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(verdicts().first(), u"not imported"_s);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, ImportPreviewModel::NumberColumn));
    QTest::keyClick(table(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"12"_s);
    QTest::keyClicks(editor, u"0612345601"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(verdicts().first(), u"new"_s);
    choose("importNameComboBox", 1); // the same column once more
    choose("importSamePhoneComboBox", 1);
    QTRY_VERIFY(find<QPushButton>("importButton")->isEnabled());
    QCOMPARE(verdicts().first(), u"new"_s); // the correction stays
    press("importButton");
    QTRY_VERIFY(strip().contains(u"2 added"_s));
}

void TestCsvImport::badRowsAreSavedWithTheReason()
{
    open("name;number\nAnna;12\nBert;0612345602\n=Evil;13\n");
    choose("importShowComboBox", 1);
    QCOMPARE(table()->model()->rowCount(), 2);
    press("importSaveBadButton");
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->directory().absolutePath(), QDir(m_folder.path()).absolutePath());
    QCOMPARE(dialog->selectedFiles(), QStringList{m_folder.filePath(u"list-bad.csv"_s)});
    const QString name = m_folder.filePath(u"bad.csv"_s);
    dialog->selectFile(name);
    static_cast<QDialog *>(dialog)->accept();
    QFile file(name);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"Anna;12;"_s) && text.contains(u"is not a phone number"_s), qPrintable(text));
    QVERIFY(text.contains(u"'=Evil;13;"_s));
    QVERIFY(!text.contains(u"Bert"_s));
}

void TestCsvImport::saysWhatWasLeftOut()
{
    open("name,number\nAnna,12\nBert,0612345602\nCarl,0612345603\n");
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_VERIFY(find<QPushButton>("importButton")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(strip(), u"The import is done: 2 added, 1 left out."_s);
    QVERIFY(find<QPushButton>("importCloseButton")->hasFocus());
    QVERIFY(!find<QPushButton>("noticeActionButton")->isDefault()); // Enter in a field would press it
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(strip(), u"The import is done: 2 added, 1 left out."_s);
    QCOMPARE(count(u"customers"_s), u"2"_s);
}

void TestCsvImport::renamesIfAsked()
{
    QVERIFY(m_desk->dispatcher.addPerson(Role::Customer, u"Ann"_s, u"+31612345601"_s).ok());
    open("name,number\nAnna,0612345601\n");
    QCOMPARE(verdicts(), QStringList{u"second person on this phone"_s});
    choose("importSamePhoneComboBox", 1);
    QTRY_COMPARE(verdicts(), QStringList{u"renamed"_s});
    QVERIFY(cell(0, ImportPreviewModel::RemarkColumn).contains(u"Ann gets this name"_s));
    press("importButton");
    QTRY_VERIFY(strip().contains(u"1 renamed"_s));
    QCOMPARE(m_desk->database.scalar(u"SELECT name FROM customers"_s), u"Anna"_s);
    press("noticeActionButton");
    QTRY_COMPARE(m_desk->database.scalar(u"SELECT name FROM customers"_s), u"Ann"_s);
}

void TestCsvImport::stopKeepsWhatIsWritten()
{
    open(fiveHundred());
    press("importButton");
    QTRY_VERIFY(count(u"customers"_s).toInt() > 0);
    press("importCloseButton"); // "Stop" while rows are written
    QTRY_VERIFY(strip().contains(u"Stopped"_s));
    const int written = count(u"customers"_s).toInt();
    QVERIFY(written > 0 && written < 500);
    open(fiveHundred());
    QCOMPARE(counts(), u"Rows: 500 (%1 new, %2 unchanged)"_s.arg(500 - written).arg(written));
}

void TestCsvImport::importsNumbers()
{
    QVERIFY(m_desk->dispatcher.addPerson(Role::Driver, u"David"_s, u"+31612345601"_s).ok());
    open("number\n+3197010220001\n+3197010220002\n0612345601\n", ImportTarget::Numbers);
    QCOMPARE(verdicts(), QStringList({u"new"_s, u"new"_s, u"not imported"_s}));
    press("importButton");
    QTRY_VERIFY(strip().contains(u"2 added"_s));
    QCOMPARE(count(u"proxy_numbers"_s), u"2"_s);
}

void TestCsvImport::aMessyFileIsReadAndNothingWritten_data()
{
    // Titles in another order and language, a quoted line break, every spelling, the same twice, blank rows.
    const QString text = u"Telefoon;Plaats;Naam\r\n0612345601;Utrecht;\"Zo\u00EB\r\nvan Dam\"\r\n"
                         "+31 6 12345602;;J\u00FCrgen\r\n6.12E+08;;Carl\r\n;;\r\n"
                         "'+31612345602;;J\u00FCrgen\r\n06-12345601;;Dora\r\n612345603;;Eva\r\n\r\n"_s;
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("Windows-1252") << text.toLatin1();
}

void TestCsvImport::aMessyFileIsReadAndNothingWritten()
{
    QFETCH(const QByteArray, content);
    const auto everything = [this] {
        QStringList rows;
        for (const QString &table : {u"customers"_s, u"drivers"_s, u"proxy_numbers"_s, u"events"_s})
            rows.append(count(table));
        return rows;
    };
    QVERIFY(m_desk->dispatcher.addPerson(Role::Customer, u"Old"_s, u"+31612345699"_s).ok());
    const QStringList before = everything();
    const QString written = m_desk->database.scalar(u"SELECT total_changes()"_s);
    open(content);
    QCOMPARE(find<QComboBox>("importSeparatorComboBox")->currentText(), u"Semicolon"_s);
    QCOMPARE(find<QComboBox>("importNameComboBox")->currentText(), u"Naam"_s);
    QCOMPARE(find<QComboBox>("importNumberComboBox")->currentText(), u"Telefoon"_s);
    QCOMPARE(verdicts(), QStringList({u"new"_s, u"new"_s, u"not imported"_s, u"unchanged"_s,
                                      u"second person on this phone"_s, u"not imported"_s}));
    QCOMPARE(cell(1, ImportPreviewModel::NameColumn), u"J\u00FCrgen"_s);
    QVERIFY(cell(2, ImportPreviewModel::RemarkColumn).contains(u"rounded"_s));
    QVERIFY(cell(5, ImportPreviewModel::RemarkColumn).contains(u"missing"_s)); // the 0 is
    choose("importLostZeroComboBox", 2);
    QTRY_COMPARE(verdicts().last(), u"new"_s);
    m_dialog->reject();
    QCOMPARE(everything(), before);
    QCOMPARE(m_desk->database.scalar(u"SELECT total_changes()"_s), written);
}

void TestCsvImport::exportThenImportGivesTheSame_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("customers") << Role::Customer;
    QTest::newRow("drivers") << Role::Driver;
}

void TestCsvImport::exportThenImportGivesTheSame()
{
    QFETCH(const Role, role);
    const ImportTarget target = role == Role::Customer ? ImportTarget::Customers : ImportTarget::Drivers;
    const QStringList names{u"=1+1"_s,   u"+Plus"_s,      u"-Minus"_s,   u"@At"_s,    u"'Quote"_s,
                            u"'=Both"_s, u"Comma, Inc"_s, u"\"Said\""_s, u"Zoë; Ü"_s, u"''+Twice"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        QVERIFY(m_desk->dispatcher.addPerson(role, names.at(i), u"+3161234560%1"_s.arg(i)).ok());
    const auto people = [this, role] {
        QStringList lines;
        const auto everybody = m_desk->reader.peopleById(role, Page());
        for (const Person &person : *everybody)
            lines.append(person.name + u' ' + person.number);
        lines.sort();
        return lines;
    };
    const QStringList before = people();
    const QByteArray csv = peopleCsv(*m_desk->reader.peopleById(role, Page()));
    open(csv, target);
    QCOMPARE(counts(), u"Rows: 10 (10 unchanged)"_s);
    m_desk->database->runOnce(u"DELETE FROM "_s + (role == Role::Customer ? u"customers"_s : u"drivers"_s));
    open(csv, target);
    press("importButton");
    QTRY_VERIFY(strip().contains(u"10 added"_s));
    QCOMPARE(people(), before);
    QCOMPARE(peopleCsv(*m_desk->reader.peopleById(role, Page())).size(), csv.size());
}

void TestCsvImport::saysWhatCannotBeRead()
{
    m_dialog = new CsvImport(m_desk->desk(), ImportTarget::Customers);
    m_dialog->openFile(m_folder.filePath(u"nothing.csv"_s));
    QTRY_VERIFY(strip().contains(u"Cannot read"_s));
    QVERIFY(!find<QPushButton>("importButton")->isEnabled());
}

QTEST_MAIN(TestCsvImport)
#include "tst_csvimport.moc"
