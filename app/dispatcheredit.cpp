// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the plan of an open ride, and forms put aside.
#include "app/dispatcher_p.h"
#include "app/domain/ridelifecycle.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Which details changed, for an event; the details themselves stay out of it.
QString wordsFor(const RideDifference &changed)
{
    QStringList words;
    const auto add = [&words](bool is, const QString &word) {
        if (is)
            words.append(word);
    };
    add(changed.time, u"time"_s);
    add(changed.start, u"start"_s);
    add(changed.destination, u"destination"_s);
    add(changed.officeNote, u"office note"_s);
    add(changed.driverNote, u"note to the driver"_s);
    return words.join(u", "_s);
}

Result<Done> checkPlan(const Ride &ride)
{
    const auto missing = [](const QString &text, const QString &field) {
        return Problem{Problem::Kind::InvalidInput, text, field, {}};
    };
    if (ride.start.isEmpty())
        return missing(u"Please enter where the ride starts."_s, u"start"_s);
    if (ride.destination.isEmpty())
        return missing(u"Please enter where the ride goes."_s, u"destination"_s);
    return Done{};
}

} // namespace

Result<Ride> Dispatcher::changeRide(const RideEdit &edit)
{
    const RideId id = edit.before.id;
    auto changed = transact([&]() -> Result<Ride> {
        const auto ride = findRide(id);
        if (!ride)
            return ride;
        if (const auto refused = mayEdit(*ride))
            return *refused;
        const QStringList theirs = changedMeanwhile(edit, *ride, m_settings.zone);
        if (!theirs.isEmpty())
            return Problem{Problem::Kind::Refused,
                           u"Somebody else changed ride %1 meanwhile."_s.arg(id.value), u"stale"_s, theirs};
        Ride after = edited(*ride, edit);
        const RideDifference what = difference(*ride, after);
        if (what.plan()) {
            if (const auto complete = checkPlan(after); !complete)
                return complete.problem();
        }
        if (!what.any())
            return ride;
        if (what.time)
            after.closesAt = closesAt(after.dueAt, now(), m_settings);
        m_stores->rides.setDetails(after);
        after = *m_stores->rides.find(id);
        if (what.plan() || what.driverNote)
            correctAnnouncements(after);
        note(u"ride_changed"_s, subjectOf(id), wordsFor(what));
        return after;
    });
    if (changed)
        Q_EMIT outboxChanged();
    return changed;
}

/// A confirmation that has not left says what is not true any more: it goes with the new plan instead.
void Dispatcher::correctAnnouncements(const Ride &ride)
{
    const QSet<QString> recipients = m_stores->messages.withdrawAnnouncements(ride.id);
    for (const Role role : {Role::Customer, Role::Driver}) {
        const auto person =
            m_stores->people.find(role, role == Role::Customer ? ride.customerId : ride.driverId);
        if (person && person->phone && recipients.contains(person->phone->digits()))
            queueNotice(ride, *person, NoticeTopic::Confirmation,
                        role == Role::Customer ? m_settings.texts.confirmationToCustomer
                                               : m_settings.texts.confirmationToDriver);
    }
}

Result<QList<Message>> Dispatcher::tellChange(RideId id, Recipients to)
{
    auto told = transact([&]() -> Result<QList<Message>> {
        const auto ride = findRide(id);
        if (!ride)
            return ride.problem();
        if (const auto refused = mayEdit(*ride))
            return *refused;
        const auto pair = findPair(ride->customerId, ride->driverId);
        if (!pair)
            return pair.problem();
        QList<Message> messages;
        for (const Role role : {Role::Customer, Role::Driver}) {
            const Person &person = pair->of(role);
            const bool wanted =
                to == Recipients::Both || (to == Recipients::Customer) == (role == Role::Customer);
            // A confirmation that has not left says the new plan already.
            if (!wanted || m_stores->messages.hasWaitingAnnouncement(id, *person.phone))
                continue;
            // Like a confirmation it is true only while the ride is open and this person is part of it.
            messages += queueNotice(*ride, person, NoticeTopic::Confirmation,
                                    role == Role::Customer ? m_settings.texts.rideChangedToCustomer
                                                           : m_settings.texts.rideChangedToDriver);
        }
        return messages;
    });
    if (told)
        Q_EMIT outboxChanged();
    return told;
}

// Drafts

/// A draft that is gone meanwhile is made anew.
RideDraft Dispatcher::storeDraft(RideDraft draft)
{
    for (QString *text : {&draft.customer, &draft.driver, &draft.start, &draft.destination, &draft.time,
                          &draft.officeNote, &draft.driverNote})
        *text = cleanText(*text);
    if (!draft.id.isValid() || !m_stores->drafts.change(draft)) {
        draft.createdAt = now();
        draft.id = m_stores->drafts.add(draft);
    }
    return *m_stores->drafts.find(draft.id);
}

Result<RideDraft> Dispatcher::saveDraft(const RideDraft &draft)
{
    return transact([&]() -> Result<RideDraft> {
        if (draft.isEmpty())
            return Problem{
                Problem::Kind::InvalidInput, u"There is nothing in the form to put aside."_s, {}, {}};
        return storeDraft(draft);
    });
}

Result<Done> Dispatcher::dropDraft(DraftId id)
{
    return transact([&]() -> Result<Done> {
        m_stores->drafts.remove(id); // somebody else may have been faster
        return Done{};
    });
}

// What was begun

Result<Done> Dispatcher::keepBegunWork(const BegunWork &work)
{
    return transact([&]() -> Result<Done> {
        m_stores->begun.removeAll(m_depot);
        if (!work.form.isEmpty())
            m_stores->begun.addForm(m_depot, storeDraft(work.form).id);
        for (BegunText text : work.texts) {
            text.body = cleanText(text.body);
            if (!text.body.trimmed().isEmpty())
                m_stores->begun.addText(m_depot, text);
        }
        return Done{};
    });
}

Result<BegunWork> Dispatcher::begunWork()
{
    return look([&]() -> Result<BegunWork> {
        BegunWork work;
        work.texts = m_stores->begun.texts(m_depot);
        if (const auto draft = m_stores->begun.form(m_depot))
            work.form = m_stores->drafts.find(*draft).value_or(RideDraft());
        return work;
    });
}

} // namespace birdcar
