// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbox.h"
#include "app/domain/ridesuggestion.h"
#include "ui/desk.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace birdcar {

class FieldNote;

/// Takes a lost text or call into a ride: suggests rides, the likeliest first, asks whose words they are,
/// and says before it is done what linking would do, or who holds the line. Of a withheld caller it only
/// shows the rides.
class LinkChooser : public QWidget
{
    Q_OBJECT

public:
    explicit LinkChooser(const Desk &desk, QWidget *parent = nullptr);

    /// The same row again only looks for new suggestions.
    void setRow(const InboxRow &row);
    void focusRides();
    void link();

Q_SIGNALS:
    /// `redirected`: answers went to the ride's own party until then.
    void linked(const birdcar::Ride &ride, const birdcar::LinkPreview &how, bool redirected);
    /// Another ride is chosen; none if the id is not valid.
    void rideChosen(birdcar::RideId ride);
    /// Nothing can be linked, and one of the rides was chosen to be looked at.
    void rideAsked(birdcar::RideId ride);

protected:
    bool event(QEvent *event) override;

private:
    void buildLayout();
    void limitHeight();
    void activate();
    void readSuggestions();
    void showSuggestions(const QList<RideSuggestion> &suggestions);
    void chooseSuggested();
    void takeTyped();
    void findTypedRide();
    void choose(const std::optional<Ride> &ride, std::optional<Role> role);
    void preview();
    void showPreview(const Result<LinkPreview> &preview);
    void showOwner();
    bool takesAnswers() const;
    LinkRequest request() const;

    Desk m_desk;
    InboxRow m_row;
    std::optional<Ride> m_ride;
    std::optional<LinkPreview> m_preview;
    QString m_owner;          ///< somebody else than the ride's party, whose phone it is
    quint64 m_question = 0;   ///< answers to earlier ones are dropped
    bool m_linkWaits = false; ///< until it is known what linking would do
    bool m_finding = false;   ///< until it is known which ride was typed
    QTimer m_typedTimer;
    QList<RideSuggestion> m_suggestions;
    QLabel *m_caption;
    QListWidget *m_list;
    QWidget *m_linkPart; ///< hidden for a row without a number
    QLineEdit *m_rideLineEdit;
    QComboBox *m_roleComboBox;
    QCheckBox *m_answersCheckBox;
    QCheckBox *m_rememberCheckBox;
    QPushButton *m_linkButton;
    FieldNote *m_note;
};

} // namespace birdcar
