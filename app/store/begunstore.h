// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/begunwork.h"

#include <QList>

#include <optional>

namespace birdcar {

class Database;

/// The table `begun_work`: what stood in each depot's window when it was closed. Throws StoreError.
class BegunStore
{
public:
    explicit BegunStore(Database &database) : m_database(database) {}

    void addForm(const QString &depot, DraftId draft);
    void addText(const QString &depot, const BegunText &text);
    /// The draft that stood in the form.
    std::optional<DraftId> form(const QString &depot);
    QList<BegunText> texts(const QString &depot);
    void removeAll(const QString &depot);
    void removeTextTo(const QString &depot, RideId ride);
    void removeAnswerTo(const QString &depot, UnroutedId row);

private:
    Database &m_database;
};

} // namespace birdcar
