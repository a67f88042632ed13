// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/message.h"
#include "app/domain/proxynumber.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace birdcar {

/// What the administrator is woken up for.
enum class AlarmKind {
    AddressChanged, ///< the flows at MessageBird still lead to a former public URL
    TunnelDown,     ///< MessageBird does not reach us through the tunnel
    ListenerDown,   ///< nothing listens for what the tunnel or a proxy brings
};

/// One trouble at present, or one that may be back in a moment.
struct Trouble
{
    AlarmKind kind = AlarmKind::TunnelDown;
    QString detail = {}; ///< tells one from the next of its kind: the new public URL
    QDateTime since = {};
    QDateTime absentSince = {}; ///< since when it has not been seen any more; invalid while it is

    bool operator==(const Trouble &) const = default;
};

/// What the administrator has been told; kept over restarts.
struct AlarmMemory
{
    QStringList told;           ///< keys of the troubles that were told and are not over
    QDateTime alarmedAt;        ///< when the last alarm was raised; invalid if none ever was
    bool owesAllClear = false;  ///< an alarm left, and nothing was said since
    MessageId message = {};     ///< the last text; invalid once it is known that it left
    bool isHeldBack = false;    ///< there was no way to send one, and that was noted
    QStringList inMessage = {}; ///< those of `told` that `message` tells
    bool isAllClear = false;    ///< `message` says that all is well
    QDateTime clearedAt = {};   ///< when that was last tried in vain; invalid if it may be said at once

    bool operator==(const AlarmMemory &) const = default;
};

/// What is known when an alarm is decided about.
struct AlarmFacts
{
    QList<Trouble> troubles;
    QDateTime calmSince; ///< since when there has been no trouble; invalid while there is one
    bool canSend = true; ///< texts leave at present
    QDateTime now;
    std::chrono::minutes after{10}; ///< so long a trouble lasts before anybody is woken up; not a changed URL
    bool addressKnown = true;       ///< else nobody can say whether a changed URL is over
};

/// The troubles known so far, after a look that found `seen`. One that is away for less than 45 s is the same
/// one when it comes back: a tunnel that is started again and again is up for a moment each time.
QList<Trouble> troublesNow(const QList<Trouble> &known, const QList<Trouble> &seen, const QDateTime &now);

/// A text to the administrator, and what has been told once it is in the outbox; or one to take out of it.
struct Alarm
{
    QList<Trouble> troubles; ///< empty: all is well again
    AlarmMemory memory;
    MessageId withdraws = {}; ///< valid: nothing is said, and this text is not sent any more

    bool isAllClear() const { return troubles.isEmpty() && !withdraws.isValid(); }
};

/// Each trouble is told once, all that are due in one text, and no more than one such text an hour: what
/// comes up meanwhile waits, and is forgotten if it passes. When everything that was told is over, and has
/// been for a while, that is told once as well, if the alarm ever left. Nothing while no text leaves: it
/// would come hours later; and a text that is no longer true before it has left is withdrawn. What is still
/// so of it is told anew.
std::optional<Alarm> alarmFor(const AlarmFacts &facts, const AlarmMemory &memory);

/// The memory without what is over: the same trouble is a new one when it comes again.
AlarmMemory withoutPassed(const AlarmMemory &memory, const AlarmFacts &facts);

/// The memory once it is known what became of the last text: what failed has been told to nobody, and is said
/// again, if it is still so, in an hour; at once if it never left. `text` is nothing if it has been removed
/// since.
AlarmMemory settled(const AlarmMemory &memory, const std::optional<Message> &text);

/// What is kept if there is no way to send this one: it is tried again.
AlarmMemory heldBack(const Alarm &alarm);

/// What the administrator reads, in one of textLanguages(). It holds no personal data and no secret. `depot`
/// may be empty.
QString alarmText(const Alarm &alarm, const QString &depot, const QString &language);

/// "tunnel_down, listener_down" or "all_clear": for the event.
QString alarmSummary(const Alarm &alarm);

/// The number that an alarm leaves from: one for new rides if there is one, none that is disabled (it may
/// have been given up), and none of `live`, on which this phone has a line: an answer would go to a party of
/// a ride. Nothing if all of them are.
std::optional<PhoneNumber> alarmSender(const QList<ProxyNumber> &pool, const QSet<PhoneNumber> &live,
                                       const PhoneNumber &administrator);

// As it is kept.
QString writtenMemory(const AlarmMemory &memory);
AlarmMemory readMemory(const QString &text);

} // namespace birdcar
