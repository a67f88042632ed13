// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace birdcar {

struct CallRecord;
struct EventRecord;
struct Message;
struct OptOut;
struct Person;
struct ProxyNumber;
struct Ride;
struct UnroutedRecord;

// What `--json` prints of a row. The keys are a contract with other programs. Phones are full digits without
// `+`, times are UTC, absent values are null.
QJsonObject toJson(const Person &person);
QJsonObject toJson(const ProxyNumber &number);
QJsonObject toJson(const Ride &ride);
QJsonObject toJson(const Message &message);
QJsonObject toJson(const CallRecord &call);
QJsonObject toJson(const UnroutedRecord &unrouted);
QJsonObject toJson(const EventRecord &event);
QJsonObject toJson(const OptOut &optOut);

} // namespace birdcar
