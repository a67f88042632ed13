// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/begunwork.h"
#include "app/domain/result.h"
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
struct Message;

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
    /// Everything that was begun and not sent, for whichever ride.
    QList<BegunText> begun() const;
    void takeBegun(const QList<BegunText> &texts);

Q_SIGNALS:
    void queued();

private:
    BegunText current() const;
    void show(const BegunText &text);
    void countText();
    void send();
    void takeSent(const BegunText &sent, const Result<QList<Message>> &messages);

    Desk m_desk;
    Ride m_ride;
    QHash<qint64, BegunText> m_begun; ///< by ride, but for the one that is shown
    QComboBox *m_recipientsComboBox;
    QLineEdit *m_textLineEdit;
    QLabel *m_countLabel;
    QPushButton *m_sendButton;
    FieldNote *m_note;
};

} // namespace birdcar
