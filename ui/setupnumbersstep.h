// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setupstep.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace birdcar {

class AccountNumbersPane;
class FieldNote;
class FindNumberPane;

/// The pool: taken over from the account, bought, or typed.
class SetupNumbersStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupNumbersStep(const Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    bool isDone() const override { return m_inPool > 0; }

private:
    void buildLayout();
    void showShop(bool shown);
    void makeShop();
    void takeBought();
    void add();
    void count();

    int m_inPool = 0;
    QLineEdit *m_line;
    QPushButton *m_addButton;
    FieldNote *m_note;
    QLabel *m_poolLabel;
    AccountNumbersPane *m_pane;
    QLabel *m_shopLabel; ///< that there is something to buy
    QPushButton *m_shopButton;
    FindNumberPane *m_shop = nullptr; ///< once it is wanted
};

} // namespace birdcar
