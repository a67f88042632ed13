// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rideform.h"

#include "app/dispatcher.h"
#include "ui/fieldnote.h"
#include "ui/noticestrip.h"
#include "ui/numberpreview.h"
#include "ui/personpicker.h"
#include "ui/ridetimeedit.h"
#include "ui/textpreview.h"
#include "ui/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RideForm::RideForm(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_customerPicker(new PersonPicker(desk, Role::Customer, u"customerComboBox"_s)),
      m_driverPicker(new PersonPicker(desk, Role::Driver, u"driverComboBox"_s)),
      m_startLineEdit(new QLineEdit), m_startNote(new FieldNote(m_startLineEdit)),
      m_destinationLineEdit(new QLineEdit), m_destinationNote(new FieldNote(m_destinationLineEdit)),
      m_timeEdit(new RideTimeEdit(desk.zone)), m_timeNote(new FieldNote(m_timeEdit)),
      m_numberPreview(new NumberPreview(desk, u"numberLabel"_s)), m_textPreview(new TextPreview(desk)),
      m_strip(new NoticeStrip), m_createButton(new QPushButton(tr("C&reate ride (Ctrl+Enter)")))
{
    buildWidgets();
    buildLayout();
    connectFields();
    m_clockTimer.start(20s);
    m_timeEdit->startOver(systemClock()());
    showWhen();
    showTexts();
}

void RideForm::buildWidgets()
{
    setObjectName(u"rideForm"_s);
    m_startLineEdit->setObjectName(u"startLineEdit"_s);
    m_startLineEdit->setAccessibleName(tr("From"));
    m_startLineEdit->setPlaceholderText(tr("Where the ride starts"));
    m_destinationLineEdit->setObjectName(u"destinationLineEdit"_s);
    m_destinationLineEdit->setAccessibleName(tr("To"));
    m_destinationLineEdit->setPlaceholderText(tr("Where it goes"));
    m_timeEdit->setObjectName(u"rideDateTimeEdit"_s);
    m_timeEdit->setAccessibleName(tr("When"));
    m_createButton->setObjectName(u"createRideButton"_s);
    m_createButton->setAccessibleName(tr("Create ride"));
    m_createButton->setToolTip(tr("Create the ride and queue a text to both (Ctrl+Enter)"));
}

void RideForm::buildLayout()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("&Customer"), m_customerPicker);
    addField(form, tr("&Driver"), m_driverPicker);
    addField(form, tr("&From"), m_startLineEdit, m_startNote);
    addField(form, tr("&To"), m_destinationLineEdit, m_destinationNote);
    addField(form, tr("&When"), m_timeEdit, m_timeNote);
    addField(form, tr("Number"), m_numberPreview);

    auto *title = new QLabel(tr("New ride"));
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(m_textPreview);
    layout->addWidget(m_strip);
    layout->addWidget(m_createButton);
    layout->addStretch();
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
    connect(m_startLineEdit, &QLineEdit::textChanged, this, &RideForm::showTexts);
    connect(m_startLineEdit, &QLineEdit::textChanged, m_startNote, &FieldNote::clear);
    connect(m_destinationLineEdit, &QLineEdit::textChanged, this, &RideForm::showTexts);
    connect(m_destinationLineEdit, &QLineEdit::textChanged, m_destinationNote, &FieldNote::clear);
    connect(m_timeEdit, &QDateTimeEdit::dateTimeChanged, this, &RideForm::showWhen);
    connect(m_timeEdit, &QDateTimeEdit::dateTimeChanged, this, &RideForm::showTexts);
    connect(&m_clockTimer, &QTimer::timeout, this, &RideForm::tick);
    connect(m_numberPreview, &NumberPreview::partyRefused, this, &RideForm::showProblem);
    connect(m_createButton, &QPushButton::clicked, this, &RideForm::submit);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &RideForm::submit);
    }
}

void RideForm::reload()
{
    m_customerPicker->reload();
    m_driverPicker->reload();
    m_numberPreview->reload();
    m_textPreview->reload();
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
    m_numberPreview->showPair(idOf(m_customerPicker->person()), idOf(m_driverPicker->person()));
    showTexts();
}

void RideForm::tick()
{
    m_timeEdit->follow(systemClock()());
    showWhen();
}

void RideForm::showWhen()
{
    const auto at = m_timeEdit->rideTime();
    if (!at) {
        m_timeNote->showProblem(at.problem().text);
        return;
    }
    const QDateTime now = systemClock()();
    const QString day = QLocale().dayName(m_timeEdit->date().dayOfWeek());
    const QString text = tr("%1, %2").arg(day, distanceText(now, at->utc));
    if (at->utc < now.addSecs(-60))
        m_timeNote->showWarning(tr("%1: this time is past").arg(text));
    else if (!at->hint.isEmpty())
        m_timeNote->showWarning(tr("%1. %2").arg(text, at->hint));
    else
        m_timeNote->showHint(text);
}

void RideForm::showTexts()
{
    const auto nameOf = [](const PersonPicker *picker) {
        return picker->person() ? picker->person()->name : QString();
    };
    const auto at = m_timeEdit->rideTime();
    m_textPreview->showTexts({nameOf(m_customerPicker), nameOf(m_driverPicker),
                              at ? depotTimeText(at->utc, m_desk.zone) : QString(),
                              m_startLineEdit->text().simplified(),
                              m_destinationLineEdit->text().simplified()});
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
    const NewRide ride{m_customerPicker->person()->id, m_driverPicker->person()->id, m_startLineEdit->text(),
                       m_destinationLineEdit->text(), m_timeEdit->rideTime()->utc};
    onResult(this,
             m_desk.dispatcher.call([ride](Dispatcher &dispatcher) { return dispatcher.createRide(ride); }),
             [this](const Result<Ride> &result) { takeCreated(result); });
}

void RideForm::takeCreated(const Result<Ride> &result)
{
    m_createButton->setEnabled(true);
    if (!result) {
        showProblem(result.problem());
        focusProblem(result.problem().field);
        return;
    }
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
        m_timeNote->showProblem(problem.text);
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
    showWhen();
}

void RideForm::startOver()
{
    clearProblems();
    m_customerPicker->clear();
    m_driverPicker->clear();
    m_startLineEdit->clear();
    m_destinationLineEdit->clear();
    m_timeEdit->startOver(systemClock()());
    focusCustomer();
}

} // namespace birdcar
