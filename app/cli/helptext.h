// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar {

/// What `--help` prints.
QString helpText();

} // namespace birdcar
