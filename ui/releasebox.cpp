// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releasebox.h"

#include "ui/icons.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

ReleaseBox::ReleaseBox(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_titleLabel(new QLabel), m_textLabel(new QLabel),
      m_progressBar(new QProgressBar), m_releaseButton(new QPushButton),
      m_keepButton(new QPushButton(tr("&Keep")))
{
    setObjectName(u"releaseBox"_s);
    m_progressBar->setObjectName(u"releaseProgressBar"_s);
    m_progressBar->setAccessibleName(tr("The number is being given up"));
    m_progressBar->setRange(0, 0);
    m_releaseButton->setObjectName(u"releaseForGoodButton"_s);
    m_releaseButton->setIcon(symbol(u"erase"_s, Tone::Bad));
    m_releaseButton->setAccessibleName(tr("Give the number up for good"));
    m_keepButton->setObjectName(u"releaseKeepButton"_s);
    m_keepButton->setAccessibleName(tr("Keep this number"));
    m_textLabel->setText(tr(
        "MessageBird takes the number back: it is lost for good, and somebody else may get it. Whoever still "
        "writes to it or calls it does not reach you any more. This cannot be undone."));
    buildLayout();
    connect(m_releaseButton, &QPushButton::clicked, this, &ReleaseBox::start);
    connect(m_keepButton, &QPushButton::clicked, this, &ReleaseBox::leave);
    hide();
}

void ReleaseBox::buildLayout()
{
    for (QLabel *label : {m_titleLabel, m_textLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_titleLabel->font();
    bold.setBold(true);
    m_titleLabel->setFont(bold);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keepButton);
    buttons->addWidget(m_releaseButton);
    buttons->addWidget(m_progressBar, 1);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_textLabel);
    layout->addLayout(buttons);
}

void ReleaseBox::openFor(const ProxyNumber &number)
{
    if (m_busy || !number.phone)
        return;
    m_number = number;
    const QString name = numberText(number.number);
    m_titleLabel->setText(tr("Give up %1?").arg(name));
    m_releaseButton->setText(tr("&Give up %1 for good").arg(name));
    m_releaseButton->setAccessibleName(tr("Give up %1 for good").arg(name));
    setBusy(false);
    show();
    m_keepButton->setFocus(Qt::OtherFocusReason); // Return must not give anything up by accident
}

void ReleaseBox::start()
{
    if (m_busy || !m_desk.account)
        return;
    setBusy(true);
    onResult(this, m_desk.account->giveUp(*m_number.phone), [this](const NumberTradeAnswer &answer) {
        setBusy(false);
        hide();
        Q_EMIT answered(m_number, answer);
    });
}

void ReleaseBox::setBusy(bool busy)
{
    m_busy = busy;
    m_progressBar->setVisible(busy);
    m_releaseButton->setEnabled(!busy);
    m_keepButton->setEnabled(!busy);
}

void ReleaseBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void ReleaseBox::leave()
{
    if (m_busy)
        return;
    hide();
    Q_EMIT closed();
}

} // namespace birdcar
