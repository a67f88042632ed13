// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/importplan.h"
#include "app/domain/message.h"
#include "app/domain/person.h"
#include "app/domain/record.h"
#include "app/domain/ride.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace birdcar {

/// A person as changed, and what became of the rides when the phone did.
struct PersonChange
{
    Person person;
    bool phoneChanged = false;
    QList<RideId> openRides; ///< of this person: their confirmations went to the old phone
    QList<RideId> moved;     ///< rides that needed another number for the new phone
    QStringList lineless;    ///< a sentence for each ride that has no line now: who holds the number

    bool operator==(const PersonChange &) const = default;
};

/// Whose phone somebody wants to see in full: a customer, a driver, both parties of a ride, or the sender of
/// an unrouted text or call.
struct PhoneOwner
{
    enum class Kind { Customer, Driver, Ride, Unrouted };

    Kind kind = Kind::Customer;
    qint64 id = 0;

    static PhoneOwner of(const Person &person)
    {
        return {person.role == Role::Customer ? Kind::Customer : Kind::Driver, person.id.value};
    }
    static PhoneOwner of(RideId ride) { return {Kind::Ride, ride.value}; }
    static PhoneOwner of(UnroutedId unrouted) { return {Kind::Unrouted, unrouted.value}; }

    bool operator==(const PhoneOwner &) const = default;
};

/// A phone in full, for people: "+31 6 12345678".
struct RevealedPhone
{
    QString name; ///< empty for somebody unknown
    QString phone;

    bool operator==(const RevealedPhone &) const = default;
};

/// What importing one row did, with what undoing it needs.
struct ImportedRow
{
    enum class Outcome { Added, Changed, Unchanged, Refused };

    int line = 0;
    Outcome outcome = Outcome::Refused;
    qint64 id = 0;      ///< of the person or number
    QString nameBefore; ///< of a person who was renamed
    QString reason;     ///< why the row was refused
    QString name;       ///< as it was written, so that undoing leaves alone what was changed since
    QString digits;     ///< likewise the phone

    bool operator==(const ImportedRow &) const = default;
};

/// What erasing a person touches; counted before anybody is asked.
struct ErasePreview
{
    Person person;
    int rides = 0;
    QList<RideId> openRides; ///< erasing is refused while there are any
    int graceRides = 0;      ///< ended rides whose lines are still live
    int texts = 0;
    int calls = 0;
    int inboxRows = 0;
    int events = 0;
    QList<Person> samePhone; ///< others on this phone, who stay; the inbox rows are then theirs as well
    QStringList backups;     ///< file names of copies that BirdCar made of the database

    bool operator==(const ErasePreview &) const = default;
};

/// How far erasing a person has come. Each step is one short write.
struct EraseStep
{
    RideId after; ///< the ride done last; the next step goes on behind it
    int texts = 0;
    int rides = 0;
    bool finished = false;
};

/// Everything that is stored about a person, each list oldest first.
struct PersonRecord
{
    Person person;
    QList<Ride> rides;
    QList<Message> messages;
    QList<CallRecord> calls;
    QList<EventRecord> events;
};

} // namespace birdcar
