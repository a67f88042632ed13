// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QDialog>

namespace birdcar {

/// The numbers of the account in a window of their own, which does not stand in the way of others and goes by
/// itself when it is closed.
class AccountNumbersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountNumbersDialog(const Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Numbers were taken into the pool, or out again.
    void changed();
};

} // namespace birdcar
