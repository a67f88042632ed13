// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dispatcher.h"
#include "ui/desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace birdcar {

class FieldNote;

/// After the plan of a ride was changed: shows the texts that would tell it, and asks who gets one. Hidden
/// until it is opened; Esc tells nobody.
class ChangeOffer : public QFrame
{
    Q_OBJECT

public:
    explicit ChangeOffer(const Desk &desk, QWidget *parent = nullptr);

    /// Only the driver is offered if nothing but his note changed.
    void open(const Ride &ride, bool planChanged);

Q_SIGNALS:
    /// Nobody, or those whose texts are queued now.
    void decided();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &name, const QString &text);
    void showTexts(const TextTemplates &texts);
    void tell(Recipients to);
    void leave();

    Desk m_desk;
    Ride m_ride;
    bool m_planChanged = false;
    QLabel *m_titleLabel;
    QLabel *m_customerLabel;
    QLabel *m_driverLabel;
    QPushButton *m_bothButton;
    QPushButton *m_customerButton;
    QPushButton *m_driverButton;
    QPushButton *m_nobodyButton;
    FieldNote *m_note;
};

} // namespace birdcar
