// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace birdcar {

// The words for days and months in English, Dutch, German and Spanish, short and long. All are understood
// whatever language the window has. Words are given in lower case and without accents.

/// A typed text in that form: one blank between words, no commas.
QString plainTimeWords(const QString &typed);

/// Days from today: 0 for "today" and "vandaag", 1 for "morgen".
std::optional<int> dayOffsetFromWord(QStringView word);
/// 1 for Monday to 7. "mar" is a Spanish Tuesday; with a day of the month beside it, it is March.
std::optional<int> weekdayFromWord(QStringView word);
/// 1 to 12. "mar" is March here, although it is a Spanish Tuesday as well: a day of the month stands beside
/// it.
std::optional<int> monthFromWord(QStringView word);
/// Words that may stand between others and say nothing: "at", "om", "uhr".
bool isTimeFiller(QStringView word);

} // namespace birdcar
