// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberuse.h"
#include "ui/desk.h"
#include "ui/deskpage.h"

class QLineEdit;
class QPushButton;

namespace birdcar {

class EmptyText;
class FieldNote;
class ListImport;
class NoticeStrip;
class NumberDetails;
class NumberTableModel;
class NumberTester;
class PoolMeter;
class ReleaseBox;
class TableView;
struct NumberTradeAnswer;

/// The pool of proxy numbers: what each does and until when; add, drain, enable, disable.
class NumbersPage : public DeskPage
{
    Q_OBJECT

public:
    explicit NumbersPage(const Desk &desk, QWidget *parent = nullptr);

    void reload() override;
    void enter() override;
    QList<QAction *> menuActions() const override
    {
        return {m_enable, m_drain, m_disable, m_test, m_giveUp, m_find, m_account, m_import, m_export};
    }
    void showStatus(const EngineStatus &status) override;
    int count(const Summary &summary) const override;

private:
    void buildListActions();
    void buildTest();
    QAction *addListAction(const QString &name, const QString &text, const QString &symbolName,
                           const QKeySequence &key);
    QAction *addReleaseAction();
    void openFind();
    void openAccount();
    void saveList();
    void writeList(const QString &file);
    void buildTable();
    void buildLayout();
    QAction *addStateAction(const QString &name, const QString &text, const QKeySequence &key,
                            NumberState state);
    void takeNumbers(const QList<NumberOverview> &numbers);
    void addNumber();
    void setState(NumberState state);
    void change(const ProxyNumber &number, NumberState state, bool undoing);
    void takeChanged(const ProxyNumber &before, const ProxyNumber &after, bool undoing);
    void refuseGivenUp(const QString &text);
    void takeRelease(const ProxyNumber &number, const NumberTradeAnswer &answer);
    std::optional<ProxyNumber> currentNumber() const;
    void enableActions();
    void showDetails();

    Desk m_desk;
    QAction *m_enable;
    QAction *m_drain;
    QAction *m_disable;
    QAction *m_giveUp;
    QAction *m_find;
    QAction *m_test;    ///< whether the number works both ways
    QAction *m_account; ///< the numbers that are rented at MessageBird
    QAction *m_import;
    QAction *m_export;
    NumberId m_wanted; ///< to be selected when it arrives
    NumberTableModel *m_model;
    QLineEdit *m_numberLineEdit;
    QPushButton *m_addButton;
    FieldNote *m_note;
    NoticeStrip *m_strip;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    PoolMeter *m_meter;
    NumberDetails *m_details;
    ReleaseBox *m_release;
    ListImport *m_listImport;
    NumberTester *m_tester;
};

} // namespace birdcar
