// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/optoutstore.h"

#include "app/store/database.h"
#include "app/store/ownername.h"

namespace birdcar {

using namespace Qt::StringLiterals;

Consent OptOutStore::consentOf(const PhoneNumber &phone)
{
    Rows row = m_database.run(u"SELECT since, ended_at FROM opt_outs WHERE digits = ?"_s, {phone.digits()});
    if (!row.next())
        return {};
    return {row.isNull(1), row.isNull(1) ? row.time(0) : row.time(1)};
}

QList<OptOut> OptOutStore::read(const QString &condition, const QVariantList &values)
{
    QList<OptOut> optOuts;
    Rows rows =
        m_database.run(u"SELECT digits, %1, word, since FROM opt_outs WHERE ended_at IS NULL AND %2"_s.arg(
                           ownerName(u"digits"_s), condition),
                       values);
    while (rows.next())
        optOuts.append({rows.text(0), rows.text(1), rows.text(2), rows.time(3)});
    return optOuts;
}

QList<OptOut> OptOutStore::all(int limit, const OptOut &after)
{
    const QString newestFirst = u" ORDER BY since DESC, digits LIMIT ?"_s;
    if (after.phone.isEmpty())
        return read(u"digits <> ''"_s + newestFirst, {limit});
    return read(u"(since < ? OR (since = ? AND digits > ?))"_s + newestFirst,
                {after.since, after.since, after.phone, limit});
}

std::optional<OptOut> OptOutStore::find(const PhoneNumber &phone)
{
    const auto found = read(u"digits = ?"_s, {phone.digits()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void OptOutStore::begin(const PhoneNumber &phone, const QString &word, const QDateTime &at)
{
    m_database.run(u"INSERT INTO opt_outs (digits, word, since) VALUES (?, ?, ?) ON CONFLICT (digits) "
                   "DO UPDATE SET word = excluded.word, since = excluded.since, ended_at = NULL"_s,
                   {phone.digits(), word + u""_s, at});
}

void OptOutStore::end(const PhoneNumber &phone, const QDateTime &at)
{
    m_database.run(u"UPDATE opt_outs SET ended_at = ? WHERE digits = ? AND ended_at IS NULL"_s,
                   {at, phone.digits()});
}

void OptOutStore::forget(const PhoneNumber &phone)
{
    m_database.run(u"DELETE FROM opt_outs WHERE digits = ?"_s, {phone.digits()});
}

} // namespace birdcar
