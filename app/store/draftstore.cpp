// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draftstore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString selectDrafts()
{
    return u"SELECT f.id, f.customer_id, f.driver_id, COALESCE(c.name, f.customer), "
           "COALESCE(d.name, f.driver), f.start, f.destination, f.typed_time, f.due_at, f.office_note, "
           "f.driver_note, f.created_at FROM drafts f LEFT JOIN customers c ON c.id = f.customer_id "
           "LEFT JOIN drivers d ON d.id = f.driver_id "_s;
}

RideDraft draftFrom(const Rows &row)
{
    RideDraft draft;
    draft.id = {row.integer(0)};
    draft.customerId = {row.integer(1)};
    draft.driverId = {row.integer(2)};
    draft.customer = row.text(3);
    draft.driver = row.text(4);
    draft.start = row.text(5);
    draft.destination = row.text(6);
    draft.time = row.text(7);
    draft.at = row.time(8);
    draft.officeNote = row.text(9);
    draft.driverNote = row.text(10);
    draft.createdAt = row.time(11);
    return draft;
}

/// Not null, and of a chosen person nothing but the id.
QString words(const QString &text, PersonId chosen = {})
{
    return chosen.isValid() || text.isNull() ? u""_s : text;
}

QVariantList valuesOf(const RideDraft &draft)
{
    return {idOrNull(draft.customerId.value),
            idOrNull(draft.driverId.value),
            words(draft.customer, draft.customerId),
            words(draft.driver, draft.driverId),
            words(draft.start),
            words(draft.destination),
            words(draft.time),
            draft.at,
            words(draft.officeNote),
            words(draft.driverNote)};
}

} // namespace

DraftId DraftStore::add(const RideDraft &draft)
{
    Rows rows = m_database.run(
        u"INSERT INTO drafts (customer_id, driver_id, customer, driver, start, destination, typed_time, "
        "due_at, office_note, driver_note, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        valuesOf(draft) << draft.createdAt);
    rows.next();
    return {rows.integer(0)};
}

bool DraftStore::change(const RideDraft &draft)
{
    return m_database
               .run(
                   u"UPDATE drafts SET customer_id = ?, driver_id = ?, customer = ?, driver = ?, start = ?, "
                   "destination = ?, typed_time = ?, due_at = ?, office_note = ?, driver_note = ? WHERE id = ?"_s,
                   valuesOf(draft) << draft.id.value)
               .changed() == 1;
}

bool DraftStore::remove(DraftId id)
{
    return m_database.run(u"DELETE FROM drafts WHERE id = ?"_s, {id.value}).changed() == 1;
}

std::optional<RideDraft> DraftStore::find(DraftId id)
{
    Rows rows = m_database.run(selectDrafts() + u"WHERE f.id = ?"_s, {id.value});
    if (!rows.next())
        return std::nullopt;
    return draftFrom(rows);
}

QList<RideDraft> DraftStore::all(int limit)
{
    QList<RideDraft> drafts;
    Rows rows = m_database.run(
        selectDrafts() + u"ORDER BY CASE WHEN f.due_at IS NULL THEN 1 ELSE 0 END, f.due_at, f.id LIMIT ?"_s,
        {limit});
    while (rows.next())
        drafts.append(draftFrom(rows));
    return drafts;
}

} // namespace birdcar
