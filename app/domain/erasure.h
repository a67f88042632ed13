// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace birdcar {

/// That somebody was erased, without saying who: enough to find the same person in an older backup.
struct Erasure
{
    Role role = Role::Customer;
    PersonId personId;
    QString timeline; ///< of the database: what the id means
    QString salt;
    QString digest; ///< erasureDigest() of the person as of then
    QDateTime erasedAt;

    bool operator==(const Erasure &) const = default;
};

/// The same for every spelling of the name's case and blanks. Empty for somebody without name and phone, of
/// whom nothing is left to find.
QString erasureDigest(const QString &salt, const Person &person);

/// The same for a phone alone.
QString phoneDigest(const QString &salt, const PhoneNumber &phone);

/// Those of `people` whom one of the erasures means. `timeline` is that of the database they are in.
QList<Person> erasedAmong(const QList<Person> &people, const QList<Erasure> &erasures,
                          const QString &timeline);

} // namespace birdcar
