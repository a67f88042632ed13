// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/restore.h"
#include "app/store/backup.h"

namespace birdcar {

using namespace Qt::StringLiterals;

int writeBackup(const Invocation &invocation, Session &session, Output &output)
{
    if (const auto written = backup(session.database(), invocation.file); !written)
        return output.refuse(written.problem());
    output.print(u"The backup is in %1."_s.arg(invocation.file));
    return Succeeded;
}

int restoreBackup(const Invocation &invocation, Output &output, const Clock &clock)
{
    const auto kept = Restore(invocation.configuration.database, invocation.file, clock).run();
    if (!kept)
        return output.refuse(kept.problem());
    output.print(u"%1 is restored."_s.arg(invocation.file));
    if (!kept->isEmpty())
        output.print(u"The database as it was before is in %1."_s.arg(*kept));
    output.say(
        u"Texts that it holds as unsent are looked up at MessageBird before any is sent; start BirdCar "
        "for that."_s);
    return Succeeded;
}

} // namespace birdcar
