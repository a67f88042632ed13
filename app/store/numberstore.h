// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/proxynumber.h"

#include <QList>
#include <QSet>

#include <optional>

namespace birdcar {

class Database;

/// What was last done with the state of a number: the kind of the event, and when.
struct NumberMove
{
    QString kind;
    QDateTime at;
};

/// For a query of `proxy_numbers p`: 1 for a number that was given up and has not been taken in again.
QString givenUpColumn();

/// The table `proxy_numbers`: the pool. Throws StoreError.
class NumberStore
{
public:
    explicit NumberStore(Database &database) : m_database(database) {}

    /// Nothing if the pool has this number already.
    std::optional<NumberId> add(const PhoneNumber &phone);
    void setState(NumberId id, NumberState state);
    /// Makes it active; false if it was.
    bool enable(NumberId id);
    std::optional<NumberMove> lastMove(NumberId id);
    void setUsed(NumberId id, const QDateTime &at);
    std::optional<ProxyNumber> find(NumberId id);
    std::optional<ProxyNumber> find(const PhoneNumber &phone);
    /// The whole pool with its counts of live legs, by id.
    QList<ProxyNumber> all();
    /// The phones of the pool, in whatever state.
    QSet<PhoneNumber> phones();
    bool contains(const PhoneNumber &phone);

    /// False if a ride or a text has used it; nothing was changed then.
    bool removeUnused(NumberId id);

    QList<ProxyNumber> unchecked(int limit);
    /// Notes what was read from an imported `number`. False if another row of the pool is that phone already;
    /// this one then stays without.
    bool setChecked(NumberId id, const std::optional<PhoneNumber> &phone);

private:
    Database &m_database;
};

} // namespace birdcar
