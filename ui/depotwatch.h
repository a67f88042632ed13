// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QObject>

class QWidget;

namespace birdcar {

/// Makes the window follow when the depot's time zone or country is changed in the settings, by whomever:
/// every copy of the desk has the new ones at once, and what shows a time is shown anew.
class DepotWatch : public QObject
{
    Q_OBJECT

public:
    DepotWatch(const Desk &desk, QWidget *window);

    /// Something in the database changed.
    void look();

Q_SIGNALS:
    /// What stands in words on the pages has to be read again.
    void moved();

private:
    void showAnew();

    Desk m_desk;
    QWidget *m_window;
};

} // namespace birdcar
