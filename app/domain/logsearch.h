// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace birdcar {

/// What somebody who looks through the log may have meant.
struct LogSearch
{
    QStringList subjects; ///< as events name them: "ride 12"
    QString name;         ///< to be looked up among people; empty if the subjects say it all
    QString digits;       ///< of a phone or number in it; empty for a name

    bool operator==(const LogSearch &) const = default;
};

/// "ride 12" and "customer 3" are exactly that, "12" may be anything with this id, the rest is a name or a
/// phone in any spelling.
LogSearch readLogSearch(const QString &typed);

} // namespace birdcar
