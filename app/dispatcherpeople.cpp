// SPDX-License-Identifier: GPL-3.0-or-later
// People: changing, archiving, showing a phone. Lists from outside are in dispatcherimport.cpp, erasing is in
// dispatchererase.cpp.
#include "app/dispatcher_p.h"
#include "app/domain/ridelifecycle.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString fullPhone(const Person &person)
{
    return person.phone ? formatted(*person.phone) : person.number;
}

QString ownerSubject(const PhoneOwner &owner)
{
    switch (owner.kind) {
    case PhoneOwner::Kind::Customer:
        return u"customer %1"_s.arg(owner.id);
    case PhoneOwner::Kind::Driver:
        return u"driver %1"_s.arg(owner.id);
    case PhoneOwner::Kind::Ride:
        return u"ride %1"_s.arg(owner.id);
    case PhoneOwner::Kind::Unrouted:
        return u"inbox %1"_s.arg(owner.id);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Person> Dispatcher::findOwn(Role role, PersonId id)
{
    if (const auto person = m_stores->people.find(role, id))
        return *person;
    return Problem{
        Problem::Kind::NotFound, u"There is no %1 %2."_s.arg(roleName(role)).arg(id.value), {}, {}};
}

Result<PersonChange> Dispatcher::changePerson(Role role, PersonId id, const QString &name,
                                              const QString &number)
{
    auto changed = transact([&]() -> Result<PersonChange> {
        const auto before = findOwn(role, id);
        if (!before)
            return before.problem();
        const QString clean = cleanName(name);
        if (clean.isEmpty())
            return missingName();
        PersonChange change;
        if (!before->phone &&
            number.trimmed() == before->number.trimmed()) { // only the name, of an imported row
            m_stores->people.rename(role, id, clean);
            change.person = *m_stores->people.find(role, id);
            return change;
        }
        const auto phone = readPartyPhone(number);
        if (!phone)
            return phone.problem();
        m_stores->people.change(role, id, clean, *phone);
        change.person = *m_stores->people.find(role, id);
        change.phoneChanged = before->phone != *phone;
        if (!change.phoneChanged)
            return change;
        if (const auto moved = movePhone(*before, change); !moved)
            return moved.problem();
        for (const Ride &ride : m_stores->rides.openOf(role, id))
            change.openRides.append(ride.id);
        return change;
    });
    if (changed)
        Q_EMIT outboxChanged();
    return changed;
}

Result<Done> Dispatcher::movePhone(const Person &before, PersonChange &change)
{
    const PhoneNumber &phone = *change.person.phone;
    m_stores->rides.lock();
    for (const Ride &ride : m_stores->rides.withLiveLegs(before.role, before.id)) {
        for (const Leg &leg : m_stores->legs.liveOfRide(ride.id)) {
            if (leg.role != before.role && leg.phone == phone)
                return refused(u"The other party of ride %1 has this phone."_s.arg(ride.id.value),
                               u"number"_s);
        }
        if (moveLegs(ride, before, phone))
            note(u"phone_changed"_s, subjectOf(ride.id),
                 u"%1 is now reached at %2"_s.arg(subjectOf(before), masked(phone)));
        else if (ride.state == RideState::Open)
            findOtherNumber(ride, change);
        else
            m_stores->legs.releaseRide(ride.id, now());
    }
    m_stores->rides.readoptOf(before.role, before.id);
    return Done{};
}

/// The wrong phone loses its legs and its unsent texts in any case. False if somebody else is connected to
/// the new phone on the ride's number.
bool Dispatcher::moveLegs(const Ride &ride, const Person &before, const PhoneNumber &phone)
{
    bool connected = true;
    const QList<Leg> legs = m_stores->legs.liveOfRide(ride.id);
    for (const Leg &leg : legs) {
        if (leg.role != before.role || leg.phone != before.phone)
            continue; // another phone of the same person keeps its line
        m_stores->legs.release(leg.id, now());
        m_stores->messages.withdraw(ride.id, leg.phone);
        Leg moved = leg;
        moved.phone = phone;
        moved.openedAt = now();
        const auto holder = m_stores->legs.findLive(leg.proxy, phone);
        if (holder && holder->rideId == ride.id)
            continue; // another phone of the same person becomes the first
        if (!m_stores->legs.open(moved))
            connected = connected && leg.numberId != ride.numberId; // an older line may end here
        else if (leg.holdUntil.isValid())
            m_stores->legs.hold(m_stores->legs.findLive(leg.proxy, phone)->id, leg.holdUntil);
    }
    for (const Leg &leg : legs) {
        if (connected && leg.role != before.role && leg.otherPhone == before.phone)
            m_stores->legs.redirect(leg.id, phone, leg.viaProxy);
    }
    return connected;
}

/// Moves an open ride to a number on which both parties are free, as for a change of driver. Without one the
/// ride loses its lines: a reply would reach a stranger.
void Dispatcher::findOtherNumber(const Ride &ride, PersonChange &change)
{
    const PhoneNumber phone = *change.person.phone;
    const auto proxy = m_stores->numbers.find(ride.numberId);
    const auto holder =
        proxy && proxy->phone ? m_stores->legs.findLive(*proxy->phone, phone) : std::optional<Leg>();
    const QString held = u"%1 is connected by ride %2 on the number of ride %3"_s.arg(masked(phone))
                             .arg(holder ? holder->rideId.value : 0)
                             .arg(ride.id.value);
    const auto pair = findPair(ride.customerId, ride.driverId);
    const auto choice = pair ? choose(*pair) : Result<NumberChoice>(pair.problem());
    if (!choice) {
        m_stores->legs.releaseRide(ride.id, now());
        change.lineless.append(u"%1, and no other number is free: the ride has no line now."_s.arg(held));
        change.lineless += choice.problem().details;
        return note(u"line_lost"_s, subjectOf(ride.id), held);
    }
    Undoing atOnce;
    releaseForChoice(*choice, atOnce);
    const auto further = m_stores->inbox.furtherPhones(change.person.role, change.person.id);
    for (const Leg &leg : m_stores->legs.liveOfRide(ride.id)) {
        if (leg.role == change.person.role) {
            // Another phone of the same person moves along. The line of a driver who was replaced a moment
            // ago is not this person's: it stays until that cannot be taken back any more.
            if (further.contains(leg.phone))
                m_stores->legs.release(leg.id, now());
            continue;
        }
        m_stores->legs.redirect(leg.id, phone, choice->proxy);
        if (!leg.holdUntil.isValid())
            m_stores->legs.hold(leg.id, holdUntil(now(), m_settings));
    }
    m_stores->rides.setNumber(ride.id, choice->numberId);
    const Ride after = *m_stores->rides.find(ride.id);
    if (!openLegs(after, *pair, choice->proxy))
        throw StoreError(StoreError::Kind::Conflict, u"the number was taken meanwhile"_s);
    m_stores->numbers.setUsed(choice->numberId, now());
    change.moved.append(ride.id);
    note(u"phone_changed"_s, subjectOf(ride.id),
         u"%1, so it moved to %2"_s.arg(held, formatted(choice->proxy)));
}

Result<int> Dispatcher::repeatConfirmations(Role role, PersonId id, const QList<RideId> &toBoth)
{
    auto repeated = transact([&]() -> Result<int> {
        int count = 0;
        Undoing atOnce;
        for (const Ride &ride : m_stores->rides.openOf(role, id)) {
            for (const Role to : {Role::Customer, Role::Driver}) {
                if (to != role && !toBoth.contains(ride.id))
                    continue;
                const auto person =
                    m_stores->people.find(to, to == Role::Customer ? ride.customerId : ride.driverId);
                if (person)
                    queueNotice(ride, *person, NoticeTopic::Confirmation,
                                to == Role::Customer ? m_settings.texts.confirmationToCustomer
                                                     : m_settings.texts.confirmationToDriver,
                                atOnce);
            }
            note(u"confirmation_repeated"_s, subjectOf(ride.id),
                 u"to %1 %2"_s.arg(roleName(role)).arg(id.value));
            ++count;
        }
        return count;
    });
    if (repeated)
        Q_EMIT outboxChanged();
    return repeated;
}

Result<Person> Dispatcher::setArchived(Role role, PersonId id, bool archived)
{
    return transact([&]() -> Result<Person> {
        const auto person = findOwn(role, id);
        if (!person)
            return person;
        const QList<Ride> open = archived ? m_stores->rides.openOf(role, id) : QList<Ride>();
        if (!open.isEmpty())
            return refused(u"%1 has an open ride (%2). Close or cancel it first."_s.arg(
                person->name, QString::number(open.first().id.value)));
        if (!archived && person->number.isEmpty())
            return refused(u"This person was erased and cannot come back."_s);
        if (!archived && person->phone && m_stores->numbers.contains(*person->phone))
            return refused(u"%1 is a number of the pool by now."_s.arg(formatted(*person->phone)));
        m_stores->people.setArchived(role, id, archived ? now() : QDateTime());
        note(archived ? u"person_archived"_s : u"person_restored"_s, subjectOf(*person), QString());
        return *m_stores->people.find(role, id);
    });
}

Result<Person> Dispatcher::setOffDuty(PersonId driver, bool offDuty)
{
    return transact([&]() -> Result<Person> {
        const auto person = findOwn(Role::Driver, driver);
        if (!person)
            return person;
        m_stores->people.setOffDuty(driver, offDuty);
        note(offDuty ? u"driver_off_duty"_s : u"driver_on_duty"_s, subjectOf(*person), QString());
        return *m_stores->people.find(Role::Driver, driver);
    });
}

Result<QList<RevealedPhone>> Dispatcher::revealPhone(const PhoneOwner &owner)
{
    return transact([&]() -> Result<QList<RevealedPhone>> {
        QList<RevealedPhone> phones;
        const auto add = [&](Role role, PersonId id) {
            const auto person = m_stores->people.find(role, id);
            if (person && !person->number.isEmpty())
                phones.append({person->name, fullPhone(*person)});
        };
        if (owner.kind == PhoneOwner::Kind::Unrouted) {
            const QString sender = m_stores->records.senderOf(UnroutedId{owner.id}).value_or(QString());
            const auto phone = PhoneNumber::fromDigits(sender);
            if (!sender.isEmpty())
                phones.append({QString(), phone ? formatted(*phone) : sender});
        } else if (owner.kind == PhoneOwner::Kind::Ride) {
            if (const auto ride = m_stores->rides.find(RideId{owner.id})) {
                add(Role::Customer, ride->customerId);
                add(Role::Driver, ride->driverId);
            }
        } else {
            add(owner.kind == PhoneOwner::Kind::Customer ? Role::Customer : Role::Driver, PersonId{owner.id});
        }
        if (phones.isEmpty())
            return Problem{Problem::Kind::NotFound, u"There is no phone to show."_s, {}, {}};
        QStringList shown;
        for (const RevealedPhone &phone : std::as_const(phones))
            shown.append(maskedText(QString(phone.phone).remove(u' ')));
        note(u"phone_revealed"_s, ownerSubject(owner), shown.join(u", "_s));
        return phones;
    });
}

} // namespace birdcar
