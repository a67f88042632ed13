// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace birdcar {

/// By how much a clock goes ahead of MessageBird's; negative if it is behind.
using ClockLead = std::chrono::milliseconds;

/// The clocks by which texts that came in were dated.
struct ClockLeads
{
    ClockLead here{0};            ///< of this computer, at present
    QList<ClockLead> others = {}; ///< of this computer before its clock was set, and of other depots

    QList<ClockLead> all() const { return QList<ClockLead>{here} + others; }
};

/// The lead of this computer's clock as an answer shows that MessageBird dated `date` and that was read at
/// `now`. It stays what it was before (`former`) where the date is missing, or differs by no more than what a
/// slow answer explains.
ClockLead clockLead(const QDateTime &date, const QDateTime &now, ClockLead former);

/// A text to one of our numbers as MessageBird's own list has it.
struct ListedText
{
    QString id;
    QString sender; ///< digits, or an alphanumeric name
    QString recipient;
    QString body;        ///< clean: no U+0000, no lone surrogates
    QDateTime createdAt; ///< by MessageBird's clock

    bool operator==(const ListedText &) const = default;
};

/// A text that came in, as it is stored.
struct KnownText
{
    QString id; ///< that the webhook gave, which may be another than the list's; may be empty
    QString body;
    bool purged = false; ///< its words were removed
    QDateTime createdAt; ///< when it came in, by the clock of the computer that took it

    bool operator==(const KnownText &) const = default;
};

/// So many texts are taken in one short write.
inline constexpr qsizetype mostTakenAtOnce = 20;

/// How long before or after the time in the list the same text may have come in.
inline constexpr std::chrono::minutes earliestArrival{-5}; ///< clocks are not known to the second
inline constexpr std::chrono::minutes latestArrival{60};   ///< a refused webhook is repeated

/// Those of `listed` that never came in, oldest first; both lists are of one sender and one number.
///
/// A text is known by its id, else by its words and its time, by one clock or another. Each stored text
/// stands for one in the list, for people write "ok" twice.
QList<ListedText> missingTexts(const QList<ListedText> &listed, const QList<KnownText> &stored,
                               const QList<ClockLead> &leads);

/// What a page of the list has for somebody who asked for the texts since `from`, whatever it has besides.
struct PageSince
{
    QList<ListedText> texts;
    bool isLast = false; ///< what follows is older still
};

PageSince pageSince(const QList<ListedText> &page, const QDateTime &from);

/// What is known about the past of one number.
struct LookBack
{
    /// Until when, by MessageBird's clock, everything that came in is known; invalid if that was never found
    /// out.
    QDateTime checkedUntil;
    QDateTime newest;     ///< when the last text came in; invalid before the first
    QDateTime restoredAt; ///< when the database was put back from a backup; invalid if it never was
};

/// From when on MessageBird is asked what came in, by its own clock. `now` is the time here, and `lead` that
/// of our clock. Nothing: there is nothing to ask for.
///
/// It is never more than three days ago. What came before a backup was restored may have been forwarded by
/// the database that the backup replaced, which nobody can tell any more.
std::optional<QDateTime> lookBackFrom(const LookBack &past, const QDateTime &now, ClockLead lead = {});

/// How long after a person was erased texts of before could be fetched.
inline constexpr std::chrono::hours erasedArePassedOver{96}; ///< the furthest look back, and a day more

/// Whether a text of then may go where its number leads now. A line that was opened later is another ride's.
bool mayTakeLine(const QDateTime &lineOpenedAt, const QDateTime &sentAt);

} // namespace birdcar
