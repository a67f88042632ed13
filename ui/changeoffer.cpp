// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changeoffer.h"

#include "app/domain/texts.h"
#include "ui/fieldnote.h"
#include "ui/wholeheight.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChangeOffer::ChangeOffer(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_titleLabel(textLabel(u"changeTitleLabel"_s)),
      m_customerLabel(textLabel(u"changeCustomerTextLabel"_s)),
      m_driverLabel(textLabel(u"changeDriverTextLabel"_s)),
      m_bothButton(addButton(u"tellBothButton"_s, tr("Tell &both"))),
      m_customerButton(addButton(u"tellCustomerButton"_s, tr("Tell the c&ustomer"))),
      m_driverButton(addButton(u"tellDriverButton"_s, tr("Tell the dr&iver"))),
      m_nobodyButton(addButton(u"tellNobodyButton"_s, tr("Tell n&obody"))),
      m_note(new FieldNote(m_bothButton))
{
    setObjectName(u"changeOffer"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_bothButton, m_customerButton, m_driverButton, m_nobodyButton})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_customerLabel);
    layout->addWidget(m_driverLabel);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    new WholeHeight(this);
    connect(m_bothButton, &QPushButton::clicked, this, [this] { tell(Recipients::Both); });
    connect(m_customerButton, &QPushButton::clicked, this, [this] { tell(Recipients::Customer); });
    connect(m_driverButton, &QPushButton::clicked, this, [this] { tell(Recipients::Driver); });
    connect(m_nobodyButton, &QPushButton::clicked, this, &ChangeOffer::leave);
    hide();
}

QPushButton *ChangeOffer::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(true); // Return presses the one with the focus
    return button;
}

void ChangeOffer::open(const Ride &ride, bool planChanged)
{
    m_ride = ride;
    m_planChanged = planChanged;
    m_note->clear();
    m_titleLabel->setText(tr("Ride %1 is changed. Who is told?").arg(ride.id.value));
    m_bothButton->setVisible(planChanged);
    m_customerButton->setVisible(planChanged);
    m_customerLabel->setVisible(planChanged);
    onResult(this, m_desk.dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.settings().texts; }),
             [this, id = ride.id](const TextTemplates &texts) {
                 if (id == m_ride.id)
                     showTexts(texts);
             });
    show();
    (planChanged ? m_bothButton : m_driverButton)->setFocus(Qt::OtherFocusReason);
}

void ChangeOffer::showTexts(const TextTemplates &texts)
{
    const TextValues values{m_ride.customer, m_ride.driver, rideTimeText(m_ride, m_desk.zone), m_ride.start,
                            m_ride.destination};
    const QString toCustomer = fillIn(texts.rideChangedToCustomer, values);
    const QString toDriver = m_planChanged
                                 ? textWithNote(fillIn(texts.rideChangedToDriver, values), m_ride.driverNote)
                                 : m_ride.driverNote; // nothing else is news to him
    m_customerLabel->setText(
        tr("To the customer, %1: %2").arg(segmentsText(countSegments(toCustomer)), toCustomer));
    m_driverLabel->setText(tr("To the driver, %1: %2").arg(segmentsText(countSegments(toDriver)), toDriver));
}

void ChangeOffer::tell(Recipients to)
{
    const auto work = [ride = m_ride, to, plan = m_planChanged](Dispatcher &dispatcher) {
        return plan ? dispatcher.tellChange(ride.id, to) : dispatcher.writeTo(ride.id, to, ride.driverNote);
    };
    onResult(this, m_desk.dispatcher.call(work), [this](const Result<QList<Message>> &messages) {
        if (messages)
            leave();
        else
            m_note->showProblem(messages.problem().text);
    });
}

void ChangeOffer::leave()
{
    hide();
    Q_EMIT decided();
}

void ChangeOffer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void ChangeOffer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(toneColor(palette(), Tone::Attention));
    painter.setBrush(stripColor(palette(), Tone::Attention));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace birdcar
