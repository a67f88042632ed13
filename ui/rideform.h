// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ridedraft.h"
#include "app/domain/ridehints.h"
#include "ui/desk.h"
#include "ui/warningwatch.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QAction;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace birdcar {

struct Problem;
class FieldNote;
class NoticeStrip;
class NumberPreview;
class PersonPicker;
class RideTimeEdit;
class TextPreview;

/// The form for the next ride, always at hand. Nothing typed is lost: a refused ride keeps every field, with
/// the reason beside the one it belongs to, and whatever has to give way is put aside as a draft.
class RideForm : public QWidget
{
    Q_OBJECT

public:
    explicit RideForm(const Desk &desk, QWidget *parent = nullptr);

    /// Something in the database changed. Never touches what was typed.
    void reload();
    void focusCustomer();
    /// What was typed, as a draft.
    RideDraft contents() const;
    /// What stood in the form when the window was closed. Does nothing if somebody has begun to type.
    void restore(const RideDraft &draft);
    /// False while something is pointed out that nobody can have read yet.
    bool areWarningsRead() const { return !m_warnings.firstUnread(); }
    /// For the page's menu.
    QList<QAction *> menuActions() const { return {m_parkAction, m_repeatAction}; }

public Q_SLOTS:
    /// An empty form; what was in it is put aside.
    void startNew();
    /// Puts the form aside as a draft.
    void park();
    /// Fills the form with a draft, which goes when its ride is created.
    void take(const birdcar::RideDraft &draft);
    /// This draft is gone; what was made of it in the form is a ride of its own.
    void forgetDraft(birdcar::DraftId draft);
    /// The creation of this ride was taken back: what was typed for it stands in the form again.
    void refill(const birdcar::Ride &ride);
    /// Begins a ride like this one.
    void repeatRide(birdcar::RideId ride);

Q_SIGNALS:
    void rideCreated(const birdcar::Ride &ride);
    void draftsChanged();
    /// This draft stands in the form; invalid: none does.
    void draftTaken(birdcar::DraftId draft);
    // Ways to a number when none is left.
    void rideWanted(birdcar::RideId ride);
    void closeRideWanted(birdcar::RideId ride);
    void numbersWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What has to be known before a ride is created.
    enum class SubmitWaits { Not, ForPeople, ForWarnings };

    void buildWidgets();
    void buildLayout();
    QWidget *buildTitle();
    QWidget *buildButtons();
    void keepWidth(const QWidget *fields, const QWidget *buttons);
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &key);
    void addField(QFormLayout *form, const QString &label, QWidget *field, QWidget *note = nullptr);
    void connectFields();
    void connectActions();
    void takePeople();
    void tick();
    void askHints();
    void takeHints(const RideHints &hints);
    void showRepeat(const std::optional<Ride> &last);
    void repeatLast();
    void showTexts();
    bool isComplete();
    void followWarnings();
    void submit();
    void proceed();
    static QString pointText();
    void pointAt(QWidget *warning);
    void create();
    void takeCreated(const Result<Ride> &result, const RideDraft &typed);
    void showProblem(const Problem &problem);
    void focusProblem(const QString &field);
    void clearProblems();
    void goTo(QWidget *field);
    void startOver();
    void setDraft(DraftId draft);
    void fill(const RideDraft &draft);

    Desk m_desk;
    QTimer m_clockTimer;
    QTimer m_hintTimer;
    quint64 m_hintQuestion = 0; ///< answers to earlier ones are dropped
    quint64 m_hintAnswer = 0;   ///< the question that was answered last
    SubmitWaits m_submitWaits = SubmitWaits::Not;
    WarningWatch m_warnings;
    DraftId m_draftId;                  ///< the draft that the form was filled with
    std::optional<Ride> m_last;         ///< of the chosen customer
    QHash<qint64, RideDraft> m_created; ///< what was typed, by ride
    QAction *m_parkAction;
    QAction *m_repeatAction;
    QToolButton *m_repeatButton;
    PersonPicker *m_customerPicker;
    PersonPicker *m_driverPicker;
    QLineEdit *m_startLineEdit;
    FieldNote *m_startNote;
    QLineEdit *m_destinationLineEdit;
    FieldNote *m_destinationNote;
    RideTimeEdit *m_timeEdit;
    QLineEdit *m_driverNoteLineEdit;
    QLineEdit *m_officeNoteLineEdit;
    NumberPreview *m_numberPreview;
    TextPreview *m_textPreview;
    QScrollArea *m_scrollArea;
    NoticeStrip *m_strip;
    QPushButton *m_createButton;
};

} // namespace birdcar
