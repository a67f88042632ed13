// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logrecords.h"
#include "app/domain/record.h"
#include "ui/desk.h"
#include "ui/deskpage.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace birdcar {

class EmptyText;
class EventTableModel;
class LinesBox;
class NoticeStrip;
class TableView;
struct Page;

/// Who did what, and who could reach whom: events by person, ride and number, newest first.
class LogPage : public DeskPage
{
    Q_OBJECT

public:
    explicit LogPage(const Desk &desk, QWidget *parent = nullptr);

    void reload() override;
    void enter() override;
    QList<QAction *> menuActions() const override { return {m_find}; }

private:
    void buildLayout();
    LogFilter filter() const;
    void read(const Page &page, bool append);
    void openRide(const QModelIndex &index);

    Desk m_desk;
    QTimer m_searchTimer;
    quint64 m_question = 0; ///< answers to earlier ones are dropped
    QAction *m_find;
    QLineEdit *m_searchLineEdit;
    QComboBox *m_kindComboBox;
    NoticeStrip *m_strip;
    EventTableModel *m_model;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    QPushButton *m_moreButton;
    LinesBox *m_lines;
};

} // namespace birdcar
