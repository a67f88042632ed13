// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rideeditor.h"

#include "app/dispatcher.h"
#include "app/store/reader.h"
#include "ui/changeoffer.h"
#include "ui/fieldnote.h"
#include "ui/noticestrip.h"
#include "ui/ridetimeedit.h"
#include "ui/sentences.h"
#include "ui/wholeheight.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

RideEditor::RideEditor(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_fields(new QWidget),
      m_startLineEdit(addField(u"editStartLineEdit"_s, tr("From"))),
      m_destinationLineEdit(addField(u"editDestinationLineEdit"_s, tr("To"))),
      m_driverNoteLineEdit(addField(u"editDriverNoteLineEdit"_s, tr("Note to the driver"))),
      m_officeNoteLineEdit(addField(u"editOfficeNoteLineEdit"_s, tr("Office note"))),
      m_timeEdit(new RideTimeEdit(desk.zone, desk.region, u"editTimeLineEdit"_s)),
      m_startNote(new FieldNote(m_startLineEdit)), m_destinationNote(new FieldNote(m_destinationLineEdit)),
      m_strip(new NoticeStrip), m_saveButton(new QPushButton(tr("Save"))),
      m_cancelButton(new QPushButton(tr("Do not save"))), m_offer(new ChangeOffer(desk))
{
    setObjectName(u"rideEditor"_s);
    m_driverNoteLineEdit->setPlaceholderText(tr("Goes to the driver with his text"));
    m_officeNoteLineEdit->setPlaceholderText(tr("For the office only"));
    m_saveButton->setObjectName(u"saveRideButton"_s);
    m_saveButton->setAccessibleName(tr("Save the ride"));
    m_cancelButton->setObjectName(u"leaveRideButton"_s);
    m_cancelButton->setAccessibleName(tr("Leave the ride as it is"));
    buildLayout();
    connect(m_saveButton, &QPushButton::clicked, this, &RideEditor::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &RideEditor::leave);
    connect(m_offer, &ChangeOffer::decided, this, &RideEditor::leave);
    connect(m_startLineEdit, &QLineEdit::textEdited, m_startNote, &FieldNote::clear);
    connect(m_destinationLineEdit, &QLineEdit::textEdited, m_destinationNote, &FieldNote::clear);
    hide();
}

QLineEdit *RideEditor::addField(const QString &name, const QString &title)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(title);
    return field;
}

void RideEditor::buildLayout()
{
    const auto column = [](QWidget *field, QWidget *note) {
        auto *layout = new QVBoxLayout;
        layout->setSpacing(2);
        layout->addWidget(field);
        if (note)
            layout->addWidget(note);
        layout->addStretch();
        return layout;
    };
    const auto caption = [this](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setMinimumHeight(m_startLineEdit->sizeHint().height()); // in line with the field
        label->setBuddy(field);
        return label;
    };
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(caption(tr("From"), m_startLineEdit), 0, 0, Qt::AlignTop);
    grid->addLayout(column(m_startLineEdit, m_startNote), 0, 1);
    grid->addWidget(caption(tr("To"), m_destinationLineEdit), 0, 2, Qt::AlignTop);
    grid->addLayout(column(m_destinationLineEdit, m_destinationNote), 0, 3);
    grid->addWidget(caption(tr("When"), m_timeEdit), 1, 0, Qt::AlignTop);
    grid->addWidget(m_timeEdit, 1, 1);
    grid->addWidget(caption(tr("Note to the driver"), m_driverNoteLineEdit), 1, 2, Qt::AlignTop);
    grid->addLayout(column(m_driverNoteLineEdit, nullptr), 1, 3);
    grid->addWidget(caption(tr("Office note"), m_officeNoteLineEdit), 2, 0);
    grid->addWidget(m_officeNoteLineEdit, 2, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_cancelButton);
    buttons->addStretch();
    grid->addLayout(buttons, 2, 2, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    new WholeHeight(m_fields);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fields);
    layout->addWidget(m_strip);
    layout->addWidget(m_offer);
}

void RideEditor::open(const Ride &ride)
{
    m_ride = ride;
    m_startLineEdit->setText(ride.start);
    m_destinationLineEdit->setText(ride.destination);
    m_driverNoteLineEdit->setText(ride.driverNote);
    m_officeNoteLineEdit->setText(ride.officeNote);
    m_timeEdit->showTime(ride.dueAt, ride.datetime, systemClock()());
    m_startNote->clear();
    m_destinationNote->clear();
    m_strip->hide();
    m_offer->hide();
    m_fields->show();
    show();
    m_startLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_startLineEdit->selectAll();
}

void RideEditor::save()
{
    if (!m_saveButton->isEnabled())
        return;
    if (!m_timeEdit->rideTime()) {
        m_timeEdit->showProblem(m_timeEdit->rideTime().problem().text);
        m_timeEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_saveButton->setEnabled(false);
    const RideEdit edit{m_ride,
                        m_startLineEdit->text(),
                        m_destinationLineEdit->text(),
                        m_timeEdit->isEdited() ? m_timeEdit->rideTime()->utc : QDateTime(),
                        m_officeNoteLineEdit->text(),
                        m_driverNoteLineEdit->text()};
    onResult(this,
             m_desk.dispatcher.call([edit](Dispatcher &dispatcher) { return dispatcher.changeRide(edit); }),
             [this, id = m_ride.id](const Result<Ride> &ride) {
                 m_saveButton->setEnabled(true);
                 if (id == m_ride.id && isVisibleTo(parentWidget()))
                     takeSaved(ride);
             });
}

void RideEditor::takeSaved(const Result<Ride> &ride)
{
    if (!ride) {
        showProblem(ride.problem());
        return;
    }
    const RideDifference what = difference(m_ride, *ride);
    m_ride = *ride;
    m_strip->hide();
    Q_EMIT changed(*ride);
    if (!what.plan() && (!what.driverNote || ride->driverNote.isEmpty())) {
        leave();
        return;
    }
    m_fields->hide();
    m_offer->open(*ride, what.plan());
}

void RideEditor::showProblem(const Problem &problem)
{
    if (problem.field == "start"_L1) {
        m_startNote->showProblem(problem.text);
        m_startLineEdit->setFocus(Qt::OtherFocusReason);
    } else if (problem.field == "destination"_L1) {
        m_destinationNote->showProblem(problem.text);
        m_destinationLineEdit->setFocus(Qt::OtherFocusReason);
    } else if (problem.field == "stale"_L1) {
        m_strip->showNotice(
            tr("%1 Save again to keep what stands in these fields.").arg(spoken(problem.text)),
            Tone::Attention, problem.details);
        readAgain();
    } else {
        m_strip->showNotice(problem.text, Tone::Bad, problem.details);
    }
}

/// What somebody else made of the ride has been shown, so the next save is meant.
void RideEditor::readAgain()
{
    onResult(this, m_desk.reader.call([id = m_ride.id](Reader &reader) { return reader.rideOverview(id); }),
             [this, id = m_ride.id](const Result<std::optional<RideOverview>> &overview) {
                 if (overview && *overview && id == m_ride.id)
                     follow((*overview)->ride);
             });
}

/// Fields that nobody touched here take what somebody else wrote.
void RideEditor::follow(const Ride &ride)
{
    const auto take = [](QLineEdit *field, const QString &before, const QString &now) {
        if (field->text() == before)
            field->setText(now);
    };
    take(m_startLineEdit, m_ride.start, ride.start);
    take(m_destinationLineEdit, m_ride.destination, ride.destination);
    take(m_driverNoteLineEdit, m_ride.driverNote, ride.driverNote);
    take(m_officeNoteLineEdit, m_ride.officeNote, ride.officeNote);
    if (!m_timeEdit->isEdited())
        m_timeEdit->showTime(ride.dueAt, ride.datetime, systemClock()());
    m_ride = ride;
}

void RideEditor::leave()
{
    hide();
    Q_EMIT closed();
}

void RideEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && m_fields->isVisibleTo(this))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace birdcar
