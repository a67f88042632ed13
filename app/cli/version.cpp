// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/version.h"

namespace birdcar {

using namespace Qt::StringLiterals;

QString versionLine()
{
    const QString commit = builtCommit();
    const QString qt = u"Qt "_s + QString::fromLatin1(qVersion());
    return u"birdcar %1 (%2)"_s.arg(QStringLiteral(BIRDCAR_VERSION),
                                    commit.isEmpty() ? qt : u"commit %1, %2"_s.arg(commit, qt));
}

QString builtCommit()
{
    return QStringLiteral(BIRDCAR_COMMIT); // defined for this file alone: it often changes
}

} // namespace birdcar
