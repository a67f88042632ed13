// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandpalette.h"

#include "ui/actiontablemodel.h"
#include "ui/tableview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(QMainWindow *window)
    : Overlay(window), m_window(window), m_model(new ActionTableModel(this)), m_lineEdit(new QLineEdit),
      m_tableView(new TableView(u"commandTableView"_s, tr("Commands"))),
      m_emptyLabel(new QLabel(tr("No command has these words in its name.")))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    m_lineEdit->setObjectName(u"commandLineEdit"_s);
    m_lineEdit->setAccessibleName(tr("Find a command"));
    m_lineEdit->setPlaceholderText(tr("What do you want to do?"));
    m_lineEdit->installEventFilter(this);
    m_tableView->setModel(m_model);
    m_tableView->horizontalHeader()->hide();
    m_tableView->setColumnWidths({0, 18, 20});
    m_tableView->setAlternatingRowColors(false);
    m_tableView->setFocusPolicy(Qt::NoFocus);
    m_tableView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_lineEdit);
    layout->addWidget(m_emptyLabel);
    layout->addWidget(m_tableView, 1);
    connect(m_lineEdit, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_lineEdit, &QLineEdit::returnPressed, this, [this] { run(m_tableView->currentIndex()); });
    connect(m_tableView, &QAbstractItemView::clicked, this, &CommandPalette::run);
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { // what the arrow keys reach is read out
                m_lineEdit->setAccessibleDescription(
                    current.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString());
            });
}

void CommandPalette::openList()
{
    m_entries = actionEntries(*m_window);
    m_lineEdit->clear();
    showMatches();
    open(m_lineEdit);
}

QRect CommandPalette::place(const QSize &window) const
{
    const int width = qMin(fontMetrics().averageCharWidth() * 100, window.width() * 9 / 10);
    const int height = qMin(fontMetrics().height() * 26, window.height() * 7 / 10);
    return {(window.width() - width) / 2, window.height() / 8, width, height};
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lineEdit && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_tableView, key);
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::showMatches()
{
    m_model->setEntries(matchingEntries(m_entries, m_lineEdit->text()));
    m_emptyLabel->setVisible(m_model->rowCount() == 0);
    if (m_model->rowCount() > 0 && m_model->at(0).isEnabled())
        m_tableView->selectRow(0);
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ActionEntry entry = m_model->at(index.row());
    if (!entry.isEnabled())
        return;
    dismiss();
    Q_EMIT chosen(entry);
}

} // namespace birdcar
