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
    /// Of this number, or of one that nobody has looked for so far.
    LookBack past(const QString &number = {});
    /// Every text that came in on this number until then, by MessageBird's clock, is known.
    void setCheckedUntil(const QString &number, const QDateTime &time);
    /// This number could not be asked about since then; that it is owed is kept beside what the others know.
    void keepOwed(const QString &number, const QDateTime &since);
    /// The same as for each number, for those that are new in the pool from now on.
    void setCheckedUntil(const QDateTime &time);

    /// What is known of the clocks of the depots on this database; `here` is that of this one.
    ClockLeads clockLeads(const QString &depot);
    /// What the clock of this depot's computer said when MessageBird's said something else.
    void noteClock(const QString &depot, const QDateTime &here, ClockLead lead);

    /// What this phone wrote until then, by MessageBird's clock, is not to be fetched: whose it was is
    /// erased. The phone is known by its digest, see phoneDigest().
    void passOver(const QString &digest, const QDateTime &until);
    QDateTime passedOverUntil(const QString &digest);
    /// The same of a phone that others have as well: only what is known to be erased is passed over.
    void noteShared(const QString &digest, const QDateTime &until);
    bool isShared(const QString &digest);
    /// Does not keep digests of before any longer.
    void forgetPassedOver(const QDateTime &before);
    /// A backup was put in the place of the database.
    void setRestored(const QDateTime &time);
    /// Texts made after `after` and sent before `sentBefore`, oldest first.
    QList<OpenText> openTexts(const QDateTime &after, const QDateTime &sentBefore, int limit);

private:
    QDateTime mark(const QString &name);
    QDateTime checkedUntil(const QString &number);
    void setMark(const QString &name, const QDateTime &time);

    Database &m_database;
};

} // namespace birdcar
