// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dispatcher.h"
#include "tests/support/testdatabase.h"

#include <QDateTime>

namespace birdcar {

/// A dispatcher at work on a database of its own, with a clock that stands still until it is moved.
/// People and numbers are named by their digits.
class TestDesk
{
public:
    explicit TestDesk(DatabaseEngine engine, TestDatabase::Schema schema = TestDatabase::Schema::Newest);

    /// 2026-12-24 17:00 UTC, 18:00 at the depot.
    static QDateTime start();

    Clock clock() const;
    void pass(std::chrono::milliseconds time) { m_now = m_now.addDuration(time); }
    QDateTime now() const { return m_now; }

    Person customer(const QString &name, const QString &digits);
    Person driver(const QString &name, const QString &digits);
    ProxyNumber number(const QString &digits);
    /// A ride in one hour.
    Result<Ride> ride(const Person &customer, const Person &driver);
    Result<TextIntake> text(const QString &from, const QString &to, const QString &body,
                            const QString &providerId = {});

    /// "proxy > recipient: body [state reason]" of every outgoing text, oldest first.
    QStringList outbox() const;
    /// "proxy phone > otherPhone via viaProxy" of every live leg, by id.
    QStringList liveLegs() const;
    /// "kind subject" of every event, oldest first.
    QStringList events() const;

    TestDatabase database;
    Dispatcher dispatcher;

private:
    QDateTime m_now = start();
};

} // namespace birdcar
