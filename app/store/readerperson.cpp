// SPDX-License-Identifier: GPL-3.0-or-later
// What a Reader says about people: the archive, their rides, what is stored about them, imports.
#include "app/domain/plainletters.h"
#include "app/domain/searchterms.h"
#include "app/store/backupfolder.h"
#include "app/store/dialect.h"
#include "app/store/erasestore.h"
#include "app/store/messagestore.h"
#include "app/store/numberstore.h"
#include "app/store/peoplestore.h"
#include "app/store/reader_p.h"
#include "app/store/ridestore.h"

#include <QDir>
#include <QFileInfo>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Copies that BirdCar made of a database file.
QStringList backupsBeside(const DatabaseLocation &location)
{
    if (location.engine != DatabaseEngine::Sqlite)
        return {};
    const QFileInfo file(location.file);
    QStringList names = file.dir().entryList({file.fileName() + u".before-*"_s}, QDir::Files, QDir::Name);
    for (const BackupRecord &backup : BackupFolder(location.file).list())
        names.append(QFileInfo(backup.file).fileName());
    return names;
}

PhoneUse useOf(Database &database, const PlannedRow &row, ImportTarget target)
{
    PhoneUse use;
    PeopleStore people(database);
    NumberStore numbers(database);
    use.inPool = numbers.contains(*row.phone);
    if (target == ImportTarget::Numbers) {
        for (const Role role : {Role::Customer, Role::Driver}) {
            const auto owners = people.findByPhone(role, *row.phone);
            if (!owners.isEmpty())
                use.partyName = owners.first().name;
        }
        return use;
    }
    const Role role = target == ImportTarget::Customers ? Role::Customer : Role::Driver;
    use.people = people.findByPhone(role, *row.phone);
    use.nameKnown = use.people.isEmpty() && people.isNameKnown(role, row.row.name.simplified());
    return use;
}

/// Of the first who have this in their name, with or without accents, or in a phone. Nothing indexes the
/// archive, so all of it is looked at in any case.
QList<PersonId> archivedIds(Database &database, Role role, const QString &part, int limit)
{
    const QString sql =
        u"SELECT id, name, CASE WHEN ? <> '' AND (%1(COALESCE(phone, ''), ?) > 0 OR EXISTS "
        "(SELECT 1 FROM further_phones f WHERE f.role = ? AND f.person_id = %2.id AND %1(f.phone, ?) > 0)) "
        "THEN 1 ELSE 0 END FROM %2 WHERE archived_at IS NOT NULL AND erased_at IS NULL "
        "ORDER BY lower(name), id"_s.arg(dialectOf(database.engine()).positionOf, tableOf(role));
    const QString digits = significantDigits(part) + u""_s; // not null
    const QString plain = plainLetters(part);
    QList<PersonId> ids;
    Rows rows = database.run(sql, {digits, digits, roleName(role), digits});
    while (ids.size() < limit && rows.next()) {
        if (rows.integer(2) == 1 || plainLetters(rows.text(1)).contains(plain))
            ids.append(PersonId{rows.integer(0)});
    }
    return ids;
}

} // namespace

Result<QList<Person>> Reader::archivedPeople(Role role, const QString &search, int limit)
{
    return guarded([&] {
        PeopleStore people(*m_database);
        QList<Person> found;
        for (const PersonId id : archivedIds(*m_database, role, search.trimmed(), limit)) {
            if (const auto person = people.find(role, id))
                found.append(*person);
        }
        return found;
    });
}

Result<QList<Person>> Reader::peopleOn(const PhoneNumber &phone)
{
    return guarded([&] {
        PeopleStore people(*m_database);
        QList<Person> found;
        for (const Role role : {Role::Customer, Role::Driver})
            found += people.findByPhone(role, phone) + people.findByFurtherPhone(role, phone);
        return found;
    });
}

Result<QList<Ride>> Reader::ridesOf(Role role, PersonId id, const Page &page)
{
    return guarded([&] {
        return listOf(
            m_database->run(selectRides() + u"WHERE r.%1 = ? AND r.id < ? ORDER BY r.id DESC LIMIT ?"_s.arg(
                                                personColumn(role)),
                            QVariantList{id.value} + pageValues(page)),
            rideFrom);
    });
}

Result<ErasePreview> Reader::erasePreview(Role role, PersonId id)
{
    const auto preview = guarded([&]() -> std::optional<ErasePreview> {
        const auto person = PeopleStore(*m_database).find(role, id);
        if (!person)
            return std::nullopt;
        EraseStore erase(*m_database);
        ErasePreview found;
        found.person = *person;
        Rows rides = m_database->run(
            u"SELECT count(*), sum(CASE WHEN state <> 'open' AND EXISTS (SELECT 1 FROM legs l WHERE "
            "l.ride_id = rides.id AND l.released_at IS NULL) THEN 1 ELSE 0 END) FROM rides WHERE %1 = ?"_s
                .arg(personColumn(role)),
            {id.value});
        rides.next();
        found.rides = static_cast<int>(rides.integer(0));
        found.graceRides = static_cast<int>(rides.integer(1));
        for (const Ride &ride : RideStore(*m_database).openOf(role, id))
            found.openRides.append(ride.id);
        found.texts = erase.texts(*person);
        found.calls = erase.calls(*person);
        found.events = erase.events(*person);
        found.samePhone = erase.othersOn(*person);
        for (const PhoneNumber &phone : erase.phonesOfNobodyElse(*person))
            found.inboxRows += erase.inboxRows(phone);
        found.backups = backupsBeside(m_database->location());
        return found;
    });
    if (!preview)
        return preview.problem();
    if (!*preview)
        return Problem{Problem::Kind::NotFound, u"This person does not exist any more."_s, {}, {}};
    return **preview;
}

Result<PersonRecord> Reader::personRecord(Role role, PersonId id)
{
    const auto record = guarded([&]() -> std::optional<PersonRecord> {
        const auto person = PeopleStore(*m_database).find(role, id);
        if (!person)
            return std::nullopt;
        PersonRecord found;
        found.person = *person;
        EraseStore traces(*m_database);
        MessageStore messages(*m_database);
        RideStore rides(*m_database);
        const auto events = [&](const QString &subject) {
            found.events += listOf(
                m_database->run(selectEvents() + u"WHERE subject = ? ORDER BY id"_s, {subject}), eventFrom);
        };
        for (const RideId ride : traces.rides(*person, RideId(), std::numeric_limits<int>::max())) {
            const QStringList phones = traces.phonesIn(ride, *person);
            if (const auto full = rides.find(ride))
                found.rides.append(*full);
            for (const Message &message : messages.ofRide(ride)) {
                if (phones.contains(message.sender) || phones.contains(message.recipient))
                    found.messages.append(message);
            }
            for (const CallRecord &call :
                 listOf(m_database->run(selectCalls() + u"WHERE ride_id = ? ORDER BY id"_s, {ride.value}),
                        callFrom)) {
                if (phones.contains(call.caller) || phones.contains(call.callee))
                    found.calls.append(call);
            }
            events(u"ride %1"_s.arg(ride.value));
        }
        events(u"%1 %2"_s.arg(roleName(role)).arg(id.value));
        for (const PhoneNumber &phone : traces.phonesOfNobodyElse(*person)) {
            found.messages +=
                listOf(m_database->run(
                           u"SELECT %1 FROM messages WHERE ride_id IS NULL AND sender = ? ORDER BY id"_s.arg(
                               messageColumns()),
                           {phone.digits()}),
                       messageFrom);
            found.calls +=
                listOf(m_database->run(selectCalls() + u"WHERE ride_id IS NULL AND caller = ? ORDER BY id"_s,
                                       {phone.digits()}),
                       callFrom);
        }
        return found;
    });
    if (!record)
        return record.problem();
    if (!*record)
        return Problem{Problem::Kind::NotFound, u"This person does not exist any more."_s, {}, {}};
    return **record;
}

Result<QList<PlannedRow>> Reader::planImport(ImportPlanner &planner, const QList<ImportCandidate> &rows)
{
    return guarded([&] {
        QList<PlannedRow> planned;
        planned.reserve(rows.size());
        for (const ImportCandidate &candidate : rows) {
            const PlannedRow read = readRow(candidate, planner.options());
            planned.append(read.phone ? planner.plan(read, useOf(*m_database, read, planner.options().target))
                                      : read);
        }
        return planned;
    });
}

} // namespace birdcar
