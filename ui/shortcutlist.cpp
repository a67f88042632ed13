// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutlist.h"

#include "ui/actionlist.h"
#include "ui/actiontablemodel.h"
#include "ui/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

ShortcutList::ShortcutList(QMainWindow *window)
    : Overlay(window), m_window(window), m_model(new ActionTableModel(this)), m_lineEdit(new QLineEdit),
      m_tableView(new TableView(u"shortcutTableView"_s, tr("Keyboard shortcuts"))),
      m_closeButton(new QPushButton(tr("Close")))
{
    setObjectName(u"shortcutList"_s);
    setAccessibleName(tr("Keyboard shortcuts"));
    m_lineEdit->setObjectName(u"shortcutLineEdit"_s);
    m_lineEdit->setAccessibleName(tr("Filter the shortcuts"));
    m_lineEdit->setPlaceholderText(tr("Filter"));
    m_lineEdit->installEventFilter(this);
    m_model->showAllAlike();
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({0, 22, 24});
    m_closeButton->setObjectName(u"shortcutCloseButton"_s);
    m_closeButton->setAccessibleName(tr("Close the list"));

    auto *title = new QLabel(tr("Keyboard shortcuts"));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addWidget(m_lineEdit, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(new QLabel(tr("Actions without keys are found with the command palette.")), 1);
    bottom->addWidget(m_closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_tableView, 1);
    layout->addLayout(bottom);
    connect(m_lineEdit, &QLineEdit::textChanged, this, &ShortcutList::showMatches);
    connect(m_closeButton, &QPushButton::clicked, this, &Overlay::dismiss);
}

void ShortcutList::openList()
{
    m_entries = actionEntries(*m_window) + keysOfFields();
    m_lineEdit->clear();
    showMatches();
    open(m_lineEdit);
}

QRect ShortcutList::place(const QSize &window) const
{
    const int width = qMin(fontMetrics().averageCharWidth() * 110, window.width() * 9 / 10);
    const int height = window.height() * 8 / 10;
    return {(window.width() - width) / 2, window.height() / 10, width, height};
}

/// The list is gone through while its filter is typed in.
bool ShortcutList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_lineEdit || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_lineEdit->text().isEmpty())
            break; // for what is typed
        [[fallthrough]];
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_tableView, key);
        return true;
    default:
        break;
    }
    return Overlay::eventFilter(watched, event);
}

/// What fields and tables do by themselves.
QList<ActionEntry> ShortcutList::keysOfFields() const
{
    const QString where = tr("Everywhere");
    const auto keys = [](QKeyCombination combination) {
        return QKeySequence(combination).toString(QKeySequence::NativeText);
    };
    return {{{}, tr("Do what the form or line at hand is for"), where, keys(Qt::CTRL | Qt::Key_Return), {}},
            {{}, tr("Next field"), where, keys(Qt::Key_Tab), {}},
            {{}, tr("Previous field"), where, keys(Qt::SHIFT | Qt::Key_Tab), {}},
            {{}, tr("Close what opened last"), where, keys(Qt::Key_Escape), {}},
            {{}, tr("Go to the menus"), where, keys(Qt::Key_F10), {}},
            {{}, tr("Menu of the selected row"), where, keys(Qt::SHIFT | Qt::Key_F10), {}}};
}

/// In the order of the menus; those without keys last.
void ShortcutList::showMatches()
{
    QList<ActionEntry> shown;
    const QStringList words = m_lineEdit->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const ActionEntry &entry : std::as_const(m_entries)) {
        const QString all = entry.path + u' ' + entry.text + u' ' + entry.keys;
        if (std::ranges::all_of(
                words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            shown.append(entry);
    }
    std::ranges::stable_partition(shown, [](const ActionEntry &entry) { return !entry.keys.isEmpty(); });
    m_model->setEntries(shown);
}

} // namespace birdcar
