// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace birdcar {

// The words for days and months in English, Dutch, German and Spanish, short and long. All are understood
// whatever language the window has. Words are given in lower case and without accents.

/// A typed text in that form: one blank between words, no commas, and phrases as single words.
QString plainTimeWords(const QString &typed);

/// Days from today: 0 for "today" and "vandaag", 1 for "morgen".
std::optional<int> dayOffsetFromWord(QStringView word);
/// 1 for Monday to 7. "mar" is a Spanish Tuesday; with a day of the month beside it, it is March.
std::optional<int> weekdayFromWord(QStringView word);
/// 1 to 12. "mar" is March here, although it is a Spanish Tuesday as well: a day of the month stands beside
/// it.
std::optional<int> monthFromWord(QStringView word);
/// The half of a day that "abends" or "de la tarde" mean.
enum class DayHalf { Morning, Evening };
std::optional<DayHalf> dayHalfFromWord(QStringView word);
/// Words that may stand between others and say nothing: "at", "om", "uhr".
bool isTimeFiller(QStringView word);

/// How a time may be typed, in the words of one language ("nl", "de_AT"), in English for any other: a time
/// of day, tomorrow, a day of the week, a date, a distance.
QStringList timeExamples(const QString &language);

} // namespace birdcar
