// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastresort.h"

#include <QLoggingCategory>

namespace birdcar {

namespace {

Q_LOGGING_CATEGORY(lcLastResort, "birdcar.engine")

} // namespace

void noteUncaught(const char *what)
{
    qCCritical(lcLastResort) << "an error that nobody expected ended what was being done:" << what;
}

} // namespace birdcar
