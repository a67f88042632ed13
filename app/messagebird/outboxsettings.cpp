// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/outboxsettings.h"

#include <QRandomGenerator>

namespace birdcar {

using namespace std::chrono_literals;

OutboxSettings OutboxSettings::withDefaults(const QString &owner)
{
    return {.owner = owner,
            .lateAfter = [] { return 30min; },
            .reportUrl = [] { return QString(); },
            .random = [] { return QRandomGenerator::global()->generateDouble(); },
            .steadyClock =
                [] {
                    return std::chrono::duration_cast<std::chrono::milliseconds>(
                        std::chrono::steady_clock::now().time_since_epoch());
                }};
}

} // namespace birdcar
