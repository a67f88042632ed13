// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace birdcar {

/// What a text is that consists of nothing but one of the words below.
enum class ConsentWord {
    None,
    Stop,  ///< asks for no more texts
    Start, ///< takes that back
};

/// One of the words, and where it is from.
struct KnownWord
{
    QString word; ///< case folded
    ConsentWord meaning = ConsentWord::Stop;
    QString language; ///< ISO 639-1
    QString source;
};

/// Every word that counts.
///
/// `cancel` and `end`, on other people's lists, are not on ours: between a passenger and a driver they are
/// what the text is about. Nor is `yes`, which is an answer.
const QList<KnownWord> &consentWords();

/// What this text is. Case counts for nothing, nor do blanks, punctuation and symbols around the word; one
/// word more, and it is a text like any other.
ConsentWord consentWord(const QString &text);

/// Whether MessageBird's error code of a report says that the recipient opted out there.
bool isOptOutError(const QString &code);

/// What a phone has asked for so far.
struct Consent
{
    bool isOut = false;  ///< gets no texts at present
    QDateTime changedAt; ///< when it was asked for or taken back; invalid if neither ever was
};

/// A phone that gets no texts.
struct OptOut
{
    QString phone; ///< digits
    QString name;  ///< whose it is; empty if nobody is known by it
    QString word;  ///< that was written; empty if it was not asked for by a text
    QDateTime since;

    bool operator==(const OptOut &) const = default;
};

enum class ConsentChange { None, OptsOut, OptsIn };

/// What a word written at `at` does. One that is older than the last change comes too late to do anything.
ConsentChange consentChange(ConsentWord word, const Consent &before, const QDateTime &at);

/// What a report that says so does, about a text that was made at `madeAt`. It is no news about the time
/// after the phone opted in again.
ConsentChange reportedOptOut(const Consent &before, const QDateTime &madeAt);

/// Whether a text goes on to the other party. A word that stops or starts texts is meant for us; a START of
/// somebody who gets texts is a text like any other.
bool isForwarded(ConsentWord word, ConsentChange change);

/// Why texts fail that consent keeps from being sent: the words in the column `reason`.
inline constexpr char optedOutReason[] = "opted_out"; ///< the recipient gets no texts
inline constexpr char stopWordReason[] = "stop_word"; ///< it asks for no more texts

} // namespace birdcar
