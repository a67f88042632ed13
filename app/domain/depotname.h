// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace birdcar {

/// The depot that a computer of this name stands for, where nobody said which: the computer may have got
/// another name, or the file came from another one, and then the only depot that has saved anything is meant.
QString depotInUse(const QString &computer, const QStringList &withSettings);

} // namespace birdcar
