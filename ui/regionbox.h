// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace birdcar {

/// Fills the box with the countries that have phones, by name; their data are the codes, such as "NL".
void fillRegions(QComboBox *box);

} // namespace birdcar
