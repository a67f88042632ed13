// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/begunwork.h"

#include <algorithm>

namespace birdcar {

BegunWork withOlder(BegunWork work, const BegunWork &older)
{
    if (work.form.isEmpty())
        work.form = older.form;
    for (const BegunText &text : older.texts) {
        const bool replaced = std::ranges::any_of(work.texts, [&text](const BegunText &newer) {
            return newer.rideId == text.rideId && newer.unroutedId == text.unroutedId;
        });
        if (!replaced)
            work.texts.append(text);
    }
    return work;
}

} // namespace birdcar
