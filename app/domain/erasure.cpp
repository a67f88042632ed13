// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/erasure.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSet>

#include <set>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString keyedDigest(const QString &salt, const QString &known)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(known.toUtf8(), salt.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

QString erasureDigest(const QString &salt, const Person &person)
{
    const QString name = person.name.simplified().toCaseFolded();
    const QString phone = person.phone ? person.phone->digits() : QString();
    if (name.isEmpty() && phone.isEmpty())
        return {};
    return keyedDigest(salt, u"%1\n%2\n%3"_s.arg(roleName(person.role), phone, name));
}

QString phoneDigest(const QString &salt, const PhoneNumber &phone)
{
    return keyedDigest(salt, phone.digits());
}

QList<Person> erasedAmong(const QList<Person> &people, const QList<Erasure> &erasures,
                          const QString &timeline)
{
    QHash<QString, QSet<QString>> digests; // by salt: as a rule there is one
    std::set<std::pair<Role, qint64>> ids;
    for (const Erasure &erasure : erasures) {
        digests[erasure.salt].insert(erasure.digest);
        if (!timeline.isEmpty() && erasure.timeline == timeline)
            ids.insert({erasure.role, erasure.personId.value});
    }
    QList<Person> found;
    for (const Person &person : people) {
        bool isMeant = ids.contains({person.role, person.id.value});
        for (auto salt = digests.cbegin(); salt != digests.cend() && !isMeant; ++salt)
            isMeant = salt->contains(erasureDigest(salt.key(), person));
        if (isMeant)
            found.append(person);
    }
    return found;
}

} // namespace birdcar
