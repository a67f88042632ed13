// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "ui/usersettings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto languageKey = u"ui/language"_s;

void install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList windowLanguages()
{
    return {u"en"_s, u"nl"_s, u"de"_s, u"es"_s};
}

QString windowLanguage(const QString &chosen, const QStringList &systemLanguages)
{
    const QStringList known = windowLanguages();
    for (const QString &wanted : QStringList{chosen} + systemLanguages) {
        const QString language = wanted.section(u'-', 0, 0).section(u'_', 0, 0);
        if (known.contains(language))
            return language;
    }
    return known.first();
}

QString chosenLanguage()
{
    return userSettings().value(languageKey).toString();
}

void chooseLanguage(const QString &language)
{
    userSettings().setValue(languageKey, language);
}

void installLanguage(QCoreApplication &application, const QString &language)
{
    // Days and numbers in the same language; a system that speaks it keeps its own country's forms.
    if (QLocale().language() != QLocale(language).language())
        QLocale::setDefault(QLocale(language));
    install(application, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"birdcar_"_s + language, u":/translations"_s); // English has its plurals there
}

QString languageOwnName(const QString &language)
{
    if (language == "en"_L1)
        return u"English"_s;
    QString name = QLocale(language).nativeLanguageName();
    name = name.section(u' ', 0, 0); // "español de España"
    return name.isEmpty() ? language : name.left(1).toUpper() + name.sliced(1);
}

} // namespace birdcar
