// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace birdcar {

/// What the window remembers for the person at this computer, whatever the database: sizes, the last page,
/// initials, language. A file of the user's own; no secrets.
inline QSettings userSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("birdcar"),
                     QStringLiteral("birdcar"));
}

} // namespace birdcar
