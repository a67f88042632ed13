// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace birdcar {

class DeskPage;

/// The menus of the window, in the order of any desktop program: File, Edit, View, the pages' own, Help.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(QMainWindow *window);

    /// `title` has a mnemonic. The page is shown with Ctrl and its number, up to nine.
    void addPage(DeskPage *page, int index, const QString &title);

    QMenu *editMenu() const { return m_edit; }
    QMenu *fileMenu() const { return m_file; }
    QAction *quitAction() const { return m_quit; }

Q_SIGNALS:
    void pageAsked(int index);
    void paletteAsked();
    void guideAsked();
    void shortcutsAsked();
    void aboutAsked();
    void quitAsked();
    void languageChosen(const QString &name);

private:
    void explainElsewhere(QMenu *menu, DeskPage *page, QAction *show);
    QMenu *addMenu(const QString &title, const QString &name);
    QAction *addAction(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key);

    QMainWindow *m_window;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_help;
    QAction *m_pagesEnd; ///< the entries of the pages stand above this line of the View menu
    QAction *m_quit;
};

} // namespace birdcar
