// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ride.h"
#include "app/domain/smssegments.h"

#include <QString>
#include <QStringList>

class QTimeZone;

namespace birdcar {

/// What the placeholders {customer}, {driver}, {datetime}, {start} and {destination} stand for.
struct TextValues
{
    QString customer;
    QString driver;
    QString datetime;
    QString start;
    QString destination;
};

/// The template with its placeholders replaced, in one pass: braces in a value (a customer may be called
/// "{driver}") stay as they are, and so do unknown placeholders.
QString fillIn(const QString &templateText, const TextValues &values);

/// The ride's time for a text: `2026-12-24 18:30` in depot time, or an imported ride's free text as it
/// stands.
QString rideTimeText(const Ride &ride, const QTimeZone &depot);

/// Cuts a body into parts of at most 9 segments, the most that MessageBird takes in one message. The parts
/// put together are exactly the body. A cut never goes through a character, and goes through a grapheme
/// (an emoji with its modifiers) only if that alone is too long. An empty body is one empty part.
QStringList splitBody(const QString &body);

/// A text with the dispatcher's note under it; the text alone if the note is empty.
QString textWithNote(const QString &text, const QString &note);

/// The text with U+FFFD for every character that cannot be stored or sent: U+0000 and lone surrogates.
QString cleanText(const QString &text);

/// A name for one line of a list: cleanText(), with control characters and runs of blanks as one blank.
QString cleanName(const QString &typed);

} // namespace birdcar
