// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changewatch.h"

#include "app/store/database.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto channel = u"birdcar_changed"_s;

} // namespace

ChangeWatch::ChangeWatch(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    const bool tells = m_database.engine() == DatabaseEngine::Postgres;
    if (tells)
        listen();
    else
        check(); // the state to compare with
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::check);
    m_timer.start(tells ? 5s : 250ms);
}

void ChangeWatch::listen()
{
    // A connection that was lost and opened again has forgotten what it listened to.
    QSqlDriver *driver = m_database.connection().driver();
    if (!driver->isOpen() || driver->subscribedToNotifications().contains(channel))
        return;
    connect(driver, &QSqlDriver::notification, this, &ChangeWatch::changed, Qt::UniqueConnection);
    driver->subscribeToNotification(channel);
}

void ChangeWatch::check()
{
    if (m_database.engine() == DatabaseEngine::Postgres) {
        listen();
        Q_EMIT changed();
        return;
    }
    try {
        if (m_database.changedElsewhere())
            Q_EMIT changed();
    } catch (const StoreError &) {
        Q_EMIT changed(); // whoever reads next meets the error and reports it
    }
}

} // namespace birdcar
