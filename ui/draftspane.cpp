// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftspane.h"

#include "app/dispatcher.h"
#include "app/store/reader.h"
#include "ui/actionlist.h"
#include "ui/drafttablemodel.h"
#include "ui/emptytext.h"
#include "ui/noticestrip.h"
#include "ui/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

DraftsPane::DraftsPane(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new DraftTableModel(desk.zone, this)),
      m_tableView(new TableView(u"draftsTableView"_s, tr("Rides to assign"))), m_strip(new NoticeStrip)
{
    setObjectName(u"draftsPane"_s);
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({15, 22, 22, 0, 24});
    m_emptyText = new EmptyText(m_tableView);
    QAction *take = makeAction(u"takeDraftAction"_s, tr("&Take into the form"), Qt::Key_Return);
    QAction *remove = makeAction(u"deleteDraftAction"_s, tr("&Delete"), QKeySequence::Delete);
    auto *takeButton = new QPushButton(tr("Take into the form"));
    takeButton->setObjectName(u"takeDraftButton"_s);
    takeButton->setAccessibleName(tr("Take the selected draft into the form"));
    auto *deleteButton = new QPushButton(tr("Delete"));
    deleteButton->setObjectName(u"deleteDraftButton"_s);
    deleteButton->setAccessibleName(tr("Delete the selected draft"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(takeButton);
    buttons->addWidget(deleteButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_strip);
    layout->addWidget(m_tableView, 1);
    layout->addLayout(buttons);
    connect(take, &QAction::triggered, this, &DraftsPane::takeCurrent);
    connect(remove, &QAction::triggered, this, &DraftsPane::deleteCurrent);
    connect(takeButton, &QPushButton::clicked, this, &DraftsPane::takeCurrent);
    connect(deleteButton, &QPushButton::clicked, this, &DraftsPane::deleteCurrent);
    connect(m_tableView, &TableView::doubleClicked, this, &DraftsPane::takeCurrent);
}

QAction *DraftsPane::makeAction(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tableView->addAction(action);
    markActsOnRow(action);
    return action;
}

void DraftsPane::reload()
{
    onResult(this, m_desk.reader.call([](Reader &reader) { return reader.drafts(); }),
             [this](const Result<QList<RideDraft>> &drafts) {
                 if (!drafts) {
                     m_strip->showNotice(drafts.problem().text, Tone::Bad);
                     return;
                 }
                 m_emptyText->setHint(tr(
                     "Nothing to assign. Ctrl+D puts the form for a new ride aside, even without a driver."));
                 m_model->setRows(*drafts);
                 if (!m_tableView->currentIndex().isValid() && m_model->rowCount() > 0)
                     m_tableView->selectRow(0);
             });
}

void DraftsPane::markTaken(DraftId draft)
{
    m_model->markTaken(draft);
}

const RideDraft *DraftsPane::current() const
{
    const QModelIndex index = m_tableView->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void DraftsPane::takeCurrent()
{
    if (const RideDraft *draft = current())
        Q_EMIT draftWanted(RideDraft(*draft));
}

void DraftsPane::deleteCurrent()
{
    const RideDraft *found = current();
    if (!found)
        return;
    onResult(this, m_desk.dispatcher.call([id = found->id](Dispatcher &dispatcher) {
        return dispatcher.dropDraft(id);
    }),
             [this, draft = *found](const Result<Done> &done) {
                 if (done) {
                     m_strip->showOffer(tr("Draft deleted."), Tone::Good, tr("Undo"),
                                        [this, draft] { putBack(draft); });
                     Q_EMIT deleted(draft.id);
                 } else {
                     m_strip->showNotice(done.problem().text, Tone::Bad);
                 }
                 reload();
                 Q_EMIT changed();
             });
}

void DraftsPane::putBack(RideDraft draft)
{
    draft.id = {};
    onResult(this,
             m_desk.dispatcher.call([draft](Dispatcher &dispatcher) { return dispatcher.saveDraft(draft); }),
             [this](const Result<RideDraft> &saved) {
                 if (!saved)
                     m_strip->showNotice(saved.problem().text, Tone::Bad);
                 reload();
                 Q_EMIT changed();
             });
}

} // namespace birdcar
