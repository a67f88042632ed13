// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/optout.h"
#include "app/domain/phonenumber.h"

#include <QVariantList>

#include <optional>

namespace birdcar {

class Database;

/// The table `opt_outs`: phones that get no texts, or did not before. Throws StoreError.
class OptOutStore
{
public:
    explicit OptOutStore(Database &database) : m_database(database) {}

    Consent consentOf(const PhoneNumber &phone);
    /// The phones that get no texts now, the newest first. `after` is the last that was read before.
    QList<OptOut> all(int limit, const OptOut &after = {});
    std::optional<OptOut> find(const PhoneNumber &phone);
    /// No more texts to this phone. `word` is what was written; empty if it was not asked for by a text.
    void begin(const PhoneNumber &phone, const QString &word, const QDateTime &at);
    /// Texts again.
    void end(const PhoneNumber &phone, const QDateTime &at);
    /// As if it had never asked for anything.
    void forget(const PhoneNumber &phone);

private:
    QList<OptOut> read(const QString &condition, const QVariantList &values);

    Database &m_database;
};

} // namespace birdcar
