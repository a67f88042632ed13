// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/findnumberdialog.h"
#include "ui/noticestrip.h"
#include "ui/numberspage.h"
#include "ui/offertablemodel.h"
#include "ui/offerwords.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace birdcar;
using namespace Qt::StringLiterals;
using Outcome = NumberTradeAnswer::Outcome;

namespace {

NumberOffer offerOf(const QString &digits, double price = 1.5, int months = 3)
{
    NumberOffer offer{.phone = *PhoneNumber::fromDigits(digits)};
    offer.country = u"NL"_s;
    offer.type = u"mobile"_s;
    offer.sms = offer.voice = true;
    offer.monthlyPrice = price;
    offer.currency = u"EUR"_s;
    offer.minimumMonths = months;
    return offer;
}

NumberOffer withoutTexts(NumberOffer offer)
{
    offer.sms = false;
    return offer;
}

NumberOffer withPapers(NumberOffer offer)
{
    offer.verificationRequired = true;
    offer.conditions = {u"Proof of address"_s};
    return offer;
}

} // namespace

/// "Find a number to buy ..." and "Give up at MessageBird ..." on the Numbers page.
class TestNumberTrade : public WindowTest<NumbersPage>
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
        m_desk->account.found.offers = {offerOf(u"3197010220009"_s), offerOf(u"3197010220010"_s, 1, 0),
                                        withoutTexts(offerOf(u"3197010220011"_s)),
                                        withPapers(offerOf(u"3197010220012"_s))};
        m_window = std::make_unique<NumbersPage>(m_desk->desk());
        m_window->resize(1200, 700);
        QVERIFY(activate());
        m_window->reload();
        QTRY_VERIFY(pool()->currentIndex().isValid());
    }
    void cleanup() { close(); }

    void searchesForWhatIsTyped()
    {
        open();
        QVERIFY(m_desk->account.asked.isEmpty()); // nothing is asked by itself
        find<QCheckBox>("findCallsCheckBox")->setChecked(false);
        find<QComboBox>("findTypeComboBox")->setCurrentIndex(2);
        find<QComboBox>("findPlaceComboBox")->setCurrentIndex(2);
        QTest::keyClicks(find<QLineEdit>("findDigitsLineEdit"), u"20x12"_s);
        QTest::keyClick(find<QLineEdit>("findDigitsLineEdit"), Qt::Key_Return);
        QTRY_COMPARE(offers()->model()->rowCount(), 4);
        const QAbstractItemModelTester tester(offers()->model());
        const NumberSearch &search = m_desk->account.lastSearch;
        QCOMPARE(search.country, u"NL"_s);
        QVERIFY(search.sms && !search.voice);
        QCOMPARE(search.type, u"landline"_s);
        QCOMPARE(search.digits, u"2012"_s);
        QCOMPARE(search.place, NumberSearch::Place::End);
    }

    void showsTheTerms()
    {
        openAndSearch();
        QTRY_COMPARE(QApplication::focusWidget(), offers());
        QCOMPARE(row(0), u"+31 970 102 20009|1.50 EUR|3 month(s)|yes|yes|mobile||"_s);
        QCOMPARE(row(1), u"+31 970 102 20010|1.00 EUR|1 month(s)|yes|yes|mobile||"_s);
        QCOMPARE(statement(),
                 u"You will pay 1.50 EUR a month for at least 3 month(s): 4.50 EUR in all. After that "
                 "it goes on until you give the number up."_s);
        QCOMPARE(buyButton()->text(), u"&Buy +31 970 102 20009 for 1.50 EUR a month"_s);
        find<QComboBox>("purchaseMonthsComboBox")->setCurrentIndex(1);
        QVERIFY(
            statement().startsWith(u"You will pay 1.50 EUR a month for at least 12 month(s): 18.00 EUR"_s));
        offers()->selectRow(2);
        QCOMPARE(statement(), u"It cannot take texts, so it is of no use for rides."_s);
        QVERIFY(!buyButton()->isEnabled());
        offers()->selectRow(3);
        QVERIFY2(
            statement().endsWith(u"MessageBird wants to verify who rents it.\nCondition: Proof of address"_s),
            qPrintable(statement()));
        QVERIFY(buyButton()->isEnabled());
    }

    void returnBuysNothing()
    {
        openAndSearch();
        QTest::keyClick(offers(), Qt::Key_Return);
        QTest::keyClick(find<QComboBox>("purchaseMonthsComboBox"), Qt::Key_Return);
        QVERIFY(m_desk->account.asked.filter(u"buy"_s).isEmpty());
    }

    void buysWhatTheButtonNames()
    {
        openAndSearch();
        m_desk->account.trade = {Outcome::Made};
        m_desk->account.slow = true;
        find<QComboBox>("purchaseMonthsComboBox")->setCurrentIndex(1);
        QTest::mouseClick(buyButton(), Qt::LeftButton);
        QTRY_VERIFY(find<QProgressBar>("purchaseProgressBar")->isVisible());
        QVERIFY(!buyButton()->isEnabled());
        QVERIFY(!offers()->isEnabled());
        QTest::mouseClick(buyButton(), Qt::LeftButton);
        QCOMPARE(m_desk->account.asked.last(), u"buy 3197010220009 for 12"_s);
        QCOMPARE(m_desk->account.asked.filter(u"buy"_s).size(), 1);
        m_desk->account.finish();
        QTRY_COMPARE(strip()->text(), u"+31 970 102 20009 is bought, and in the pool."_s);
        QCOMPARE(offers()->model()->rowCount(), 3);
        QVERIFY(!find<QProgressBar>("purchaseProgressBar")->isVisible());
        QVERIFY(offers()->isEnabled());
    }

    void aClosedDialogComesBackWithTheOutcome()
    {
        openAndSearch();
        m_desk->account.slow = true;
        m_desk->account.trade = {Outcome::Refused, {AccountTrouble::NoCredit}};
        QTest::mouseClick(buyButton(), Qt::LeftButton);
        QTRY_VERIFY(find<QProgressBar>("purchaseProgressBar")->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
        m_desk->account.finish();
        QTRY_VERIFY(dialog()->isVisible());
        QVERIFY2(strip()->text().contains(u"not enough credit"_s), qPrintable(strip()->text()));
        QPointer<QDialog> gone = dialog();
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!gone);
    }

    void saysWhatBecameOfIt_data()
    {
        QTest::addColumn<NumberTradeAnswer>("answer");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("offers");
        const auto row = [](const char *name, const NumberTradeAnswer &answer, const QString &says,
                            const QString &offers = {}) { QTest::newRow(name) << answer << says << offers; };
        row("already", {Outcome::Already}, u"Nothing was bought."_s);
        row("not in the pool", {Outcome::Made, {}, u"+31 6 12345678 is in the pool already."_s},
            u"rented now, but not in the pool"_s);
        row("gone", {Outcome::Refused, {AccountTrouble::NotOffered}}, u"not offered"_s, u"Search again"_s);
        row("dearer", {Outcome::Refused, {AccountTrouble::OtherTerms}}, u"other terms"_s, u"Search again"_s);
        row("no rights", {Outcome::Refused, {AccountTrouble::NoRights}}, u"may not do this"_s);
        row("not rented so far", {Outcome::Unknown, {AccountTrouble::NotRented}}, u"not rented so far"_s,
            u"Look again"_s);
        row("unknown", {Outcome::Unknown, {AccountTrouble::NoAnswer}}, u"It is not known whether"_s,
            u"Look again"_s);
    }

    void saysWhatBecameOfIt()
    {
        QFETCH(NumberTradeAnswer, answer);
        QFETCH(QString, says);
        QFETCH(QString, offers);
        openAndSearch();
        m_desk->account.trade = answer;
        QTest::mouseClick(buyButton(), Qt::LeftButton);
        QTRY_VERIFY2(strip()->isVisible() && strip()->text().contains(says), qPrintable(strip()->text()));
        const auto *action = strip()->findChild<QPushButton *>(u"noticeActionButton"_s);
        QCOMPARE(action && action->isVisible() ? action->text() : QString(), offers);
    }

    void whatIsNotKnownIsLookedAtAgainAndNotBoughtAgain()
    {
        openAndSearch();
        m_desk->account.trade = {Outcome::Unknown, {AccountTrouble::NoAnswer}};
        QTest::mouseClick(buyButton(), Qt::LeftButton);
        QTRY_VERIFY(strip()->isVisible());
        m_desk->account.trade = {Outcome::Made};
        QTest::mouseClick(strip()->findChild<QPushButton *>(u"noticeActionButton"_s), Qt::LeftButton);
        QTRY_VERIFY2(strip()->text().contains(u"is bought"_s), qPrintable(strip()->text()));
        QCOMPARE(m_desk->account.asked.last(), u"settle 3197010220009"_s);
        QCOMPARE(m_desk->account.asked.filter(u"buy"_s).size(), 1);
    }

    void aFailedSearchIsTriedAgain()
    {
        m_desk->account.found = {{AccountTrouble::NoConnection}, {}};
        open();
        QTest::mouseClick(find<QPushButton>("findSearchButton"), Qt::LeftButton);
        QTRY_VERIFY(strip()->isVisible());
        m_desk->account.found = {{}, {offerOf(u"3197010220009"_s)}};
        QTest::mouseClick(strip()->findChild<QPushButton *>(u"noticeActionButton"_s), Qt::LeftButton);
        QTRY_COMPARE(offers()->model()->rowCount(), 1);
    }

    void onlyADrainedNumberCanBeGivenUp()
    {
        auto *giveUp = find<QAction>("releaseNumberAction");
        selectFree();
        QVERIFY(!giveUp->isEnabled()); // it is active
        find<QAction>("drainNumberAction")->trigger();
        QTRY_VERIFY(giveUp->isEnabled());
        giveUp->trigger();
        QVERIFY(find<QWidget>("releaseBox")->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), find<QPushButton>("releaseKeepButton"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // keeps it
        QTRY_VERIFY(!find<QWidget>("releaseBox")->isVisible());
        QVERIFY(m_desk->account.asked.isEmpty());
    }

    void givesUpAfterAYes()
    {
        const QString number = selectFree();
        find<QAction>("drainNumberAction")->trigger();
        QTRY_VERIFY(find<QAction>("releaseNumberAction")->isEnabled());
        find<QAction>("releaseNumberAction")->trigger();
        m_desk->account.slow = true;
        m_desk->account.trade = {Outcome::Made};
        auto *yes = find<QPushButton>("releaseForGoodButton");
        QCOMPARE(yes->text(), u"&Give up %1 for good"_s.arg(number));
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY(find<QProgressBar>("releaseProgressBar")->isVisible());
        QTest::keyClick(find<QWidget>("releaseBox"), Qt::Key_Escape); // too late
        QVERIFY(find<QWidget>("releaseBox")->isVisible());
        m_desk->account.finish();
        QTRY_VERIFY(!find<QWidget>("releaseBox")->isVisible());
        QCOMPARE(m_window->findChild<NoticeStrip *>()->text(), number + u" is given up."_s);
        QCOMPARE(m_desk->account.asked, QStringList{u"give up "_s + QString(number).remove(u' ').mid(1)});
    }

    /// As the command line does it beside the window.
    void whatWasGivenUpElsewhereIsNotEnabled()
    {
        const QString number = selectFree();
        const auto phone = PhoneNumber::fromDigits(QString(number).remove(u' ').mid(1)).value();
        m_desk->database->run(u"UPDATE proxy_numbers SET last_used_at = '2026-01-01T00:00:00.000Z' "
                              "WHERE phone = ?"_s,
                              {phone.digits()});
        QVERIFY(m_desk->dispatcher.beginRelease(phone).ok());
        QVERIFY(m_desk->dispatcher.finishRelease(phone).ok());
        m_window->reload();
        auto *enable = find<QAction>("enableNumberAction");
        QTRY_VERIFY(enable->isEnabled());
        QCOMPARE(pool()->model()->index(pool()->currentIndex().row(), 1).data().toString(), u"given up"_s);
        QVERIFY(!find<QAction>("drainNumberAction")->isEnabled());
        QVERIFY(!find<QAction>("releaseNumberAction")->isEnabled());
        enable->trigger();
        auto *notice = m_window->findChild<NoticeStrip *>();
        QTRY_COMPARE(notice->text(), number + u" was given up at MessageBird. Buy it again, or import it "
                                              "once the account rents it again."_s);
        QCOMPARE(m_desk->reader.numbers().value().at(pool()->currentIndex().row()).state,
                 NumberState::Disabled);
        QTest::mouseClick(notice->findChild<QPushButton *>(u"noticeActionButton"_s), Qt::LeftButton);
        QVERIFY(dialog()->isVisible());
    }

    void everyOutcomeHasItsSentence()
    {
        QSet<QString> texts;
        for (const Outcome outcome : {Outcome::Made, Outcome::Already, Outcome::Refused, Outcome::Unknown}) {
            texts.insert(purchaseOutcomeText(u"x"_s, {outcome, {AccountTrouble::NoRights}}));
            texts.insert(releaseOutcomeText(u"x"_s, {outcome, {AccountTrouble::NoRights}}));
        }
        QCOMPARE(texts.size(), 8);
    }

    void mnemonicsAreUnique_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"nl"_s, u"de"_s, u"es"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void mnemonicsAreUnique()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u"birdcar_"_s + language, u":/translations"_s));
        QCoreApplication::installTranslator(&translator);
        const NumbersPage page(m_desk->desk());
        const FindNumberDialog search(m_desk->desk());
        QStringList doubled;
        for (const QWidget *window :
             {static_cast<const QWidget *>(&page), static_cast<const QWidget *>(&search)}) {
            QHash<QString, QString> users;
            const auto take = [&](const QString &text) {
                const QString key = QKeySequence::mnemonic(text).toString();
                if (!key.isEmpty() && users.contains(key))
                    doubled.append(users.value(key) + u" and "_s + text);
                users.insert(key, text);
            };
            for (const QLabel *label : window->findChildren<QLabel *>())
                take(label->buddy() ? label->text() : QString());
            for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
                take(button->text());
        }
        QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
    }

private:
    void open() { find<QAction>("findNumberAction")->trigger(); }
    void openAndSearch()
    {
        open();
        QTest::mouseClick(find<QPushButton>("findSearchButton"), Qt::LeftButton);
        if (!QTest::qWaitFor([this] { return offers()->model()->rowCount() == 4; }))
            qFatal("no offers");
    }
    /// A number of the pool without live lines, as it is shown.
    QString selectFree()
    {
        const QAbstractItemModel *model = pool()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 2).data() == u"0"_s && model->index(i, 3).data() == u"0"_s) {
                pool()->selectRow(i);
                if (!find<QAction>("enableNumberAction")->isEnabled()) // it is active
                    return model->index(i, 0).data().toString();
            }
        }
        qFatal("every number is in use");
    }
    QDialog *dialog() const { return find<QDialog>("findNumberDialog"); }
    QTableView *offers() const { return find<QTableView>("offersTableView"); }
    QTableView *pool() const { return find<QTableView>("numbersTableView"); }
    QPushButton *buyButton() const { return find<QPushButton>("purchaseBuyButton"); }
    QString statement() const { return find<QLabel>("purchaseTextLabel")->text(); }
    NoticeStrip *strip() const { return dialog()->findChild<NoticeStrip *>(); }
    QString row(int index) const
    {
        QStringList cells;
        for (int column = 0; column < OfferTableModel::ColumnCount; ++column)
            cells.append(offers()->model()->index(index, column).data().toString());
        return cells.join(u'|');
    }
};

QTEST_MAIN(TestNumberTrade)
#include "tst_numbertrade.moc"
