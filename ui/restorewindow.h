// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace birdcar {

/// Stands in for the window while a backup is restored. Cannot be closed: that would not stop it.
class RestoreWindow : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreWindow(QWidget *parent = nullptr);

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace birdcar
