// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// A dispatcher's whole job with no hand on the mouse: every step is a key to whatever has the focus then.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWholeJob();
    void comesBackFromEveryPage();
    void enterPressesAButton();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    /// Counts the key presses that are no words.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_presses;
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void addCustomer(const QString &name, const QString &phone);
    void createRide(const QStringList &fields);
    Ride newest() { return m_desk->reader.rides(Page{}).value().first(); }
    Message newestText() { return m_desk->reader.messages(Page{}).value().first(); }

    std::unique_ptr<UiDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    int m_presses = 0;
};

void TestKeyboard::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(find<QTableView>("ridesTableView")->model()->rowCount(), 3);
}

void TestKeyboard::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestKeyboard::addCustomer(const QString &name, const QString &phone)
{
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Insert);
    QTRY_VERIFY(find<QLineEdit>("customerEditorNameLineEdit")->hasFocus());
    type(name);
    press(Qt::Key_Tab);
    type(phone);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->database.scalar(u"SELECT count(*) FROM customers WHERE name = '%1'"_s.arg(name)),
                 u"1"_s);
}

void TestKeyboard::createRide(const QStringList &fields)
{
    m_presses = 0;
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    for (const QString &field : fields) {
        if (&field != &fields.first())
            press(Qt::Key_Tab);
        type(field);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_presses <= 8, qPrintable(QString::number(m_presses)));
    QTRY_COMPARE(m_desk->reader.rides(Page{}).value().size(), 4);
}

void TestKeyboard::theWholeJob()
{
    addCustomer(u"Nina Nieuw"_s, u"0612345699"_s);
    createRide({u"Nina"_s, u"Dirk"_s, u"Depot"_s, u"Dam"_s, u"+1h30"_s});
    const Ride ride = newest();
    QCOMPARE(ride.customer, u"Nina Nieuw"_s);
    QCOMPARE(ride.driver, u"Dirk de Dijk"_s);
    QTRY_VERIFY(find<QLabel>("rideTitleLabel")->text().contains(u"Nina Nieuw"_s));

    // She writes; the dispatcher answers.
    QVERIFY(
        m_desk->dispatcher.takeText({u"31612345699"_s, ride.number, u"Where are you?"_s, u"m1"_s, {}, {}}));
    m_window->reload();
    QTRY_VERIFY(find<QListView>("conversationListView")->model()->rowCount() > 0);
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>("messageLineEdit")->hasFocus());
    type(u"Dirk is at the bridge"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(newestText().body, u"Dirk is at the bridge"_s);
    QCOMPARE(newestText().kind, MessageKind::Dispatch);

    // Another driver takes over.
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(find<QComboBox>("newDriverComboBox")->isVisible());
    type(u"Dounia"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(find<QComboBox>("newDriverComboBox")->currentText(), u"Dounia Daoudi"_s);
    QTRY_VERIFY(!find<QLabel>("changedNumberLabel")->text().isEmpty());
    press(Qt::Key_Return);
    QTRY_COMPARE(newest().driver, u"Dounia Daoudi"_s);

    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(newest().state, RideState::Closed);
}

/// Outside of dialogs as well.
void TestKeyboard::enterPressesAButton()
{
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Somebody"_s);
    auto *button = find<QAbstractButton>("parkDraftButton");
    button->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QVERIFY(find<QComboBox>("customerComboBox")->currentText().isEmpty());
    QTRY_COMPARE(m_desk->reader.drafts()->size(), 1);
}

/// Wherever one is, the next ride is one key away, and what is typed goes into it.
void TestKeyboard::comesBackFromEveryPage()
{
    const auto *pages = m_window->findChild<QStackedWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        press(static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(pages->currentIndex(), page);
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(pages->currentIndex(), 0);
        type(u"x"_s);
        auto *customer = find<QComboBox>("customerComboBox");
        QCOMPARE(customer->currentText(), u"x"_s);
        press(Qt::Key_Backspace);
        QCOMPARE(customer->currentText(), QString());
    }
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
