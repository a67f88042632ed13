// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace birdcar {

class Database;

/// Notices that another connection changed the database. Lives on the thread of its connection.
/// SQLite is asked every 250 ms; PostgreSQL tells by itself (NOTIFY), and is asked every 5 s in case the
/// telling was lost with a connection.
class ChangeWatch : public QObject
{
    Q_OBJECT

public:
    explicit ChangeWatch(Database &database, QObject *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void listen();
    void check();

    Database &m_database;
    QTimer m_timer;
};

} // namespace birdcar
