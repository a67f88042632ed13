// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/driverchange.h"

#include "app/dispatcher.h"
#include "ui/numberpreview.h"
#include "ui/personpicker.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

DriverChange::DriverChange(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_titleLabel(new QLabel(tr("New dr&iver"))),
      m_picker(new PersonPicker(desk, Role::Driver, u"newDriverComboBox"_s)),
      m_preview(new NumberPreview(desk, u"changedNumberLabel"_s)),
      m_saveButton(new QPushButton(tr("Change driver"))),
      m_cancelButton(new QPushButton(tr("Keep the driver")))
{
    m_titleLabel->setBuddy(m_picker);
    m_picker->comboBox()->setAccessibleName(tr("New driver"));
    m_saveButton->setObjectName(u"saveDriverButton"_s);
    m_saveButton->setAccessibleName(tr("Change the driver and queue texts to all concerned"));
    m_cancelButton->setObjectName(u"keepDriverButton"_s);
    m_cancelButton->setAccessibleName(tr("Keep the driver"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_titleLabel->setFixedHeight(m_picker->comboBox()->sizeHint().height()); // in line with what is typed
    layout->addWidget(m_titleLabel, 0, 0, Qt::AlignTop);
    layout->addWidget(m_picker, 0, 1, Qt::AlignTop);
    layout->addWidget(m_preview, 0, 2, Qt::AlignTop);
    layout->addWidget(m_saveButton, 0, 3, Qt::AlignTop);
    layout->addWidget(m_cancelButton, 0, 4, Qt::AlignTop);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);

    connect(m_picker, &PersonPicker::personChanged, this, &DriverChange::preview);
    connect(m_preview, &NumberPreview::partyRefused, this,
            [this](const Problem &problem) { m_picker->showProblem(problem.text); });
    connect(m_saveButton, &QPushButton::clicked, this, &DriverChange::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &DriverChange::leave);
    hide();
}

void DriverChange::open(const Ride &ride)
{
    m_ride = ride;
    m_goesOn = false;
    m_picker->clear();
    preview();
    show();
    m_picker->comboBox()->setFocus(Qt::ShortcutFocusReason);
}

void DriverChange::reload()
{
    if (isHidden())
        return;
    m_picker->reload();
    m_preview->reload();
}

void DriverChange::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        save();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void DriverChange::preview()
{
    const std::optional<Person> driver = m_picker->person();
    m_preview->showDriverChange(m_ride, driver ? std::optional(driver->id) : std::nullopt);
    m_saveButton->setEnabled(driver.has_value());
    if (driver && std::exchange(m_goesOn, false))
        m_saveButton->setFocus(Qt::OtherFocusReason); // the next Return changes the driver
}

void DriverChange::save()
{
    if (!m_picker->person()) {
        m_goesOn = true;
        m_picker->settle();
        return;
    }
    if (!m_saveButton->isEnabled())
        return;
    m_saveButton->setEnabled(false);
    const auto work = [ride = m_ride.id, driver = m_picker->person()->id](Dispatcher &dispatcher) {
        return dispatcher.changeDriver(ride, driver, undoTimeInTheWindow(UndoKind::ChangeDriver));
    };
    onResult(this, m_desk.dispatcher.call(work), [this](const Result<Ride> &ride) {
        m_saveButton->setEnabled(true);
        if (!ride) {
            m_preview->showProblem(ride.problem());
            return;
        }
        hide();
        Q_EMIT changed(*ride);
    });
}

void DriverChange::leave()
{
    hide();
    Q_EMIT closed();
}

} // namespace birdcar
