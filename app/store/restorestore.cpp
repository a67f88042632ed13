// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/restorestore.h"

#include "app/store/database.h"
#include "app/store/peoplestore.h"

namespace birdcar {

using namespace Qt::StringLiterals;

QList<Person> RestoreStore::people(Role role, PersonId after, int limit)
{
    QList<Person> people;
    Rows rows =
        m_database.run(u"SELECT %1 FROM %2 WHERE id > ? AND erased_at IS NULL ORDER BY id LIMIT ?"_s.arg(
                           personColumns(), tableOf(role)),
                       {after.value, limit});
    while (rows.next())
        people.append(personFrom(rows, role));
    return people;
}

void RestoreStore::takeTokens(Database &present, const QDateTime &now)
{
    Rows rows = present.run(u"SELECT token, expires_at FROM used_tokens WHERE expires_at > ?"_s, {now});
    while (rows.next())
        m_database.run(u"INSERT INTO used_tokens (token, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                       {rows.text(0), rows.text(1)});
}

void RestoreStore::takeOptOuts(Database &present)
{
    Rows rows = present.run(u"SELECT digits, word, since, ended_at FROM opt_outs"_s);
    m_database.run(u"DELETE FROM opt_outs"_s);
    while (rows.next())
        m_database.run(u"INSERT INTO opt_outs (digits, word, since, ended_at) VALUES (?, ?, ?, ?)"_s,
                       {rows.text(0), rows.text(1), rows.text(2), textOrNull(rows.text(3))});
}

void RestoreStore::putBackInQueue()
{
    m_database.run(u"UPDATE messages SET state = 'pending' WHERE state = 'sending'"_s);
}

void RestoreStore::doubtUnsent()
{
    m_database.run(u"UPDATE messages SET state = 'sending', owner = NULL, lease_until = NULL, "
                   "attempts = CASE WHEN attempts = 0 THEN 1 ELSE attempts END, "
                   "first_attempt_at = COALESCE(first_attempt_at, created_at) WHERE state = 'pending'"_s);
}

} // namespace birdcar
