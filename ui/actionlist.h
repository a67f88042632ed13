// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

class QMainWindow;

namespace birdcar {

class DeskPage;

/// Something that can be done in the window, as it is listed for people.
struct ActionEntry
{
    QPointer<QAction> action;
    QString text;            ///< without mnemonic
    QString path;            ///< the menu, or the page where its context menu is
    QString keys;            ///< "F1 or ?"; empty if there are none
    QPointer<DeskPage> page; ///< the page it belongs to, if to one
    bool elsewhere = false;  ///< acts on the row selected on a page that is not in view

    bool isEnabled() const { return action && action->isEnabled() && !elsewhere; }
};

/// Says that the action does something to the selected row, so that it is only to be had where that is seen.
void markActsOnRow(QAction *action);
bool actsOnRow(const QAction *action);
/// Says that the action shows its page first, so that it can be had anywhere.
void markComesToPage(QAction *action);
bool comesToPage(const QAction *action);

/// "&Close ride..." as it is read: "Close ride".
QString plainActionText(const QString &text);

/// Every action of the window, menus first and in their order, each once.
QList<ActionEntry> actionEntries(const QMainWindow &window);

/// Those that have every typed word in their text or path; best matches first, disabled ones last.
QList<ActionEntry> matchingEntries(const QList<ActionEntry> &entries, const QString &typed);

} // namespace birdcar
