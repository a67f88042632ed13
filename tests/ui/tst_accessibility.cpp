// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handsets.h"
#include "tests/ui/contrast.h"
#include "tests/ui/uidesk.h"
#include "ui/deskpage.h"
#include "ui/mainwindow.h"
#include "ui/settingspage.h"
#include "ui/setupassistant.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPalette>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// A widget inside another that is the one people use: the line of a combo box, the corner of a table.
bool isPartOfAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const QByteArray type = widget->metaObject()->className();
    return type == "QComboBoxListView" || type == "QTableCornerButton" || type == "QMenuBarExtension" ||
           qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent) ||
           widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QMenu *>(widget) ||
           qobject_cast<const QMenuBar *>(widget);
}

bool isUsable(const QWidget *widget)
{
    return !isPartOfAnother(widget) && widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget));
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

/// Phones that nobody uses.
class QuietHandsets : public Handsets
{
public:
    void sendText(const PhoneNumber &, const PhoneNumber &, const QString &) override {}
    void call(const PhoneNumber &, const PhoneNumber &, CallerId) override {}
    void setTrouble(DemoTrouble) override {}
};

QString described(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// What Alt and a letter may go to.
QStringList mnemonicTexts(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() ? QStringList{label->text()} : QStringList();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return {button->text()};
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return {box->title()};
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    return texts;
}

/// Each with the letter that it shares with one before. What is hidden counts: it may be shown.
QStringList sharedMnemonics(const QWidgetList &widgets)
{
    QHash<QString, QString> users;
    QStringList shared;
    for (const QWidget *widget : widgets) {
        for (const QString &text : mnemonicTexts(widget)) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                continue;
            if (users.contains(key))
                shared.append(u"%1: \"%2\" and \"%3\""_s.arg(key, users.value(key), text));
            users.insert(key, text);
        }
    }
    return shared;
}

QPalette plainPalette(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette palette(window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

} // namespace

/// Everything can be used by keyboard, is named for a screen reader, and can be seen.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyUsableWidgetIsNamed_data() { addPages(); }
    void everyUsableWidgetIsNamed();
    void whatIsReadIsWhatIsShown_data() { addPages(); }
    void whatIsReadIsWhatIsShown();
    void tabReachesEverything_data() { addPages(); }
    void tabReachesEverything();
    void tabGoesInReadingOrder_data() { addPages(); }
    void tabGoesInReadingOrder();
    void tablesAreNamedAndLetTabOut_data() { addPages(); }
    void tablesAreNamedAndLetTabOut();
    void focusCanBeSeen_data() { addPages(); }
    void focusCanBeSeen();
    void mnemonicsAreUniqueInEachStep_data() { addLanguages(); }
    void mnemonicsAreUniqueInEachStep();
    void mnemonicsAreUniqueInEachTab_data() { addLanguages(); }
    void mnemonicsAreUniqueInEachTab();
    void pagesLeaveTheMenusTheirLetters_data() { addLanguages(); }
    void pagesLeaveTheMenusTheirLetters();
    void overlaysAreNamed_data();
    void overlaysAreNamed();
    void guideIsNamedAndReached();
    void colorsHaveContrast_data();
    void colorsHaveContrast();
    void colorsLiveInTheTheme();
    void nothingStandsInTheWay();

private:
    static void addPages();
    static void addLanguages();
    void speak();
    void openPage();
    QWidget *page() const { return m_window->findChild<QStackedWidget *>()->currentWidget(); }
    QWidgetList tabStops() const;

    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<UiDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibility::addPages()
{
    QTest::addColumn<QString>("name");
    UiDesk desk;
    const MainWindow window(desk.desk());
    const auto *stack = window.findChild<QStackedWidget *>();
    for (int index = 0; index < stack->count(); ++index)
        QTest::newRow(qPrintable(stack->widget(index)->objectName())) << stack->widget(index)->objectName();
}

void TestAccessibility::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
}

void TestAccessibility::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_translator.reset(); // takes itself away
}

void TestAccessibility::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "nl", "de", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// What is made from now on speaks the language of this row.
void TestAccessibility::speak()
{
    QFETCH(const QString, language);
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(u"birdcar_"_s + language, u":/translations"_s));
    QCoreApplication::installTranslator(m_translator.get());
}

/// Opens the window on the page of this row, with a row chosen in its first table.
void TestAccessibility::openPage()
{
    QFETCH(const QString, name);
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    m_window->resize(1360, 860);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openPage(name);
    QCOMPARE(page()->objectName(), name);
    if (auto *table = page()->findChild<QTableView *>(); table && table->isVisible()) {
        (void)QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 1000);
        table->selectRow(0);
    }
    QTRY_VERIFY(QApplication::focusWidget());
}

void TestAccessibility::everyUsableWidgetIsNamed()
{
    openPage();
    QStringList wrong;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!isUsable(widget))
            continue;
        const QString name = nameOf(widget);
        if (widget->objectName().isEmpty() || name.trimmed().isEmpty() || name.contains(u'<') ||
            name.contains(u'&'))
            wrong.append(u"%1, read as \"%2\""_s.arg(described(widget), name));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

/// A name stands in place of a label's text, so it has to say it; a line inside another widget is read by
/// itself.
void TestAccessibility::whatIsReadIsWhatIsShown()
{
    openPage();
    QStringList wrong;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && !nameOf(widget).contains(label->text().remove(u'&')))
            wrong.append(u"%1 shows \"%2\""_s.arg(described(widget), label->text()));
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        if (line && !widget->objectName().startsWith("qt_"_L1) && nameOf(widget).isEmpty())
            wrong.append(described(widget->parentWidget()) + u" has a nameless line"_s);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

/// Where Tab stops, once around the window, from where the page begins. A field with parts (a date) takes
/// more than one Tab.
QWidgetList TestAccessibility::tabStops() const
{
    QWidgetList stops;
    constexpr int most = 300;
    for (int i = 0; i < most; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (stops.size() > 1 && focus == stops.first())
            break;
        if (stops.isEmpty() || focus != stops.last())
            stops.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return stops;
}

void TestAccessibility::tabReachesEverything()
{
    openPage();
    // What became usable on the way (a button for the row chosen there) is reached on the next round.
    const QWidgetList stops = tabStops() + tabStops();
    QStringList missed;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!isUsable(widget) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const bool reached = std::ranges::any_of(
            stops, [widget](const QWidget *stop) { return stop == widget || widget->isAncestorOf(stop); });
        // Of buttons that exclude each other one has the focus, and the arrow keys go on from there.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!reached && !(button && button->autoExclusive()))
            missed.append(described(widget));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(u'\n' + missed.join(u'\n')));
}

void TestAccessibility::tabGoesInReadingOrder()
{
    openPage();
    QStringList wrong;
    const QWidgetList stops = tabStops();
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget *before = stops.at(i - 1);
        const QWidget *after = stops.at(i);
        if (before->parentWidget() != after->parentWidget() || !page()->isAncestorOf(before))
            continue;
        const QRect a = before->geometry();
        const QRect b = after->geometry();
        const bool above = b.bottom() < a.top();
        const bool leftInTheSameLine = b.top() <= a.bottom() && b.bottom() >= a.top() && b.right() < a.left();
        if (above || leftInTheSameLine)
            wrong.append(u"%1, then %2"_s.arg(described(before), described(after)));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestAccessibility::tablesAreNamedAndLetTabOut()
{
    openPage();
    for (QAbstractItemView *view : page()->findChildren<QAbstractItemView *>()) {
        if (!isUsable(view))
            continue;
        QVERIFY2(!nameOf(view).isEmpty(), qPrintable(described(view)));
        view->setFocus();
        QVERIFY2(view->hasFocus(), qPrintable(described(view)));
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY2(!view->hasFocus(), qPrintable(described(view)));
    }
}

void TestAccessibility::focusCanBeSeen()
{
    openPage();
    QStringList unseen;
    for (QWidget *widget : tabStops()) {
        widget->setFocus(Qt::TabFocusReason);
        QWidget *drawn =
            qobject_cast<QLineEdit *>(widget) && isPartOfAnother(widget) ? widget->parentWidget() : widget;
        const QImage with = drawn->grab().toImage();
        widget->clearFocus();
        if (with == drawn->grab().toImage())
            unseen.append(described(widget));
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(u'\n' + unseen.join(u'\n')));
}

/// Alt and a letter goes to one thing at each step of the assistant, whatever way to here is chosen.
void TestAccessibility::mnemonicsAreUniqueInEachStep()
{
    speak();
    Desk desk = m_desk->desk();
    desk.demo = false;
    SetupAssistant assistant(desk);
    auto *stack = assistant.findChild<QStackedWidget *>();
    const QWidgetList frame = assistant.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    auto *ways = assistant.findChild<QComboBox *>(u"setupWayComboBox"_s);
    QStringList shared;
    for (int step = 0; step < stack->count(); ++step) {
        const QWidgetList inside = stack->widget(step)->findChildren<QWidget *>();
        shared += sharedMnemonics(frame + inside);
        for (int way = 0; way < ways->count() && inside.contains(ways); ++way) {
            ways->setCurrentIndex(way);
            Q_EMIT ways->activated(way);
            shared += sharedMnemonics(frame + inside);
        }
    }
    QCOMPARE(stack->count(), int(SetupAssistant::StepCount));
    QVERIFY2(shared.isEmpty(), qPrintable(u'\n' + shared.join(u'\n')));
}

/// The same in each tab of the settings, whatever tunnel is chosen.
void TestAccessibility::mnemonicsAreUniqueInEachTab()
{
    speak();
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    auto *settings = m_window->findChild<SettingsPage *>();
    auto *tabs = settings->findChild<QTabWidget *>(u"settingsTabWidget"_s);
    const QWidgetList frame = QWidgetList{tabs->tabBar()} +
                              settings->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    auto *tunnels = settings->findChild<QComboBox *>(u"tunnelComboBox"_s);
    QStringList shared;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        const QWidgetList inside = tabs->widget(tab)->findChildren<QWidget *>();
        shared += sharedMnemonics(frame + inside);
        for (int tunnel = 0; tunnel < tunnels->count() && inside.contains(tunnels); ++tunnel) {
            tunnels->setCurrentIndex(tunnel);
            shared += sharedMnemonics(frame + inside);
        }
    }
    QVERIFY2(shared.isEmpty(), qPrintable(u'\n' + shared.join(u'\n')));
}

/// Alt and the letter of a menu opens that menu wherever one is.
void TestAccessibility::pagesLeaveTheMenusTheirLetters()
{
    speak();
    QuietHandsets handsets; // for the page of the phones
    m_window = std::make_unique<MainWindow>(m_desk->desk(), &handsets);
    QVERIFY(m_window->findChild<QWidget *>(u"phonesPage"_s));
    QHash<QString, QString> menus;
    for (const QAction *menu : m_window->menuBar()->actions())
        menus.insert(QKeySequence::mnemonic(menu->text()).toString(), menu->text());
    menus.remove(QString());
    QVERIFY(menus.size() >= 4);
    QStringList shared;
    for (const QWidget *widget : m_window->findChild<QStackedWidget *>()->findChildren<QWidget *>()) {
        for (const QString &text : mnemonicTexts(widget)) {
            const QString menu = menus.value(QKeySequence::mnemonic(text).toString());
            if (!menu.isEmpty() && !shared.contains(menu + u" and "_s + text))
                shared.append(menu + u" and "_s + text);
        }
    }
    m_window.reset();
    QVERIFY2(shared.isEmpty(), qPrintable(u'\n' + shared.join(u'\n')));
}

void TestAccessibility::overlaysAreNamed_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("overlay");
    QTest::newRow("command palette") << u"commandPaletteAction"_s << u"commandPalette"_s;
    QTest::newRow("shortcuts") << u"shortcutsAction"_s << u"shortcutList"_s;
    QTest::newRow("about") << u"aboutAction"_s << u"aboutPanel"_s;
}

void TestAccessibility::overlaysAreNamed()
{
    QFETCH(const QString, action);
    QFETCH(const QString, overlay);
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    m_window->show();
    m_window->findChild<QAction *>(action)->trigger();
    auto *panel = m_window->findChild<QWidget *>(overlay);
    QVERIFY(panel && panel->isVisible());
    QVERIFY(!nameOf(panel).isEmpty());
    for (QWidget *widget : panel->findChildren<QWidget *>()) {
        if (isUsable(widget))
            QVERIFY2(!nameOf(widget).isEmpty() && !widget->objectName().isEmpty(),
                     qPrintable(described(widget)));
    }
}

/// A window of its own: all of it is named, seen when it has the focus, and reached by Tab (from the text,
/// where Tab goes from link to link, by Ctrl+Tab).
void TestAccessibility::guideIsNamedAndReached()
{
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    m_window->show();
    m_window->findChild<QAction *>(u"guideAction"_s)->trigger();
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto guide = std::ranges::find(windows, u"guideWindow"_s, &QWidget::objectName);
    QVERIFY(guide != windows.end());
    QVERIFY(QTest::qWaitForWindowActive(*guide));
    QWidgetList stops;
    for (int i = 0; i < 100; ++i) {
        stops.append(QApplication::focusWidget());
        QTest::keyClick(stops.last(), Qt::Key_Tab);
    }
    for (QWidget *widget : (*guide)->findChildren<QWidget *>()) {
        if (!isUsable(widget))
            continue;
        QVERIFY2(!nameOf(widget).isEmpty() && !widget->objectName().isEmpty(), qPrintable(described(widget)));
        QVERIFY2(!(widget->focusPolicy() & Qt::TabFocus) || stops.contains(widget),
                 qPrintable(described(widget)));
    }
}

void TestAccessibility::colorsHaveContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << plainPalette(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black,
                                           QColor(0x30, 0x8c, 0xc6));
    QTest::newRow("dark") << plainPalette(QColor(0x2b, 0x2d, 0x30), QColor(0x1b, 0x1c, 0x1e),
                                          QColor(0xe4, 0xe6, 0xe9), QColor(0x2f, 0x65, 0xca));
    QTest::newRow("dark, grey") << plainPalette(QColor(0x35, 0x35, 0x35), QColor(0x2a, 0x2a, 0x2a), Qt::white,
                                                QColor(0x2a, 0x82, 0xda));
    QTest::newRow("white on black") << plainPalette(Qt::black, Qt::black, Qt::white, Qt::yellow);
    QTest::newRow("black on white") << plainPalette(Qt::white, Qt::white, Qt::black, Qt::blue);
}

void TestAccessibility::colorsHaveContrast()
{
    QFETCH(const QPalette, palette);
    QStringList weak;
    const auto check = [&weak](const QString &what, const QColor &text, const QColor &ground) {
        if (contrast(text, ground) < leastContrast)
            weak.append(u"%1: %2"_s.arg(what, QString::number(contrast(text, ground), 'f', 2)));
    };
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    for (const Tone tone : {Tone::Plain, Tone::Quiet, Tone::Good, Tone::Attention, Tone::Bad}) {
        const QString name = u"tone %1 "_s.arg(static_cast<int>(tone));
        check(name + u"on tables"_s, toneColor(palette, tone), base);
        check(name + u"on the window"_s, toneColor(palette, tone), window);
        check(name + u"on its strip"_s, toneColor(palette, tone), stripColor(palette, tone));
        check(u"text on strip "_s + name, palette.color(QPalette::WindowText), stripColor(palette, tone));
    }
    for (const BubbleTone tone : {BubbleTone::Customer, BubbleTone::Driver, BubbleTone::Own}) {
        const QString name = u"bubble %1 "_s.arg(static_cast<int>(tone));
        check(name, palette.color(QPalette::Text), bubbleColor(palette, tone));
        for (const Tone mark : {Tone::Quiet, Tone::Good, Tone::Attention, Tone::Bad})
            check(name + u"tone %1"_s.arg(static_cast<int>(mark)), toneColor(palette, mark),
                  bubbleColor(palette, tone));
    }
    QVERIFY2(weak.isEmpty(), qPrintable(u'\n' + weak.join(u'\n')));
}

/// What has to be asked is asked in the page; no box waits for an answer before the work can go on.
void TestAccessibility::nothingStandsInTheWay()
{
    static const QRegularExpression box(u"QMessageBox|QInputDialog|QErrorMessage|[.>]exec\\(\\)"_s);
    QStringList found;
    QDirIterator files(QStringLiteral(BIRDCAR_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString name = files.next();
        QFile file(name);
        QVERIFY(file.open(QFile::ReadOnly));
        if (box.match(QString::fromUtf8(file.readAll())).hasMatch())
            found.append(name);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccessibility::colorsLiveInTheTheme()
{
    static const QRegularExpression literal(u"QColor\\(\\s*(0x|\\d|u?\"|Qt::)|#[0-9a-fA-F]{6}\\b|Qt::(red|"
                                            u"green|blue|black|white|gr[ae]y|yellow)\\b"
                                            "|setStyleSheet"_s);
    QStringList found;
    QDirIterator files(QStringLiteral(BIRDCAR_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString name = files.next();
        QFile file(name);
        QVERIFY(file.open(QFile::ReadOnly));
        if (!name.endsWith("/theme.cpp"_L1) && literal.match(QString::fromUtf8(file.readAll())).hasMatch())
            found.append(name);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
