// SPDX-License-Identifier: GPL-3.0-or-later
// What a Reader says about the past: events by what they are about, and who was connected to whom.
#include "app/domain/logsearch.h"
#include "app/store/ownername.h"
#include "app/store/peoplestore.h"
#include "app/store/reader_p.h"

#include <QHash>
#include <QRegularExpression>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 20;
constexpr int mostRides = 200;

/// Everything that the typed text may mean, as events name it.
QStringList subjectsFor(Reader &reader, Database &database, const QString &typed)
{
    LogSearch search = readLogSearch(typed);
    if (search.name.isEmpty())
        return search.subjects;
    for (const Role role : {Role::Customer, Role::Driver}) {
        const auto people = reader.people(role, search.name, mostPeople);
        const auto archived = reader.archivedPeople(role, search.name, mostPeople);
        QList<Person> all;
        if (people)
            all += *people;
        if (archived)
            all += *archived;
        for (const Person &person : std::as_const(all)) {
            search.subjects.append(u"%1 %2"_s.arg(roleName(role)).arg(person.id.value));
            Rows rides = database.run(
                u"SELECT id FROM rides WHERE %1 = ? ORDER BY id DESC LIMIT ?"_s.arg(personColumn(role)),
                {person.id.value, mostRides / mostPeople});
            while (rides.next())
                search.subjects.append(u"ride %1"_s.arg(rides.integer(0)));
        }
    }
    if (const QString digits = search.digits; !digits.isEmpty()) {
        Rows numbers = database.run(u"SELECT id, phone FROM proxy_numbers WHERE phone IS NOT NULL"_s);
        while (numbers.next()) {
            if (numbers.text(1).contains(digits))
                search.subjects.append(u"number %1"_s.arg(numbers.integer(0)));
        }
    }
    return search.subjects;
}

/// Puts the names of people where events have their ids, as long as there are names.
class Namer
{
public:
    explicit Namer(Database &database) : m_database(database) {}

    EventRecord named(EventRecord event)
    {
        static const QRegularExpression person(u"\\b(customer|driver) (\\d+)\\b"_s);
        if (const auto match = person.match(event.subject); match.hasMatch() && match.capturedStart() == 0)
            event.about = nameOf(match);
        QString detail;
        qsizetype end = 0;
        for (auto matches = person.globalMatch(event.detail); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = nameOf(match);
            detail += event.detail.mid(end, match.capturedStart() - end);
            detail += name.isEmpty() ? match.captured() : name;
            end = match.capturedEnd();
        }
        event.detail = detail + event.detail.mid(end);
        return event;
    }

private:
    QString nameOf(const QRegularExpressionMatch &match)
    {
        const auto known = m_names.constFind(match.captured());
        if (known != m_names.cend())
            return *known;
        Rows row = m_database.run(u"SELECT name FROM %1s WHERE id = ?"_s.arg(match.captured(1)),
                                  {match.captured(2).toLongLong()});
        return *m_names.insert(match.captured(), row.next() ? row.text(0) : QString());
    }

    Database &m_database;
    QHash<QString, QString> m_names; ///< by "customer 3"
};

QString marks(qsizetype count)
{
    return u'(' + QStringList(count, u"?"_s).join(u", "_s) + u')';
}

LineAt lineAtFrom(const Rows &row, const QDateTime &at)
{
    LineAt line;
    line.legId = {row.integer(9)};
    line.rideId = {row.integer(0)};
    line.role = row.text(1) == "customer"_L1 ? Role::Customer : Role::Driver;
    line.phone = PhoneNumber::fromDigits(row.text(2)).value_or(PhoneNumber());
    line.otherPhone = PhoneNumber::fromDigits(row.text(3)).value_or(PhoneNumber());
    line.openedAt = row.time(4);
    line.releasedAt = row.time(5);
    line.name = row.text(6);
    line.otherName = row.text(7);
    const QDateTime closed = row.time(8);
    line.grace = closed.isValid() && closed <= at;
    return line;
}

} // namespace

Result<QList<EventRecord>> Reader::events(const LogFilter &filter, const Page &page)
{
    return guarded([&]() -> QList<EventRecord> {
        QString where = u"id < ?"_s;
        QVariantList values{page.beforeId > 0 ? page.beforeId : newest};
        if (!filter.text.trimmed().isEmpty()) {
            const QStringList subjects = subjectsFor(*this, *m_database, filter.text);
            if (subjects.isEmpty())
                return {};
            where += u" AND subject IN "_s + marks(subjects.size());
            for (const QString &subject : subjects)
                values.append(subject);
        }
        if (!filter.kinds.isEmpty()) {
            where += u" AND kind IN "_s + marks(filter.kinds.size());
            for (const QString &kind : filter.kinds)
                values.append(kind);
        }
        values.append(page.limit == Page::all ? newest : qint64{page.limit});
        QList<EventRecord> events = listOf(
            m_database->run(selectEvents() + u"WHERE "_s + where + u" ORDER BY id DESC LIMIT ?"_s, values),
            eventFrom);
        Namer namer(*m_database);
        for (EventRecord &event : events)
            event = namer.named(event);
        return events;
    });
}

Result<QList<LineAt>> Reader::linesAt(const PhoneNumber &proxy, const QDateTime &at)
{
    return guarded([&] {
        // A leg points to whom it reaches now. Whom it reached then is the other party's leg of that time:
        // the driver or a phone may have been changed since.
        const QString live = u"%1.opened_at <= ? AND (%1.released_at IS NULL OR %1.released_at > ?)"_s;
        const QString sql =
            u"SELECT l.ride_id, l.role, l.phone, COALESCE(x.phone, l.other_phone), l.opened_at, l.released_at, "_s +
            legOwnerName(u"l.phone"_s, u"l.role"_s) + u", "_s +
            legOwnerName(u"COALESCE(x.phone, l.other_phone)"_s,
                         u"CASE WHEN l.role = 'customer' THEN 'driver' ELSE 'customer' END"_s) +
            u", r.closed_at, l.id FROM legs l JOIN rides r ON r.id = l.ride_id "
            "LEFT JOIN customers c ON c.id = r.customer_id LEFT JOIN drivers d ON d.id = r.driver_id "
            "LEFT JOIN legs x ON x.id = (SELECT max(o.id) FROM legs o WHERE o.ride_id = l.ride_id "
            "AND o.role <> l.role AND "_s +
            live.arg(u"o"_s) + u") WHERE l.proxy = ? AND "_s + live.arg(u"l"_s) +
            u" AND l.contested = 0 ORDER BY l.ride_id DESC, l.id LIMIT 200"_s;
        return listOf(m_database->run(sql, {at, at, proxy.digits(), at, at}),
                      [&at](const Rows &row) { return lineAtFrom(row, at); });
    });
}

} // namespace birdcar
