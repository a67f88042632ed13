// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a ride: create, close, cancel, reopen. The change of its driver is in dispatcherdriver.cpp.
#include "app/dispatcher_p.h"
#include "app/domain/depottime.h"
#include "app/domain/relay.h"
#include "app/domain/ridelifecycle.h"
#include "app/domain/texts.h"

namespace birdcar {

using namespace Qt::StringLiterals;

Result<Ride> Dispatcher::findRide(RideId id)
{
    m_stores->rides.lock();
    if (const auto ride = m_stores->rides.find(id))
        return *ride;
    return Problem{Problem::Kind::NotFound, u"There is no ride %1."_s.arg(id.value), u"ride"_s, {}};
}

Result<Person> Dispatcher::findParty(Role role, PersonId id)
{
    const auto person = m_stores->people.find(role, id);
    if (!person)
        return Problem{Problem::Kind::NotFound,
                       id.isValid() ? u"There is no %1 %2."_s.arg(roleName(role)).arg(id.value)
                                    : u"Please choose a %1."_s.arg(roleName(role)),
                       roleName(role),
                       {}};
    if (!person->phone)
        return Problem{
            Problem::Kind::Refused,
            u"%1 has no usable phone: \"%2\" is not a phone number."_s.arg(person->name, person->number),
            roleName(role),
            {}};
    return *person;
}

Result<Dispatcher::Pair> Dispatcher::findPair(PersonId customerId, PersonId driverId)
{
    const auto customer = findParty(Role::Customer, customerId);
    if (!customer)
        return customer.problem();
    const auto driver = findParty(Role::Driver, driverId);
    if (!driver)
        return driver.problem();
    if (const auto refused = checkPair(*customer->phone, *driver->phone, m_stores->numbers.phones()))
        return *refused;
    return Pair{*customer, *driver};
}

// The number

Problem Dispatcher::noNumberLeft(const QList<ProxyNumber> &pool, const QList<Holder> &holders) const
{
    Problem problem{
        Problem::Kind::NoNumberFree, u"No number available! Please extend your pool."_s, u"number"_s, {}};
    for (const Holder &holder : holdersSoonestFirst(holders)) {
        QString number;
        for (const ProxyNumber &candidate : pool) {
            if (candidate.id == holder.numberId)
                number = candidate.phone ? formatted(*candidate.phone) : candidate.number;
        }
        const QString until = holder.holdUntil.isValid()
                                  ? u"held until %1"_s.arg(depotTimeText(holder.holdUntil, m_settings.zone))
                                  : u"until the ride is closed"_s;
        problem.details.append(
            u"%1: %2, ride %3, %4"_s.arg(number, holder.name, QString::number(holder.rideId.value), until));
    }
    return problem;
}

ChoiceInput Dispatcher::choiceInput(const Pair &pair)
{
    const PhoneNumber &customer = *pair.customer.phone;
    const PhoneNumber &driver = *pair.driver.phone;
    ChoiceInput input;
    input.customer = customer;
    input.driver = driver;
    input.pool = m_stores->numbers.all();
    input.holders = m_stores->legs.holders(customer, driver);
    input.lastOfPair = m_stores->legs.lastNumberOfPair(customer, driver).value_or(NumberId());
    input.now = now();
    input.takeOverAfter = m_settings.takeOverAfter;
    return input;
}

Result<NumberChoice> Dispatcher::choose(const Pair &pair)
{
    const ChoiceInput input = choiceInput(pair);
    if (const auto choice = chooseNumber(input))
        return *choice;
    return noNumberLeft(input.pool, input.holders);
}

Result<QList<WayOut>> Dispatcher::waysOutFor(PersonId customer, PersonId driver)
{
    return look([&]() -> Result<QList<WayOut>> {
        const auto pair = findPair(customer, driver);
        if (!pair)
            return pair.problem();
        return waysOut(choiceInput(*pair));
    });
}

Result<NumberChoice> Dispatcher::previewNumber(PersonId customer, PersonId driver)
{
    return look([&]() -> Result<NumberChoice> {
        const auto pair = findPair(customer, driver);
        if (!pair)
            return pair.problem();
        return choose(*pair);
    });
}

void Dispatcher::releaseForChoice(const NumberChoice &choice, Undoing &undo)
{
    for (const RideId ended : choice.released) {
        const bool takenOver = choice.reason == ChoiceReason::TakenOver;
        for (const Leg &leg : m_stores->legs.liveOfRide(ended)) {
            if (leg.numberId != choice.numberId)
                continue;
            m_stores->legs.release(leg.id, now());
            undo.record.legs.append(leg);
        }
        if (takenOver)
            note(u"grace_taken_over"_s, subjectOf(ended),
                 u"the line on %1 ended early: the number was needed for a new ride"_s.arg(
                     formatted(choice.proxy)));
    }
}

void Dispatcher::releaseForChoice(const NumberChoice &choice)
{
    Undoing atOnce;
    releaseForChoice(choice, atOnce);
}

Result<Done> Dispatcher::openLegs(const Ride &ride, const Pair &pair, const PhoneNumber &proxy)
{
    for (const Role role : {Role::Customer, Role::Driver}) {
        Leg leg;
        leg.rideId = ride.id;
        leg.numberId = ride.numberId;
        leg.proxy = proxy;
        leg.phone = *pair.of(role).phone;
        leg.otherPhone = *pair.of(otherRole(role)).phone;
        leg.viaProxy = proxy;
        leg.role = role;
        leg.openedAt = now();
        if (m_stores->legs.open(leg)) {
            openFurtherLegs(leg, pair.of(role).id);
            continue;
        }
        const auto holder = m_stores->legs.findLive(proxy, leg.phone);
        if (!holder) // another process took it and gave it back meanwhile
            throw StoreError(StoreError::Kind::Conflict, u"the number was taken meanwhile"_s);
        if (holder->rideId != ride.id)
            return refused(u"%1 is connected by ride %2 on %3 now."_s.arg(
                               pair.of(role).name, QString::number(holder->rideId.value), formatted(proxy)),
                           u"number"_s);
    }
    return Done{};
}

// Texts of the ride

QList<Message> Dispatcher::queueNotice(const Ride &ride, const Person &to, NoticeTopic topic,
                                       const QString &templateText, Undoing &undo)
{
    const auto proxy = m_stores->numbers.find(ride.numberId);
    if (!to.phone || !proxy || !proxy->phone)
        return {}; // an imported ride without a usable number: nobody can be told, its event says so
    Message message;
    message.kind = MessageKind::Notice;
    message.topic = topic;
    message.rideId = ride.id;
    message.proxy = proxy->phone->digits();
    message.recipient = to.phone->digits();
    message.body = fillIn(templateText, {ride.customer, ride.driver, rideTimeText(ride, m_settings.zone),
                                         ride.start, ride.destination});
    if (to.role == Role::Driver && topic == NoticeTopic::Confirmation)
        message.body = textWithNote(message.body, ride.driverNote);
    const QList<Message> queued = queue(message, now(), undo.heldUntil());
    for (const Message &held : queued)
        undo.record.held.append(held.id);
    return queued;
}

QList<Message> Dispatcher::queueNotice(const Ride &ride, const Person &to, NoticeTopic topic,
                                       const QString &templateText)
{
    Undoing atOnce;
    return queueNotice(ride, to, topic, templateText, atOnce);
}

// Use cases

namespace {

Result<Done> checkForm(const NewRide &form)
{
    const auto missing = [](const QString &text, const QString &field) {
        return Problem{Problem::Kind::InvalidInput, text, field, {}};
    };
    if (form.start.trimmed().isEmpty())
        return missing(u"Please enter where the ride starts."_s, u"start"_s);
    if (form.destination.trimmed().isEmpty())
        return missing(u"Please enter where the ride goes."_s, u"destination"_s);
    if (!form.at.isValid())
        return missing(u"Please enter when the ride starts."_s, u"at"_s);
    return Done{};
}

/// What the form says of it.
Ride rideOf(const NewRide &form)
{
    Ride ride;
    ride.customerId = form.customerId;
    ride.driverId = form.driverId;
    ride.start = cleanText(form.start).simplified();
    ride.destination = cleanText(form.destination).simplified();
    ride.datetime = toRideDatetime(form.at);
    ride.dueAt = fromRideDatetime(ride.datetime);
    ride.officeNote = cleanText(form.officeNote).simplified();
    ride.driverNote = cleanText(form.driverNote).simplified();
    return ride;
}

Problem draftGone()
{
    return {Problem::Kind::Refused,
            u"Somebody else has used this draft meanwhile. Create the ride again if it is still wanted."_s,
            u"draft"_s,
            {}};
}

} // namespace

Result<Ride> Dispatcher::createRide(const NewRide &form, UndoTime undoTime)
{
    auto created = transact([&]() -> Result<Ride> {
        if (const auto complete = checkForm(form); !complete)
            return complete.problem();
        m_stores->rides.lock();
        if (adoptPhones() == 0) // rides that another program added hold numbers too
            adoptRides();
        const auto pair = findPair(form.customerId, form.driverId);
        if (!pair)
            return pair.problem();
        const auto choice = choose(*pair);
        if (!choice)
            return choice.problem();
        if (form.draftId.isValid() && !m_stores->drafts.remove(form.draftId))
            return draftGone();
        Undoing undo = beginUndo(UndoKind::Create, {}, undoTime);
        releaseForChoice(*choice, undo);

        Ride ride = rideOf(form);
        ride.numberId = choice->numberId;
        ride.closesAt = closesAt(ride.dueAt, {}, m_settings);
        ride.createdAt = now();
        ride = *m_stores->rides.find(m_stores->rides.add(ride));
        if (const auto opened = openLegs(ride, *pair, choice->proxy); !opened)
            return opened.problem();
        m_stores->numbers.setUsed(choice->numberId, now());
        queueNotice(ride, pair->customer, NoticeTopic::Confirmation, m_settings.texts.confirmationToCustomer,
                    undo);
        queueNotice(ride, pair->driver, NoticeTopic::Confirmation, m_settings.texts.confirmationToDriver,
                    undo);
        note(u"ride_created"_s, subjectOf(ride.id), u"on %1"_s.arg(formatted(choice->proxy)));
        keepUndo(undo, ride);
        return ride;
    });
    if (created)
        Q_EMIT outboxChanged();
    return created;
}

Result<Ride> Dispatcher::closeRide(RideId id, UndoTime undoTime)
{
    return transact([&]() -> Result<Ride> {
        const auto ride = findRide(id);
        if (!ride)
            return ride;
        if (const auto refused = mayClose(*ride))
            return *refused;
        Undoing undo = beginUndo(UndoKind::Close, *ride, undoTime);
        close(id, u"by the dispatcher"_s);
        const auto closed = findRide(id);
        keepUndo(undo, *closed);
        return closed;
    });
}

void Dispatcher::close(RideId id, const QString &why)
{
    m_stores->rides.end(id, RideState::Closed, now());
    m_stores->legs.holdRide(id, holdUntil(now(), m_settings));
    m_stores->rides.readoptRivalsOf(id);
    note(u"ride_closed"_s, subjectOf(id), why);
}

Result<Ride> Dispatcher::cancelRide(RideId id, UndoTime undoTime)
{
    auto cancelled = transact([&]() -> Result<Ride> {
        const auto ride = findRide(id);
        if (!ride)
            return ride;
        if (const auto refused = mayCancel(*ride))
            return *refused;
        Undoing undo = beginUndo(UndoKind::Cancel, *ride, undoTime);
        m_stores->rides.end(id, RideState::Cancelled, now());
        if (undo.isKept)
            m_stores->legs.holdRideAtMost(id, undo.heldUntil());
        else
            m_stores->legs.releaseRide(id, now());
        m_stores->rides.readoptRivalsOf(id);
        undo.record.withdrawn = m_stores->messages.withdrawNotices(id);
        if (const auto customer = m_stores->people.find(Role::Customer, ride->customerId))
            queueNotice(*ride, *customer, NoticeTopic::Cancelled, m_settings.texts.cancelledToCustomer, undo);
        if (const auto driver = m_stores->people.find(Role::Driver, ride->driverId))
            queueNotice(*ride, *driver, NoticeTopic::Cancelled, m_settings.texts.cancelledToDriver, undo);
        note(u"ride_cancelled"_s, subjectOf(id), u"by the dispatcher"_s);
        const auto after = findRide(id);
        keepUndo(undo, *after);
        return after;
    });
    if (cancelled)
        Q_EMIT outboxChanged();
    return cancelled;
}

Result<Ride> Dispatcher::reopenRide(RideId id)
{
    return transact([&]() -> Result<Ride> {
        const auto ride = findRide(id);
        if (!ride)
            return ride;
        if (const auto refused = mayReopen(*ride))
            return *refused;
        const auto pair = findPair(ride->customerId, ride->driverId);
        if (!pair)
            return pair.problem();
        const auto number = m_stores->numbers.find(ride->numberId);
        if (!number || !number->phone)
            return refused(u"Ride %1 has no usable number."_s.arg(id.value));
        // It may have been given up. Lines that are live still stay where they are.
        if (number->state == NumberState::Disabled && m_stores->legs.liveOfRide(id).isEmpty())
            return refused(u"%1 is disabled, so ride %2 gets no lines on it. Create a new ride instead."_s
                               .arg(formatted(*number->phone))
                               .arg(id.value));
        m_stores->rides.reopen(id, closesAt(ride->dueAt, now(), m_settings));
        m_stores->legs.unholdRide(id);
        if (const auto opened = openLegs(*ride, *pair, *number->phone); !opened)
            return opened.problem();
        note(u"ride_reopened"_s, subjectOf(id), QString());
        return findRide(id);
    });
}

} // namespace birdcar
