// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "app/domain/ride.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace birdcar {

class Database;

/// What it takes to erase a person: finds and empties the rows that name them, a ride at a time. Rows stay,
/// for the counts; where a phone stood there is the word `erased`, which is no phone. Throws StoreError.
class EraseStore
{
public:
    explicit EraseStore(Database &database) : m_database(database) {}

    /// Everybody else with this phone who is not archived, of either role.
    QList<Person> othersOn(const Person &person);
    /// The phones by which somebody unknown can only have been this person.
    QList<PhoneNumber> phonesOfNobodyElse(const Person &person);
    void forgetFurtherPhones(const Person &person);
    /// Rides of the person behind `after`, by id; those that another driver took over as well, unless
    /// somebody else has the phone.
    QList<RideId> rides(const Person &person, RideId after, int limit);
    /// The phones by which the person took part in this ride, old ones too.
    QStringList phonesIn(RideId ride, const Person &person);
    bool isBeingSent(RideId ride, const QStringList &phones);
    /// Returns how many texts were emptied.
    int wipeRide(RideId ride, const QStringList &phones, const Person &person);
    /// Empties texts and calls of this phone that belong to no ride and takes them out of the inbox; returns
    /// how many there were, at most about `limit`.
    int wipeInbox(const PhoneNumber &phone, int limit);
    /// Drafts stay, without the person and the notes.
    void wipeDrafts(const Person &person);
    void wipeEvents(const QString &subject, const Person &person, bool all);

    // The counts for a preview
    int texts(const Person &person);
    int calls(const Person &person);
    int inboxRows(const PhoneNumber &phone);
    int events(const Person &person);

private:
    void wipeNotes(RideId ride, const Person &person);
    int count(const QString &from, const QVariantList &values);

    Database &m_database;
};

} // namespace birdcar
