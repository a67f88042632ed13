// SPDX-License-Identifier: GPL-3.0-or-later
// What fills the form besides typing, and where it goes when it has to give way.
#include "app/dispatcher.h"
#include "app/domain/depottime.h"
#include "app/store/reader.h"
#include "ui/noticestrip.h"
#include "ui/personpicker.h"
#include "ui/rideform.h"
#include "ui/ridetimeedit.h"
#include "ui/words.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

namespace birdcar {

using namespace Qt::StringLiterals;

RideDraft RideForm::contents() const
{
    RideDraft draft;
    const auto takePerson = [](const PersonPicker *picker, PersonId &id, QString &text) {
        if (picker->person())
            id = picker->person()->id;
        text = picker->text();
    };
    draft.id = m_draftId;
    takePerson(m_customerPicker, draft.customerId, draft.customer);
    takePerson(m_driverPicker, draft.driverId, draft.driver);
    draft.start = m_startLineEdit->text();
    draft.destination = m_destinationLineEdit->text();
    if (m_timeEdit->isEdited()) {
        draft.time = m_timeEdit->lineEdit()->text();
        if (m_timeEdit->rideTime())
            draft.at = m_timeEdit->rideTime()->utc;
    }
    draft.officeNote = m_officeNoteLineEdit->text();
    draft.driverNote = m_driverNoteLineEdit->text();
    return draft;
}

void RideForm::fill(const RideDraft &draft)
{
    startOver();
    setDraft(draft.id);
    m_customerPicker->showPerson(draft.customerId, draft.customer);
    m_driverPicker->showPerson(draft.driverId, draft.driver);
    m_startLineEdit->setText(draft.start);
    m_destinationLineEdit->setText(draft.destination);
    m_officeNoteLineEdit->setText(draft.officeNote);
    m_driverNoteLineEdit->setText(draft.driverNote);
    if (draft.at.isValid())
        m_timeEdit->enter(depotTimeText(draft.at, m_desk.zone), systemClock()());
    else if (!draft.time.isEmpty())
        m_timeEdit->enter(draft.time, systemClock()());
    if (!draft.customer.isEmpty() && draft.driver.isEmpty())
        m_driverPicker->comboBox()->setFocus(Qt::OtherFocusReason);
}

void RideForm::setDraft(DraftId draft)
{
    if (m_draftId == draft)
        return;
    m_draftId = draft;
    Q_EMIT draftTaken(draft);
}

void RideForm::forgetDraft(DraftId draft)
{
    if (m_draftId == draft)
        setDraft({});
}

void RideForm::startNew()
{
    if (contents().isEmpty())
        focusCustomer();
    else
        park();
}

/// Empties the form at once, so that the next key belongs to the next ride.
void RideForm::park()
{
    const RideDraft draft = contents();
    if (draft.isEmpty()) {
        m_strip->showNotice(tr("There is nothing in the form to put aside."), Tone::Plain);
        focusCustomer();
        return;
    }
    startOver();
    onResult(this,
             m_desk.dispatcher.call([draft](Dispatcher &dispatcher) { return dispatcher.saveDraft(draft); }),
             [this, draft](const Result<RideDraft> &saved) {
                 if (saved)
                     m_strip->showOffer(tr("The form was put aside under \"To assign\"."), Tone::Good,
                                        tr("Take back"), [this, draft = *saved] { take(draft); });
                 else
                     m_strip->showOffer(saved.problem().text, Tone::Bad, tr("Put back into the form"),
                                        [this, draft] { take(draft); });
                 Q_EMIT draftsChanged();
             });
}

void RideForm::take(const RideDraft &draft)
{
    if (m_draftId.isValid() && m_draftId == draft.id) {
        focusCustomer();
        return; // it stands in the form already
    }
    if (!contents().isEmpty())
        park();
    fill(draft);
}

void RideForm::restore(const RideDraft &draft)
{
    if (draft.isEmpty() || !contents().isEmpty())
        return;
    fill(draft);
    m_strip->showNotice(
        tr("The form is as it was when BirdCar was closed. Until the ride is created, it stands "
           "under \"To assign\" as well."),
        Tone::Plain);
}

void RideForm::refill(const Ride &ride)
{
    RideDraft draft = m_created.take(ride.id.value);
    if (draft.isEmpty()) {
        draft.customerId = ride.customerId;
        draft.driverId = ride.driverId;
        draft.customer = ride.customer;
        draft.driver = ride.driver;
        draft.start = ride.start;
        draft.destination = ride.destination;
        draft.officeNote = ride.officeNote;
        draft.driverNote = ride.driverNote;
    }
    draft.id = {}; // its draft went with the creation
    draft.at = ride.dueAt;
    take(draft);
}

void RideForm::repeatRide(RideId ride)
{
    onResult(this, m_desk.reader.call([ride](Reader &reader) { return reader.rideOverview(ride); }),
             [this](const Result<std::optional<RideOverview>> &overview) {
                 if (!overview) {
                     m_strip->showNotice(overview.problem().text, Tone::Bad);
                     return;
                 }
                 if (!*overview)
                     return;
                 const Ride &like = (*overview)->ride;
                 RideDraft draft;
                 draft.customerId = like.customerId;
                 draft.driverId = like.driverId;
                 draft.customer = like.customer;
                 draft.driver = like.driver;
                 draft.start = like.start;
                 draft.destination = like.destination;
                 take(draft);
                 m_timeEdit->setFocus(Qt::ShortcutFocusReason); // all that is left to say
             });
}

// Hints

void RideForm::askHints()
{
    const auto idOf = [](const PersonPicker *picker) {
        return picker->person() ? picker->person()->id : PersonId();
    };
    const PersonId customer = idOf(m_customerPicker);
    const PersonId driver = idOf(m_driverPicker);
    const auto &at = m_timeEdit->rideTime();
    ++m_hintQuestion;
    if (!customer.isValid() && !driver.isValid()) {
        m_hintAnswer = m_hintQuestion;
        takeHints({});
        return;
    }
    const auto work = [customer, driver, time = at ? at->utc : QDateTime()](Reader &reader) {
        return reader.rideHints(customer, driver, time);
    };
    onResult(this, m_desk.reader.call(work),
             [this, question = m_hintQuestion](const Result<RideHints> &hints) {
                 if (question != m_hintQuestion)
                     return;
                 m_hintAnswer = question;
                 if (hints)
                     takeHints(*hints);
                 proceed();
             });
}

void RideForm::takeHints(const RideHints &hints)
{
    const auto lines = [this](const QList<Ride> &rides) {
        QStringList texts;
        for (const Ride &ride : rides)
            texts.append(tr("ride %1, %2, %3 \u2192 %4")
                             .arg(QString::number(ride.id.value),
                                  rideTime(ride, systemClock()(), m_desk.zone), ride.start,
                                  ride.destination));
        return texts.join(u"; "_s);
    };
    showRepeat(hints.lastOfCustomer);
    m_customerPicker->showRemark(hints.openOfCustomer.isEmpty()
                                     ? QString()
                                     : tr("Has an open ride already: %1").arg(lines(hints.openOfCustomer)));
    m_driverPicker->showRemark(hints.nearOfDriver.isEmpty()
                                   ? QString()
                                   : tr("Drives at about that time: %1").arg(lines(hints.nearOfDriver)));
    followWarnings();
}

void RideForm::showRepeat(const std::optional<Ride> &last)
{
    m_last = last;
    m_repeatAction->setEnabled(last.has_value());
    m_repeatAction->setToolTip(
        last
            ? plainToolTip(
                  tr("%1 \u2192 %2 with %3 (Ctrl+Shift+G)").arg(last->start, last->destination, last->driver))
            : tr("For a customer who has had a ride (Ctrl+Shift+G)"));
}

/// Fills what is still empty: what was typed for this ride is meant.
void RideForm::repeatLast()
{
    if (!m_last)
        return;
    const Ride like = *m_last;
    if (!m_driverPicker->hasText())
        m_driverPicker->showPerson(like.driverId, like.driver);
    if (m_startLineEdit->text().isEmpty())
        m_startLineEdit->setText(like.start);
    if (m_destinationLineEdit->text().isEmpty())
        m_destinationLineEdit->setText(like.destination);
    m_timeEdit->setFocus(Qt::ShortcutFocusReason);
}

} // namespace birdcar
