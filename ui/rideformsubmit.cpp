// SPDX-License-Identifier: GPL-3.0-or-later
// The creation of a ride: what has to be known before, and what is pointed out first.
#include "app/dispatcher.h"
#include "ui/fieldnote.h"
#include "ui/noticestrip.h"
#include "ui/numberpreview.h"
#include "ui/personpicker.h"
#include "ui/rideform.h"
#include "ui/ridetimeedit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

/// Points out who is missing; everything else is for the dispatcher to refuse.
bool RideForm::isComplete()
{
    clearProblems();
    PersonPicker *missing = nullptr;
    for (PersonPicker *picker : {m_driverPicker, m_customerPicker}) {
        if (picker->person())
            continue;
        missing = picker;
        picker->showProblem(picker->hasText()
                                ? tr("Please choose somebody from the list, or add this person.")
                            : picker == m_customerPicker ? tr("Please choose a customer.")
                                                         : tr("Please choose a driver."));
    }
    if (missing)
        goTo(missing);
    const bool timeExists = m_timeEdit->rideTime().ok();
    if (!timeExists)
        m_timeEdit->showProblem(m_timeEdit->rideTime().problem().text);
    if (!missing && !timeExists)
        goTo(m_timeEdit);
    return !missing && timeExists;
}

/// Fast hands press Ctrl+Enter before it is known who was typed and what is to be said about it.
void RideForm::submit()
{
    m_submitWaits = SubmitWaits::ForPeople;
    m_customerPicker->settle();
    m_driverPicker->settle();
    proceed();
}

void RideForm::proceed()
{
    if (m_submitWaits == SubmitWaits::ForPeople) {
        if (m_customerPicker->isSearching() || m_driverPicker->isSearching())
            return;
        m_submitWaits = SubmitWaits::Not;
        if (!m_createButton->isEnabled() || !isComplete())
            return;
        m_submitWaits = SubmitWaits::ForWarnings;
        m_hintTimer.stop();
        askHints();
    }
    if (m_submitWaits != SubmitWaits::ForWarnings || m_hintAnswer != m_hintQuestion ||
        m_numberPreview->isAsking())
        return;
    m_submitWaits = SubmitWaits::Not;
    followWarnings();
    if (QWidget *unread = m_warnings.firstUnread())
        pointAt(unread);
    else
        create();
}

QString RideForm::pointText()
{
    return tr("Please see what is pointed out above. Ctrl+Enter again creates the ride.");
}

/// The next Ctrl+Enter is meant.
void RideForm::pointAt(QWidget *warning)
{
    m_warnings.readAll();
    m_strip->showNotice(pointText(), Tone::Attention);
    m_scrollArea->ensureWidgetVisible(warning);
}

void RideForm::create()
{
    m_createButton->setEnabled(false);
    const NewRide ride{m_customerPicker->person()->id, m_driverPicker->person()->id,
                       m_startLineEdit->text(),        m_destinationLineEdit->text(),
                       m_timeEdit->rideTime()->utc,    m_officeNoteLineEdit->text(),
                       m_driverNoteLineEdit->text(),   m_draftId};
    onResult(this, m_desk.dispatcher.call([ride](Dispatcher &dispatcher) {
        return dispatcher.createRide(ride, undoTimeInTheWindow(UndoKind::Create));
    }),
             [this, typed = contents()](const Result<Ride> &result) { takeCreated(result, typed); });
}

void RideForm::takeCreated(const Result<Ride> &result, const RideDraft &typed)
{
    m_createButton->setEnabled(true);
    if (!result) {
        if (result.problem().field == "draft"_L1)
            setDraft({});
        showProblem(result.problem());
        focusProblem(result.problem().field);
        return;
    }
    m_created.insert(result->id.value, typed);
    if (contents() == typed)
        startOver();
    else
        setDraft({}); // it went with the ride; what was typed meanwhile is another one
    Q_EMIT rideCreated(*result);
}

void RideForm::showProblem(const Problem &problem)
{
    const QString &field = problem.field;
    if (field == roleName(Role::Customer))
        m_customerPicker->showProblem(problem.text);
    else if (field == roleName(Role::Driver))
        m_driverPicker->showProblem(problem.text);
    else if (field == "start"_L1)
        m_startNote->showProblem(problem.text);
    else if (field == "destination"_L1)
        m_destinationNote->showProblem(problem.text);
    else if (field == "at"_L1)
        m_timeEdit->showProblem(problem.text);
    else if (field == "number"_L1)
        m_numberPreview->showProblem(problem);
    else
        m_strip->showNotice(problem.text, Tone::Bad, problem.details);
}

void RideForm::focusProblem(const QString &field)
{
    const QHash<QString, QWidget *> inputs{{roleName(Role::Customer), m_customerPicker},
                                           {roleName(Role::Driver), m_driverPicker},
                                           {u"start"_s, m_startLineEdit},
                                           {u"destination"_s, m_destinationLineEdit},
                                           {u"at"_s, m_timeEdit}};
    if (QWidget *input = inputs.value(field))
        goTo(input);
}

} // namespace birdcar
