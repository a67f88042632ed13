// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/begunstore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

void BegunStore::addForm(const QString &depot, DraftId draft)
{
    m_database.run(u"INSERT INTO begun_work (depot, draft_id) VALUES (?, ?)"_s, {depot, draft.value});
}

void BegunStore::addText(const QString &depot, const BegunText &text)
{
    // Its ride or its row of the inbox may be gone by now; the text is then about nothing.
    const bool toRide = text.rideId.isValid();
    const QString sql = u"INSERT INTO begun_work (depot, %1, recipients, body) "
                        "SELECT ?, id, ?, ? FROM %2 WHERE id = ?"_s;
    m_database.run(
        toRide ? sql.arg(u"ride_id"_s, u"rides"_s) : sql.arg(u"unrouted_id"_s, u"unrouted"_s),
        {depot, recipientsName(text.to), text.body, toRide ? text.rideId.value : text.unroutedId.value});
}

std::optional<DraftId> BegunStore::form(const QString &depot)
{
    Rows rows = m_database.run(u"SELECT draft_id FROM begun_work WHERE depot = ? AND draft_id IS NOT NULL"_s,
                               {depot});
    return rows.next() ? std::optional(DraftId{rows.integer(0)}) : std::nullopt;
}

QList<BegunText> BegunStore::texts(const QString &depot)
{
    QList<BegunText> texts;
    Rows rows = m_database.run(u"SELECT ride_id, unrouted_id, recipients, body FROM begun_work "
                               "WHERE depot = ? AND draft_id IS NULL ORDER BY id"_s,
                               {depot});
    while (rows.next())
        texts.append({RideId{rows.integer(0)}, UnroutedId{rows.integer(1)},
                      recipientsFromName(rows.text(2)).value_or(Recipients::Both), rows.text(3)});
    return texts;
}

void BegunStore::removeAll(const QString &depot)
{
    m_database.run(u"DELETE FROM begun_work WHERE depot = ?"_s, {depot});
}

void BegunStore::removeTextTo(const QString &depot, RideId ride)
{
    m_database.run(u"DELETE FROM begun_work WHERE depot = ? AND ride_id = ?"_s, {depot, ride.value});
}

void BegunStore::removeAnswerTo(const QString &depot, UnroutedId row)
{
    m_database.run(u"DELETE FROM begun_work WHERE depot = ? AND unrouted_id = ?"_s, {depot, row.value});
}

} // namespace birdcar
