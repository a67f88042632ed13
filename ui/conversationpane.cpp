// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversationpane.h"

#include "app/dispatcher.h"
#include "ui/actionbutton.h"
#include "ui/actionlist.h"
#include "ui/conversationmodel.h"
#include "ui/conversationview.h"
#include "ui/driverchange.h"
#include "ui/elidedlabel.h"
#include "ui/emptytext.h"
#include "ui/fieldnote.h"
#include "ui/headerrow.h"
#include "ui/messageline.h"
#include "ui/noticestrip.h"
#include "ui/rideactions.h"
#include "ui/rideeditor.h"
#include "ui/words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

ConversationPane::ConversationPane(const Desk &desk, RideActions *actions, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_actions(actions), m_model(new ConversationModel(desk.zone, this)),
      m_titleLabel(new ElidedLabel), m_detailLabel(new ElidedLabel), m_header(buildHeader()),
      m_driverChange(new DriverChange(desk)), m_rideEditor(new RideEditor(desk)),
      m_listView(new ConversationView(m_model)), m_strip(new NoticeStrip),
      m_messageLine(new MessageLine(desk)), m_consentNote(new FieldNote(m_messageLine)),
      m_markUnread(new QAction(tr("Mark as &unread"), this))
{
    setObjectName(u"conversationPane"_s);
    buildList();
    buildLayout();
    connect(m_messageLine, &MessageLine::queued, this, &ConversationPane::reload);
    connect(m_driverChange, &DriverChange::changed, this, &ConversationPane::driverChanged);
    connect(m_rideEditor, &RideEditor::changed, this, &ConversationPane::rideChanged);
    connect(m_rideEditor, &RideEditor::closed, m_listView, [this] { m_listView->setFocus(); });
    connect(m_driverChange, &DriverChange::closed, m_listView, [this] { m_listView->setFocus(); });
    showRide(std::nullopt);
}

void ConversationPane::buildList()
{
    m_emptyText = new EmptyText(m_listView);
    m_emptyText->setHint(tr("Select a ride to see its texts and calls."));
    connect(m_listView, &ConversationView::sendAgainAsked, this, &ConversationPane::sendAgain);
    connect(m_listView, &ConversationView::dropAsked, this, &ConversationPane::drop);
    m_markUnread->setObjectName(u"markUnreadAction"_s);
    m_markUnread->setShortcut(Qt::CTRL | Qt::Key_U);
    m_markUnread->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_listView->addAction(m_markUnread);
    addAction(m_markUnread);
    markActsOnRow(m_markUnread);
    connect(m_markUnread, &QAction::triggered, this, &ConversationPane::markUnread);
}

QWidget *ConversationPane::buildHeader()
{
    QFont bold = font();
    bold.setBold(true);
    m_titleLabel->setFont(bold);
    m_titleLabel->setObjectName(u"rideTitleLabel"_s);
    m_detailLabel->setObjectName(u"rideDetailLabel"_s);
    return new HeaderRow({m_titleLabel, m_detailLabel},
                         {buttonWhileEnabled(m_actions->editAction(), u"editRideButton"_s),
                          buttonWhileEnabled(m_actions->changeDriverAction(), u"changeDriverButton"_s),
                          buttonWhileEnabled(m_actions->closeAction(), u"closeRideButton"_s),
                          buttonWhileEnabled(m_actions->cancelAction(), u"cancelRideButton"_s),
                          buttonWhileEnabled(m_actions->reopenAction(), u"reopenRideButton"_s)});
}

void ConversationPane::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(m_driverChange);
    layout->addWidget(m_rideEditor);
    layout->addWidget(m_listView, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_consentNote);
    layout->addWidget(m_messageLine);
}

void ConversationPane::showRide(const std::optional<RideOverview> &overview)
{
    const bool another = (overview ? overview->ride.id : RideId()) != rideId();
    m_overview = overview;
    m_actions->setRide(overview);
    m_header->setVisible(overview.has_value());
    m_messageLine->setVisible(overview && overview->lineLive);
    if (another) {
        ++m_question;
        m_lookedAway = true;
        m_keepUnread = false;
        m_listView->startAtNewest();
        m_emptyText->setHint(overview ? QString() : tr("Select a ride to see its texts and calls."));
        m_model->setRows({});
        m_model->setFirstNew(0);
        m_strip->hide();
        m_asked = {};
        m_driverChange->hide();
        m_rideEditor->hide();
        m_consentNote->clear();
    }
    if (!overview)
        return;
    m_messageLine->setRide(overview->ride);
    showHeader();
    reload();
}

void ConversationPane::showHeader()
{
    const Ride &ride = m_overview->ride;
    const QString title =
        tr("Ride %1: %2 and %3, %4")
            .arg(QString::number(ride.id.value), ride.customer, ride.driver, rideMark(*m_overview).word);
    QString detail = tr("%1, %2 \u2192 %3, on %4")
                         .arg(rideTime(ride, systemClock()(), m_desk.zone), ride.start, ride.destination,
                              numberText(ride.number));
    if (!ride.officeNote.isEmpty())
        detail = tr("%1. Office note: %2").arg(detail, ride.officeNote);
    if (!ride.driverNote.isEmpty())
        detail = tr("%1. Note to the driver: %2").arg(detail, ride.driverNote);
    m_titleLabel->setText(title);
    m_detailLabel->setText(detail);
}

void ConversationPane::reload()
{
    if (!m_overview)
        return;
    m_driverChange->reload();
    const Ride &ride = m_overview->ride;
    const auto work = [customer = ride.customerId, driver = ride.driverId](Dispatcher &dispatcher) {
        return std::pair(dispatcher.findPerson(Role::Customer, QString::number(customer.value)),
                         dispatcher.findPerson(Role::Driver, QString::number(driver.value)));
    };
    RideParties parties{ride.customer, ride.driver, {}, {}, ride.state, ride.dueAt};
    onResult(this, m_desk.dispatcher.call(work),
             [this, parties, question = ++m_question](const auto &people) mutable {
                 if (question != m_question)
                     return;
                 const auto &[customer, driver] = people;
                 if (customer && customer->phone)
                     parties.customerPhone = customer->phone->digits();
                 if (driver && driver->phone)
                     parties.driverPhone = driver->phone->digits();
                 QStringList silent;
                 for (const auto &person : {customer, driver}) {
                     if (person && person->optedOut)
                         silent.append(person->name);
                 }
                 noteOptOuts(silent);
                 readConversation(parties);
             });
}

void ConversationPane::noteOptOuts(const QStringList &names)
{
    if (names.isEmpty())
        m_consentNote->clear();
    else
        m_consentNote->showWarning(tr("Asked for no more texts and gets none: %1").arg(names.join(tr(", "))));
}

void ConversationPane::readConversation(const RideParties &parties)
{
    onResult(this, m_desk.reader.call([id = rideId()](Reader &reader) { return reader.conversation(id); }),
             [this, parties, question = m_question](const Result<Conversation> &conversation) {
                 if (question != m_question)
                     return;
                 if (conversation)
                     takeConversation(entriesOf(*conversation, parties));
                 else
                     m_strip->showNotice(conversation.problem().text, Tone::Bad);
             });
}

void ConversationPane::takeConversation(const QList<ConversationEntry> &entries)
{
    const auto unread = std::ranges::find_if(entries, &ConversationEntry::unread);
    if (unread != entries.end() && m_lookedAway)
        m_model->setFirstNew(unread->key);
    m_model->setRows(entries);
    m_emptyText->setHint(tr("No texts and no calls yet."));
    m_markUnread->setEnabled(std::ranges::any_of(entries, [](const ConversationEntry &entry) {
        using Author = ConversationEntry::Author;
        return !entry.unread && (entry.author == Author::Customer || entry.author == Author::Driver);
    }));
    offerSendingAgain();
    noteSeen();
}

/// What stands in the window in front of the dispatcher is seen.
void ConversationPane::noteSeen()
{
    if (!m_overview || m_keepUnread || m_glanced || !isVisible() || !isActiveWindow())
        return;
    const bool unread = std::ranges::any_of(m_model->rows(), &ConversationEntry::unread);
    m_lookedAway = false;
    if (!unread)
        return;
    onResult(this, m_desk.dispatcher.call([id = rideId()](Dispatcher &dispatcher) {
        return dispatcher.markSeen(id);
    }),
             [this, id = rideId()](const Result<Done> &seen) {
                 if (seen && id == rideId())
                     reload();
                 if (seen)
                     Q_EMIT changed();
                 else
                     m_strip->showNotice(seen.problem().text, Tone::Bad);
             });
}

void ConversationPane::noteLooking()
{
    if (std::exchange(m_glanced, false))
        noteSeen();
}

void ConversationPane::markUnread()
{
    if (!m_overview)
        return;
    m_keepUnread = true;
    m_lookedAway = true;
    onResult(this, m_desk.dispatcher.call([id = rideId()](Dispatcher &dispatcher) {
        return dispatcher.markUnread(id);
    }),
             [this](const Result<Done> &marked) {
                 if (!marked) {
                     m_strip->showNotice(marked.problem().text, Tone::Bad);
                     return;
                 }
                 reload();
                 Q_EMIT changed();
             });
}

bool ConversationPane::event(QEvent *event)
{
    // Only the window itself is told of ActivationChange.
    if (event->type() == QEvent::WindowActivate)
        noteSeen();
    else if (event->type() == QEvent::WindowDeactivate)
        m_lookedAway = true;
    return QWidget::event(event);
}

void ConversationPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    noteSeen();
}

/// The first failed text that waits for a decision is also offered in a strip.
void ConversationPane::offerSendingAgain()
{
    const bool asked = copyWith(m_asked).has_value();
    if (!asked)
        m_asked = {};
    for (const ConversationEntry &entry : m_model->rows()) {
        for (const TextCopy &copy : entry.copies) {
            if (copy.canSendAgain && (!asked || copy.id == m_asked)) {
                offer(copy);
                return;
            }
        }
    }
    m_strip->hide();
}

void ConversationPane::offer(const TextCopy &copy)
{
    if (copy.id == m_asked) {
        m_strip->showOffers(
            tr("This is no longer true: %1. Send it all the same?").arg(untruthText(copy.untruth)),
            Tone::Attention,
            {{tr("Send it"), [this, id = copy.id] { settle(id, FailureOutcome::SentAgain); }, false},
             {tr("Drop"), [this, id = copy.id] { drop(id); }, false}});
        return;
    }
    const QString why =
        copy.waits && copy.untruth != Untruth::None ? untruthText(copy.untruth) : failureText(copy.reason);
    m_strip->showOffers(tr("A text did not reach %1: %2").arg(copy.to, why), Tone::Bad,
                        {{m_model->sendText(copy), [this, id = copy.id] { sendAgain(id); }, false},
                         {tr("Drop"), [this, id = copy.id] { drop(id); }, false}});
}

std::optional<TextCopy> ConversationPane::copyWith(MessageId id) const
{
    for (const ConversationEntry &entry : m_model->rows()) {
        for (const TextCopy &copy : entry.copies) {
            if (copy.id == id && copy.canSendAgain)
                return copy;
        }
    }
    return std::nullopt;
}

/// What is no longer true is asked about once, in the strip below.
void ConversationPane::sendAgain(MessageId id)
{
    const auto copy = copyWith(id);
    if (copy && copy->untruth != Untruth::None) {
        m_asked = id;
        offer(*copy);
        return;
    }
    settle(id, FailureOutcome::SentAgain);
}

void ConversationPane::drop(MessageId id)
{
    settle(id, FailureOutcome::Dropped);
}

void ConversationPane::settle(MessageId id, FailureOutcome outcome)
{
    m_asked = {};
    onResult(this, m_desk.dispatcher.call([id, outcome](Dispatcher &dispatcher) {
        return dispatcher.settleFailed({id}, outcome);
    }),
             [this](const Result<int> &settled) { takeSettled(settled); });
}

void ConversationPane::takeSettled(const Result<int> &settled)
{
    if (!settled) {
        m_strip->showNotice(settled.problem().text, Tone::Bad);
        return;
    }
    reload();
    Q_EMIT changed();
}

void ConversationPane::changeDriver()
{
    if (m_overview)
        m_driverChange->open(m_overview->ride);
}

void ConversationPane::editRide()
{
    if (m_overview)
        m_rideEditor->open(m_overview->ride);
}

void ConversationPane::write()
{
    m_messageLine->focusText();
}

} // namespace birdcar
