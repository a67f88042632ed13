// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar {

struct HelpDocument;

// What a shell completes after "birdcar": the commands and options that the program itself reads by, with
// what the help says of them.

QString bashCompletion(const HelpDocument &help);
QString zshCompletion(const HelpDocument &help);
QString fishCompletion(const HelpDocument &help);

} // namespace birdcar
