// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/proxynumber.h"
#include "ui/desk.h"
#include "ui/deskpage.h"

class QLineEdit;
class QPushButton;

namespace birdcar {

class EmptyText;
class FieldNote;
class NoticeStrip;
class NumberTableModel;
class TableView;

/// The pool of proxy numbers: add, drain, enable, disable.
class NumbersPage : public DeskPage
{
    Q_OBJECT

public:
    explicit NumbersPage(const Desk &desk, QWidget *parent = nullptr);

    void reload() override;
    void enter() override;
    QList<QAction *> menuActions() const override { return {m_enable, m_drain, m_disable}; }
    int count(const Summary &summary) const override;

private:
    void buildTable();
    void buildLayout();
    QAction *addStateAction(const QString &name, const QString &text, const QKeySequence &key,
                            NumberState state);
    void addNumber();
    void setState(NumberState state);
    void enableActions();

    Desk m_desk;
    QAction *m_enable;
    QAction *m_drain;
    QAction *m_disable;
    NumberTableModel *m_model;
    QLineEdit *m_numberLineEdit;
    QPushButton *m_addButton;
    FieldNote *m_note;
    NoticeStrip *m_strip;
    TableView *m_tableView;
    EmptyText *m_emptyText;
};

} // namespace birdcar
