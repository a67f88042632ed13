// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actionlist.h"
#include "ui/overlay.h"

class QLabel;
class QLineEdit;
class QMainWindow;

namespace birdcar {

class ActionTableModel;
class TableView;

/// Every action of the window in one list: type a part of its name, Enter runs it.
class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    explicit CommandPalette(QMainWindow *window);

    void openList();

Q_SIGNALS:
    /// Somebody chose it; the palette is closed and the focus is back.
    void chosen(const birdcar::ActionEntry &entry);

protected:
    QRect place(const QSize &window) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void run(const QModelIndex &index);

    QMainWindow *m_window;
    QList<ActionEntry> m_entries;
    ActionTableModel *m_model;
    QLineEdit *m_lineEdit;
    TableView *m_tableView;
    QLabel *m_emptyLabel;
};

} // namespace birdcar
