// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace birdcar {

/// A text to one of our numbers as MessageBird's own list has it.
struct ListedText
{
    QString id;
    QString sender; ///< digits, or an alphanumeric name
    QString recipient;
    QString body; ///< clean: no U+0000, no lone surrogates
    QDateTime createdAt;

    bool operator==(const ListedText &) const = default;
};

/// A text that came in, as it is stored.
struct KnownText
{
    QString id; ///< that the webhook gave, which may be another than the list's; may be empty
    QString body;
    bool purged = false; ///< its words were removed
    QDateTime createdAt; ///< when it came in

    bool operator==(const KnownText &) const = default;
};

/// How long before or after the time in the list the same text may have come in.
inline constexpr std::chrono::minutes earliestArrival{-5}; ///< MessageBird's clock may differ from ours
inline constexpr std::chrono::minutes latestArrival{60};   ///< a refused webhook is repeated

/// Those of `listed` that never came in, oldest first; both lists are of one sender and one number.
///
/// A text is known by its id, else by its words and its time. Each stored text stands for one in the list,
/// for people write "ok" twice.
QList<ListedText> missingTexts(const QList<ListedText> &listed, const QList<KnownText> &stored);

/// What is known about the past.
struct LookBack
{
    QDateTime
        checkedUntil; ///< until when everything that came in is known; invalid if that was never found out
    QDateTime newest; ///< when the last text came in; invalid before the first
    QDateTime restoredAt; ///< when the database was put back from a backup; invalid if it never was
};

/// From when on MessageBird is asked what came in. Nothing: there is nothing to ask for.
///
/// It is never more than three days ago. What came before a backup was restored may have been forwarded by
/// the database that the backup replaced, which nobody can tell any more.
std::optional<QDateTime> lookBackFrom(const LookBack &past, const QDateTime &now);

/// Whether a text of then may go where its number leads now. A line that was opened later is another ride's.
bool mayTakeLine(const QDateTime &lineOpenedAt, const QDateTime &sentAt);

} // namespace birdcar
