// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rowjson.h"

#include "app/domain/clock.h"
#include "app/domain/message.h"
#include "app/domain/optout.h"
#include "app/domain/person.h"
#include "app/domain/proxynumber.h"
#include "app/domain/record.h"
#include "app/domain/ride.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename Tag>
QJsonValue idOrNull(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue(QJsonValue::Null);
}

/// The phone, or what stands in the column of an imported row that is no phone.
QString digitsOf(const std::optional<PhoneNumber> &phone, const QString &imported)
{
    return phone ? phone->digits() : imported;
}

} // namespace

QJsonObject toJson(const Person &person)
{
    return {{u"id"_s, person.id.value},
            {u"name"_s, textOrNull(person.name)},
            {u"number"_s, textOrNull(digitsOf(person.phone, person.number))}};
}

QJsonObject toJson(const ProxyNumber &number)
{
    return {{u"id"_s, number.id.value},
            {u"number"_s, textOrNull(digitsOf(number.phone, number.number))},
            {u"state"_s, numberStateName(number.state)},
            {u"live_legs"_s, number.liveLegs}};
}

QJsonObject toJson(const Ride &ride)
{
    return {{u"id"_s, ride.id.value},
            {u"customer_id"_s, idOrNull(ride.customerId)},
            {u"driver_id"_s, idOrNull(ride.driverId)},
            {u"customer"_s, textOrNull(ride.customer)},
            {u"driver"_s, textOrNull(ride.driver)},
            {u"number"_s, textOrNull(ride.number)},
            {u"start"_s, textOrNull(ride.start)},
            {u"destination"_s, textOrNull(ride.destination)},
            {u"datetime"_s, textOrNull(ride.datetime)},
            {u"state"_s, rideStateName(ride.state)}};
}

QJsonObject toJson(const Message &message)
{
    return {{u"id"_s, message.id.value},
            {u"direction"_s, directionName(message.direction)},
            {u"kind"_s, messageKindName(message.kind)},
            {u"ride_id"_s, idOrNull(message.rideId)},
            {u"proxy"_s, textOrNull(message.proxy)},
            {u"sender"_s, textOrNull(message.sender)},
            {u"recipient"_s, textOrNull(message.recipient)},
            {u"body"_s, message.body},
            {u"state"_s, messageStateName(message.state)},
            {u"reason"_s, textOrNull(message.reason)},
            {u"attempts"_s, message.attempts},
            {u"reference"_s, textOrNull(message.reference)},
            {u"provider_id"_s, textOrNull(message.providerId)},
            {u"created_at"_s, textOrNull(toStamp(message.createdAt))}};
}

QJsonObject toJson(const CallRecord &call)
{
    return {{u"id"_s, call.id.value},
            {u"ride_id"_s, idOrNull(call.rideId)},
            {u"proxy"_s, textOrNull(call.proxy)},
            {u"caller"_s, textOrNull(call.caller)},
            {u"answer"_s, call.transferred() ? u"transfer"_s : u"say"_s},
            {u"callee"_s, textOrNull(call.callee)},
            {u"call_id"_s, textOrNull(call.callId)},
            {u"created_at"_s, textOrNull(toStamp(call.createdAt))}};
}

QJsonObject toJson(const UnroutedRecord &unrouted)
{
    return {{u"id"_s, unrouted.id.value},
            {u"kind"_s, unrouted.isCall ? u"call"_s : u"text"_s},
            {u"proxy"_s, textOrNull(unrouted.proxy)},
            {u"sender"_s, textOrNull(unrouted.sender)},
            {u"body"_s, unrouted.isCall ? QJsonValue(QJsonValue::Null) : QJsonValue(unrouted.body)},
            {u"reason"_s, unrouted.reason},
            {u"created_at"_s, textOrNull(toStamp(unrouted.createdAt))}};
}

QJsonObject toJson(const EventRecord &event)
{
    return {{u"id"_s, event.id.value},
            {u"kind"_s, event.kind},
            {u"subject"_s, textOrNull(event.subject)},
            {u"detail"_s, textOrNull(event.detail)},
            {u"created_at"_s, textOrNull(toStamp(event.createdAt))}};
}

QJsonObject toJson(const OptOut &optOut)
{
    return {{u"number"_s, optOut.phone},
            {u"name"_s, textOrNull(optOut.name)},
            {u"word"_s, textOrNull(optOut.word)},
            {u"since"_s, textOrNull(toStamp(optOut.since))}};
}

} // namespace birdcar
