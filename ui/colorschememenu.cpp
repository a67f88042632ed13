// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colorschememenu.h"

#include "ui/colorscheme.h"

#include <QActionGroup>

namespace birdcar {

using namespace Qt::StringLiterals;

ColorSchemeMenu::ColorSchemeMenu(QWidget *parent) : QMenu(tr("Loo&k"), parent)
{
    setObjectName(u"colorSchemeMenu"_s);
    menuAction()->setObjectName(u"colorSchemeMenuAction"_s);
    static const QString names[] = {u"desktopColorsAction"_s, u"lightColorsAction"_s, u"darkColorsAction"_s};
    auto *group = new QActionGroup(this);
    const QStringList words = colorSchemeWords();
    for (qsizetype i = 0; i < words.size(); ++i) {
        QAction *action = addAction(words.at(i));
        action->setObjectName(names[i]);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [scheme = static_cast<ColorScheme>(i)] { chooseColorScheme(scheme); });
    }
    showChosen();
    connect(this, &QMenu::aboutToShow, this, &ColorSchemeMenu::showChosen); // chosen in the settings, perhaps
}

void ColorSchemeMenu::showChosen()
{
    actions().at(static_cast<int>(chosenColorScheme()))->setChecked(true);
}

QStringList colorSchemeWords()
{
    return {ColorSchemeMenu::tr("As the desktop"), ColorSchemeMenu::tr("Light"), ColorSchemeMenu::tr("Dark")};
}

} // namespace birdcar
