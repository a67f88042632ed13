// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace birdcar {

/// The languages of the window, English first.
QStringList windowLanguages();

/// The one to use: the one that was chosen, else the first of the system's that there is, else English.
QString windowLanguage(const QString &chosen, const QStringList &systemLanguages);

/// What the user chose; empty for the system's language. Takes effect at the next start.
QString chosenLanguage();
void chooseLanguage(const QString &language);

/// Makes the program speak it, with Qt's own texts where Qt brings a translation.
void installLanguage(QCoreApplication &application, const QString &language);

/// Each language calls itself by its own name, so that everybody finds his.
QString languageOwnName(const QString &language);

} // namespace birdcar
