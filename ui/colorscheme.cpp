// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colorscheme.h"

#include "ui/theme.h"
#include "ui/usersettings.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto colorsKey = u"ui/colors"_s;
const QString schemeNames[] = {QString(), u"light"_s, u"dark"_s}; ///< in the order of ColorScheme
constexpr char desktopStyleProperty[] = "birdcarDesktopStyle";

/// Some styles paint in colours of their own, whatever the palette is.
bool paintsInThePalette(const QString &style)
{
    return style == "fusion"_L1 || style == "breeze"_L1 || style == "windows"_L1;
}

/// Of the style beneath what BirdCar adds to it.
QString styleName()
{
    const auto *added = qobject_cast<const QProxyStyle *>(QApplication::style());
    return (added ? added->baseStyle() : QApplication::style())->name();
}

void useStyle(const QString &name)
{
    if (QStyle *style = QStyleFactory::create(name))
        QApplication::setStyle(style);
}

/// Another style while the desktop's cannot show colours that are not the desktop's.
void fitStyle(bool isDesktop)
{
    const QString replaced = qApp->property(desktopStyleProperty).toString();
    if (isDesktop && !replaced.isEmpty()) {
        qApp->setProperty(desktopStyleProperty, {});
        useStyle(replaced);
    } else if (!isDesktop && !paintsInThePalette(styleName())) {
        qApp->setProperty(desktopStyleProperty, styleName());
        useStyle(u"fusion"_s);
    }
}

} // namespace

ColorScheme chosenColorScheme()
{
    const QString kept = userSettings().value(colorsKey).toString();
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        if (kept == schemeNames[static_cast<int>(scheme)])
            return scheme;
    }
    return ColorScheme::Desktop;
}

void chooseColorScheme(ColorScheme scheme)
{
    userSettings().setValue(colorsKey, schemeNames[static_cast<int>(scheme)]);
    showColorScheme(scheme);
}

void showColorScheme(ColorScheme scheme)
{
    static const QPalette desktopToolTip = QToolTip::palette();
    const bool isDesktop = scheme == ColorScheme::Desktop;
    fitStyle(isDesktop);
    // An empty palette is Qt's way to say: whatever the desktop has, now and after it changed.
    const QPalette colors = isDesktop ? QPalette() : schemePalette(scheme == ColorScheme::Dark);
    QApplication::setPalette(colors);
    QToolTip::setPalette(isDesktop ? desktopToolTip : colors);
}

} // namespace birdcar
