// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QDialog>

namespace birdcar {

class FindNumberPane;

/// "Find a number to buy" in a window of its own, which does not stand in the way of others and goes by
/// itself when it is closed. Closed while a purchase is under way it waits out of sight, and comes back to
/// say what became of it.
class FindNumberDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FindNumberDialog(const Desk &desk, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// A number came into the pool.
    void changed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    FindNumberPane *m_pane;
};

} // namespace birdcar
