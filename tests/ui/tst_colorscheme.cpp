// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrast.h"
#include "tests/ui/uidesk.h"
#include "ui/colorscheme.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// The window is light or dark as its user wants it, at once and from then on.
class TestColorScheme : public WindowTest<MainWindow>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyColorIsOurOwn_data();
    void everyColorIsOurOwn();
    void textsStandOut_data() { everyColorIsOurOwn_data(); }
    void textsStandOut();
    void tickBoxesStandOut();
    void isKept_data();
    void isKept();
    void menuTakesEffectAtOnce();
    void settingsTakeEffectAtOnce();
    void menuAndSettingsAgree();
    void givesTheDesktopItsColorsBack();

private:
    void trigger(const QString &action) const { find<QAction>(action)->trigger(); }
    bool isDark() const { return m_window->palette().color(QPalette::Base).lightnessF() < 0.5f; }
};

void TestColorScheme::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    QVERIFY(activate());
    QVERIFY(!isDark());
}

void TestColorScheme::cleanup()
{
    close();
    showColorScheme(ColorScheme::Desktop);
}

void TestColorScheme::everyColorIsOurOwn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// A desktop that turns dark or light must not shine through.
void TestColorScheme::everyColorIsOurOwn()
{
    QFETCH(const bool, dark);
    const QPalette palette = schemePalette(dark);
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        if (role == QPalette::NoRole)
            continue;
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            QVERIFY2(palette.isBrushSet(group, static_cast<QPalette::ColorRole>(role)),
                     qPrintable(QString::number(role)));
    }
    QCOMPARE(readablePalette(palette), palette); // nothing about it needs mending
}

void TestColorScheme::textsStandOut()
{
    QFETCH(const bool, dark);
    const QPalette palette = schemePalette(dark);
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const auto &[text, ground] :
         {Pair{QPalette::Text, QPalette::Base}, Pair{QPalette::Text, QPalette::AlternateBase},
          Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::ButtonText, QPalette::Button},
          Pair{QPalette::ToolTipText, QPalette::ToolTipBase},
          Pair{QPalette::HighlightedText, QPalette::Highlight}, Pair{QPalette::Link, QPalette::Window},
          Pair{QPalette::LinkVisited, QPalette::Base}, Pair{QPalette::PlaceholderText, QPalette::Base}})
        QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= leastContrast,
                 qPrintable(u"%1 on %2"_s.arg(text).arg(ground)));
    for (const Tone tone : {Tone::Quiet, Tone::Good, Tone::Attention, Tone::Bad}) {
        QVERIFY(contrast(toneColor(palette, tone), palette.color(QPalette::Base)) >= leastContrast);
        QVERIFY(contrast(palette.color(QPalette::WindowText), stripColor(palette, tone)) >= leastContrast);
    }
}

/// Also an empty one, and the tick in it.
void TestColorScheme::tickBoxesStandOut()
{
    QCheckBox box(m_window.get());
    for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light, ColorScheme::Dark}) {
        showColorScheme(scheme);
        QCoreApplication::processEvents();
        const QColor ground = box.palette().color(QPalette::Base);
        const QColor window = m_window->palette().color(QPalette::Window);
        if (scheme == ColorScheme::Dark)
            QVERIFY2(contrast(ground, window) >= 3, qPrintable(ground.name() + u" on "_s + window.name()));
        else
            QCOMPARE(ground, QApplication::palette().color(QPalette::Base));
        QVERIFY(contrast(box.palette().color(QPalette::Text), ground) >= leastContrast);
        QVERIFY(contrast(box.palette().color(QPalette::WindowText), window) >= leastContrast);
    }
}

void TestColorScheme::isKept_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::newRow("desktop") << ColorScheme::Desktop;
    QTest::newRow("light") << ColorScheme::Light;
    QTest::newRow("dark") << ColorScheme::Dark;
}

void TestColorScheme::isKept()
{
    QFETCH(const ColorScheme, scheme);
    chooseColorScheme(scheme);
    QCOMPARE(chosenColorScheme(), scheme);
}

void TestColorScheme::menuTakesEffectAtOnce()
{
    const QIcon icon = symbol(u"rides"_s);
    const auto inkOf = [&icon] {
        const QImage image = icon.pixmap(32, 32).toImage();
        double light = 0;
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() < 250)
                    continue;
                light += double(image.pixelColor(x, y).lightnessF());
                ++inked;
            }
        }
        return inked == 0 ? -1 : light / inked;
    };
    QVERIFY(inkOf() >= 0 && inkOf() < 0.5);
    trigger(u"darkColorsAction"_s);
    QTRY_VERIFY(isDark());
    QVERIFY(inkOf() > 0.5);
    QCOMPARE(chosenColorScheme(), ColorScheme::Dark);
    trigger(u"lightColorsAction"_s);
    QTRY_VERIFY(!isDark());
    QVERIFY(inkOf() >= 0 && inkOf() < 0.5);
}

void TestColorScheme::settingsTakeEffectAtOnce()
{
    auto *box = find<QComboBox>(u"colorSchemeComboBox"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QTRY_VERIFY(isDark());
    QCOMPARE(chosenColorScheme(), ColorScheme::Dark);
}

void TestColorScheme::menuAndSettingsAgree()
{
    auto *box = find<QComboBox>(u"colorSchemeComboBox"_s);
    trigger(u"darkColorsAction"_s);
    QTRY_COMPARE(box->currentIndex(), static_cast<int>(ColorScheme::Dark));
    QTest::keyClick(box, Qt::Key_Home);
    QTRY_VERIFY(!isDark());
    auto *menu = find<QMenu>(u"colorSchemeMenu"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(find<QAction>(u"desktopColorsAction"_s)->isChecked());
}

void TestColorScheme::givesTheDesktopItsColorsBack()
{
    const QColor base = m_window->palette().color(QPalette::Base);
    const QColor window = m_window->palette().color(QPalette::Window);
    trigger(u"darkColorsAction"_s);
    QTRY_VERIFY(m_window->palette().color(QPalette::Window) != window);
    trigger(u"desktopColorsAction"_s);
    QTRY_COMPARE(m_window->palette().color(QPalette::Base), base);
    QCOMPARE(m_window->palette().color(QPalette::Window), window);
}

QTEST_MAIN(TestColorScheme)
#include "tst_colorscheme.moc"
