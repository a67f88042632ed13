// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversationpane.h"

#include "app/dispatcher.h"
#include "ui/bubbledelegate.h"
#include "ui/conversationmodel.h"
#include "ui/driverchange.h"
#include "ui/elidedlabel.h"
#include "ui/emptytext.h"
#include "ui/messageline.h"
#include "ui/noticestrip.h"
#include "ui/rideactions.h"
#include "ui/rideeditor.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QToolButton *buttonFor(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(name);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    button->setFocusPolicy(Qt::TabFocus);
    button->setVisible(action->isEnabled());
    QObject::connect(action, &QAction::changed, button,
                     [action, button] { button->setVisible(action->isEnabled()); });
    return button;
}

} // namespace

ConversationPane::ConversationPane(const Desk &desk, RideActions *actions, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_actions(actions), m_model(new ConversationModel(desk.zone, this)),
      m_titleLabel(new ElidedLabel), m_detailLabel(new ElidedLabel), m_header(buildHeader()),
      m_driverChange(new DriverChange(desk)), m_rideEditor(new RideEditor(desk)), m_listView(new QListView),
      m_strip(new NoticeStrip), m_messageLine(new MessageLine(desk))
{
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
    auto *delegate = new BubbleDelegate(m_model, this);
    m_listView->setObjectName(u"conversationListView"_s);
    m_listView->setAccessibleName(tr("Conversation"));
    m_listView->setModel(m_model);
    m_listView->setItemDelegate(delegate);
    m_listView->setResizeMode(QListView::Adjust);
    m_listView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_listView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_listView->setContextMenuPolicy(Qt::ActionsContextMenu);
    (new EmptyText(m_listView))->setHint(tr("Select a ride to see its texts and calls."));

    QScrollBar *bar = m_listView->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_atEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_atEnd)
            bar->setValue(maximum);
    });

    auto *again = new QAction(tr("Send &again"), this);
    again->setObjectName(u"sendAgainAction"_s);
    again->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    again->setShortcutContext(Qt::WidgetShortcut);
    m_listView->addAction(again);
    connect(again, &QAction::triggered, this, &ConversationPane::sendCurrentAgain);
    connect(delegate, &BubbleDelegate::sendAgainClicked, this, &ConversationPane::sendAgain);
}

QWidget *ConversationPane::buildHeader()
{
    QFont bold = font();
    bold.setBold(true);
    m_titleLabel->setFont(bold);
    m_titleLabel->setObjectName(u"rideTitleLabel"_s);
    m_detailLabel->setObjectName(u"rideDetailLabel"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_titleLabel);
    texts->addWidget(m_detailLabel);

    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(texts, 1);
    layout->addWidget(buttonFor(m_actions->editAction(), u"editRideButton"_s));
    layout->addWidget(buttonFor(m_actions->changeDriverAction(), u"changeDriverButton"_s));
    layout->addWidget(buttonFor(m_actions->closeAction(), u"closeRideButton"_s));
    layout->addWidget(buttonFor(m_actions->cancelAction(), u"cancelRideButton"_s));
    layout->addWidget(buttonFor(m_actions->reopenAction(), u"reopenRideButton"_s));
    return header;
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
        m_atEnd = true;
        m_model->setRows({});
        m_strip->hide();
        m_driverChange->hide();
        m_rideEditor->hide();
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
    RideParties parties{ride.customer, ride.driver, {}, {}};
    onResult(this, m_desk.dispatcher.call(work),
             [this, parties, question = ++m_question](const auto &people) mutable {
                 if (question != m_question)
                     return;
                 const auto &[customer, driver] = people;
                 if (customer && customer->phone)
                     parties.customerPhone = customer->phone->digits();
                 if (driver && driver->phone)
                     parties.driverPhone = driver->phone->digits();
                 readConversation(parties);
             });
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
    m_model->setRows(entries);
    offerSendingAgain();
}

/// The first failed text that nobody has sent again is also offered in a strip.
void ConversationPane::offerSendingAgain()
{
    for (const ConversationEntry &entry : m_model->rows()) {
        for (const TextCopy &copy : entry.copies) {
            if (!copy.canSendAgain)
                continue;
            m_strip->showOffer(tr("A text did not reach %1: %2").arg(copy.to, failureText(copy.reason)),
                               Tone::Bad, tr("Send again"), [this, id = copy.id] { sendAgain(id); });
            return;
        }
    }
    m_strip->hide();
}

void ConversationPane::sendAgain(MessageId id)
{
    onResult(this, m_desk.dispatcher.call([id](Dispatcher &dispatcher) { return dispatcher.sendAgain(id); }),
             [this](const Result<Message> &message) {
                 if (message)
                     reload();
                 else
                     m_strip->showNotice(message.problem().text, Tone::Bad);
             });
}

void ConversationPane::sendCurrentAgain()
{
    const QModelIndex current = m_listView->currentIndex();
    if (!current.isValid())
        return;
    for (const TextCopy &copy : m_model->at(current.row()).copies) {
        if (copy.canSendAgain)
            sendAgain(copy.id);
    }
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
