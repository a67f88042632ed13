// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overlay.h"

class QLineEdit;
class QMainWindow;
class QPushButton;

namespace birdcar {

struct ActionEntry;
class ActionTableModel;
class TableView;

/// Every action with its keys, as the actions themselves say, and the keys that no action has.
class ShortcutList : public Overlay
{
    Q_OBJECT

public:
    explicit ShortcutList(QMainWindow *window);

    void openList();

protected:
    QRect place(const QSize &window) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<ActionEntry> keysOfFields() const;
    void showMatches();

    QMainWindow *m_window;
    QList<ActionEntry> m_entries;
    ActionTableModel *m_model;
    QLineEdit *m_lineEdit;
    TableView *m_tableView;
    QPushButton *m_closeButton;
};

} // namespace birdcar
