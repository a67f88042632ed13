// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversationview.h"

#include "ui/actionlist.h"
#include "ui/bubbledelegate.h"
#include "ui/conversationmodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

ConversationView::ConversationView(ConversationModel *model, QWidget *parent)
    : QListView(parent), m_model(model),
      m_sendAgain(add(u"sendAgainAction"_s, tr("Send &again"), Qt::CTRL | Qt::SHIFT | Qt::Key_S)),
      m_drop(add(u"dropTextAction"_s, tr("&Drop the text"), Qt::CTRL | Qt::Key_Delete)),
      m_copy(add(u"copyTextAction"_s, tr("&Copy text"), QKeySequence::Copy)),
      m_jumpButton(new QToolButton(this))
{
    setObjectName(u"conversationListView"_s);
    setAccessibleName(tr("Conversation"));
    auto *delegate = new BubbleDelegate(model, this);
    setModel(model);
    setItemDelegate(delegate);
    setResizeMode(QListView::Adjust);
    setWordWrap(true); // else another width alone is no reason for other heights
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_jumpButton->setObjectName(u"jumpToNewestButton"_s);
    m_jumpButton->setAccessibleName(tr("Jump to the newest text"));
    m_jumpButton->setArrowType(Qt::DownArrow);
    m_jumpButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_jumpButton->setFocusPolicy(Qt::TabFocus);
    m_jumpButton->hide();

    connect(m_jumpButton, &QToolButton::clicked, this, &ConversationView::jumpToNewest);
    connect(delegate, &BubbleDelegate::sendAgainClicked, this, &ConversationView::sendAgainAsked);
    connect(delegate, &BubbleDelegate::dropClicked, this, &ConversationView::dropAsked);
    connect(m_sendAgain, &QAction::triggered, this,
            [this] { askForCopies(&ConversationView::sendAgainAsked); });
    connect(m_drop, &QAction::triggered, this, [this] { askForCopies(&ConversationView::dropAsked); });
    connect(m_copy, &QAction::triggered, this, &ConversationView::copyText);
    connect(model, &QAbstractItemModel::dataChanged, this, &ConversationView::enableActions);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (m_atNewest)
            return;
        m_below += last - first + 1;
        countBelow();
    });
    connectScrollBar();
    enableActions();
}

QAction *ConversationView::add(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    markActsOnRow(action);
    return action;
}

void ConversationView::connectScrollBar()
{
    QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        m_atNewest = value == bar->maximum();
        if (m_atNewest)
            m_below = 0;
        countBelow();
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_atNewest)
            bar->setValue(maximum);
        else
            countBelow();
    });
}

void ConversationView::startAtNewest()
{
    m_atNewest = true;
    m_below = 0;
    countBelow();
}

void ConversationView::jumpToNewest()
{
    if (m_jumpButton->hasFocus())
        setFocus();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeJumpButton();
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid())
        showMenu();
    else
        QListView::keyPressEvent(event);
}

void ConversationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    enableActions();
}

const ConversationEntry *ConversationView::currentEntry() const
{
    return currentIndex().isValid() ? &m_model->at(currentIndex().row()) : nullptr;
}

void ConversationView::enableActions()
{
    const ConversationEntry *entry = currentEntry();
    const bool failed =
        entry && std::ranges::any_of(entry->copies, [](const TextCopy &copy) { return copy.canSendAgain; });
    m_sendAgain->setEnabled(failed);
    m_drop->setEnabled(failed);
    m_copy->setEnabled(entry != nullptr);
}

void ConversationView::askForCopies(void (ConversationView::*ask)(MessageId))
{
    const ConversationEntry *entry = currentEntry();
    if (!entry)
        return;
    const QList<TextCopy> copies = entry->copies; // the answer may change the model
    for (const TextCopy &copy : copies) {
        if (copy.canSendAgain)
            Q_EMIT(this->*ask)(copy.id);
    }
}

void ConversationView::copyText()
{
    if (const ConversationEntry *entry = currentEntry())
        QGuiApplication::clipboard()->setText(entry->body);
}

void ConversationView::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"bubbleMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void ConversationView::countBelow()
{
    m_jumpButton->setText(m_below > 0 ? tr("%n new", nullptr, m_below) : tr("Newest"));
    m_jumpButton->setVisible(!m_atNewest);
    placeJumpButton();
}

void ConversationView::placeJumpButton()
{
    m_jumpButton->adjustSize();
    const QRect room = viewport()->geometry();
    const int margin = fontMetrics().height() / 2;
    m_jumpButton->move(room.right() - m_jumpButton->width() - margin,
                       room.bottom() - m_jumpButton->height() - margin);
    m_jumpButton->raise();
}

} // namespace birdcar
