// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storeerror.h"

#include <QHash>
#include <QSqlError>

#include <cerrno>
#include <cstring>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// SQLite result codes: https://www.sqlite.org/rescode.html
StoreError::Kind kindOfSqliteCode(int code)
{
    constexpr int busySnapshot = 517;
    if (code == busySnapshot)
        return StoreError::Kind::Conflict;
    switch (code & 0xff) { // the low byte is the primary code
    case 5:
    case 6:
        return StoreError::Kind::Busy;
    case 8:
        return StoreError::Kind::ReadOnly;
    case 13:
        return StoreError::Kind::Full;
    case 11:
    case 26:
        return StoreError::Kind::Damaged;
    case 10:
    case 14:
        return StoreError::Kind::Connection;
    default:
        return StoreError::Kind::Other;
    }
}

/// SQLSTATE classes: https://www.postgresql.org/docs/current/errcodes-appendix.html
StoreError::Kind kindOfSqlState(const QString &state)
{
    static const QHash<QString, StoreError::Kind> exact{
        {u"40001"_s, StoreError::Kind::Conflict}, {u"40P01"_s, StoreError::Kind::Conflict},
        {u"55P03"_s, StoreError::Kind::Busy},     {u"53100"_s, StoreError::Kind::Full},
        {u"25006"_s, StoreError::Kind::ReadOnly},
    };
    if (const auto kind = exact.constFind(state); kind != exact.constEnd())
        return *kind;
    if (state.isEmpty() || state.startsWith(u"08"_s) || state.startsWith(u"57P"_s))
        return StoreError::Kind::Connection;
    if (state.startsWith(u"XX"_s))
        return StoreError::Kind::Damaged;
    return StoreError::Kind::Other;
}

} // namespace

StoreError::StoreError(Kind kind, QString text)
    : m_kind(kind), m_text(std::move(text)), m_what(m_text.toUtf8())
{
}

StoreError StoreError::fromSql(const QSqlError &error, const QString &driverName)
{
    const QString code = error.nativeErrorCode();
    const Kind kind = driverName == "QSQLITE"_L1 ? kindOfSqliteCode(code.toInt()) : kindOfSqlState(code);
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return StoreError(kind, text.simplified());
}

StoreError StoreError::withSystemError(int number) const
{
    if (m_kind != Kind::Connection)
        return *this;
    switch (number) {
    case 0:
        return *this;
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
    case EFBIG:
        return StoreError(Kind::Full, m_text);
    case EROFS:
    case EACCES:
    case EPERM:
        return StoreError(Kind::ReadOnly, m_text);
    default:
        return StoreError(m_kind, u"%1 (%2)"_s.arg(m_text, QString::fromLocal8Bit(std::strerror(number))));
    }
}

Problem StoreError::toProblem() const
{
    switch (m_kind) {
    case Kind::Busy:
    case Kind::Conflict:
        return {
            Problem::Kind::Busy, u"The database is in use by another program; please try again."_s, {}, {}};
    case Kind::Full:
        return {Problem::Kind::StorageFailed, u"The disk that holds the database is full."_s, {}, {}};
    case Kind::ReadOnly:
        return {Problem::Kind::StorageFailed, u"The database cannot be written: it is read-only."_s, {}, {}};
    case Kind::Damaged:
        return {Problem::Kind::Damaged, u"The database is damaged: %1."_s.arg(m_text), {}, {}};
    case Kind::Connection:
        return {Problem::Kind::StorageFailed, u"The database cannot be reached: %1."_s.arg(m_text), {}, {}};
    case Kind::Outdated:
        return {Problem::Kind::Refused, m_text, {}, {}};
    case Kind::Gone:
        return {Problem::Kind::StorageFailed, m_text, {}, {}};
    case Kind::Other:
        break;
    }
    return {Problem::Kind::StorageFailed, u"The database refused the change: %1."_s.arg(m_text), {}, {}};
}

} // namespace birdcar
