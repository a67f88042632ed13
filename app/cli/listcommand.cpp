// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/rowjson.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "app/dispatcher.h"
#include "app/domain/depottime.h"
#include "app/domain/texts.h"
#include "app/store/reader.h"

#include <QJsonDocument>

#include <functional>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

/// How the rows of one list are read, and what people see of them.
template <typename Row>
struct ListForm
{
    QStringList headers;
    std::function<Result<QList<Row>>(const Page &)> read;
    std::function<QStringList(const Row &)> cells;
};

/// Calls `use` with one page after the other, until there are `limit` rows or no more of them.
template <typename Row, typename Use>
Result<Done> forEachPage(const ListForm<Row> &form, int limit, const Output &output, Use use)
{
    Page page{pageSize, 0};
    for (int left = limit; limit == Page::all || left > 0; left -= pageSize) {
        if (limit != Page::all)
            page.limit = qMin(left, pageSize);
        const auto rows = form.read(page);
        if (!rows)
            return rows.problem();
        use(*rows);
        if (rows->size() < page.limit || !output.allWritten())
            break;
        page.beforeId = rows->last().id.value;
    }
    return Done{};
}

template <typename Row>
int printJson(const ListForm<Row> &form, int limit, Output &output)
{
    QByteArray separator = "[";
    const auto read = forEachPage(form, limit, output, [&](const QList<Row> &rows) {
        QByteArray part;
        for (const Row &row : rows) {
            part += separator + QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact);
            separator = ",\n";
        }
        output.printRaw(part);
    });
    if (!read)
        return output.refuse(read.problem());
    output.printRaw(separator == "[" ? "[]\n" : "]\n");
    return Succeeded;
}

template <typename Row>
int printTable(const ListForm<Row> &form, int limit, Output &output)
{
    Table table(form.headers);
    const auto read = forEachPage(form, limit, output, [&](const QList<Row> &rows) {
        for (const Row &row : rows)
            table.add(form.cells(row));
    });
    if (!read)
        return output.refuse(read.problem());
    if (table.isEmpty())
        output.say(u"The list is empty."_s);
    else
        output.print(table.lines().join(u'\n'));
    return Succeeded;
}

template <typename Row>
int printList(const ListForm<Row> &form, const Invocation &invocation, Output &output)
{
    return invocation.json ? printJson(form, invocation.limit, output)
                           : printTable(form, invocation.limit, output);
}

// Cells

QString idText(RideId id)
{
    return id.isValid() ? QString::number(id.value) : u"-"_s;
}

/// A number of the pool: it is no secret, everybody is texted from it.
QString proxyText(const QString &digits)
{
    const auto number = PhoneNumber::fromDigits(digits);
    return number ? formatted(*number) : digits;
}

QString partyText(const QString &party)
{
    return party.isEmpty() ? u"-"_s : maskedText(party);
}

ListForm<Person> peopleForm(Reader &reader, Role role)
{
    return {{u"ID"_s, u"NAME"_s, u"PHONE"_s},
            [&reader, role](const Page &page) { return reader.peopleById(role, page); },
            [](const Person &person) -> QStringList {
                return {QString::number(person.id.value), person.name,
                        person.phone ? masked(*person.phone) : maskedText(person.number)};
            }};
}

ListForm<ProxyNumber> numbersForm(Reader &reader)
{
    const auto read = [&reader](const Page &page) -> Result<QList<ProxyNumber>> {
        const auto pool = reader.numbers();
        if (!pool)
            return pool;
        QList<ProxyNumber> rows;
        for (auto number = pool->rbegin(); number != pool->rend() && rows.size() < page.limit; ++number) {
            if (page.beforeId == 0 || number->id.value < page.beforeId)
                rows.append(*number);
        }
        return rows;
    };
    return {{u"ID"_s, u"NUMBER"_s, u"STATE"_s, u"LIVE LINES"_s},
            read,
            [](const ProxyNumber &number) -> QStringList {
                return {QString::number(number.id.value),
                        number.phone ? formatted(*number.phone) : number.number,
                        numberStateName(number.state), QString::number(number.liveLegs)};
            }};
}

ListForm<Ride> ridesForm(Reader &reader, const QTimeZone &zone)
{
    return {{u"ID"_s, u"STATE"_s, u"WHEN"_s, u"CUSTOMER"_s, u"DRIVER"_s, u"NUMBER"_s, u"FROM"_s, u"TO"_s},
            [&reader](const Page &page) { return reader.rides(page); },
            [zone](const Ride &ride) -> QStringList {
                return {QString::number(ride.id.value),
                        rideStateName(ride.state),
                        rideTimeText(ride, zone),
                        ride.customer,
                        ride.driver,
                        proxyText(ride.number),
                        ride.start,
                        ride.destination};
            }};
}

ListForm<Message> messagesForm(Reader &reader, const QTimeZone &zone)
{
    return {{u"ID"_s, u"TIME"_s, u"KIND"_s, u"RIDE"_s, u"FROM"_s, u"TO"_s, u"STATE"_s, u"TEXT"_s},
            [&reader](const Page &page) { return reader.messages(page); },
            [zone](const Message &message) -> QStringList {
                const bool in = message.direction == Direction::In;
                const QString state = messageStateName(message.state);
                return {QString::number(message.id.value),
                        depotTimeText(message.createdAt, zone),
                        messageKindName(message.kind),
                        idText(message.rideId),
                        in ? partyText(message.sender) : proxyText(message.proxy),
                        in ? proxyText(message.proxy) : partyText(message.recipient),
                        message.reason.isEmpty() ? state : u"%1 (%2)"_s.arg(state, message.reason),
                        message.body};
            }};
}

ListForm<CallRecord> callsForm(Reader &reader, const QTimeZone &zone)
{
    return {{u"ID"_s, u"TIME"_s, u"RIDE"_s, u"NUMBER"_s, u"CALLER"_s, u"CONNECTED TO"_s},
            [&reader](const Page &page) { return reader.calls(page); },
            [zone](const CallRecord &call) -> QStringList {
                return {QString::number(call.id.value),
                        depotTimeText(call.createdAt, zone),
                        idText(call.rideId),
                        proxyText(call.proxy),
                        partyText(call.caller),
                        partyText(call.callee)};
            }};
}

ListForm<UnroutedRecord> unroutedForm(Reader &reader, const QTimeZone &zone)
{
    return {{u"ID"_s, u"TIME"_s, u"KIND"_s, u"NUMBER"_s, u"SENDER"_s, u"REASON"_s, u"TEXT"_s},
            [&reader](const Page &page) { return reader.unrouted(page); },
            [zone](const UnroutedRecord &record) -> QStringList {
                return {QString::number(record.id.value),
                        depotTimeText(record.createdAt, zone),
                        record.isCall ? u"call"_s : u"text"_s,
                        proxyText(record.proxy),
                        partyText(record.sender),
                        record.reason,
                        record.body};
            }};
}

ListForm<EventRecord> eventsForm(Reader &reader, const QTimeZone &zone)
{
    return {{u"ID"_s, u"TIME"_s, u"KIND"_s, u"SUBJECT"_s, u"DETAIL"_s},
            [&reader](const Page &page) { return reader.events(page); },
            [zone](const EventRecord &event) -> QStringList {
                return {QString::number(event.id.value), depotTimeText(event.createdAt, zone), event.kind,
                        event.subject, event.detail};
            }};
}

} // namespace

int listRows(const Invocation &invocation, Session &session, Output &output)
{
    Reader &reader = session.reader();
    const QTimeZone zone = session.dispatcher().settings().zone;
    switch (invocation.subject) {
    case Subject::Customers:
        return printList(peopleForm(reader, Role::Customer), invocation, output);
    case Subject::Drivers:
        return printList(peopleForm(reader, Role::Driver), invocation, output);
    case Subject::Numbers:
        return printList(numbersForm(reader), invocation, output);
    case Subject::Rides:
        return printList(ridesForm(reader, zone), invocation, output);
    case Subject::Messages:
        return printList(messagesForm(reader, zone), invocation, output);
    case Subject::Calls:
        return printList(callsForm(reader, zone), invocation, output);
    case Subject::Unrouted:
        return printList(unroutedForm(reader, zone), invocation, output);
    case Subject::Events:
        return printList(eventsForm(reader, zone), invocation, output);
    }
    Q_UNREACHABLE();
}

} // namespace birdcar
