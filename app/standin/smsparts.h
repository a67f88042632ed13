// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar::standin {

/// How a text is cut into SMS parts.
struct SmsParts
{
    bool unicode = false;
    int units = 0; ///< septets (GSM 03.38) or UTF-16 units, as counted against the size of a part
    int count = 1;
};

SmsParts smsParts(const QString &body);

/// What the datacoding `plain` makes of a text: each character outside GSM 03.38 becomes `?`.
QString toGsmAlphabet(const QString &body);

} // namespace birdcar::standin
