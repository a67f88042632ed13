// SPDX-License-Identifier: GPL-3.0-or-later
// Lost texts and calls are linked: put into the ride that they belong to, and answered from there.
#include "app/dispatcher_p.h"
#include "app/domain/relay.h"

namespace birdcar {

using namespace Qt::StringLiterals;

/// How a text or call gets into a ride: whose phone it is, whom it goes to, and through which number.
struct Dispatcher::LinkPlan
{
    Unrouted row;
    Ride ride;
    Role role = Role::Customer;
    Person party; ///< whose words they are
    PhoneNumber phone;
    PhoneNumber other; ///< the other party's phone
    NumberChoice choice;
    LinkPreview preview;
};

namespace {

/// The live leg through which the other party is reached on the ride's present number.
std::optional<Leg> liveLegOf(Role role, const QList<Leg> &legs)
{
    std::optional<Leg> found;
    for (const Leg &leg : legs) {
        if (leg.role == role && leg.viaProxy == leg.proxy)
            found = leg;
    }
    return found;
}

Problem alreadyConnected(const Leg &holder)
{
    return refused(
        u"Ride %1 holds the line of this phone on %2. Close or link that one."_s.arg(holder.rideId.value)
            .arg(formatted(holder.proxy)),
        u"ride"_s);
}

} // namespace

Result<Dispatcher::LinkPlan> Dispatcher::planLink(const LinkRequest &link)
{
    const auto row = findUnrouted(link.unroutedId);
    if (!row)
        return row.problem();
    if (row->outcome == InboxOutcome::Linked)
        return refused(u"It was taken into ride %1 already."_s.arg(row->rideId.value));
    if (row->purged)
        return refused(u"Its words were removed, because they had been kept for long enough."_s);
    const auto phone = PhoneNumber::fromDigits(row->sender);
    if (!phone || row->reason == UnroutedReason::Loop || m_stores->numbers.contains(*phone))
        return refused(u"It has no number of a person, so no line can be opened for it."_s);
    const auto ride = findRide(link.rideId);
    if (!ride)
        return ride.problem();
    const auto party =
        m_stores->people.find(link.role, link.role == Role::Customer ? ride->customerId : ride->driverId);
    const auto other =
        findParty(otherRole(link.role), link.role == Role::Customer ? ride->driverId : ride->customerId);
    if (!other)
        return other.problem();
    LinkPlan plan{*row, *ride, link.role, party.value_or(Person()), *phone, *other->phone, {}, {}};
    plan.preview.to = other->name;
    plan.preview.answersNow = plan.party.name;
    plan.preview.owner = otherOwner(plan);
    plan.preview.wasParty = !plan.preview.owner.isEmpty() && m_stores->legs.hadLegInRide(ride->id, *phone);
    const auto live = liveLegOf(otherRole(link.role), m_stores->legs.liveOfRide(ride->id));
    if (live)
        plan.other = live->phone;
    if (plan.other == plan.phone)
        return refused(u"%1 has this phone: the text would go back to its sender."_s.arg(other->name),
                       u"role"_s);
    if (!live)
        return planReopening(plan);
    const auto holder = m_stores->legs.findLive(live->proxy, *phone);
    if (link.takesAnswers && holder && holder->rideId != ride->id)
        return alreadyConnected(*holder);
    plan.preview.numberId = live->numberId;
    plan.preview.proxy = live->proxy;
    plan.preview.until = live->holdUntil;
    return plan;
}

/// Who else than the ride's own party has the phone; empty if nobody is known by it.
QString Dispatcher::otherOwner(const LinkPlan &plan)
{
    QString owner;
    for (const Role role : {plan.role, otherRole(plan.role)}) {
        for (const Person &person : m_stores->people.findByPhone(role, plan.phone) +
                                        m_stores->people.findByFurtherPhone(role, plan.phone)) {
            if (role == plan.role && person.id == plan.party.id)
                return {};
            if (owner.isEmpty())
                owner = person.name;
        }
    }
    return owner;
}

/// The ride is over: its old number if both phones are free on it, else the one that a new ride would get.
Result<Dispatcher::LinkPlan> Dispatcher::planReopening(LinkPlan plan)
{
    plan.preview.reopens = true;
    plan.preview.until = now().addDuration(m_settings.reopenFor);
    const auto old = m_stores->numbers.find(plan.ride.numberId);
    if (old && old->phone && old->state != NumberState::Disabled) {
        auto holder = m_stores->legs.findLive(*old->phone, plan.phone);
        if (!holder)
            holder = m_stores->legs.findLive(*old->phone, plan.other);
        if (!holder || holder->rideId == plan.ride.id) {
            plan.choice.numberId = old->id;
            plan.choice.proxy = *old->phone;
            plan.preview.numberId = old->id;
            plan.preview.proxy = *old->phone;
            return plan;
        }
        plan.preview.heldBy = holder->rideId;
    }
    Pair pair;
    pair.customer.name = plan.ride.customer;
    pair.customer.phone = plan.role == Role::Customer ? plan.phone : plan.other;
    pair.driver.name = plan.ride.driver;
    pair.driver.phone = plan.role == Role::Customer ? plan.other : plan.phone;
    const auto choice = choose(pair);
    if (!choice) {
        Problem problem = choice.problem();
        if (plan.preview.heldBy.isValid())
            problem.text = u"No line is possible: ride %1 holds the old number, and no other is free."_s.arg(
                plan.preview.heldBy.value);
        return problem;
    }
    plan.choice = *choice;
    plan.preview.otherNumber = true;
    plan.preview.numberId = choice->numberId;
    plan.preview.proxy = choice->proxy;
    return plan;
}

Result<LinkPreview> Dispatcher::previewLink(const LinkRequest &link)
{
    return look([&]() -> Result<LinkPreview> {
        const auto plan = planLink(link);
        if (!plan)
            return plan.problem();
        return plan->preview;
    });
}

void Dispatcher::openLink(const LinkPlan &plan)
{
    Undoing atOnce;
    releaseForChoice(plan.choice, atOnce);
    const auto open = [&](Role role, const PhoneNumber &proxy, const PhoneNumber &phone,
                          const PhoneNumber &other, NumberId number, const QDateTime &until) {
        Leg leg;
        leg.rideId = plan.ride.id;
        leg.numberId = number;
        leg.proxy = proxy;
        leg.phone = phone;
        leg.otherPhone = other;
        leg.viaProxy = plan.preview.proxy;
        leg.role = role;
        leg.openedAt = now();
        m_stores->legs.open(leg);
        const auto opened = m_stores->legs.findLive(proxy, phone);
        if (!opened || opened->rideId != plan.ride.id)
            return false;
        if (until.isValid() && opened->openedAt == leg.openedAt)
            m_stores->legs.hold(opened->id, until);
        return true;
    };
    const LinkPreview &line = plan.preview;
    const bool own = open(plan.role, line.proxy, plan.phone, plan.other, line.numberId, line.until);
    const bool others = !line.reopens || open(otherRole(plan.role), line.proxy, plan.other, plan.phone,
                                              line.numberId, line.until);
    if (!own || !others)
        throw StoreError(StoreError::Kind::Conflict, u"the line was taken meanwhile"_s);
    m_stores->legs.answerTo(plan.ride.id, plan.role, plan.phone);

    // Whoever dialled another number of the pool will do so again.
    const auto dialled = PhoneNumber::fromDigits(plan.row.proxy);
    if (!dialled || *dialled == line.proxy)
        return;
    for (const ProxyNumber &number : m_stores->numbers.all()) {
        if (number.phone == *dialled)
            open(plan.role, *dialled, plan.phone, plan.other, number.id,
                 now().addDuration(m_settings.reopenFor));
    }
}

Result<Ride> Dispatcher::link(const LinkRequest &link)
{
    auto linked = transact([&]() -> Result<Ride> {
        const auto plan = planLink(link);
        if (!plan)
            return plan.problem();
        const bool named = plan->preview.otherNumber
                               ? plan->preview.numberId == link.numberId
                               : !link.numberId.isValid() || plan->preview.numberId == link.numberId;
        if (!named)
            return refused(u"The line would now be on %1. Please look at it once more."_s.arg(
                               formatted(plan->preview.proxy)),
                           u"number"_s);
        if (link.takesAnswers || plan->preview.reopens)
            openLink(*plan);
        if (plan->row.messageId.isValid()) {
            m_stores->messages.setRide(plan->row.messageId, plan->ride.id);
            Message inbound = *m_stores->messages.find(plan->row.messageId);
            inbound.createdAt = now(); // the dispatcher wants it to go out, however long ago it came in
            forward(inbound, {plan->ride.id, plan->role, plan->other, plan->preview.proxy});
        } else {
            m_stores->inbox.setRideOfCall(plan->row.callId, plan->ride.id);
        }
        m_stores->inbox.settle(link.unroutedId, InboxOutcome::Linked, now());
        m_stores->inbox.setRide(link.unroutedId, plan->ride.id);
        note(u"unrouted_linked"_s, subjectOf(plan->ride.id),
             u"%1 of %2, as the %3's"_s.arg(plan->row.messageId.isValid() ? u"text"_s : u"call"_s,
                                            masked(plan->phone), roleName(plan->role)));
        if (link.remember && plan->preview.owner.isEmpty() && plan->party.id.isValid() &&
            plan->party.phone != plan->phone &&
            m_stores->inbox.addFurtherPhone(plan->role, plan->party.id, plan->phone, now()))
            note(u"phone_remembered"_s, subjectOf(plan->party), masked(plan->phone));
        return findRide(plan->ride.id);
    });
    if (linked)
        Q_EMIT outboxChanged();
    return linked;
}

Result<Ride> Dispatcher::giveAnswersBack(UnroutedId id)
{
    return transact([&]() -> Result<Ride> {
        const auto row = findUnrouted(id);
        if (!row)
            return row.problem();
        const auto ride = findRide(row->rideId);
        const auto phone = PhoneNumber::fromDigits(row->sender);
        if (row->outcome != InboxOutcome::Linked || !ride || !phone)
            return refused(u"It is not linked to a ride."_s);
        const auto lines = m_stores->legs.liveOfRide(ride->id);
        const auto linked = std::ranges::find(lines, *phone, &Leg::phone);
        if (linked == lines.end())
            return refused(u"This phone has no line any more."_s);
        const Role role = linked->role;
        const auto party = findParty(role, role == Role::Customer ? ride->customerId : ride->driverId);
        if (!party)
            return party.problem();
        const bool connected = std::ranges::any_of(
            lines, [&](const Leg &leg) { return leg.role == role && leg.phone == *party->phone; });
        if (*party->phone == *phone || !connected)
            return refused(u"%1 has no line in this ride to give the answers to."_s.arg(party->name));
        for (const Leg &leg : lines) {
            if (leg.phone == *phone)
                m_stores->legs.release(leg.id, now());
        }
        m_stores->legs.answerTo(ride->id, role, *party->phone);
        note(u"link_ended"_s, subjectOf(ride->id), masked(*phone));
        return *ride;
    });
}

/// A further phone gets a line where the number is free for it; the ride itself does not depend on that.
void Dispatcher::openFurtherLegs(const Leg &leg, PersonId person)
{
    for (const PhoneNumber &phone : m_stores->inbox.furtherPhones(leg.role, person)) {
        if (phone == leg.phone || phone == leg.otherPhone || m_stores->numbers.contains(phone))
            continue;
        Leg further = leg;
        further.phone = phone;
        if (m_stores->legs.open(further))
            continue;
        const auto holder = m_stores->legs.findLive(leg.proxy, phone);
        if (!holder || holder->rideId != leg.rideId)
            note(u"line_not_free"_s, subjectOf(leg.rideId),
                 u"%1 is connected by ride %2 on this number"_s.arg(masked(phone))
                     .arg(holder ? holder->rideId.value : 0));
    }
}

} // namespace birdcar
