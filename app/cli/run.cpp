// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/commands.h"
#include "app/cli/doctor.h"
#include "app/cli/helptext.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/version.h"
#include "app/restore.h"

#include <QFile>
#include <QLoggingCategory>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Commands that go by what they find in the database; on a mistyped path they would find an empty new one.
Result<Done> checkExists(const Invocation &invocation)
{
    const DatabaseLocation &database = invocation.configuration.database;
    const bool isMissing = database.engine == DatabaseEngine::Sqlite && !QFile::exists(database.file);
    const bool needsIt = invocation.command == Command::Backup || invocation.command == Command::BuyNumber ||
                         invocation.command == Command::ReleaseNumber;
    if (needsIt && isMissing)
        return Problem{
            Problem::Kind::NotFound, u"There is no database %1."_s.arg(database.file), u"database"_s, {}};
    return Done{};
}

int runInDatabase(const Invocation &invocation, Session &session, Output &output, const Clock &clock)
{
    switch (invocation.command) {
    case Command::Import:
        return importRows(invocation, session, output);
    case Command::List:
        return listRows(invocation, session, output);
    case Command::CreateRide:
    case Command::CloseRide:
    case Command::CancelRide:
    case Command::ReopenRide:
    case Command::ReassignRide:
        return changeRide(invocation, session, output);
    case Command::SendMessage:
        return sendMessage(invocation, session, output);
    case Command::CompareNumbers:
        return compareAccountNumbers(invocation, session, output);
    case Command::ImportNumbers:
        return importAccountNumbers(invocation, session, output);
    case Command::SearchNumbers:
        return searchNumbers(invocation, session, output);
    case Command::BuyNumber:
        return buyNumber(invocation, session, output);
    case Command::ReleaseNumber:
        return releaseNumber(invocation, session, output);
    case Command::TestNumber:
        return testNumber(invocation, session, output, clock);
    case Command::ConnectCalls:
        return connectCalls(invocation, session, output);
    case Command::ListOptOuts:
        return listOptOuts(invocation, session, output);
    case Command::LiftOptOut:
        return liftOptOut(invocation, session, output);
    case Command::Backup:
        return writeBackup(invocation, session, output);
    default:
        Q_UNREACHABLE();
    }
}

int openAndRun(const Invocation &invocation, Output &output, const Clock &clock)
{
    if (const auto exists = checkExists(invocation); !exists)
        return output.refuse(exists.problem());
    const auto session = Session::open(invocation.configuration, clock);
    if (!session)
        return output.refuse(withWayBack(session.problem(), invocation.configuration.database));
    return runInDatabase(invocation, **session, output, clock);
}

int run(const Invocation &invocation, Output &output, const Clock &clock)
{
    switch (invocation.command) {
    case Command::Help:
        output.printRaw(helpText().toUtf8());
        return Succeeded;
    case Command::Version:
        output.print(versionLine());
        return Succeeded;
    case Command::Doctor:
        return runDoctor(invocation.configuration, output, clock, askAccount);
    case Command::Restore:
        return restoreBackup(invocation, output, clock);
    case Command::Inspect:
        return inspectRequests(invocation, output, clock);
    default:
        return openAndRun(invocation, output, clock);
    }
}

} // namespace

int refuseUsage(const Problem &problem, Output &output)
{
    output.say(problem.text);
    output.say(u"See birdcar --help."_s);
    return WrongUsage;
}

int runCommand(const Invocation &invocation, Output &output, const Clock &clock)
{
    // What Qt has to tell is for developers, who can have it back with QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(u"*=false"_s);
    const int status = run(invocation, output, clock);
    if (output.allWritten())
        return status;
    output.say(u"The result could not be written."_s);
    return Failed;
}

} // namespace birdcar
