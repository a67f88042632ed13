// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace birdcar {

/// Roles of a model's horizontal header beyond Qt's own, for TableView.
enum TableRole {
    SortableRole = Qt::UserRole + 100, ///< true if the rows can be sorted by this column now
    WholeTextsRole, ///< the widest texts (QStringList) of a column whose cells are never cut short
    TailFirstRole,  ///< true if the end of a text says more than its beginning, where not all of it fits
};

} // namespace birdcar
