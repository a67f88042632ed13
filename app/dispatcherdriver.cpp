// SPDX-License-Identifier: GPL-3.0-or-later
// Giving a ride to another driver.
#include "app/dispatcher_p.h"
#include "app/domain/ridelifecycle.h"

namespace birdcar {

using namespace Qt::StringLiterals;

Result<NumberChoice> Dispatcher::chooseForDriver(const Ride &ride, const Pair &pair)
{
    const auto current = m_stores->numbers.find(ride.numberId);
    if (current && current->phone && !m_stores->legs.findLive(*current->phone, *pair.driver.phone)) {
        NumberChoice same;
        same.numberId = ride.numberId;
        same.proxy = *current->phone;
        same.reason = ChoiceReason::UsedBefore;
        return same;
    }
    return choose(pair);
}

Result<NumberChoice> Dispatcher::previewDriverChange(RideId id, PersonId driver)
{
    return look([&]() -> Result<NumberChoice> {
        const auto ride = findRide(id);
        if (!ride)
            return ride.problem();
        if (const auto refused = mayChangeDriver(*ride))
            return *refused;
        const auto pair = findPair(ride->customerId, driver);
        if (!pair)
            return pair.problem();
        return chooseForDriver(*ride, *pair);
    });
}

void Dispatcher::handOver(const Ride &before, const Pair &pair, const NumberChoice &choice, Undoing &undo)
{
    for (const Leg &leg : m_stores->legs.liveOfRide(before.id)) {
        if (leg.role == Role::Driver) {
            if (!undo.isKept)
                m_stores->legs.release(leg.id, now());
            else if (!leg.holdUntil.isValid()) // else an earlier change of driver has left it behind
                m_stores->legs.hold(leg.id, undo.heldUntil());
            undo.record.withdrawn += m_stores->messages.withdraw(before.id, leg.phone);
            continue;
        }
        // Whichever number the customer knows reaches the new driver, whose copies come from the new number.
        m_stores->legs.redirect(leg.id, *pair.driver.phone, choice.proxy);
        if (leg.proxy != choice.proxy && !leg.holdUntil.isValid())
            m_stores->legs.hold(leg.id, holdUntil(now(), m_settings));
    }
}

Result<Ride> Dispatcher::changeDriver(RideId id, PersonId driver, UndoTime undoTime)
{
    auto changed = transact([&]() -> Result<Ride> {
        const auto before = findRide(id);
        if (!before)
            return before;
        if (const auto refused = mayChangeDriver(*before))
            return *refused;
        if (before->driverId == driver)
            return refused(u"%1 drives ride %2 already."_s.arg(before->driver, QString::number(id.value)),
                           u"driver"_s);
        const auto pair = findPair(before->customerId, driver);
        if (!pair)
            return pair.problem();
        const auto choice = chooseForDriver(*before, *pair);
        if (!choice)
            return choice.problem();
        Undoing undo = beginUndo(UndoKind::ChangeDriver, *before, undoTime);
        releaseForChoice(*choice, undo);
        handOver(*before, *pair, *choice, undo);
        m_stores->rides.setDriverAndNumber(id, driver, choice->numberId);
        const Ride after = *m_stores->rides.find(id);
        if (const auto opened = openLegs(after, *pair, choice->proxy); !opened)
            return opened.problem();
        m_stores->numbers.setUsed(choice->numberId, now());
        tellDriverChange(*before, after, *pair, undo);
        keepUndo(undo, after);
        return after;
    });
    if (changed)
        Q_EMIT outboxChanged();
    return changed;
}

void Dispatcher::tellDriverChange(const Ride &before, const Ride &after, const Pair &pair, Undoing &undo)
{
    const TextTemplates &texts = m_settings.texts;
    // The customer's confirmation names a driver who does not come any more.
    undo.record.withdrawn += m_stores->messages.withdrawNotices(after.id);
    if (const auto oldDriver = m_stores->people.find(Role::Driver, before.driverId))
        queueNotice(before, *oldDriver, NoticeTopic::DriverRemoved, texts.driverRemovedToDriver, undo);
    queueNotice(after, pair.customer, NoticeTopic::DriverChanged, texts.driverChangedToCustomer, undo);
    queueNotice(after, pair.driver, NoticeTopic::Confirmation, texts.confirmationToDriver, undo);
    note(u"driver_changed"_s, subjectOf(after.id),
         u"from driver %1 to driver %2, on %3"_s.arg(before.driverId.value)
             .arg(after.driverId.value)
             .arg(after.number));
}

} // namespace birdcar
