// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusstrip.h"

#include "app/store/reader.h"
#include "ui/icons.h"
#include "ui/operatorfield.h"
#include "ui/servicewords.h"
#include "ui/statusdetails.h"
#include "ui/statusitem.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace birdcar {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(const Desk &desk, QWidget *window)
    : QWidget(window), m_zone(desk.zone), m_listener(addItem(u"listener"_s, tr("Listener"))),
      m_address(addItem(u"publicUrl"_s, tr("Public address"))), m_copyButton(new QToolButton),
      m_sending(addItem(u"sending"_s, tr("Sending"))), m_outbox(addItem(u"outbox"_s, tr("Outbox"))),
      m_pool(addItem(u"pool"_s, tr("Numbers"))), m_details(new StatusDetails(window))
{
    m_copyButton->setObjectName(u"copyUrlButton"_s);
    m_copyButton->setIcon(symbol(u"copy"_s));
    m_copyButton->setAutoRaise(true);
    m_copyButton->setFocusPolicy(Qt::TabFocus);
    m_copyButton->setToolTip(tr("Copy the public address"));
    m_copyButton->setAccessibleName(tr("Copy the public address"));
    connect(m_copyButton, &QToolButton::clicked, this, [this] { mend(Remedy::CopyAddress); });
    connect(m_details, &StatusDetails::remedyChosen, this, &StatusStrip::mend);

    auto *address = new QHBoxLayout;
    address->setSpacing(0);
    address->addWidget(m_address);
    address->addWidget(m_copyButton);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(12);
    layout->addWidget(m_listener);
    layout->addLayout(address);
    layout->addWidget(m_sending);
    layout->addStretch();
    layout->addWidget(m_outbox);
    layout->addWidget(m_pool);
    layout->addWidget(new OperatorField(desk));
    showStatus({});
    showSummary({});
}

StatusItem *StatusStrip::addItem(const QString &name, const QString &title)
{
    auto *item = new StatusItem(name, title, this);
    connect(item, &StatusItem::clicked, this, [this, item] { m_details->openFor(item, m_status.freePort); });
    return item;
}

void StatusStrip::showStatus(const EngineStatus &status)
{
    m_status = status;
    m_listener->showLine(listenerLine(status, m_zone.get()));
    m_address->showLine(addressLine(status));
    m_copyButton->setVisible(!status.publicUrl.isEmpty());
    m_sending->showLine(sendingLine(status));
    m_outbox->showLine(outboxLine(m_summary, status));
}

void StatusStrip::showSummary(const Summary &summary)
{
    m_summary = summary;
    m_outbox->showLine(outboxLine(summary, m_status));
    m_pool->showLine(poolLine(summary));
}

bool StatusStrip::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        giveWay();
    return taken;
}

/// Where there is no room for all, what is long about a trouble is cut short first, then the two addresses,
/// and no figure before them.
void StatusStrip::giveWay()
{
    const QList<StatusItem *> items{m_sending, m_address, m_listener};
    QList<int> widths;
    int over = layout()->sizeHint().width() - width();
    for (const StatusItem *item : items) {
        widths.append(item->sizeHint().width());
        over += qMax(0, widths.last() - item->maximumWidth());
    }
    const auto take = [&](qsizetype i, int least) {
        const int taken = qBound(0, over, qMax(0, widths.at(i) - least));
        widths[i] -= taken;
        over -= taken;
    };
    const int aboutTrouble = fontMetrics().averageCharWidth() * 40;
    for (const StatusItem *item : {m_sending, m_listener})
        take(items.indexOf(item), qMax(aboutTrouble, item->minimumSizeHint().width()));
    for (const StatusItem *item : {m_address, m_listener})
        take(items.indexOf(item), item->minimumSizeHint().width());
    for (qsizetype i = 0; i < items.size(); ++i)
        items.at(i)->setMaximumWidth(widths.at(i));
}

void StatusStrip::mend(Remedy remedy)
{
    switch (remedy) {
    case Remedy::CopyAddress:
        QApplication::clipboard()->setText(m_status.publicUrl);
        break;
    case Remedy::CopyServiceCommand:
        QApplication::clipboard()->setText(serviceCommand(m_status.service));
        break;
    case Remedy::ListenHere:
        Q_EMIT listenAsked();
        break;
    case Remedy::TryNextPort:
        Q_EMIT portAsked(m_status.freePort);
        break;
    case Remedy::OpenSettings:
        Q_EMIT pageWanted(u"settingsPage"_s);
        break;
    case Remedy::OpenInbox:
        Q_EMIT pageWanted(u"inboxPage"_s);
        break;
    case Remedy::OpenNumbers:
        Q_EMIT pageWanted(u"numbersPage"_s);
        break;
    }
}

} // namespace birdcar
