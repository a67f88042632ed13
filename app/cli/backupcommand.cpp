// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
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

} // namespace birdcar
