// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "tests/ui/uidesk.h"
#include "ui/handoverdocument.h"
#include "ui/handoverwindow.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTextNotMarkup();
    void saysWhenTheListIsCutOff();
    void emptyPageSaysSo();
    void showsWhatIsLeft();
    void showsNoWholePhone();
    void savesAPdf();
    void saysThatAFileCannotBeWritten();
    void opensPrintDialog();
    void worksByKeyboard();

private:
    void open();
    QString text() const { return m_window->findChild<QTextEdit *>(u"handOverTextEdit"_s)->toPlainText(); }
    void saveAs(const QString &fileName);
    bool says(const QString &words) const
    {
        return std::ranges::any_of(m_window->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    std::unique_ptr<UiDesk> m_desk;
    std::unique_ptr<HandOverWindow> m_window;
};

void TestHandOver::namesAreTextNotMarkup()
{
    HandOver page;
    HandOverRide row;
    row.ride.customer = u"<b>Bold</b> & <img src=\"http://example.org/x.png\">"_s;
    row.ride.datetime = u"tomorrow, \"early\""_s;
    row.ride.officeNote = u"<u>gate 4</u>"_s;
    row.failed = 2;
    RideDraft draft;
    draft.customer = u"<s>Nora</s>"_s;
    draft.time = u"half past"_s;
    page.drafts = {draft};
    page.openRides = {row};
    page.openCount = 1;
    const auto document = handOverDocument(page, {u"<i>North</i>"_s, {}, QTimeZone::utc()});
    const QString text = document->toPlainText();
    QVERIFY(text.contains(row.ride.customer));
    QVERIFY(text.contains(row.ride.datetime));
    QVERIFY(text.contains(u"Hand over, <i>North</i>"_s));
    QVERIFY(text.contains(u"<u>gate 4</u>; failed texts: 2"_s));
    QVERIFY(text.contains(u"Drafts, to be assigned: 1"_s));
    QVERIFY(text.contains(draft.customer) && text.contains(draft.time));
}

void TestHandOver::saysWhenTheListIsCutOff()
{
    HandOver page;
    page.openRides = QList<HandOverRide>(3);
    page.openCount = 240;
    const QString text = handOverDocument(page, {{}, {}, QTimeZone::utc()})->toPlainText();
    QVERIFY(text.contains(u"Open rides: 240, the first 3 of them here"_s));
}

void TestHandOver::emptyPageSaysSo()
{
    const QString text = handOverDocument({}, {{}, {}, QTimeZone::utc()})->toPlainText();
    QVERIFY(text.startsWith(u"Hand over\n"_s));
    QVERIFY(text.contains(u"Open rides: 0"_s));
    QVERIFY(text.contains(u"Texts and calls that match no ride: 0"_s));
}

void TestHandOver::open()
{
    m_window.reset();
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_desk->database->runOnce(
        u"UPDATE messages SET state = 'failed', reason = 'absent subscriber' WHERE id = 1"_s);
    InboundText lost;
    lost.sender = u"31612349999"_s;
    lost.recipient = u"3197010220005"_s;
    lost.text = u"who is this?"_s;
    lost.providerId = u"m1"_s;
    QVERIFY(m_desk->dispatcher.takeText(lost).ok());
    QVERIFY(m_desk->dispatcher.closeRide(RideId{3}).ok());
    m_window = std::make_unique<HandOverWindow>(m_desk->desk());
    m_window->openPage();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!text().isEmpty());
}

void TestHandOver::showsWhatIsLeft()
{
    open();
    QVERIFY(text().contains(u"Open rides: 2"_s));
    QVERIFY(text().contains(u"Caitlyn Carless"_s));
    QVERIFY(!text().contains(u"Airport"_s)); // closed
    QVERIFY(text().indexOf(u"Caitlyn Carless"_s) < text().indexOf(u"Chris Commuter"_s));
    QVERIFY(text().contains(u"failed texts: 1; texts waiting: 1"_s));
    QVERIFY(text().contains(u"absent subscriber"_s));
    QVERIFY(text().contains(u"with lines of ended rides: 1"_s));
    QVERIFY(text().contains(u"Texts and calls that match no ride: 1"_s));
}

void TestHandOver::showsNoWholePhone()
{
    open();
    QVERIFY(!QString(text()).remove(u' ').contains(u"12345"_s));
    QVERIFY(!QString(text()).remove(u' ').contains(u"12349"_s));
    QVERIFY(!text().contains(u"who is this?"_s));
}

void TestHandOver::saveAs(const QString &fileName)
{
    m_window->findChild<QPushButton *>(u"saveHandOverButton"_s)->click();
    auto *dialog = m_window->findChild<QFileDialog *>(u"saveFileDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    line->setText(fileName);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>(u"saveFileDialog"_s));
}

void TestHandOver::savesAPdf()
{
    open();
    const QTemporaryDir folder;
    saveAs(folder.filePath(u"page"_s));
    QFile file(folder.filePath(u"page.pdf"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(says(u"page.pdf is saved."_s));
}

void TestHandOver::saysThatAFileCannotBeWritten()
{
    open();
    saveAs(u"/proc/page.pdf"_s);
    QTRY_VERIFY(says(u"could not be written"_s));
}

void TestHandOver::opensPrintDialog()
{
    open();
    m_window->findChild<QPushButton *>(u"printHandOverButton"_s)->click();
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"printDialog"_s));
    m_window->findChild<QDialog *>(u"printDialog"_s)->reject();
}

void TestHandOver::worksByKeyboard()
{
    open();
    QVERIFY(m_window->findChild<QTextEdit *>(u"handOverTextEdit"_s)->hasFocus());
    QSet<QString> reached;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const char *name : {"printHandOverButton", "saveHandOverButton", "closeHandOverButton"})
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"
