// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagemenu.h"

#include "ui/language.h"

#include <QActionGroup>
#include <QLocale>

namespace birdcar {

using namespace Qt::StringLiterals;

LanguageMenu::LanguageMenu(QWidget *parent) : QMenu(tr("Lan&guage"), parent)
{
    setObjectName(u"languageMenu"_s);
    menuAction()->setObjectName(u"languageMenuAction"_s);
    auto *group = new QActionGroup(this);
    const QString chosen = chosenLanguage();
    const auto add = [&](const QString &language, const QString &text) {
        QAction *action = addAction(text);
        action->setObjectName(u"language%1Action"_s.arg(language));
        action->setCheckable(true);
        action->setChecked(language == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] {
            if (language == chosenLanguage())
                return;
            chooseLanguage(language);
            Q_EMIT languageChosen(languageOwnName(
                language.isEmpty() ? windowLanguage({}, QLocale::system().uiLanguages()) : language));
        });
    };
    add({}, tr("As the system"));
    for (const QString &language : windowLanguages())
        add(language, languageOwnName(language));
}

} // namespace birdcar
