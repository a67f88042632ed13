// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inboxactions.h"

#include "app/dispatcher.h"
#include "ui/actionlist.h"
#include "ui/inboxwords.h"
#include "ui/words.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// So many texts fit into one short write.
constexpr int textsAtOnce = 20;

bool isLate(const InboxRow &row)
{
    return row.kind == InboxKind::Failed && row.waits() && neverLeft(row.failure);
}

} // namespace

InboxActions::InboxActions(const Desk &desk, QWidget *owner)
    : QObject(owner), m_desk(desk),
      m_reply(add(owner, u"inboxReplyAction"_s, tr("&Reply"), Qt::CTRL | Qt::Key_M)),
      m_link(add(owner, u"inboxLinkAction"_s, tr("&Link to a ride"), Qt::CTRL | Qt::Key_L)),
      m_newRide(add(owner, u"inboxNewRideAction"_s, tr("&New ride with this phone"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_B)),
      m_addCustomer(add(owner, u"inboxAddCustomerAction"_s, tr("Add as &customer"))),
      m_addDriver(add(owner, u"inboxAddDriverAction"_s, tr("Add as dri&ver"))),
      m_showRide(add(owner, u"inboxShowRideAction"_s, tr("Show the r&ide"), Qt::CTRL | Qt::Key_J)),
      m_sendAgain(add(owner, u"inboxSendAgainAction"_s, tr("&Send again"), Qt::CTRL | Qt::SHIFT | Qt::Key_S)),
      m_drop(add(owner, u"inboxDropAction"_s, tr("&Drop the text"), Qt::CTRL | Qt::Key_Delete)),
      m_told(add(owner, u"inboxToldAction"_s, tr("&Told by phone"), Qt::CTRL | Qt::SHIFT | Qt::Key_T)),
      m_dismiss(add(owner, u"inboxDismissAction"_s, tr("Dis&miss"), Qt::CTRL | Qt::SHIFT | Qt::Key_M)),
      m_putBack(add(owner, u"inboxPutBackAction"_s, tr("Put &back"))),
      m_reveal(add(owner, u"inboxRevealAction"_s, tr("Sho&w number"), Qt::CTRL | Qt::Key_R)),
      m_sendAllLate(add(owner, u"inboxSendAllAction"_s, tr("Send &all late texts"))),
      m_dropAllLate(add(owner, u"inboxDropAllAction"_s, tr("Dro&p all late texts")))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(20ms);
    connect(&m_pause, &QTimer::timeout, this, &InboxActions::settleNext);
    for (QAction *action : forRow() + QList<QAction *>{m_reveal})
        markActsOnRow(action);
    connectActions();
    setRow(std::nullopt);
    setRows({});
}

QAction *InboxActions::add(QWidget *owner, const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    return action;
}

void InboxActions::connectActions()
{
    connect(m_reply, &QAction::triggered, this, &InboxActions::replyAsked);
    connect(m_link, &QAction::triggered, this, &InboxActions::linkAsked);
    connect(m_newRide, &QAction::triggered, this, [this] { Q_EMIT newRideAsked(u'+' + m_row->phone); });
    connect(m_addCustomer, &QAction::triggered, this,
            [this] { Q_EMIT personAsked(Role::Customer, u'+' + m_row->phone); });
    connect(m_addDriver, &QAction::triggered, this,
            [this] { Q_EMIT personAsked(Role::Driver, u'+' + m_row->phone); });
    connect(m_showRide, &QAction::triggered, this, [this] { Q_EMIT rideAsked(shownRide()); });
    connect(m_sendAgain, &QAction::triggered, this, &InboxActions::sendAgain);
    connect(m_drop, &QAction::triggered, this, [this] { settle(m_row->messageId, FailureOutcome::Dropped); });
    connect(m_told, &QAction::triggered, this, &InboxActions::tellByPhone);
    connect(m_dismiss, &QAction::triggered, this, [this] { setHandled(m_row->unroutedId, true); });
    connect(m_putBack, &QAction::triggered, this, [this] { putBack(m_row->unroutedId); });
    connect(m_reveal, &QAction::triggered, this, &InboxActions::revealPhone);
    connect(m_sendAllLate, &QAction::triggered, this, [this] { settleLate(FailureOutcome::SentAgain); });
    connect(m_dropAllLate, &QAction::triggered, this, [this] { settleLate(FailureOutcome::Dropped); });
}

QList<QAction *> InboxActions::all() const
{
    return forRow() + QList<QAction *>{m_reveal, m_sendAllLate, m_dropAllLate};
}

QList<QAction *> InboxActions::forRow() const
{
    return {m_reply,     m_link, m_newRide, m_addCustomer, m_addDriver, m_showRide,
            m_sendAgain, m_drop, m_told,    m_dismiss,     m_putBack};
}

void InboxActions::setRow(const std::optional<InboxRow> &row)
{
    if (!row || !m_row || row->unroutedId != m_row->unroutedId || row->outcome == InboxOutcome::Linked)
        m_possibleRide = {}; // that was of another row
    m_row = row;
    const bool lost = row && row->unroutedId.isValid();
    const bool out = row && !lost;
    const bool hasPhone = row && PhoneNumber::fromDigits(row->phone).has_value();
    const bool stranger = lost && hasPhone && row->unrouted != UnroutedReason::Loop;
    const bool linked = lost && row->outcome == InboxOutcome::Linked;
    const bool failed = out && row->kind == InboxKind::Failed;
    m_reply->setEnabled(stranger && row->unrouted != UnroutedReason::NotInPool);
    m_link->setEnabled(stranger && !linked);
    m_newRide->setEnabled(stranger);
    m_addCustomer->setEnabled(stranger && row->name.isEmpty());
    m_addDriver->setEnabled(stranger && row->name.isEmpty());
    m_showRide->setEnabled(shownRide().isValid());
    m_sendAgain->setEnabled(failed && row->failureOutcome != FailureOutcome::SentAgain);
    m_drop->setEnabled(failed && row->waits());
    m_told->setEnabled(out && row->waits());
    m_dismiss->setEnabled(lost && row->waits());
    m_putBack->setEnabled(lost && !row->waits() && !linked);
    m_reveal->setEnabled(hasPhone);
}

void InboxActions::setPossibleRide(RideId ride)
{
    m_possibleRide = ride;
    m_showRide->setEnabled(shownRide().isValid());
}

RideId InboxActions::shownRide() const
{
    if (!m_row)
        return {};
    return m_row->rideId.isValid() || !m_row->unroutedId.isValid() ? m_row->rideId : m_possibleRide;
}

void InboxActions::setRows(const QList<InboxRow> &rows)
{
    m_late.clear();
    m_lateAndTrue.clear();
    for (const InboxRow &row : rows) {
        if (!isLate(row))
            continue;
        m_late.append(row.messageId);
        if (row.untruth == Untruth::None)
            m_lateAndTrue.append(row.messageId);
    }
    m_sendAllLate->setEnabled(!m_lateAndTrue.isEmpty());
    m_dropAllLate->setEnabled(!m_late.isEmpty());
}

void InboxActions::sendAgain()
{
    if (m_row->untruth != Untruth::None)
        Q_EMIT doubted(m_row->messageId, untruthText(m_row->untruth));
    else
        settle(m_row->messageId, FailureOutcome::SentAgain);
}

void InboxActions::settle(MessageId id, FailureOutcome outcome)
{
    onResult(this, m_desk.dispatcher.call([id, outcome](Dispatcher &dispatcher) {
        return dispatcher.settleFailed({id}, outcome);
    }),
             [this, outcome](const Result<int> &settled) {
                 if (!settled)
                     Q_EMIT failed(settled.problem());
                 else if (*settled == 0)
                     Q_EMIT done(tr("The text was dealt with meanwhile."));
                 else
                     Q_EMIT done(outcome == FailureOutcome::SentAgain
                                     ? tr("The text is queued again.")
                                     : tr("The text is dropped. It stays under Handled."));
             });
}

/// Some at a time, because a long write would make calls and texts that come in wait.
void InboxActions::settleLate(FailureOutcome outcome)
{
    if (!m_queue.isEmpty())
        return;
    m_queue = outcome == FailureOutcome::SentAgain ? m_lateAndTrue : m_late;
    m_outcome = outcome;
    m_settled = 0;
    settleNext();
}

void InboxActions::settleNext()
{
    const QList<MessageId> some = m_queue.first(qMin(qsizetype{textsAtOnce}, m_queue.size()));
    onResult(this, m_desk.dispatcher.call([some, outcome = m_outcome](Dispatcher &dispatcher) {
        return dispatcher.settleFailed(some, outcome);
    }),
             [this, count = some.size()](const Result<int> &settled) {
                 if (!settled) {
                     m_queue.clear();
                     Q_EMIT failed(settled.problem());
                     return;
                 }
                 m_settled += *settled;
                 m_queue.remove(0, qMin(count, m_queue.size()));
                 if (!m_queue.isEmpty()) {
                     m_pause.start();
                     return;
                 }
                 Q_EMIT done(m_outcome == FailureOutcome::SentAgain
                                 ? tr("%n text(s) queued again.", nullptr, m_settled)
                                 : tr("%n text(s) dropped. They stay under Handled.", nullptr, m_settled));
             });
}

void InboxActions::giveAnswersBack(UnroutedId id)
{
    onResult(this,
             m_desk.dispatcher.call([id](Dispatcher &dispatcher) { return dispatcher.giveAnswersBack(id); }),
             [this](const Result<Ride> &ride) {
                 if (ride)
                     Q_EMIT done(tr("Answers of ride %1 go where they went before. The text that was "
                                    "forwarded stays forwarded.")
                                     .arg(ride->id.value));
                 else
                     Q_EMIT failed(ride.problem());
             });
}

void InboxActions::putBack(UnroutedId id)
{
    setHandled(id, false);
}

void InboxActions::setHandled(UnroutedId id, bool handled)
{
    onResult(this, m_desk.dispatcher.call([id, handled](Dispatcher &dispatcher) {
        return dispatcher.setHandled(id, handled);
    }),
             [this, id, handled](const Result<Done> &result) {
                 if (!result)
                     Q_EMIT failed(result.problem());
                 else if (handled)
                     Q_EMIT dismissed(id);
                 else
                     Q_EMIT done(tr("It waits in the inbox again."));
             });
}

void InboxActions::tellByPhone()
{
    onResult(this, m_desk.dispatcher.call([id = m_row->messageId](Dispatcher &dispatcher) {
        return dispatcher.toldByPhone(id);
    }),
             [this, who = inboxParty(*m_row)](const Result<Done> &result) {
                 if (result)
                     Q_EMIT done(tr("Noted: %1 was told by phone. The text is withdrawn.").arg(who));
                 else
                     Q_EMIT failed(result.problem());
             });
}

void InboxActions::revealPhone()
{
    onResult(this, m_desk.dispatcher.call([row = *m_row](Dispatcher &dispatcher) {
        return dispatcher.revealPhone(row);
    }),
             [this, row = *m_row](const Result<QString> &phone) {
                 if (!phone)
                     Q_EMIT failed(phone.problem());
                 else if (m_row == row)
                     Q_EMIT revealed(*phone);
             });
}

} // namespace birdcar
