// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undostrip.h"

#include "app/dispatcher.h"
#include "ui/icons.h"
#include "ui/sentences.h"
#include "ui/undoaction.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

UndoStrip::UndoStrip(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_symbol(new SymbolLabel), m_label(new QLabel),
      m_undoButton(new QPushButton(tr("Undo"))), m_sendButton(new QPushButton(tr("Send now"))),
      m_closeButton(new QToolButton)
{
    setObjectName(u"undoStrip"_s);
    m_label->setObjectName(u"undoLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_undoButton->setObjectName(u"undoButton"_s);
    m_undoButton->setAccessibleName(tr("Undo"));
    m_undoButton->setProperty(UndoAction::buttonProperty, true);
    m_undoButton->setToolTip(tr("Take it back; nothing has left yet (Ctrl+Z)"));
    m_sendButton->setObjectName(u"sendNowButton"_s);
    m_sendButton->setAccessibleName(tr("Send the texts now"));
    m_closeButton->setObjectName(u"undoCloseButton"_s);
    m_closeButton->setAccessibleName(tr("Close this message"));
    m_closeButton->setToolTip(tr("Close this message"));
    m_closeButton->setIcon(symbol(u"close"_s));
    m_closeButton->setAutoRaise(true);
    m_timer.setInterval(250ms);
    m_newsTimer.setSingleShot(true);
    m_newsTimer.setInterval(10s);
    connect(&m_newsTimer, &QTimer::timeout, this, [this] {
        if (m_offers.isEmpty() && !m_bad)
            hide();
    });
    buildLayout();
    connect(m_undoButton, &QPushButton::clicked, this, &UndoStrip::undo);
    connect(m_sendButton, &QPushButton::clicked, this, &UndoStrip::sendNow);
    connect(m_closeButton, &QToolButton::clicked, this, [this] {
        m_offers.clear();
        showLatest();
        hide();
    });
    connect(&m_timer, &QTimer::timeout, this, &UndoStrip::tick);
    hide();
}

void UndoStrip::buildLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_symbol);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_undoButton);
    layout->addWidget(m_sendButton);
    layout->addWidget(m_closeButton);
}

void UndoStrip::offer(UndoKind action, const Ride &ride, const QString &done, const QString &after)
{
    m_offers.append(Offer{action, ride, done, after, QDeadlineTimer(undoTimeInTheWindow(action))});
    m_timer.start();
    showLatest();
    announce();
}

QString UndoStrip::text() const
{
    return m_label->text();
}

void UndoStrip::showLatest()
{
    const bool open = !m_offers.isEmpty();
    m_undoButton->setVisible(open);
    m_sendButton->setVisible(open && m_offers.last().action != UndoKind::Close);
    if (!open) {
        m_timer.stop();
        if (!m_bad)
            m_newsTimer.start();
        return;
    }
    m_newsTimer.stop();
    const Offer &offer = m_offers.last();
    const auto seconds = static_cast<int>((offer.until.remainingTime() + 999) / 1000);
    m_undoButton->setAccessibleName(tr("Undo: %1").arg(offer.done));
    showText(offer.action == UndoKind::Close
                 ? tr("%1 %2").arg(offer.done, offer.after)
                 : tr("%1 Texts leave in %2 s.").arg(offer.done, QString::number(seconds)));
}

void UndoStrip::showText(const QString &text, bool bad)
{
    m_bad = bad;
    m_symbol->setSymbol(toneSymbol(bad ? Tone::Bad : Tone::Good), bad ? Tone::Bad : Tone::Good);
    m_label->setText(text);
    setAccessibleName(text);
    show();
    update();
}

void UndoStrip::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoStrip::tick()
{
    QString over;
    m_offers.removeIf([&over](const Offer &offer) {
        if (offer.until.hasExpired())
            over = tr("%1 %2").arg(offer.done, offer.after);
        return offer.until.hasExpired();
    });
    if (!over.isEmpty())
        showText(over);
    showLatest();
}

void UndoStrip::undo()
{
    if (m_offers.isEmpty())
        return;
    const Offer offer = m_offers.takeLast();
    showLatest();
    onResult(
        this, m_desk.dispatcher.call([id = offer.ride.id, action = offer.action](Dispatcher &dispatcher) {
            return dispatcher.undo(id, action);
        }),
        [this, offer](const Result<Ride> &ride) {
            if (!ride) {
                showText(spoken(ride.problem().text), true);
                announce();
                return;
            }
            if (m_offers.isEmpty())
                showText(
                    offer.action == UndoKind::Create
                        ? tr("Ride %1 was taken back; nobody was told.").arg(offer.ride.id.value)
                        : tr("Taken back: ride %1 is as it was; nobody was told.").arg(offer.ride.id.value));
            announce();
            Q_EMIT undone(offer.action, *ride);
        });
}

void UndoStrip::sendNow()
{
    if (m_offers.isEmpty())
        return;
    const Offer offer = m_offers.takeLast();
    m_offers.removeIf([&offer](const Offer &other) { return other.ride.id == offer.ride.id; });
    showLatest();
    onResult(this, m_desk.dispatcher.call([id = offer.ride.id](Dispatcher &dispatcher) {
        return dispatcher.sendNow(id);
    }),
             [this, offer](const Result<Done> &done) {
                 if (!done)
                     showText(spoken(done.problem().text), true);
                 else if (m_offers.isEmpty())
                     showText(tr("%1 %2").arg(offer.done, offer.after));
                 Q_EMIT sent();
             });
}

void UndoStrip::paintEvent(QPaintEvent *)
{
    const Tone tone = m_bad ? Tone::Bad : Tone::Good;
    QPainter painter(this);
    painter.setPen(toneColor(palette(), tone));
    painter.setBrush(stripColor(palette(), tone));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace birdcar
