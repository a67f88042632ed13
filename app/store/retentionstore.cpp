// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/retentionstore.h"

#include "app/store/database.h"
#include "app/store/dialect.h"
#include "app/store/peoplestore.h"

namespace birdcar {

using namespace Qt::StringLiterals;

int RetentionStore::emptyTexts(const QDateTime &limit, const QDateTime &now, int count)
{
    QList<qint64> ids;
    {
        Rows rows =
            m_database.run(u"SELECT id FROM messages WHERE body <> '' AND created_at < ? "
                           "AND state NOT IN ('pending', 'sending') ORDER BY created_at, id LIMIT ?"_s,
                           {limit, count});
        while (rows.next())
            ids.append(rows.integer(0));
    }
    for (const qint64 id : std::as_const(ids))
        m_database.run(u"UPDATE messages SET body = '', purged_at = ? WHERE id = ?"_s, {now, id});
    return static_cast<int>(ids.size());
}

bool RetentionStore::mergeSearch(Role role)
{
    const QString statement = dialectOf(m_database.engine()).mergePeopleSearch;
    if (statement.isEmpty())
        return false;
    const auto changes = [this] {
        Rows row = m_database.run(u"SELECT total_changes()"_s);
        row.next();
        return row.integer(0);
    };
    const qint64 before = changes();
    m_database.run(statement.arg(tableOf(role)));
    return changes() - before > 1; // the statement itself counts as one
}

} // namespace birdcar
