// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampletexts.h"

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
