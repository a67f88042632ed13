// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagemenu.h"

#include "ui/language.h"

#include <QActionGroup>
#include <QLocale>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Each language calls itself by its own name, so that everybody finds his.
QString ownName(const QString &language)
{
    if (language == "en"_L1)
        return u"English"_s;
    QString name = QLocale(language).nativeLanguageName();
    name = name.section(u' ', 0, 0); // "español de España"
    return name.isEmpty() ? language : name.left(1).toUpper() + name.sliced(1);
}

} // namespace

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
            Q_EMIT languageChosen(
                ownName(language.isEmpty() ? windowLanguage({}, QLocale::system().uiLanguages()) : language));
        });
    };
    add({}, tr("As the system"));
    for (const QString &language : windowLanguages())
        add(language, ownName(language));
}

} // namespace birdcar
