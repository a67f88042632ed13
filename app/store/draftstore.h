// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ridedraft.h"

#include <QList>

#include <optional>

namespace birdcar {

class Database;

/// The table `drafts`. Throws StoreError.
class DraftStore
{
public:
    explicit DraftStore(Database &database) : m_database(database) {}

    DraftId add(const RideDraft &draft);
    /// False if it is gone.
    bool change(const RideDraft &draft);
    /// False if it was gone already.
    bool remove(DraftId id);
    std::optional<RideDraft> find(DraftId id);
    /// The earliest ride first, those without a time last.
    QList<RideDraft> all(int limit);

private:
    Database &m_database;
};

} // namespace birdcar
