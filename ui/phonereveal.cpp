// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phonereveal.h"

#include "app/dispatcher.h"
#include "ui/actionlist.h"
#include "ui/icons.h"

#include <QAction>

#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shownFor = 10s;

} // namespace

PhoneReveal::PhoneReveal(const Desk &desk, const QString &prefix, Current current, QObject *parent)
    : QObject(parent), m_desk(desk), m_current(std::move(current)),
      m_action(new QAction(symbol(u"eye"_s), tr("Show &phone"), this))
{
    m_action->setObjectName(prefix + u"RevealAction"_s);
    m_action->setToolTip(tr("Shows the phone in full for ten seconds; that is recorded in the log"));
    m_action->setShortcut(Qt::CTRL | Qt::Key_R);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    markActsOnRow(m_action);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PhoneReveal::hide);
    connect(m_action, &QAction::triggered, this, [this] {
        const auto owner = m_current();
        if (m_owner && m_owner == owner)
            hide();
        else if (owner)
            reveal(*owner);
    });
}

void PhoneReveal::reveal(const PhoneOwner &owner)
{
    hide();
    const auto work = [owner](Dispatcher &dispatcher) { return dispatcher.revealPhone(owner); };
    onResult(this, m_desk.dispatcher.call(work),
             [this, owner, question = ++m_question](const Result<QList<RevealedPhone>> &phones) {
                 if (question != m_question)
                     return; // another one was asked for meanwhile
                 if (!phones) {
                     Q_EMIT failed(phones.problem());
                     return;
                 }
                 m_owner = owner;
                 m_timer.start(shownFor);
                 Q_EMIT shown(owner, *phones);
             });
}

void PhoneReveal::hide()
{
    m_timer.stop();
    if (const auto owner = std::exchange(m_owner, std::nullopt))
        Q_EMIT hidden(*owner);
}

QString revealedText(const QList<RevealedPhone> &phones)
{
    QStringList lines;
    for (const RevealedPhone &phone : phones)
        lines.append(phone.name.isEmpty() ? phone.phone : u"%1: %2"_s.arg(phone.name, phone.phone));
    return lines.join(u'\n');
}

} // namespace birdcar
