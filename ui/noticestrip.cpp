// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticestrip.h"

#include "ui/icons.h"
#include "ui/sentences.h"
#include "ui/undoaction.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto toldTime = 15s;
constexpr auto takenBackTime = 30s;

} // namespace

NoticeStrip::NoticeStrip(QWidget *parent)
    : QFrame(parent), m_symbol(new SymbolLabel),
      m_label(new QLabel), m_buttons{addButton(u"noticeActionButton"_s), addButton(u"noticeSecondButton"_s)},
      m_closeButton(new QToolButton)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_closeButton->setObjectName(u"noticeCloseButton"_s);
    m_closeButton->setAccessibleName(tr("Close this message"));
    m_closeButton->setToolTip(tr("Close this message"));
    m_closeButton->setIcon(symbol(u"close"_s));
    m_closeButton->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_symbol);
    layout->addWidget(m_label, 1);
    for (QPushButton *button : std::as_const(m_buttons))
        layout->addWidget(button);
    layout->addWidget(m_closeButton);
    connect(m_closeButton, &QToolButton::clicked, this, &QWidget::hide);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        connect(m_buttons.at(i), &QPushButton::clicked, this, [this, i] { press(i); });
    m_leaveTimer.setSingleShot(true);
    connect(&m_leaveTimer, &QTimer::timeout, this, &NoticeStrip::leave);
    hide();
}

void NoticeStrip::startLeaving()
{
    const bool asks =
        std::ranges::any_of(m_offers, [](const NoticeOffer &offer) { return !offer.takesBack; });
    if (asks || m_tone != Tone::Good)
        m_leaveTimer.stop();
    else
        m_leaveTimer.start(m_offers.isEmpty() ? toldTime : takenBackTime);
}

void NoticeStrip::leave()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_leaveTimer.start(toldTime);
    else
        hide();
}

QPushButton *NoticeStrip::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAccessibleName(tr("What the message offers"));
    button->setAutoDefault(false); // Enter in another field of a dialog does not press it
    button->hide();
    return button;
}

void NoticeStrip::press(qsizetype button)
{
    hide();
    if (button < m_offers.size() && m_offers.at(button).run) {
        const auto run = m_offers.at(button).run; // it may show another notice here
        run();
    }
}

void NoticeStrip::showNotice(const QString &text, Tone tone, const QStringList &details)
{
    const QString said = spoken(text);
    showOffers((QStringList{said} + spoken(details)).join(u'\n'), tone, {});
    setAccessibleName(said);
}

void NoticeStrip::showRemark(const QString &text)
{
    showOffers(text, Tone::Plain, {});
    m_leaveTimer.start(toldTime);
}

void NoticeStrip::showOffer(const QString &text, Tone tone, const QString &label, std::function<void()> run)
{
    showOffers(spoken(text), tone, {{label, std::move(run)}});
}

void NoticeStrip::showUndo(const QString &text, Tone tone, std::function<void()> run)
{
    showOffers(text, tone, {{tr("Undo"), std::move(run), true}});
}

void NoticeStrip::showOffers(const QString &text, Tone tone, const QList<NoticeOffer> &offers)
{
    m_tone = tone;
    m_offers = offers;
    m_symbol->setSymbol(toneSymbol(tone), tone);
    m_label->setText(text);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const NoticeOffer offer = offers.value(i);
        m_buttons.at(i)->setText(offer.label);
        m_buttons.at(i)->setAccessibleName(offer.label.isEmpty() ? tr("What the message offers")
                                                                 : QString(offer.label).remove(u'&'));
        m_buttons.at(i)->setProperty(UndoAction::buttonProperty, offer.takesBack);
        m_buttons.at(i)->setVisible(i < offers.size());
    }
    setAccessibleName(text);
    startLeaving();
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeStrip::text() const
{
    return m_label->text();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_tone == Tone::Plain ? outlineColor(palette()) : toneColor(palette(), m_tone));
    painter.setBrush(stripColor(palette(), m_tone));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace birdcar
