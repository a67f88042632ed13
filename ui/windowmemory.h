// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

class QMainWindow;
class QSplitter;

namespace birdcar {

class PageStack;

/// Keeps the size of the window, the places of its dividers and the last page from one start to the next.
class WindowMemory
{
public:
    WindowMemory(QMainWindow *window, PageStack *pages) : m_window(window), m_pages(pages) {}

    /// False if nothing is kept yet: the window then has the size it gave itself.
    bool restore();
    void save() const;

private:
    /// By a name that stays the same: its own, or the page's with a number.
    QHash<QString, QSplitter *> splitters() const;

    QMainWindow *m_window;
    PageStack *m_pages;
};

} // namespace birdcar
