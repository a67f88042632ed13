// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"
#include "app/domain/result.h"
#include "ui/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace birdcar {

class AccountNumbersModel;
class EmptyText;
class ImportRun;
class NoticeStrip;
class TableView;

/// The numbers of the account at MessageBird beside those of the pool; the chosen ones are taken into the
/// pool. Nothing is asked before load().
class AccountNumbersPane : public QWidget
{
    Q_OBJECT

public:
    explicit AccountNumbersPane(const Desk &desk, QWidget *parent = nullptr);

    /// Asks MessageBird; what was shown stays until it has answered.
    void load();

Q_SIGNALS:
    /// Numbers were taken into the pool, or out again.
    void changed();
    /// The account answered: whether it rents a number that can serve rides.
    void compared(bool hasUsable);

private:
    void buildTable();
    void buildLayout();
    void takeAccount(const AccountNumbers &account);
    void compare(const QList<AccountNumber> &account);
    void showNumbers(const QList<ComparedNumber> &numbers);
    void showChosen();
    void toggleCurrent();
    void start();
    void takeFinished();
    void setBusy(bool busy);

    Desk m_desk;
    QList<AccountNumber> m_account; ///< as read last
    bool m_isBusy = false;
    ImportRun *m_run = nullptr;
    NoticeStrip *m_strip;
    QLabel *m_countsLabel;
    AccountNumbersModel *m_model;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    QPushButton *m_againButton;
    QPushButton *m_importButton;
};

} // namespace birdcar
