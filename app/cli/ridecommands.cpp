// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/rowjson.h"
#include "app/cli/session.h"
#include "app/dispatcher.h"
#include "app/domain/depottime.h"
#include "app/domain/ridelifecycle.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString proxyOf(const Ride &ride)
{
    const auto number = PhoneNumber::fromDigits(ride.number);
    return number ? formatted(*number) : ride.number;
}

Result<Ride> create(const RideOptions &options, Dispatcher &dispatcher, Output &output)
{
    const auto customer = dispatcher.findPerson(Role::Customer, options.customer);
    if (!customer)
        return customer.problem();
    const auto driver = dispatcher.findPerson(Role::Driver, options.driver);
    if (!driver)
        return driver.problem();
    const auto at = readRideTime(options.at, dispatcher.settings().zone);
    if (!at)
        return at.problem();
    auto created =
        dispatcher.createRide({customer->id, driver->id, options.start, options.destination, at->utc});
    if (created && !at->hint.isEmpty())
        output.say(at->hint);
    return created;
}

Result<Ride> reassign(const Invocation &invocation, Dispatcher &dispatcher)
{
    const auto driver = dispatcher.findPerson(Role::Driver, invocation.rideOptions.driver);
    if (!driver)
        return driver.problem();
    return dispatcher.changeDriver(invocation.ride, driver->id);
}

Result<Ride> change(const Invocation &invocation, Dispatcher &dispatcher, Output &output)
{
    switch (invocation.command) {
    case Command::CreateRide:
        return create(invocation.rideOptions, dispatcher, output);
    case Command::CloseRide:
        return dispatcher.closeRide(invocation.ride);
    case Command::CancelRide:
        return dispatcher.cancelRide(invocation.ride);
    case Command::ReopenRide:
        return dispatcher.reopenRide(invocation.ride);
    case Command::ReassignRide:
        return reassign(invocation, dispatcher);
    default:
        Q_UNREACHABLE();
    }
}

/// What was done, for the person who asked.
QString outcome(Command command, const Ride &ride, const DepotSettings &settings)
{
    const QString name = u"Ride %1"_s.arg(ride.id.value);
    switch (command) {
    case Command::CreateRide:
        return u"%1 created on %2; texts to both are queued."_s.arg(name, proxyOf(ride));
    case Command::CloseRide:
        return u"%1 closed; its lines stay live until %2."_s.arg(
            name, depotTimeText(holdUntil(ride.closedAt, settings), settings.zone));
    case Command::CancelRide:
        return u"%1 cancelled; texts to both are queued."_s.arg(name);
    case Command::ReopenRide:
        return u"%1 is open again on %2."_s.arg(name, proxyOf(ride));
    case Command::ReassignRide:
        return u"%1 is driven by %2 now, on %3; texts to the customer and both drivers are queued."_s.arg(
            name, ride.driver, proxyOf(ride));
    default:
        Q_UNREACHABLE();
    }
}

bool queuesTexts(Command command)
{
    return command != Command::CloseRide && command != Command::ReopenRide;
}

} // namespace

int changeRide(const Invocation &invocation, Session &session, Output &output)
{
    Dispatcher &dispatcher = session.dispatcher();
    const auto ride = change(invocation, dispatcher, output);
    if (!ride)
        return output.refuse(ride.problem());
    if (invocation.json)
        output.print(toJson(*ride));
    else
        output.print(outcome(invocation.command, *ride, dispatcher.settings()));
    if (queuesTexts(invocation.command))
        sayWhatWaits(session, output);
    return Succeeded;
}

} // namespace birdcar
