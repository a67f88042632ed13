// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findnumberdialog.h"

#include "ui/findnumberpane.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

FindNumberDialog::FindNumberDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent), m_pane(new FindNumberPane(desk))
{
    setObjectName(u"findNumberDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a number to buy"));
    connect(m_pane, &FindNumberPane::changed, this, &FindNumberDialog::changed);
    connect(m_pane, &FindNumberPane::ended, this, &QWidget::show);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"findCloseButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &FindNumberDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pane, 1);
    layout->addLayout(buttons);
    m_pane->searchButton()->setDefault(true);
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(unit.width() * 150, unit.height() * 32);
    m_pane->enter();
}

void FindNumberDialog::reject()
{
    if (m_pane->isBuying())
        hide();
    else
        QDialog::reject();
}

void FindNumberDialog::closeEvent(QCloseEvent *event)
{
    if (!m_pane->isBuying())
        return QDialog::closeEvent(event);
    event->ignore();
    hide();
}

} // namespace birdcar
