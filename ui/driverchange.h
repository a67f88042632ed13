// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ride.h"
#include "ui/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace birdcar {

class FieldNote;
class NumberPreview;
class PersonPicker;

/// The line in which a ride gets another driver. Says before saving whether the number changes.
/// Hidden until it is opened; Esc closes it without a change.
class DriverChange : public QWidget
{
    Q_OBJECT

public:
    explicit DriverChange(const Desk &desk, QWidget *parent = nullptr);

    void open(const Ride &ride);
    void reload();

Q_SIGNALS:
    void changed(const birdcar::Ride &ride);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void preview();
    void save();
    void leave();

    Desk m_desk;
    Ride m_ride;
    bool m_goesOn = false; ///< Return was pressed on a name that is being looked up
    QLabel *m_titleLabel;
    PersonPicker *m_picker;
    NumberPreview *m_preview;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace birdcar
