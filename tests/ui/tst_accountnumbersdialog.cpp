// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/accountnumbersmodel.h"
#include "ui/accountwords.h"
#include "ui/noticestrip.h"
#include "ui/numberspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

AccountNumber rented(const QString &digits, bool sms = true, bool voice = true)
{
    return {*PhoneNumber::fromDigits(digits), sms, voice, u"active"_s};
}

} // namespace

/// "From your MessageBird account ..." on the Numbers page.
class TestAccountNumbersDialog : public WindowTest<NumbersPage>
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
        m_desk->account.rented.numbers = {
            rented(u"3197010220001"_s),       rented(u"3197010220002"_s),
            rented(u"3197010220003"_s),       rented(u"3197010220004"_s),
            rented(u"3197010220006"_s),       rented(u"3197010220007"_s, true, false),
            rented(u"3197010220008"_s, false)};
        m_window = std::make_unique<NumbersPage>(m_desk->desk());
        m_window->resize(1200, 700);
        QVERIFY(activate());
        m_window->reload();
    }
    void cleanup() { close(); }

    void whatWasDeclinedStaysDeclined()
    {
        const auto missing = [](const QString &digits) {
            return ComparedNumber{*PhoneNumber::fromDigits(digits), NumberPlace::AccountOnly, true, true,
                                  u"active"_s};
        };
        const QList<ComparedNumber> two{missing(u"3197010220006"_s), missing(u"3197010220007"_s)};
        AccountNumbersModel model;
        model.showNumbers(two);
        QCOMPARE(model.chosen().size(), 2);
        model.setChosen(0, false);
        model.showNumbers(two + QList{missing(u"3197010220009"_s)}); // read again
        QCOMPARE(model.chosen(), (QList{*PhoneNumber::fromDigits(u"3197010220007"_s),
                                        *PhoneNumber::fromDigits(u"3197010220009"_s)}));
        model.setChosen(0, true);
        model.showNumbers(two);
        QCOMPARE(model.chosen().size(), 2);
    }

    void comparesAccountAndPool()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        QAbstractItemModelTester tester(table()->model());
        QCOMPARE(rows(), (QStringList{u"+31 970 102 20006|missing here|yes|yes|x"_s,
                                      u"+31 970 102 20007|missing here|yes|no|x"_s,
                                      u"+31 970 102 20008|missing here|no|yes|"_s,
                                      u"+31 970 102 20005|not in the account|not known|not known|"_s,
                                      u"+31 970 102 20001|in the pool|yes|yes|"_s,
                                      u"+31 970 102 20002|in the pool|yes|yes|"_s,
                                      u"+31 970 102 20003|in the pool|yes|yes|"_s,
                                      u"+31 970 102 20004|in the pool|yes|yes|"_s}));
        QCOMPARE(find<QLabel>("accountCountsLabel")->text(),
                 u"In the pool: 4. Missing here: 3. Not in the account: 1."_s);
        QCOMPARE(importButton()->text(), u"&Take 2 into the pool"_s);
    }

    void takesTheChosenAndBack()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        table()->setFocus();
        table()->selectRow(1);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(importButton()->text(), u"&Take 1 into the pool"_s);
        QTest::mouseClick(importButton(), Qt::LeftButton);
        QTRY_COMPARE(poolSize(), 6);
        QTRY_COMPARE(find<QTableView>("numbersTableView")->model()->rowCount(), 6);
        QTRY_COMPARE(find<QLabel>("accountCountsLabel")->text(),
                     u"In the pool: 5. Missing here: 2. Not in the account: 1."_s);
        QTRY_VERIFY(strip()->isVisible());
        QVERIFY2(strip()->text().contains(u"1 added"_s), qPrintable(strip()->text()));
        QTest::mouseClick(strip()->findChild<QPushButton *>(u"noticeActionButton"_s), Qt::LeftButton);
        QTRY_COMPARE(poolSize(), 5);
    }

    void saysWhatIsRefused()
    {
        QVERIFY(m_desk->dispatcher.addPerson(Role::Customer, u"Anna"_s, u"+3197010220006"_s).ok());
        open();
        QTRY_COMPARE(importButton()->isEnabled(), true);
        QTest::mouseClick(importButton(), Qt::LeftButton);
        QTRY_VERIFY2(strip()->text().contains(u"1 refused"_s), qPrintable(strip()->text()));
        QCOMPARE(poolSize(), 6);
    }

    void aFailureSaysWhatToDoAndIsTriedAgain()
    {
        m_desk->account.rented = {{AccountTrouble::KeyRefused, {}}, {}};
        open();
        QTRY_VERIFY(strip()->isVisible());
        QCOMPARE(strip()->text(), accountFailureText({AccountTrouble::KeyRefused, {}}));
        QCOMPARE(importButton()->isEnabled(), false);
        m_desk->account.rented = {{}, {rented(u"3197010220001"_s)}};
        QTest::mouseClick(strip()->findChild<QPushButton *>(u"noticeActionButton"_s), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 5);
        QVERIFY(!strip()->isVisible());
    }

    void everyTroubleHasWords()
    {
        QSet<QString> texts;
        for (int i = 1; i <= static_cast<int>(AccountTrouble::Refused); ++i)
            texts.insert(accountFailureText({static_cast<AccountTrouble>(i), {}}));
        QCOMPARE(texts.size(), static_cast<int>(AccountTrouble::Refused));
        QVERIFY(!texts.contains(QString()));
    }

    void anEmptyAccountSaysWhatToDo()
    {
        m_desk = std::make_unique<UiDesk>();
        m_window = std::make_unique<NumbersPage>(m_desk->desk());
        QVERIFY(activate());
        open();
        QTRY_VERIFY(std::ranges::any_of(dialog()->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"rents no numbers"_s);
        }));
    }

private:
    void open() { find<QAction>("accountNumbersAction")->trigger(); }
    QDialog *dialog() const { return find<QDialog>("accountNumbersDialog"); }
    QTableView *table() const { return find<QTableView>("accountNumbersTableView"); }
    QPushButton *importButton() const { return find<QPushButton>("accountImportButton"); }
    NoticeStrip *strip() const { return dialog()->findChild<NoticeStrip *>(); }
    int poolSize() { return static_cast<int>(m_desk->reader.numbers().value().size()); }
    QStringList rows() const
    {
        QStringList lines;
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < AccountNumbersModel::RemarkColumn; ++column)
                cells.append(model->index(row, column).data().toString());
            cells.append(model->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? u"x"_s
                                                                                              : u""_s);
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
};

QTEST_MAIN(TestAccountNumbersDialog)
#include "tst_accountnumbersdialog.moc"
