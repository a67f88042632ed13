// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountnumbersdialog.h"

#include "ui/accountnumberspane.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

AccountNumbersDialog::AccountNumbersDialog(const Desk &desk, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"accountNumbersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Numbers from your MessageBird account"));
    auto *pane = new AccountNumbersPane(desk);
    connect(pane, &AccountNumbersPane::changed, this, &AccountNumbersDialog::changed);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"accountCloseButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pane, 1);
    layout->addLayout(buttons);
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(unit.width() * 150, unit.height() * 30);
    pane->load();
}

} // namespace birdcar
