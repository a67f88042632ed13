// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what was just done with a ride. What makes an action wait (texts that are due later, lines that
// are held) stands in the database with it, so if the program ends meanwhile, the action simply stands.
#include "app/dispatcher_p.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Problem cannotTakeBack(const QString &text)
{
    return {Problem::Kind::Refused, text, {}, {}};
}

/// For events.
QString wordsFor(UndoKind action)
{
    switch (action) {
    case UndoKind::Create:
        return u"the creation was taken back"_s;
    case UndoKind::Close:
        return u"closing it was taken back"_s;
    case UndoKind::Cancel:
        return u"cancelling it was taken back"_s;
    case UndoKind::ChangeDriver:
        return u"the change of driver was taken back"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Dispatcher::Undoing Dispatcher::beginUndo(UndoKind action, const Ride &before, UndoTime undoTime)
{
    Undoing undo;
    undo.isKept = undoTime > 0ms;
    undo.record.action = action;
    undo.record.driverId = before.driverId;
    undo.record.numberId = before.numberId;
    undo.record.expiresAt = now().addDuration(undoTime);
    if (undo.isKept && before.id.isValid())
        undo.record.legs = m_stores->legs.liveOfRide(before.id);
    return undo;
}

void Dispatcher::keepUndo(Undoing &undo, const Ride &after)
{
    if (!undo.isKept)
        return;
    undo.record.rideId = after.id;
    undo.record.revision = after.revision;
    for (const Leg &leg : m_stores->legs.liveOfRide(after.id)) {
        if (std::ranges::none_of(undo.record.legs, [&leg](const Leg &old) { return old.id == leg.id; }))
            undo.record.opened.append(leg.id);
    }
    m_stores->undos.add(undo.record);
}

Result<Ride> Dispatcher::undo(RideId id, UndoKind action)
{
    auto undone = transact([&]() -> Result<Ride> {
        const auto ride = findRide(id);
        if (!ride)
            return ride;
        const auto record = m_stores->undos.findLast(id);
        if (!record)
            return cannotTakeBack(
                u"It is too late to take that back: ride %1 stays as it is."_s.arg(id.value));
        if (record->action != action || record->revision != ride->revision)
            return cannotTakeBack(
                u"Ride %1 was changed again since, so that cannot be taken back any more."_s.arg(id.value));
        for (const MessageId held : record->held) {
            if (!m_stores->messages.removeUnsent(held))
                return cannotTakeBack(
                    u"A text about ride %1 has left already, so that cannot be taken back any more."_s.arg(
                        id.value));
        }
        note(u"ride_undone"_s, subjectOf(id), wordsFor(action));
        const auto done =
            action == UndoKind::Create ? takeBackCreation(*ride, *record) : takeBack(*ride, *record);
        if (!done)
            return done.problem();
        return action == UndoKind::Create ? ride : findRide(id);
    });
    if (undone)
        Q_EMIT outboxChanged();
    return undone;
}

Result<Done> Dispatcher::takeBackCreation(const Ride &ride, const UndoRecord &record)
{
    const bool justCalled = std::ranges::any_of(
        m_pendingCalls, [&ride](const PendingCall &call) { return call.record.rideId == ride.id; });
    if (justCalled || m_stores->messages.anyOfRide(ride.id) || m_stores->records.anyCallOfRide(ride.id))
        return cannotTakeBack(
            u"Somebody has written or called on the number of ride %1 already. Cancel it instead."_s.arg(
                ride.id.value));
    m_stores->undos.removeOfRide(ride.id);
    m_stores->legs.removeOfRide(ride.id);
    m_stores->rides.remove(ride.id);
    for (const Leg &leg : record.legs)
        m_stores->legs.restore(leg); // an ended ride's; if its line is another's by now, it has ended
    return Done{};
}

Result<Done> Dispatcher::takeBack(const Ride &ride, const UndoRecord &record)
{
    for (const LegId leg : record.opened)
        m_stores->legs.release(leg, now());
    for (const Leg &leg : record.legs) {
        if (!m_stores->legs.restore(leg) && leg.rideId == ride.id)
            return cannotTakeBack(
                u"The line of ride %1 belongs to another ride by now."_s.arg(ride.id.value));
    }
    m_stores->rides.restore(record);
    m_stores->undos.remove(record.id);
    for (const MessageId withdrawn : record.withdrawn)
        m_stores->messages.restoreWithdrawn(withdrawn);

    const auto pair = findPair(ride.customerId, record.driverId);
    if (!pair)
        return ride.createdAt.isValid() ? Result<Done>(pair.problem()) : Done{}; // imported ones may lack one
    for (const Leg &leg : m_stores->legs.liveOfRide(ride.id)) {
        const Person &person = pair->of(leg.role);
        const bool isTheirs = leg.phone == *person.phone ||
                              m_stores->inbox.furtherPhones(leg.role, person.id).contains(leg.phone);
        if (!isTheirs && !leg.holdUntil.isValid()) // held: a change of driver or number left it behind
            return cannotTakeBack(
                u"%1 has another phone since, so that cannot be taken back any more."_s.arg(person.name));
    }
    return Done{};
}

Result<Done> Dispatcher::sendNow(RideId id)
{
    auto sent = transact([&]() -> Result<Done> {
        while (const auto record = m_stores->undos.findLast(id)) {
            for (const MessageId held : record->held)
                m_stores->messages.makeDue(held, now());
            for (const Leg &leg : m_stores->legs.liveOfRide(id)) {
                if (leg.holdUntil.isValid() && leg.holdUntil == record->expiresAt)
                    m_stores->legs.release(leg.id, now());
            }
            m_stores->undos.remove(record->id);
        }
        return Done{};
    });
    if (sent)
        Q_EMIT outboxChanged();
    return sent;
}

} // namespace birdcar
