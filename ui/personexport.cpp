// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personexport.h"

#include "app/domain/clock.h"
#include "app/domain/csv.h"
#include "app/domain/personcare.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QJsonValue stamp(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(toStamp(time)) : QJsonValue();
}

QJsonObject rideJson(const Ride &ride)
{
    return {{u"id"_s, ride.id.value},
            {u"customer"_s, ride.customer},
            {u"driver"_s, ride.driver},
            {u"number"_s, ride.number},
            {u"start"_s, ride.start},
            {u"destination"_s, ride.destination},
            {u"datetime"_s, ride.datetime},
            {u"state"_s, rideStateName(ride.state)},
            {u"created_at"_s, stamp(ride.createdAt)}};
}

QJsonObject messageJson(const Message &message)
{
    return {{u"id"_s, message.id.value},
            {u"direction"_s, directionName(message.direction)},
            {u"kind"_s, messageKindName(message.kind)},
            {u"ride_id"_s, message.rideId.isValid() ? QJsonValue(message.rideId.value) : QJsonValue()},
            {u"sender"_s, message.sender},
            {u"recipient"_s, message.recipient},
            {u"body"_s, message.body},
            {u"state"_s, messageStateName(message.state)},
            {u"created_at"_s, stamp(message.createdAt)}};
}

QJsonObject callJson(const CallRecord &call)
{
    return {{u"id"_s, call.id.value},
            {u"ride_id"_s, call.rideId.isValid() ? QJsonValue(call.rideId.value) : QJsonValue()},
            {u"proxy"_s, call.proxy},
            {u"caller"_s, call.caller},
            {u"callee"_s, call.callee},
            {u"created_at"_s, stamp(call.createdAt)}};
}

QJsonObject eventJson(const EventRecord &event)
{
    return {{u"id"_s, event.id.value},
            {u"kind"_s, event.kind},
            {u"subject"_s, event.subject},
            {u"detail"_s, event.detail},
            {u"created_at"_s, stamp(event.createdAt)}};
}

template <typename Row>
QJsonArray arrayOf(const QList<Row> &rows, QJsonObject (*json)(const Row &))
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(json(row));
    return array;
}

} // namespace

QByteArray personJson(const PersonRecord &record)
{
    const QJsonObject object{{u"role"_s, roleName(record.person.role)},
                             {u"id"_s, record.person.id.value},
                             {u"name"_s, record.person.name},
                             {u"number"_s, record.person.number},
                             {u"wants_no_texts"_s, record.person.optedOut},
                             {u"rides"_s, arrayOf(record.rides, rideJson)},
                             {u"messages"_s, arrayOf(record.messages, messageJson)},
                             {u"calls"_s, arrayOf(record.calls, callJson)},
                             {u"events"_s, arrayOf(record.events, eventJson)}};
    return QJsonDocument(object).toJson();
}

QByteArray peopleCsv(const QList<Person> &people)
{
    QString text = csvLine({u"name"_s, u"number"_s});
    for (const Person &person : people)
        text += csvLine({person.name, person.phone ? u'+' + person.phone->digits() : person.number});
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace birdcar
