// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "app/domain/ride.h"
#include "ui/conversationmodel.h"
#include "ui/desk.h"
#include "ui/deskpage.h"

#include <QHash>

class QCheckBox;
class QComboBox;

namespace birdcar {

class HandsetView;
class Handsets;
class NoticeStrip;

/// The demo's phones: the two people of a ride side by side, as they see it, or one that has no ride. What
/// they write and call goes through the real listener. Switches make the demo's MessageBird fail.
class PhonesPage : public DeskPage
{
    Q_OBJECT

public:
    /// `handsets` must outlive the page.
    PhonesPage(const Desk &desk, Handsets *handsets, QWidget *parent = nullptr);

    void reload() override;
    void enter() override;
    QList<QAction *> menuActions() const override { return {}; }

private:
    using Author = ConversationEntry::Author;

    struct History
    {
        QList<ConversationEntry> entries;
        QList<PhoneNumber> numbers; ///< proxy numbers that wrote to it
    };

    void buildLayout();
    void connectHandsets();
    QWidget *buildSwitches();
    void takeRides(const QList<Ride> &rides);
    void showChosen();
    void showRide(const Ride &ride);
    void showStranger();
    QList<HandsetView *> views() const { return {m_customerView, m_driverView, m_strangerView}; }
    void addEntry(const PhoneNumber &phone, Author author, const QString &name, const QString &body);
    void refresh();

    Desk m_desk;
    Handsets *m_handsets;
    QList<Ride> m_rides;
    RideId m_shown;
    bool m_followsNewest = true; ///< until somebody chooses a ride
    QHash<PhoneNumber, History> m_histories;
    qint64 m_lastKey = 0;
    NoticeStrip *m_strip;
    QComboBox *m_rideComboBox;
    HandsetView *m_customerView;
    HandsetView *m_driverView;
    HandsetView *m_strangerView;
    QCheckBox *m_withheldCheckBox;
};

} // namespace birdcar
