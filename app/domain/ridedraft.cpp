// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ridedraft.h"

#include <QStringList>

#include <algorithm>

namespace birdcar {

bool RideDraft::isEmpty() const
{
    const QStringList typed{customer, driver, start, destination, time, officeNote, driverNote};
    return !customerId.isValid() && !driverId.isValid() &&
           std::ranges::all_of(typed, [](const QString &text) { return text.trimmed().isEmpty(); });
}

} // namespace birdcar
