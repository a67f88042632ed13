// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampletexts.h"

#include "app/domain/clock.h"
#include "app/store/database.h"
#include "app/store/messagestore.h"

#include <QUuid>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

qint64 addPerson(Database &database, const QString &table, const QString &phone)
{
    Rows row = database.run(
        u"INSERT INTO %1 (name, number, phone) VALUES ('x', ?, ?) RETURNING id"_s.arg(table), {phone, phone});
    row.next();
    return row.integer(0);
}

} // namespace

QString sampleProxy()
{
    return u"31970000001"_s;
}

Message sampleText(const QString &recipient, const QDateTime &now)
{
    Message text;
    text.kind = MessageKind::Forward;
    text.proxy = sampleProxy();
    text.sender = sampleProxy();
    text.recipient = recipient;
    text.body = u"Where are you?"_s;
    text.reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
    text.createdAt = now;
    return text;
}

MessageId addText(Database &database, const Message &text)
{
    return database.inTransaction([&] { return MessageStore(database).addOutgoing(text, text.createdAt); });
}

void addQueue(Database &database, int texts, int phones, const QDateTime &now)
{
    database.inTransaction([&] {
        database.run(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO messages (direction, kind, proxy, sender, recipient, body, state, reference, "
            "created_at, arrived_at, next_attempt_at) SELECT 'out', 'forward', '%4', '%4', "
            "CAST(31600000000 + i % %2 AS TEXT), 'x', 'pending', CAST(i AS TEXT), '%3', '%3', '%3' "
            "FROM n"_s.arg(QString::number(texts), QString::number(phones), toStamp(now), sampleProxy()));
    });
    if (database.engine() == DatabaseEngine::Postgres)
        database.runOnce(u"ANALYZE messages"_s); // the server does so by itself within a minute
}

RideId addRide(Database &database, const QString &customer, const QString &driver, const QDateTime &now)
{
    return database.inTransaction([&] {
        Rows row = database.run(
            u"INSERT INTO rides (customer_id, driver_id, due_at) VALUES (?, ?, ?) RETURNING id"_s,
            {addPerson(database, u"customers"_s, customer), addPerson(database, u"drivers"_s, driver),
             now.addSecs(7200)});
        row.next();
        return RideId{row.integer(0)};
    });
}

} // namespace birdcar
