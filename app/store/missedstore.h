// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/missedtexts.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace birdcar {

class Database;

/// A sent text of which nobody knows yet whether it arrived.
struct OpenText
{
    QString providerId;
    QDateTime createdAt;
};

/// What it takes to find out what was missed. Throws StoreError.
class MissedStore
{
public:
    explicit MissedStore(Database &database) : m_database(database) {}

    /// Numbers that texts may come to: the pool but for what is disabled, as digits.
    QStringList numbers();
    LookBack past();
    /// Every text that came in until then is known.
    void setCheckedUntil(const QDateTime &time);
    /// A backup was put in the place of the database.
    void setRestored(const QDateTime &time);
    /// Texts made after `after` and sent before `sentBefore`, oldest first.
    QList<OpenText> openTexts(const QDateTime &after, const QDateTime &sentBefore, int limit);

private:
    QDateTime mark(const QString &name);
    void setMark(const QString &name, const QDateTime &time);

    Database &m_database;
};

} // namespace birdcar
