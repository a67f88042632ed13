// SPDX-License-Identifier: GPL-3.0-or-later
// The form itself; what fills it is in rideformfill.cpp, the creation of a ride in rideformsubmit.cpp.
#include "ui/rideform.h"

#include "app/domain/clock.h"
#include "app/domain/depottime.h"
#include "ui/fieldnote.h"
#include "ui/headerrow.h"
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
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
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
      m_timeEdit(new RideTimeEdit(desk.zone, desk.region, u"rideDateTimeEdit"_s)),
      m_driverNoteLineEdit(new QLineEdit), m_officeNoteLineEdit(new QLineEdit),
      m_numberPreview(new NumberPreview(desk, u"numberLabel"_s)), m_textPreview(new TextPreview(desk)),
      m_scrollArea(new QScrollArea), m_strip(new NoticeStrip),
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
    setAccessibleName(tr("New ride"));
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
}

/// The button and what is said of the whole form stay in sight; the fields scroll where there is no room.
void RideForm::buildLayout()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildTitle());
    column->addLayout(form);
    addField(form, tr("&Customer"), m_customerPicker);
    addField(form, tr("&Driver"), m_driverPicker);
    addField(form, tr("Fro&m"), m_startLineEdit, m_startNote);
    addField(form, tr("&To"), m_destinationLineEdit, m_destinationNote);
    addField(form, tr("&When"), m_timeEdit);
    addField(form, tr("N&ote to driver"), m_driverNoteLineEdit);
    addField(form, tr("Off&ice note"), m_officeNoteLineEdit);
    addField(form, tr("Number"), m_numberPreview);
    column->addWidget(m_textPreview);
    column->addStretch();
    m_scrollArea->setObjectName(u"rideFormScrollArea"_s);
    m_scrollArea->setAccessibleName(tr("Fields"));
    m_scrollArea->setFocusPolicy(Qt::NoFocus);
    m_scrollArea->setFrameShape(QFrame::NoFrame);
    m_scrollArea->setWidgetResizable(true);
    m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scrollArea->setWidget(fields);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scrollArea, 1);
    layout->addWidget(m_strip);
    QWidget *buttons = buildButtons();
    layout->addWidget(buttons);
    keepWidth(fields, buttons);
}

/// Nothing is cut off at the side, not even when a scroll bar comes to it.
void RideForm::keepWidth(const QWidget *fields, const QWidget *buttons)
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scrollArea) +
                          style()->pixelMetric(QStyle::PM_ScrollView_ScrollBarSpacing, nullptr, m_scrollArea);
    const QMargins margins = layout()->contentsMargins();
    const int needed =
        qMax(fields->minimumSizeHint().width() + scrollBar, buttons->minimumSizeHint().width()) +
        margins.left() + margins.right();
    setMinimumWidth(qMax(needed, fontMetrics().averageCharWidth() * 56));
}

QWidget *RideForm::buildTitle()
{
    auto *title = new QLabel(tr("New ride"));
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title, 1);
    layout->addWidget(m_repeatButton); // always there, so that no field moves when it can be used
    return line;
}

/// Side by side, unless that would make the form wider than its fields do.
QWidget *RideForm::buildButtons()
{
    auto *parkButton = new QToolButton;
    parkButton->setDefaultAction(m_parkAction);
    parkButton->setObjectName(u"parkDraftButton"_s);
    parkButton->setAccessibleName(tr("Put the form aside as a draft"));
    parkButton->setFocusPolicy(Qt::TabFocus);
    parkButton->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as the other
    auto *row = new HeaderRow({m_createButton}, {parkButton});
    row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return row;
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
        connect(picker, &PersonPicker::searchFinished, this, &RideForm::proceed);
    }
    for (QLineEdit *field : {m_startLineEdit, m_destinationLineEdit, m_driverNoteLineEdit})
        connect(field, &QLineEdit::textChanged, this, &RideForm::showTexts);
    connect(m_startLineEdit, &QLineEdit::textChanged, m_startNote, &FieldNote::clear);
    connect(m_destinationLineEdit, &QLineEdit::textChanged, m_destinationNote, &FieldNote::clear);
    connect(m_timeEdit, &RideTimeEdit::timeChanged, this, &RideForm::showTexts);
    connect(m_timeEdit, &RideTimeEdit::timeChanged, &m_hintTimer, qOverload<>(&QTimer::start));
    connect(m_timeEdit, &RideTimeEdit::timeChanged, this, &RideForm::followWarnings);
    connect(m_numberPreview, &NumberPreview::partyRefused, this, &RideForm::showProblem);
    connect(m_numberPreview, &NumberPreview::answered, this, &RideForm::followWarnings);
    connect(m_numberPreview, &NumberPreview::answered, this, &RideForm::proceed);
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
    m_scrollArea->ensureWidgetVisible(m_customerPicker);
}

void RideForm::goTo(QWidget *field)
{
    field->setFocus(Qt::OtherFocusReason);
    m_scrollArea->ensureWidgetVisible(field);
}

void RideForm::takePeople()
{
    const auto idOf = [](const std::optional<Person> &person) {
        return person ? std::optional(person->id) : std::nullopt;
    };
    showRepeat(std::nullopt);
    m_numberPreview->showPair(idOf(m_customerPicker->person()), idOf(m_driverPicker->person()));
    m_hintTimer.start();
    followWarnings();
    showTexts();
}

void RideForm::tick()
{
    m_timeEdit->follow(systemClock()());
    followWarnings();
}

void RideForm::followWarnings()
{
    QList<WarningWatch::Warning> warnings;
    for (const PersonPicker *picker : {m_customerPicker, m_driverPicker}) {
        for (const QString &line : picker->warnings())
            warnings.append({line, picker->note()});
    }
    if (const QString doubt = m_timeEdit->doubt(systemClock()()); !doubt.isEmpty())
        warnings.append({doubt, m_timeEdit->note()});
    if (!m_numberPreview->warning().isEmpty())
        warnings.append({m_numberPreview->warning(), m_numberPreview->note()});
    m_warnings.follow(warnings);
    if (warnings.isEmpty() && m_strip->text() == pointText())
        m_strip->hide();
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
    setDraft({});
    m_customerPicker->clear();
    m_driverPicker->clear();
    for (QLineEdit *field :
         {m_startLineEdit, m_destinationLineEdit, m_driverNoteLineEdit, m_officeNoteLineEdit})
        field->clear();
    m_timeEdit->startOver(systemClock()());
    focusCustomer();
}

} // namespace birdcar
