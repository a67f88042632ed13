// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ride.h"
#include "ui/desk.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace birdcar {

class FieldNote;

/// The line under a conversation in which the dispatcher writes to one party or to both. Return queues the
/// text; it is kept until it is known to be queued.
class MessageLine : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLine(const Desk &desk, QWidget *parent = nullptr);

    /// What was typed for another ride is kept until that ride is shown again.
    void setRide(const Ride &ride);
    void focusText();

Q_SIGNALS:
    void queued();

private:
    void countText();
    void send();

    Desk m_desk;
    Ride m_ride;
    QHash<qint64, QString> m_drafts; ///< by ride
    QComboBox *m_recipientsComboBox;
    QLineEdit *m_textLineEdit;
    QLabel *m_countLabel;
    QPushButton *m_sendButton;
    FieldNote *m_note;
};

} // namespace birdcar
