// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ride.h"
#include "ui/desk.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace birdcar {

struct Problem;
class FieldNote;
class NoticeStrip;
class NumberPreview;
class PersonPicker;
class RideTimeEdit;
class TextPreview;

/// The form for the next ride, always at hand. Nothing typed is lost: a refused ride keeps every field,
/// with the reason beside the one it belongs to.
class RideForm : public QWidget
{
    Q_OBJECT

public:
    explicit RideForm(const Desk &desk, QWidget *parent = nullptr);

    /// Something in the database changed. Never touches what was typed.
    void reload();
    void focusCustomer();

Q_SIGNALS:
    void rideCreated(const birdcar::Ride &ride);

private:
    void buildWidgets();
    void buildLayout();
    void addField(QFormLayout *form, const QString &label, QWidget *field, QWidget *note = nullptr);
    void connectFields();
    void takePeople();
    void tick();
    void showWhen();
    void showTexts();
    bool isComplete();
    void submit();
    void create();
    void takeCreated(const Result<Ride> &result);
    void showProblem(const Problem &problem);
    void focusProblem(const QString &field);
    void clearProblems();
    void startOver();

    Desk m_desk;
    QTimer m_clockTimer;
    bool m_submitWaits = false; ///< until it is known who was typed
    PersonPicker *m_customerPicker;
    PersonPicker *m_driverPicker;
    QLineEdit *m_startLineEdit;
    FieldNote *m_startNote;
    QLineEdit *m_destinationLineEdit;
    FieldNote *m_destinationNote;
    RideTimeEdit *m_timeEdit;
    FieldNote *m_timeNote;
    NumberPreview *m_numberPreview;
    TextPreview *m_textPreview;
    NoticeStrip *m_strip;
    QPushButton *m_createButton;
};

} // namespace birdcar
