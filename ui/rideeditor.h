// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/domain/ride.h"
#include "ui/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace birdcar {

class ChangeOffer;
class FieldNote;
class NoticeStrip;
class RideTimeEdit;

/// The lines in which an open ride's places, time and notes are changed, above its conversation. After a
/// change of plan it asks who is told. If somebody else changed the same meanwhile it says what, and a second
/// save is a decision. Hidden until it is opened; Esc closes it without a change.
class RideEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RideEditor(const Desk &desk, QWidget *parent = nullptr);

    void open(const Ride &ride);
    RideId rideId() const { return m_ride.id; }

Q_SIGNALS:
    /// The ride was saved.
    void changed(const birdcar::Ride &ride);
    /// The work here is done.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(const QString &name, const QString &title);
    void buildLayout();
    void save();
    void takeSaved(const Result<Ride> &ride);
    void showProblem(const Problem &problem);
    void readAgain();
    void follow(const Ride &ride);
    void leave();

    Desk m_desk;
    Ride m_ride; ///< as it was when it was opened, or when somebody else's change was shown
    QWidget *m_fields;
    QLineEdit *m_startLineEdit;
    QLineEdit *m_destinationLineEdit;
    QLineEdit *m_driverNoteLineEdit;
    QLineEdit *m_officeNoteLineEdit;
    RideTimeEdit *m_timeEdit;
    FieldNote *m_startNote;
    FieldNote *m_destinationNote;
    NoticeStrip *m_strip;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
    ChangeOffer *m_offer;
};

} // namespace birdcar
