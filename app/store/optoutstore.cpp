// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/optoutstore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

Consent OptOutStore::consentOf(const PhoneNumber &phone)
{
    Rows row = m_database.run(u"SELECT since, ended_at FROM opt_outs WHERE digits = ?"_s, {phone.digits()});
    if (!row.next())
        return {};
    return {row.isNull(1), row.isNull(1) ? row.time(0) : row.time(1)};
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
