// SPDX-License-Identifier: GPL-3.0-or-later
// The form itself and the creation of a ride; drafts, repetition and hints are in rideformfill.cpp.
#include "ui/rideform.h"

#include "app/dispatcher.h"
#include "app/domain/depottime.h"
#include "ui/fieldnote.h"
#include "ui/noticestrip.h"
#include "ui/numberpreview.h"
#include "ui/personpicker.h"
#include "ui/ridetimeedit.h"
#include "ui/textpreview.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RideForm::RideForm(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_parkAction(makeAction(u"parkDraftAction"_s, tr("Put the form aside"), Qt::CTRL | Qt::Key_D)),
      m_repeatAction(
          makeAction(u"repeatLastRideAction"_s, tr("Repeat last ride"), Qt::CTRL | Qt::SHIFT | Qt::Key_G)),
      m_repeatButton(new QToolButton),
      m_customerPicker(new PersonPicker(desk, Role::Customer, u"customerComboBox"_s)),
      m_driverPicker(new PersonPicker(desk, Role::Driver, u"driverComboBox"_s)),
      m_startLineEdit(new QLineEdit), m_startNote(new FieldNote(m_startLineEdit)),
      m_destinationLineEdit(new QLineEdit), m_destinationNote(new FieldNote(m_destinationLineEdit)),
      m_timeEdit(new RideTimeEdit(desk.zone, desk.region, u"rideDateTimeEdit"_s)), m_driverNoteLineEdit(new QLineEdit),
      m_officeNoteLineEdit(new QLineEdit), m_numberPreview(new NumberPreview(desk, u"numberLabel"_s)),
      m_textPreview(new TextPreview(desk)), m_strip(new NoticeStrip),
      m_createButton(new QPushButton(tr("C&reate ride (Ctrl+Enter)")))
{
    buildWidgets();
    buildLayout();
    connectFields();
    connectActions();
    m_clockTimer.start(20s);
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setInterval(100ms);
    m_timeEdit->startOver(systemClock()());
    showTexts();
}

QAction *RideForm::makeAction(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    addAction(action);
    return action;
}

void RideForm::buildWidgets()
{
    const auto name = [](QLineEdit *field, const QString &objectName, const QString &title,
                         const QString &placeholder) {
        field->setObjectName(objectName);
        field->setAccessibleName(title);
        field->setPlaceholderText(placeholder);
    };
    setObjectName(u"rideForm"_s);
    name(m_startLineEdit, u"startLineEdit"_s, tr("From"), tr("Where the ride starts"));
    name(m_destinationLineEdit, u"destinationLineEdit"_s, tr("To"), tr("Where it goes"));
    name(m_driverNoteLineEdit, u"driverNoteLineEdit"_s, tr("Note to the driver"),
         tr("Goes to the driver with his text"));
    name(m_officeNoteLineEdit, u"officeNoteLineEdit"_s, tr("Office note"), tr("For the office only"));
    m_createButton->setObjectName(u"createRideButton"_s);
    m_createButton->setAccessibleName(tr("Create ride"));
    m_createButton->setToolTip(tr("Create the ride and queue a text to both (Ctrl+Enter)"));
    m_parkAction->setToolTip(
        tr("Keeps everything typed here under \"To assign\" and empties the form (Ctrl+D)"));
    m_repeatAction->setEnabled(false);
    m_repeatButton->setDefaultAction(m_repeatAction);
    m_repeatButton->setObjectName(u"repeatRideButton"_s);
    m_repeatButton->setAccessibleName(tr("Repeat the customer's last ride"));
    m_repeatButton->setFocusPolicy(Qt::TabFocus);
    m_repeatButton->hide();
}

void RideForm::buildLayout()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTitle());
    layout->addLayout(form);
    addField(form, tr("&Customer"), m_customerPicker);
    addField(form, tr("&Driver"), m_driverPicker);
    addField(form, tr("&From"), m_startLineEdit, m_startNote);
    addField(form, tr("&To"), m_destinationLineEdit, m_destinationNote);
    addField(form, tr("&When"), m_timeEdit);
    addField(form, tr("N&ote to driver"), m_driverNoteLineEdit);
    addField(form, tr("Off&ice note"), m_officeNoteLineEdit);
    addField(form, tr("Number"), m_numberPreview);
    layout->addWidget(m_textPreview);
    layout->addWidget(m_strip);
    layout->addWidget(m_createButton);
    layout->addStretch();
}

QWidget *RideForm::buildTitle()
{
    auto *title = new QLabel(tr("New ride"));
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    auto *parkButton = new QToolButton;
    parkButton->setDefaultAction(m_parkAction);
    parkButton->setObjectName(u"parkDraftButton"_s);
    parkButton->setAccessibleName(tr("Put the form aside as a draft"));
    parkButton->setFocusPolicy(Qt::TabFocus);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title, 1);
    layout->addWidget(m_repeatButton);
    layout->addWidget(parkButton);
    return line;
}

void RideForm::addField(QFormLayout *form, const QString &label, QWidget *field, QWidget *note)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(field);
    if (note) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(field);
        column->addWidget(note);
        form->addRow(caption, column);
    } else {
        form->addRow(caption, field);
    }
}

void RideForm::connectFields()
{
    connect(m_customerPicker, &PersonPicker::personChanged, this, &RideForm::takePeople);
    connect(m_driverPicker, &PersonPicker::personChanged, this, &RideForm::takePeople);
    for (PersonPicker *picker : {m_customerPicker, m_driverPicker}) {
        connect(picker, &PersonPicker::searchFinished, this, [this] {
            if (m_submitWaits)
                submit();
        });
    }
    for (QLineEdit *field : {m_startLineEdit, m_destinationLineEdit, m_driverNoteLineEdit})
        connect(field, &QLineEdit::textChanged, this, &RideForm::showTexts);
    connect(m_startLineEdit, &QLineEdit::textChanged, m_startNote, &FieldNote::clear);
    connect(m_destinationLineEdit, &QLineEdit::textChanged, m_destinationNote, &FieldNote::clear);
    connect(m_timeEdit, &RideTimeEdit::timeChanged, this, &RideForm::showTexts);
    connect(m_timeEdit, &RideTimeEdit::timeChanged, &m_hintTimer, qOverload<>(&QTimer::start));
    connect(m_numberPreview, &NumberPreview::partyRefused, this, &RideForm::showProblem);
    connect(m_numberPreview, &NumberPreview::rideWanted, this, &RideForm::rideWanted);
    connect(m_numberPreview, &NumberPreview::closeRideWanted, this, &RideForm::closeRideWanted);
    connect(m_numberPreview, &NumberPreview::numbersWanted, this, &RideForm::numbersWanted);
}

void RideForm::connectActions()
{
    connect(&m_clockTimer, &QTimer::timeout, this, &RideForm::tick);
    connect(&m_hintTimer, &QTimer::timeout, this, &RideForm::askHints);
    connect(m_parkAction, &QAction::triggered, this, &RideForm::park);
    connect(m_repeatAction, &QAction::triggered, this, &RideForm::repeatLast);
    connect(m_createButton, &QPushButton::clicked, this, &RideForm::submit);
    for (QWidget *field : findChildren<QWidget *>())
        field->installEventFilter(this);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &RideForm::submit);
    }
}

/// A text field takes Ctrl+D for itself, to delete the next character.
bool RideForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_D || key->modifiers() != Qt::ControlModifier)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void RideForm::reload()
{
    m_customerPicker->reload();
    m_driverPicker->reload();
    m_numberPreview->reload();
    m_textPreview->reload();
    m_hintTimer.start();
}

void RideForm::focusCustomer()
{
    m_customerPicker->comboBox()->setFocus(Qt::ShortcutFocusReason);
    m_customerPicker->comboBox()->lineEdit()->selectAll();
}

void RideForm::takePeople()
{
    const auto idOf = [](const std::optional<Person> &person) {
        return person ? std::optional(person->id) : std::nullopt;
    };
    showRepeat(std::nullopt);
    m_numberPreview->showPair(idOf(m_customerPicker->person()), idOf(m_driverPicker->person()));
    m_hintTimer.start();
    showTexts();
}

void RideForm::tick()
{
    m_timeEdit->follow(systemClock()());
}

void RideForm::showTexts()
{
    const auto nameOf = [](const PersonPicker *picker) {
        return picker->person() ? picker->person()->name : QString();
    };
    const auto &at = m_timeEdit->rideTime();
    m_textPreview->showTexts({nameOf(m_customerPicker), nameOf(m_driverPicker),
                              at ? depotTimeText(at->utc, m_desk.zone) : QString(),
                              m_startLineEdit->text().simplified(),
                              m_destinationLineEdit->text().simplified()},
                             m_driverNoteLineEdit->text().simplified());
}

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
        missing->setFocus(Qt::OtherFocusReason);
    const bool timeExists = m_timeEdit->rideTime().ok();
    if (!timeExists)
        m_timeEdit->showProblem(m_timeEdit->rideTime().problem().text);
    if (!missing && !timeExists)
        m_timeEdit->setFocus(Qt::OtherFocusReason);
    return !missing && timeExists;
}

void RideForm::submit()
{
    m_customerPicker->settle();
    m_driverPicker->settle();
    m_submitWaits = m_customerPicker->isSearching() || m_driverPicker->isSearching();
    if (!m_submitWaits)
        create();
}

void RideForm::create()
{
    if (!m_createButton->isEnabled() || !isComplete())
        return;
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
            m_draftId = {};
        showProblem(result.problem());
        focusProblem(result.problem().field);
        return;
    }
    m_created.insert(result->id.value, typed);
    if (contents() == typed)
        startOver();
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
        input->setFocus(Qt::OtherFocusReason);
}

void RideForm::clearProblems()
{
    m_startNote->clear();
    m_destinationNote->clear();
    m_strip->hide();
    m_timeEdit->follow(systemClock()());
}

void RideForm::startOver()
{
    clearProblems();
    m_draftId = {};
    m_customerPicker->clear();
    m_driverPicker->clear();
    for (QLineEdit *field :
         {m_startLineEdit, m_destinationLineEdit, m_driverNoteLineEdit, m_officeNoteLineEdit})
        field->clear();
    m_timeEdit->startOver(systemClock()());
    focusCustomer();
}

} // namespace birdcar
