// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>

#include <exception>

class QSqlError;

namespace birdcar {

/// What went wrong in a store. Thrown inside store/ only and caught once, where a use case or a
/// reader's query begins.
class StoreError : public std::exception
{
public:
    enum class Kind {
        Busy,       ///< someone else holds the lock longer than the time-out
        Conflict,   ///< lost against a parallel transaction: run the whole use case again
        Full,       ///< no space left
        ReadOnly,   ///< the file or the server does not take changes
        Damaged,    ///< not a database, or a broken one
        Connection, ///< the file or the server cannot be reached
        Outdated,   ///< a newer program has upgraded the database; the text is a sentence
        Gone,       ///< the file was deleted, moved or replaced while it was open; the text is a sentence
        Other,      ///< a broken constraint or a mistake in a statement
    };

    StoreError(Kind kind, QString text);
    /// Classifies an error of a driver ("QSQLITE" or "QPSQL"), see Dialect.
    static StoreError fromSql(const QSqlError &error, const QString &driverName);
    /// The same error, given what the system said (errno) when SQLite could not read or write; 0 if nothing.
    StoreError withSystemError(int number) const;

    Kind kind() const { return m_kind; }
    const QString &text() const { return m_text; }
    const char *what() const noexcept override { return m_what.constData(); }

    /// The sentence and kind for those outside store/.
    Problem toProblem() const;

private:
    Kind m_kind;
    QString m_text;
    QByteArray m_what;
};

} // namespace birdcar
