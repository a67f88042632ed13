// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person for good, a few rides at a time.
#include "app/dispatcher_p.h"
#include "app/domain/erasure.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

// So much fits into one short write.
constexpr int ridesErasedAtOnce = 3;
constexpr int inboxRowsAtOnce = 20;

} // namespace

void Dispatcher::passOver(const QString &digits, const Person &person)
{
    const auto phone = PhoneNumber::fromDigits(digits);
    if (!phone)
        return;
    const QString digest = phoneDigest(m_stores->erasures.timeline(), *phone);
    const QDateTime until = now().addDuration(-m_clockLead);
    for (const Role role : {Role::Customer, Role::Driver}) {
        for (const Person &owner :
             m_stores->people.findByPhone(role, *phone) + m_stores->people.findByFurtherPhone(role, *phone)) {
            if (owner.role != person.role || owner.id != person.id) {
                m_stores->missed.noteShared(digest, until); // what it writes may be that person's
                return;
            }
        }
    }
    m_stores->missed.passOver(digest, until);
}

Result<EraseStep> Dispatcher::erasePerson(Role role, PersonId id, RideId after)
{
    auto erased = transact([&]() -> Result<EraseStep> {
        const auto person = findOwn(role, id);
        if (!person)
            return person.problem();
        const auto open = m_stores->rides.openOf(role, id);
        if (!open.isEmpty())
            return refused(u"%1 has an open ride (%2). Close or cancel it first."_s.arg(
                person->name, QString::number(open.first().id.value)));
        if (!person->archived)
            m_stores->people.setArchived(role, id, now());

        EraseStep step;
        step.after = after;
        const auto rides = m_stores->erasing.rides(*person, after, ridesErasedAtOnce);
        for (const RideId ride : rides) {
            const QStringList phones = m_stores->erasing.phonesIn(ride, *person);
            if (m_stores->erasing.isBeingSent(ride, phones))
                return Problem{
                    Problem::Kind::Busy,
                    u"A text to %1 is on its way just now. Please try again in a moment."_s.arg(person->name),
                    {},
                    {}};
            for (const QString &digits : phones)
                passOver(digits, *person);
            const auto row = m_stores->rides.find(ride);
            if (row && (role == Role::Customer ? row->customerId : row->driverId) == id)
                m_stores->legs.releaseRide(ride, now());
            step.texts += m_stores->erasing.wipeRide(ride, phones, *person);
            m_stores->erasing.wipeEvents(subjectOf(ride), *person, false);
            step.after = ride;
            ++step.rides;
        }
        if (rides.size() == ridesErasedAtOnce)
            return step;
        for (const PhoneNumber &phone : m_stores->erasing.phonesOfNobodyElse(*person)) {
            passOver(phone.digits(), *person);
            if (m_stores->erasing.wipeInbox(phone, inboxRowsAtOnce) >= inboxRowsAtOnce)
                return step;
            m_stores->optOuts.forget(phone);
        }
        m_stores->erasing.forgetFurtherPhones(*person);
        m_stores->erasing.wipeDrafts(*person);
        m_stores->erasing.wipeEvents(subjectOf(*person), *person, true);
        m_stores->erasures.add(*person, now());
        m_stores->people.erase(role, id, now());
        note(u"person_erased"_s, subjectOf(*person), u"name, phone and texts"_s);
        step.finished = true;
        return step;
    });
    if (erased)
        Q_EMIT outboxChanged();
    if (erased && erased->finished)
        Q_EMIT personErased();
    return erased;
}

Result<int> Dispatcher::erasureCount()
{
    return look([&]() -> Result<int> { return m_stores->erasures.count(); });
}

} // namespace birdcar
