// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ridedraft.h"
#include "ui/desk.h"

#include <QWidget>

class QAction;

namespace birdcar {

class DraftTableModel;
class EmptyText;
class NoticeStrip;
class TableView;

/// The list behind "To assign": ride forms that were put aside. Return takes one back into the form, Del
/// deletes it, which can be taken back.
class DraftsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DraftsPane(const Desk &desk, QWidget *parent = nullptr);

    void reload();
    /// This draft stands in the form; invalid: none does.
    void markTaken(birdcar::DraftId draft);

Q_SIGNALS:
    void draftWanted(const birdcar::RideDraft &draft);
    void deleted(birdcar::DraftId draft);
    /// A draft was deleted, or that was taken back.
    void changed();

private:
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &key);
    void takeCurrent();
    void deleteCurrent();
    void putBack(RideDraft draft);
    const RideDraft *current() const;

    Desk m_desk;
    DraftTableModel *m_model;
    TableView *m_tableView;
    EmptyText *m_emptyText = nullptr;
    NoticeStrip *m_strip;
};

} // namespace birdcar
