// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdata.h"

#include "app/domain/clock.h"
#include "app/store/database.h"
#include "app/store/migrations.h"
#include "tests/bench/figures.h"
#include "tests/support/testdatabase.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaBefore = 6;

/// Names and streets of a Dutch town; some are common, some rare.
void makeWords(Database &database)
{
    database.runOnce(u"CREATE TEMP TABLE words (kind TEXT, i INTEGER, word TEXT)"_s);
    const auto add = [&database](const QString &kind, const QString &words) {
        int i = 0;
        for (const QString &word : words.split(u' '))
            database.run(u"INSERT INTO words VALUES (?, ?, ?)"_s, {kind, i++, word});
    };
    add(u"first"_s,
        u"Jan Maria Peter Anna Kees Johanna Willem Cornelia Hendrik Elisabeth Pieter Wilhelmina "
        "Gerrit Catharina Dirk Hendrika Jacob Sara Thomas Emma Lucas Julia Daan Sophie Sem Lotte "
        "Milan Noor Mohammed Fatima Ahmed Aisha Youssef Yasmin Caitlyn Zoë Özgür Çelik Bram Femke"_s);
    add(u"middle"_s, u"de van_der Berg Bos Meer Wal Vries Dijk Veen Horst"_s);
    add(u"last"_s,
        u"Jansen Vries Bakker Visser Smit Meijer Boer Mulder Groot Bos Vos Peters Hendriks Leeuwen "
        "Dekker Brouwer Wit Dijkstra Smits Graaf Meer Linden Kok Jacobs Haan Vermeulen Heuvel Veen "
        "Broek Bruijn Heijden Schouten Beek Willems Vliet Ven Hoekstra Maas Verhoeven Koster Dam "
        "Prins Blom Huisman Peeters Jong Kuiper Veenstra Postma Kramer Wielinga"_s);
    add(u"street"_s,
        u"Kerkstraat Schoolstraat Molenweg Dorpsstraat Stationsweg Nieuwstraat Hoofdstraat "
        "Julianastraat Wilhelminastraat Parallelweg Industrieweg Raadhuisplein Marktplein Havenkade "
        "Prinsengracht Keizersgracht Damrak Rokin Leidseplein Museumplein Vondelpark Overtoom "
        "Zeedijk Spui Singel Amstel Weesperplein Muiderpoort Sloterdijk Zuidas"_s);
}

QString wordOf(const QString &kind, const QString &index, int count)
{
    return u"(SELECT word FROM words WHERE kind = '%1' AND i = (%2) % %3)"_s.arg(kind, index,
                                                                                 QString::number(count));
}

/// "WITH RECURSIVE n(i) ..." for 1 to `count`.
QString numbersTo(int count)
{
    return u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(count);
}

void addPeople(Database &database, const QString &table, int count, const QString &phoneBase)
{
    const QString name = wordOf(u"first"_s, u"i * 7919 / 13"_s, 40) + u" || ' ' || "_s +
                         wordOf(u"middle"_s, u"i * 31"_s, 10) + u" || ' ' || "_s +
                         wordOf(u"last"_s, u"i * 104729 / 17"_s, 51);
    database.runOnce(u"INSERT INTO %1 (id, name, number, phone, phone_checked) "_s.arg(table) +
                     numbersTo(count) +
                     u"SELECT i, %1, %2 + i * 37, %2 + i * 37, 1 FROM n"_s.arg(name, phoneBase));
}

/// The newest are open, those before in grace, and one old ride in forty is cancelled.
void addRides(Database &database, const BenchSize &size)
{
    const QString place =
        wordOf(u"street"_s, u"(i * 7 + %1) * 2654435761 / 97"_s, 30) + u" || ' ' || (i * %2 % 199)"_s;
    const int firstOpen = size.rides - size.openRides;
    const int firstGrace = firstOpen - size.graceRides;
    const QString stamp = u"strftime('%Y-%m-%dT%H:%M:%fZ', %1, 'unixepoch')"_s;
    const QString due = u"(strftime('%s', 'now') + (i - %1) * 60)"_s.arg(firstOpen);
    database.runOnce(
        u"INSERT INTO rides (id, start, destination, datetime, customer_id, driver_id, number_id, state, "
        u"due_at, "
        "closes_at, created_at, closed_at, adopted_at) "_s +
        numbersTo(size.rides) +
        u"SELECT i, %1, %2, strftime('%Y-%m-%dT%H:%M:%SZ', %3, 'unixepoch'), i * 7919 % %4 + 1, i * 31 % %5 "
        u"+ 1, "
        "i % %6 + 1, CASE WHEN i > %7 THEN 'open' WHEN i <= %8 AND i % 40 = 0 THEN 'cancelled' ELSE 'closed' END, %9, "_s
            .arg(place.arg(0).arg(13), place.arg(3).arg(17), due, QString::number(size.customers),
                 QString::number(size.drivers), QString::number(size.numbers), QString::number(firstOpen),
                 QString::number(firstGrace), stamp.arg(due)) +
        u"%1, %2, %1, %2 FROM n"_s.arg(stamp.arg(due + u" + 43200"_s), stamp.arg(due + u" - 3600"_s)));
}

/// Two lines of each ride, most of them over. Each pair of phones on a number is live once.
void addLegs(Database &database, const BenchSize &size)
{
    const QString firstLive = QString::number(size.rides - size.openRides - size.graceRides);
    const auto add = [&](const QString &role, const QString &own, const QString &other) {
        database.runOnce(
            u"INSERT OR IGNORE INTO legs (ride_id, number_id, proxy, phone, other_phone, via_proxy, role, "
            u"opened_at, "
            "hold_until, released_at) SELECT r.id, p.id, p.phone, %1.phone, %2.phone, p.phone, '%3', "
            "r.created_at, CASE WHEN r.state = 'closed' AND r.id > %4 THEN '2999-01-01T00:00:00.000Z' END, "
            "CASE WHEN r.id <= %4 THEN r.closed_at END FROM rides r "
            "JOIN customers c ON c.id = r.customer_id JOIN drivers d ON d.id = r.driver_id "
            "JOIN proxy_numbers p ON p.id = r.number_id WHERE r.id <= %4 OR r.state <> 'cancelled'"_s.arg(
                own, other, role, firstLive));
    };
    add(u"customer"_s, u"c"_s, u"d"_s);
    add(u"driver"_s, u"d"_s, u"c"_s);
}

void addTexts(Database &database, const BenchSize &size)
{
    const auto add = [&](const QString &party, const QString &suffix) {
        database.runOnce(
            u"INSERT INTO messages (direction, kind, topic, ride_id, proxy, sender, recipient, body, state, "
            u"attempts, "
            "reference, provider_id, created_at, arrived_at, sent_at, delivered_at) "
            "SELECT 'out', 'notice', 'confirmation', r.id, p.phone, p.phone, %1.phone, "
            "'Somebody will pick you up. Reply to this message to contact the driver.', "
            "CASE WHEN r.id % 5000 = 0 THEN 'failed' ELSE 'delivered' END, 1, '%2-' || r.id, '%2' || r.id, "
            "r.created_at, r.created_at, r.created_at, r.created_at FROM rides r "
            "JOIN customers c ON c.id = r.customer_id JOIN drivers d ON d.id = r.driver_id "
            "JOIN proxy_numbers p ON p.id = r.number_id WHERE r.id <= %3"_s.arg(party, suffix,
                                                                                QString::number(size.rides)));
    };
    add(u"c"_s, u"c"_s);
    add(u"d"_s, u"d"_s);
}

} // namespace

double makeBenchData(const QString &file, const BenchSize &size)
{
    DatabaseLocation location;
    location.file = file;
    const auto opened = Database::open(location, {});
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.problem().text));
    Database &database = **opened;
    database.runOnce(u"PRAGMA synchronous = OFF"_s);
    database.runOnce(u"PRAGMA cache_size = -300000"_s);
    TestDatabase::makeSchema(database, schemaBefore);
    makeWords(database);
    database.inTransaction([&] {
        addPeople(database, u"customers"_s, size.customers, u"31610000000"_s);
        addPeople(database, u"drivers"_s, size.drivers, u"31680000000"_s);
        database.runOnce(u"INSERT INTO proxy_numbers (id, number, phone, phone_checked) "_s +
                         numbersTo(size.numbers) +
                         u"SELECT i, 3197010200000 + i, 3197010200000 + i, 1 FROM n"_s);
        addRides(database, size);
        addLegs(database, size);
        addTexts(database, size);
    });
    return timed([&database] {
        if (const auto migrated = migrate(database, systemClock(), true); !migrated)
            qFatal("%s", qUtf8Printable(migrated.problem().text));
    });
}

} // namespace birdcar
