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

#include <QJsonArray>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// `limit` of them, page by page; 0 for all.
Result<QList<OptOut>> readOptOuts(Dispatcher &dispatcher, int limit)
{
    constexpr int optOutsPerPage = 200;
    QList<OptOut> optOuts;
    for (;;) {
        const int wanted = limit == 0 ? optOutsPerPage : qMin(optOutsPerPage, limit - static_cast<int>(optOuts.size()));
        const auto page = dispatcher.optOuts(wanted, optOuts.isEmpty() ? OptOut() : optOuts.last());
        if (!page)
            return page;
        optOuts += *page;
        if (page->size() < wanted || optOuts.size() == limit)
            return optOuts;
    }
}

void printOptOuts(const QList<OptOut> &optOuts, const QTimeZone &zone, Output &output)
{
    Table table({u"PHONE"_s, u"NAME"_s, u"SINCE"_s, u"WORD"_s});
    for (const OptOut &optOut : optOuts)
        table.add({maskedText(optOut.phone), optOut.name.isEmpty() ? u"-"_s : optOut.name,
                   depotTimeText(optOut.since, zone), optOut.word.isEmpty() ? u"-"_s : optOut.word});
    for (const QString &line : table.lines())
        output.print(line);
}

} // namespace

int listOptOuts(const Invocation &invocation, Session &session, Output &output)
{
    Dispatcher &dispatcher = session.dispatcher();
    const auto optOuts = readOptOuts(dispatcher, invocation.limit);
    if (!optOuts)
        return output.refuse(optOuts.problem());
    if (invocation.json) {
        QJsonArray array;
        for (const OptOut &optOut : *optOuts)
            array.append(toJson(optOut));
        output.print(array);
    } else if (optOuts->isEmpty()) {
        output.say(u"The list is empty."_s);
    } else {
        printOptOuts(*optOuts, dispatcher.settings().zone, output);
    }
    return Succeeded;
}

int liftOptOut(const Invocation &invocation, Session &session, Output &output)
{
    const auto lifted = session.dispatcher().liftOptOut(invocation.text);
    if (!lifted)
        return output.refuse(lifted.problem());
    if (invocation.json)
        output.print(toJson(*lifted));
    else
        output.print(u"%1 gets texts again."_s.arg(maskedText(lifted->phone)));
    return Succeeded;
}

} // namespace birdcar
