// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/standin.h"
#include "tests/support/birdcarprocess.h"
#include "tests/support/testdatabase.h"

namespace birdcar {

// The people and the numbers of every flow.
inline const QString caitlyn = QStringLiteral("31612345601");
inline const QString chris = QStringLiteral("31612345602");
inline const QString david = QStringLiteral("31687654301");
inline const QString diana = QStringLiteral("31687654302");
inline const QString stranger = QStringLiteral("31699999999");
inline const QString firstNumber = QStringLiteral("3197010220001");
inline const QString secondNumber = QStringLiteral("3197010220002");

/// A depot as seen from outside: the program on a database of its own, with a MessageBird that signs its
/// webhooks. Everything is done by command or through MessageBird.
class FlowDesk
{
public:
    explicit FlowDesk(DatabaseEngine engine = TestDatabase::currentEngine());

    /// Starts the program, and tells MessageBird where it is now.
    bool start();
    /// MessageBird's webhooks go where the program listens now, signed with this key if it is not empty.
    void aimWebhooks(const QString &signingKey);
    /// Imports Caitlyn, Chris, David, Diana and the given numbers.
    bool addPeople(const QStringList &numbers = {firstNumber});
    /// Imports a file with these lines.
    CommandResult import(const QString &list, const QStringList &lines);

    /// `ride create --json`, for in two hours.
    CommandResult ride(const QString &customer, const QString &driver);
    /// With people, the program running, and a ride of Caitlyn and David whose two texts have arrived.
    bool startWithRide();
    QJsonArray list(const QString &name) const;
    /// The values of one key in the order of their making.
    QStringList listed(const QString &name, const QString &key) const;
    /// "body [state reason]" of the outgoing texts in the order of their making.
    QStringList outbox() const;

    /// A phone writes. What it was answered.
    standin::HttpAnswer text(const standin::PhoneText &text);
    standin::HttpAnswer text(const QString &from, const QString &to, const QString &body);
    /// A phone calls.
    standin::CallResult call(const standin::PhoneCall &call);
    standin::CallResult call(const QString &from, const QString &to);

    /// The bodies that this phone got, oldest first.
    QStringList textsTo(const QString &phone) const;
    /// Everything that MessageBird took, oldest first: "recipient: body".
    QStringList sent() const;

    TestDatabase database;
    standin::StandIn messageBird;
    BirdcarProcess birdcar;
    QDateTime rideTime = QDateTime::currentDateTimeUtc().addSecs(7200);
};

} // namespace birdcar
