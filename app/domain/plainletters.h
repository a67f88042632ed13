// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace birdcar {

/// As people type a name on any keyboard: lower case, without accents. "Łukasz Çelik" is "lukasz celik".
QString plainLetters(const QString &text);

/// What may stand in a name where this plain letter was typed, itself first: "c", "ç", "ć", "č". Lower case,
/// except for İ, whose small letter is not one character.
QString spellingsOfLetter(QChar plain);

/// Beginnings of a plain word in other spellings, three letters or longer. Whatever the word is with an
/// accent on any of its letters begins with one of them. Empty if there is no other spelling, or the word is
/// shorter.
QStringList accentedBeginnings(const QString &plainWord);

} // namespace birdcar
