// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/depotname.h"

namespace birdcar {

QString depotInUse(const QString &computer, const QStringList &withSettings)
{
    return withSettings.size() == 1 ? withSettings.first() : computer;
}

} // namespace birdcar
