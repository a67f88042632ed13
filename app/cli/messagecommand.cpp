// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/rowjson.h"
#include "app/cli/session.h"
#include "app/dispatcher.h"

#include <QJsonArray>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString recipientsText(Recipients recipients)
{
    switch (recipients) {
    case Recipients::Customer:
        return u"the customer"_s;
    case Recipients::Driver:
        return u"the driver"_s;
    case Recipients::Both:
        return u"both parties"_s;
    }
    Q_UNREACHABLE();
}

/// An object for the usual text to one party; an array for both, and for a text so long that it was divided.
void printMessages(const QList<Message> &messages, Recipients recipients, Output &output)
{
    if (recipients != Recipients::Both && messages.size() == 1)
        return output.print(toJson(messages.first()));
    QJsonArray array;
    for (const Message &message : messages)
        array.append(toJson(message));
    output.print(array);
}

} // namespace

int sendMessage(const Invocation &invocation, Session &session, Output &output)
{
    const auto queued = session.dispatcher().writeTo(invocation.ride, invocation.recipients, invocation.text);
    if (!queued)
        return output.refuse(queued.problem());
    if (invocation.json)
        printMessages(*queued, invocation.recipients, output);
    else
        output.print(u"The text to %1 of ride %2 is queued."_s.arg(recipientsText(invocation.recipients),
                                                                   QString::number(invocation.ride.value)));
    sayWhatWaits(session, output);
    return Succeeded;
}

void sayWhatWaits(const Session &session, Output &output)
{
    if (session.lacksRunner())
        output.say(u"No BirdCar is running on this database; the texts stay queued until one is."_s);
}

} // namespace birdcar
