// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusstrip.h"

#include "app/enginestatus.h"
#include "app/store/reader.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QToolButton>

namespace birdcar {

using namespace Qt::StringLiterals;

StatusItem::StatusItem(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_symbol(new SymbolLabel), m_label(new ElidedLabel)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_label->setObjectName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_symbol);
    layout->addWidget(m_label, 1);
}

void StatusItem::setState(const QString &text, Tone tone, const QString &explanation)
{
    m_symbol->setSymbol(toneSymbol(tone), tone);
    m_label->setText(text);
    m_label->setAccessibleName(tr("%1: %2").arg(m_title, text));
    m_label->setAccessibleDescription(explanation);
    setToolTip(plainToolTip(explanation.isEmpty() ? text : tr("%1\n%2").arg(text, explanation)));
}

QString StatusItem::text() const
{
    return m_label->text();
}

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent), m_listener(new StatusItem(u"listenerLabel"_s, tr("Listener"))),
      m_address(new StatusItem(u"publicUrlLabel"_s, tr("Public address"))), m_copyButton(new QToolButton),
      m_sending(new StatusItem(u"sendingLabel"_s, tr("Sending"))),
      m_outbox(new StatusItem(u"outboxLabel"_s, tr("Outbox"))),
      m_pool(new StatusItem(u"poolLabel"_s, tr("Numbers")))
{
    m_copyButton->setObjectName(u"copyUrlButton"_s);
    m_copyButton->setIcon(symbol(u"copy"_s));
    m_copyButton->setAutoRaise(true);
    m_copyButton->setToolTip(tr("Copy the public address"));
    m_copyButton->setAccessibleName(tr("Copy the public address"));
    connect(m_copyButton, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_publicUrl); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(20);
    layout->addWidget(m_listener);
    auto *address = new QHBoxLayout;
    address->setSpacing(4);
    address->addWidget(m_address);
    address->addWidget(m_copyButton);
    layout->addLayout(address);
    layout->addWidget(m_sending);
    layout->addStretch();
    layout->addWidget(m_outbox);
    layout->addWidget(m_pool);
    showStatus({});
    showSummary({});
}

void StatusStrip::showStatus(const EngineStatus &status)
{
    showListener(status);
    showAddress(status);
    showSending(status);
}

void StatusStrip::showSummary(const Summary &summary)
{
    const Tone outbox = summary.failedTexts > 0 ? Tone::Attention : Tone::Good;
    QString text = tr("Outbox: %1 waiting").arg(summary.waitingTexts);
    if (summary.failedTexts > 0)
        text += tr(", %1 failed").arg(summary.failedTexts);
    m_outbox->setState(text, outbox, tr("Texts that MessageBird has not taken yet"));

    const bool empty = summary.activeNumbers == 0;
    m_pool->setState(
        empty ? tr("No numbers in the pool")
              : tr("Pool: %1 of %2 numbers in use")
                    .arg(QString::number(summary.numbersInUse), QString::number(summary.activeNumbers)),
        empty ? Tone::Bad : Tone::Good, tr("Active numbers with at least one live line"));
}

void StatusStrip::showListener(const EngineStatus &status)
{
    if (status.listening.isEmpty()) {
        const QString why = status.listenProblem;
        m_listener->setState(why.isEmpty() ? tr("Not listening") : tr("Not listening: %1").arg(why),
                             Tone::Bad, tr("Texts and calls from MessageBird do not arrive."));
    } else if (!status.authProblem.isEmpty()) {
        m_listener->setState(tr("Listening, but refusing: %1").arg(status.authProblem), Tone::Bad,
                             status.listening);
    } else if (status.authMode == "off"_L1) {
        m_listener->setState(
            tr("Listening, unprotected"), Tone::Attention,
            tr("Anybody who knows the address may post: authentication is off. %1").arg(status.listening));
    } else {
        QString address = status.listening;
        address.remove(u"http://"_s);
        m_listener->setState(tr("Listening on %1").arg(address), Tone::Good,
                             tr("Requests refused since the start: %1").arg(status.refusedRequests));
    }
}

void StatusStrip::showAddress(const EngineStatus &status)
{
    m_publicUrl = status.publicUrl;
    m_copyButton->setVisible(!m_publicUrl.isEmpty());
    if (m_publicUrl.isEmpty())
        m_address->setState(tr("No public address"), Tone::Attention,
                            tr("MessageBird cannot reach this computer until a tunnel is set up."));
    else
        m_address->setState(m_publicUrl, Tone::Good, tr("Where MessageBird reaches this computer"));
}

void StatusStrip::showSending(const EngineStatus &status)
{
    if (!status.storageProblem.isEmpty()) {
        m_sending->setState(tr("Cannot save: %1").arg(status.storageProblem), Tone::Bad);
        return;
    }
    const QString kept = tr("Nothing is lost: texts wait in the outbox.");
    switch (status.sending) {
    case SendingState::Ready:
        m_sending->setState(status.balance.isEmpty() ? tr("Sending: ready")
                                                     : tr("Sending: ready, %1 left").arg(status.balance),
                            Tone::Good);
        break;
    case SendingState::NoKey:
        m_sending->setState(tr("Sending: no API key"), Tone::Bad, kept);
        break;
    case SendingState::KeyRefused:
        m_sending->setState(tr("Sending: API key refused"), Tone::Bad, kept);
        break;
    case SendingState::NoBalance:
        m_sending->setState(tr("Sending: no credit left"), Tone::Bad, kept);
        break;
    case SendingState::Unreachable:
        m_sending->setState(tr("Sending: MessageBird unreachable"), Tone::Attention, kept);
        break;
    }
}

} // namespace birdcar
