// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampledata.h"

#include "app/dispatcher.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initSampleData()
{
    Q_INIT_RESOURCE(demo); // lies in a static library, which nothing else would pull in
}

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Result<QList<PersonId>> addPeople(Dispatcher &dispatcher, Role role, const QJsonArray &people)
{
    QList<PersonId> ids;
    for (const QJsonValue person : people) {
        const auto added =
            dispatcher.addPerson(role, person[u"name"_s].toString(), person[u"number"_s].toString());
        if (!added)
            return added.problem();
        ids.append(added->id);
    }
    return ids;
}

} // namespace

Result<Done> addSampleData(Dispatcher &dispatcher, const QDateTime &now)
{
    initSampleData();
    QFile file(u":/demo/sample.json"_s);
    if (!file.open(QFile::ReadOnly))
        return Problem{Problem::Kind::NotFound, u"The sample data is missing."_s, {}, {}};
    const QJsonObject sample = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue number : sample[u"numbers"_s].toArray()) {
        if (const auto added = dispatcher.addNumber(number.toString()); !added)
            return added.problem();
    }
    const auto customers = addPeople(dispatcher, Role::Customer, sample[u"customers"_s].toArray());
    if (!customers)
        return customers.problem();
    const auto drivers = addPeople(dispatcher, Role::Driver, sample[u"drivers"_s].toArray());
    if (!drivers)
        return drivers.problem();
    for (const QJsonValue ride : sample[u"rides"_s].toArray()) {
        NewRide form;
        form.customerId = customers->at(ride[u"customer"_s].toInt());
        form.driverId = drivers->at(ride[u"driver"_s].toInt());
        form.start = ride[u"start"_s].toString();
        form.destination = ride[u"destination"_s].toString();
        form.at = now.addSecs(ride[u"minutes"_s].toInt() * 60);
        if (const auto created = dispatcher.createRide(form); !created)
            return created.problem();
    }
    return Done{};
}

} // namespace birdcar
