// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/erasestore.h"

#include "app/store/database.h"
#include "app/store/dialect.h"
#include "app/store/peoplestore.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// "(?, ?, ?)" for a list of values; one that nothing equals for an empty list.
QString marks(const QStringList &values)
{
    return values.isEmpty() ? u"('')"_s : u'(' + QStringList(values.size(), u"?"_s).join(u", "_s) + u')';
}

QVariantList bound(const QStringList &values, int times = 1)
{
    QVariantList list;
    for (int i = 0; i < times; ++i) {
        for (const QString &value : values)
            list.append(value);
    }
    return list;
}

QString digitsOf(const Person &person)
{
    return person.phone ? person.phone->digits() : QString();
}

/// Phones of this role in a ride's legs `l` that nobody else of the role has now.
QString ownLegs(Role role)
{
    return u"l.role = ? AND l.phone <> 'erased' AND (l.phone = ? OR NOT EXISTS "
           "(SELECT 1 FROM %1 o WHERE o.phone = l.phone AND o.id <> ?) AND NOT EXISTS "
           "(SELECT 1 FROM further_phones f WHERE f.phone = l.phone AND NOT (f.role = ? AND f.person_id = ?)))"_s
               .arg(tableOf(role));
}

QVariantList ownLegValues(const Person &person)
{
    return {roleName(person.role), digitsOf(person), person.id.value, roleName(person.role), person.id.value};
}

} // namespace

int EraseStore::count(const QString &from, const QVariantList &values)
{
    Rows rows = m_database.run(u"SELECT count(*) FROM "_s + from, values);
    rows.next();
    return static_cast<int>(rows.integer(0));
}

QList<Person> EraseStore::othersOn(const Person &person)
{
    QList<Person> others;
    if (!person.phone)
        return others;
    PeopleStore people(m_database);
    for (const Role role : {Role::Customer, Role::Driver}) {
        for (const Person &other : people.findByPhone(role, *person.phone)) {
            if (other.role != person.role || other.id != person.id)
                others.append(other);
        }
    }
    return others;
}

QList<PhoneNumber> EraseStore::phonesOfNobodyElse(const Person &person)
{
    QList<PhoneNumber> phones;
    if (person.phone && othersOn(person).isEmpty())
        phones.append(*person.phone);
    Rows rows = m_database.run(
        u"SELECT f.phone FROM further_phones f WHERE f.role = ? AND f.person_id = ? "
        "AND NOT EXISTS (SELECT 1 FROM customers c WHERE c.phone = f.phone AND c.archived_at IS NULL) "
        "AND NOT EXISTS (SELECT 1 FROM drivers d WHERE d.phone = f.phone AND d.archived_at IS NULL)"_s,
        {roleName(person.role), person.id.value});
    while (rows.next()) {
        if (const auto phone = PhoneNumber::fromDigits(rows.text(0)))
            phones.append(*phone);
    }
    return phones;
}

void EraseStore::forgetFurtherPhones(const Person &person)
{
    m_database.run(u"DELETE FROM further_phones WHERE role = ? AND person_id = ?"_s,
                   {roleName(person.role), person.id.value});
}

QList<RideId> EraseStore::rides(const Person &person, RideId after, int limit)
{
    QString sql = u"SELECT id FROM rides WHERE %1 = ? AND id > ?"_s.arg(personColumn(person.role));
    QVariantList values{person.id.value, after.value};
    if (person.phone && othersOn(person).isEmpty()) {
        sql += u" UNION SELECT ride_id FROM legs WHERE phone = ? AND role = ? AND ride_id > ?"_s;
        values << digitsOf(person) << roleName(person.role) << after.value;
    }
    values << limit;
    QList<RideId> rides;
    Rows rows = m_database.run(sql + u" ORDER BY 1 LIMIT ?"_s, values);
    while (rows.next())
        rides.append(RideId{rows.integer(0)});
    return rides;
}

QStringList EraseStore::phonesIn(RideId ride, const Person &person)
{
    QStringList phones;
    if (person.phone)
        phones.append(digitsOf(person));
    Rows rows = m_database.run(u"SELECT DISTINCT l.phone FROM legs l JOIN rides r ON r.id = l.ride_id "
                               "WHERE l.ride_id = ? AND r.%1 = ? AND "_s.arg(personColumn(person.role)) +
                                   ownLegs(person.role),
                               QVariantList{ride.value, person.id.value} + ownLegValues(person));
    while (rows.next()) {
        if (!phones.contains(rows.text(0)))
            phones.append(rows.text(0));
    }
    return phones;
}

bool EraseStore::isBeingSent(RideId ride, const QStringList &phones)
{
    return m_database
        .run(u"SELECT 1 FROM messages WHERE ride_id = ? AND state = 'sending' AND recipient IN "_s +
                 marks(phones) + u" LIMIT 1"_s,
             QVariantList{ride.value} + bound(phones))
        .next();
}

int EraseStore::wipeRide(RideId ride, const QStringList &phones, const Person &person)
{
    const QString in = marks(phones);
    m_database.run(u"DELETE FROM unrouted WHERE message_id IN (SELECT id FROM messages WHERE ride_id = ? "
                   "AND sender IN "_s +
                       in + u") OR call_id IN (SELECT id FROM calls WHERE ride_id = ? AND caller IN "_s + in +
                       u')',
                   QVariantList{ride.value} + bound(phones) + QVariantList{ride.value} + bound(phones));
    m_database.run(u"UPDATE messages SET state = 'failed', reason = 'withdrawn' WHERE ride_id = ? "
                   "AND state = 'pending' AND (recipient IN "_s +
                       in + u" OR kind = 'notice')"_s,
                   QVariantList{ride.value} + bound(phones));
    // Their own words in copies to the other party, before it is forgotten who wrote them.
    int texts =
        m_database
            .run(u"UPDATE messages SET body = '' WHERE ride_id = ? AND (kind = 'notice' OR cause_id IN "
                 "(SELECT id FROM messages WHERE ride_id = ? AND sender IN "_s +
                     in +
                     u") OR (? <> '' AND %1(body, ?) > 0)) AND sender NOT IN "_s.arg(
                         dialectOf(m_database.engine()).positionOf) +
                     in + u" AND recipient NOT IN "_s + in,
                 QVariantList{ride.value, ride.value} + bound(phones) +
                     QVariantList{person.name, person.name} + bound(phones, 2))
            .changed();
    texts += m_database
                 .run(u"UPDATE messages SET body = '', unread = 0, "
                      "failure = CASE WHEN failure = 'open' THEN 'dropped' ELSE failure END, "
                      "sender = CASE WHEN sender IN "_s +
                          in + u" THEN 'erased' ELSE sender END, recipient = CASE WHEN recipient IN "_s + in +
                          u" THEN 'erased' ELSE recipient END WHERE ride_id = ? AND (sender IN "_s + in +
                          u" OR recipient IN "_s + in + u')',
                      bound(phones, 2) + QVariantList{ride.value} + bound(phones, 2))
                 .changed();
    for (const QString &column : {u"caller"_s, u"callee"_s})
        m_database.run(u"UPDATE calls SET %1 = 'erased' WHERE ride_id = ? AND %1 IN "_s.arg(column) + in,
                       QVariantList{ride.value} + bound(phones));
    for (const QString &column : {u"phone"_s, u"other_phone"_s})
        m_database.run(
            u"UPDATE legs SET %1 = 'erased' WHERE ride_id = ? AND released_at IS NOT NULL AND %1 IN "_s.arg(
                column) +
                in,
            QVariantList{ride.value} + bound(phones));
    wipeNotes(ride, person);
    m_database.run(u"DELETE FROM undos WHERE ride_id = ?"_s, {ride.value}); // nothing brings the line back
    m_database.run(u"DELETE FROM begun_work WHERE ride_id = ?"_s, {ride.value});
    return texts;
}

/// Notes on a customer's ride are about the customer; in those on a driver's rides only the name is.
void EraseStore::wipeNotes(RideId ride, const Person &person)
{
    const QString named = dialectOf(m_database.engine()).positionOf;
    for (const QString &column : {u"office_note"_s, u"driver_note"_s}) {
        if (person.role == Role::Customer)
            m_database.run(u"UPDATE rides SET %1 = '' WHERE id = ? AND customer_id = ?"_s.arg(column),
                           {ride.value, person.id.value});
        else
            m_database.run(u"UPDATE rides SET %1 = '' WHERE id = ? AND %2(%1, ?) > 0"_s.arg(column, named),
                           {ride.value, person.name});
    }
}

void EraseStore::wipeDrafts(const Person &person)
{
    m_database.run(
        u"UPDATE drafts SET %1 = NULL, %2 = '', office_note = '', driver_note = '' WHERE %1 = ?"_s.arg(
            personColumn(person.role), roleName(person.role)),
        {person.id.value});
}

int EraseStore::wipeInbox(const PhoneNumber &phone, int limit)
{
    QList<qint64> texts;
    {
        Rows rows = m_database.run(
            u"SELECT id FROM messages WHERE ride_id IS NULL AND sender = ? UNION SELECT id FROM messages "
            "WHERE ride_id IS NULL AND direction = 'out' AND recipient = ? ORDER BY 1 LIMIT ?"_s,
            {phone.digits(), phone.digits(), limit});
        while (rows.next())
            texts.append(rows.integer(0));
    }
    for (const qint64 id : std::as_const(texts)) {
        m_database.run(u"DELETE FROM unrouted WHERE message_id = ?"_s, {id});
        m_database.run(
            u"UPDATE messages SET body = '', sender = CASE WHEN sender = ? THEN 'erased' ELSE sender "
            "END, recipient = CASE WHEN recipient = ? THEN 'erased' ELSE recipient END, "
            "state = CASE WHEN state = 'pending' THEN 'failed' ELSE state END, "
            "reason = CASE WHEN state = 'pending' THEN 'withdrawn' ELSE reason END WHERE id = ?"_s,
            {phone.digits(), phone.digits(), id});
    }
    QList<qint64> calls;
    {
        Rows rows =
            m_database.run(u"SELECT id FROM calls WHERE ride_id IS NULL AND caller = ? ORDER BY id LIMIT ?"_s,
                           {phone.digits(), limit});
        while (rows.next())
            calls.append(rows.integer(0));
    }
    for (const qint64 id : std::as_const(calls)) {
        m_database.run(u"DELETE FROM unrouted WHERE call_id = ?"_s, {id});
        m_database.run(u"UPDATE calls SET caller = 'erased' WHERE id = ?"_s, {id});
    }
    return static_cast<int>(texts.size() + calls.size());
}

void EraseStore::wipeEvents(const QString &subject, const Person &person, bool all)
{
    if (all) {
        m_database.run(u"UPDATE events SET detail = '' WHERE subject = ?"_s, {subject});
        return;
    }
    QStringList traces{person.name};
    if (person.phone)
        traces << person.phone->digits() << formatted(*person.phone) << masked(*person.phone);
    for (const QString &trace : std::as_const(traces)) {
        if (!trace.isEmpty())
            m_database.run(u"UPDATE events SET detail = '' WHERE subject = ? AND %1(detail, ?) > 0"_s.arg(
                               dialectOf(m_database.engine()).positionOf),
                           {subject, trace});
    }
}

int EraseStore::texts(const Person &person)
{
    const QString legs =
        u"(SELECT l.phone FROM legs l WHERE l.ride_id = r.id AND "_s + ownLegs(person.role) + u')';
    return count(
        u"messages m JOIN rides r ON r.id = m.ride_id WHERE r.%1 = ? AND (m.kind = 'notice' "
        "OR m.sender = ? OR m.recipient = ? OR m.sender IN %2 OR m.recipient IN %2 "
        "OR EXISTS (SELECT 1 FROM messages c WHERE c.id = m.cause_id AND (c.sender = ? OR c.sender IN %2)))"_s
            .arg(personColumn(person.role), legs),
        QVariantList{person.id.value, digitsOf(person), digitsOf(person)} + ownLegValues(person) +
            ownLegValues(person) + QVariantList{digitsOf(person)} + ownLegValues(person));
}

int EraseStore::calls(const Person &person)
{
    return count(
        u"calls c JOIN rides r ON r.id = c.ride_id WHERE r.%1 = ? AND (c.caller = ? OR c.callee = ?)"_s.arg(
            personColumn(person.role)),
        {person.id.value, digitsOf(person), digitsOf(person)});
}

int EraseStore::inboxRows(const PhoneNumber &phone)
{
    return count(u"messages WHERE ride_id IS NULL AND sender = ?"_s, {phone.digits()}) +
           count(u"calls WHERE ride_id IS NULL AND caller = ?"_s, {phone.digits()});
}

int EraseStore::events(const Person &person)
{
    return count(u"events WHERE subject = ?"_s, {u"%1 %2"_s.arg(roleName(person.role)).arg(person.id.value)});
}

} // namespace birdcar
