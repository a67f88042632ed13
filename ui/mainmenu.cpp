// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenu.h"

#include "ui/actionlist.h"
#include "ui/colorschememenu.h"
#include "ui/deskpage.h"
#include "ui/languagemenu.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr char greyedProperty[] = "birdcarGreyed";

/// Its key works on the page, wherever the focus is there, and nowhere else.
void keepOnPage(QAction *action, DeskPage *page)
{
    if (comesToPage(action))
        return;
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
}

void greyOut(QAction *action)
{
    action->setEnabled(false);
    action->setProperty(greyedProperty, true);
}

void bringBack(QAction *action)
{
    if (!action->property(greyedProperty).toBool())
        return;
    action->setProperty(greyedProperty, {});
    action->setEnabled(true);
}

} // namespace

MainMenu::MainMenu(QMainWindow *window)
    : QObject(window), m_window(window), m_file(addMenu(tr("&File"), u"fileMenu"_s)),
      m_edit(addMenu(tr("&Edit"), u"editMenu"_s)), m_view(addMenu(tr("&View"), u"viewMenu"_s)),
      m_help(addMenu(tr("&Help"), u"helpMenu"_s)), m_pagesEnd(m_view->addSeparator()),
      m_quit(addAction(m_file, u"quitAction"_s, tr("&Quit"), QKeySequence::Quit))
{
    connect(m_quit, &QAction::triggered, this, &MainMenu::quitAsked);
    QAction *palette =
        addAction(m_view, u"commandPaletteAction"_s, tr("&Find a command"), Qt::CTRL | Qt::Key_K);
    connect(palette, &QAction::triggered, this, &MainMenu::paletteAsked);
    m_view->addMenu(new ColorSchemeMenu(window));
    auto *languages = new LanguageMenu(window);
    m_view->addMenu(languages);
    connect(languages, &LanguageMenu::languageChosen, this, &MainMenu::languageChosen);
    QAction *guide = addAction(m_help, u"guideAction"_s, tr("&Guide"), Qt::Key_F1);
    guide->setShortcutContext(Qt::ApplicationShortcut); // help is asked for in the other windows as well
    connect(guide, &QAction::triggered, this, &MainMenu::guideAsked);
    QAction *shortcuts = addAction(m_help, u"shortcutsAction"_s, tr("&Keyboard shortcuts"), {});
    // Typed in a text field a question mark is one: such a field takes it before any shortcut does.
    shortcuts->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    connect(shortcuts, &QAction::triggered, this, &MainMenu::shortcutsAsked);
    QAction *about = addAction(m_help, u"aboutAction"_s, tr("&About BirdCar"), {});
    about->setMenuRole(QAction::AboutRole); // some desktops have a place of their own for it
    connect(about, &QAction::triggered, this, &MainMenu::aboutAsked);
}

QMenu *MainMenu::addMenu(const QString &title, const QString &name)
{
    auto *menu = new QMenu(title, m_window);
    menu->setObjectName(name);
    m_window->menuBar()->addMenu(menu);
    return menu;
}

QAction *MainMenu::addAction(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

void MainMenu::addPage(DeskPage *page, int index, const QString &title)
{
    auto *show = new QAction(title, this);
    show->setObjectName(page->objectName() + u"ShowAction"_s);
    constexpr int mostKeys = 9;
    if (index < mostKeys)
        show->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    m_view->insertAction(m_pagesEnd, show);
    connect(show, &QAction::triggered, this, [this, index] { Q_EMIT pageAsked(index); });

    const QList<QAction *> actions = page->menuActions();
    for (QAction *action : actions)
        keepOnPage(action, page);
    if (actions.isEmpty())
        return;
    // Alt and a letter is left to what stands on the page.
    auto *menu = new QMenu(plainActionText(title), m_window);
    menu->setObjectName(page->objectName() + u"Menu"_s);
    menu->addActions(actions);
    m_window->menuBar()->insertMenu(m_help->menuAction(), menu);
    explainElsewhere(menu, page, show);
}

/// While another page is in view, its own does nothing unseen: the menu says so, and how to get there.
void MainMenu::explainElsewhere(QMenu *menu, DeskPage *page, QAction *show)
{
    auto *go = new QAction(tr("Go to %1 to use these").arg(page->windowTitle()), this);
    go->setObjectName(page->objectName() + u"GoAction"_s);
    connect(go, &QAction::triggered, show, &QAction::trigger);
    menu->insertAction(menu->actions().first(), go);
    QAction *line = menu->insertSeparator(menu->actions().at(1));
    go->setVisible(false);
    line->setVisible(false);
    connect(menu, &QMenu::aboutToShow, page, [menu, page, go, line] {
        const bool elsewhere = !page->isVisible();
        go->setVisible(elsewhere);
        line->setVisible(elsewhere);
        for (QAction *action : menu->actions()) {
            if (elsewhere && action != go && action->isEnabled() && !comesToPage(action))
                greyOut(action);
        }
    });
    connect(menu, &QMenu::aboutToHide, page, [menu] {
        for (QAction *action : menu->actions())
            bringBack(action);
    });
}

} // namespace birdcar
