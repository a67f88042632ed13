// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename T>
T valueOrFail(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.problem().text));
    return std::move(result).value();
}

} // namespace

TestDesk::TestDesk(DatabaseEngine engine, TestDatabase::Schema schema)
    : database(engine, schema), dispatcher(*database, clock(), u"test"_s)
{
    if (schema == TestDatabase::Schema::Empty)
        return;
    database->runOnce(
        u"INSERT INTO settings (depot, name, value) VALUES ('test', 'time_zone', 'Europe/Amsterdam')"_s);
    valueOrFail(dispatcher.reloadSettings());
}

QDateTime TestDesk::start()
{
    return QDateTime(QDate(2026, 12, 24), QTime(17, 0), Qt::UTC);
}

Clock TestDesk::clock() const
{
    return [this] { return m_now; };
}

Person TestDesk::customer(const QString &name, const QString &digits)
{
    return valueOrFail(dispatcher.addPerson(Role::Customer, name, u'+' + digits));
}

Person TestDesk::driver(const QString &name, const QString &digits)
{
    return valueOrFail(dispatcher.addPerson(Role::Driver, name, u'+' + digits));
}

ProxyNumber TestDesk::number(const QString &digits)
{
    return valueOrFail(dispatcher.addNumber(u'+' + digits));
}

Result<Ride> TestDesk::ride(const Person &customer, const Person &driver)
{
    NewRide form;
    form.customerId = customer.id;
    form.driverId = driver.id;
    form.start = u"Depot"_s;
    form.destination = u"Dam"_s;
    form.at = m_now.addDuration(1h);
    return dispatcher.createRide(form);
}

Result<TextIntake> TestDesk::text(const QString &from, const QString &to, const QString &body,
                                  const QString &providerId)
{
    InboundText text;
    text.sender = from;
    text.recipient = to;
    text.text = body;
    text.providerId = providerId;
    return dispatcher.takeText(text);
}

QStringList TestDesk::outbox() const
{
    QStringList lines;
    Rows rows =
        database->run(u"SELECT proxy, recipient, body, state, reason FROM messages WHERE direction = 'out' "
                      "ORDER BY id"_s);
    while (rows.next())
        lines.append(u"%1 > %2: %3 [%4]"_s.arg(rows.text(0), rows.text(1), rows.text(2),
                                               (rows.text(3) + u' ' + rows.text(4)).trimmed()));
    return lines;
}

QStringList TestDesk::liveLegs() const
{
    QStringList lines;
    Rows rows =
        database->run(u"SELECT proxy, phone, other_phone, via_proxy FROM legs WHERE released_at IS NULL "
                      "ORDER BY id"_s);
    while (rows.next())
        lines.append(u"%1 %2 > %3 via %4"_s.arg(rows.text(0), rows.text(1), rows.text(2), rows.text(3)));
    return lines;
}

QStringList TestDesk::events() const
{
    QStringList lines;
    Rows rows = database->run(u"SELECT kind, subject FROM events ORDER BY id"_s);
    while (rows.next())
        lines.append(rows.text(0) + u' ' + rows.text(1));
    return lines;
}

} // namespace birdcar
