// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertplan.h"
#include "app/domain/clock.h"
#include "app/domain/ids.h"
#include "app/store/reader.h"
#include "ui/desk.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace birdcar {

struct DesktopNotice;
class Notifier;

/// Tells the dispatcher of new texts and missed calls: a count in the window's title, a sound, a mark in the
/// task bar, and a notification while the window is not in front. Never takes the focus. What is told is
/// also a row of the database that stays unseen until somebody has seen it.
class DeskAlerts : public QObject
{
    Q_OBJECT

public:
    /// `beep` makes the sound where the desktop plays none itself.
    DeskAlerts(const Desk &desk, QWidget *window, Notifier *notifier, std::function<void()> beep,
               Clock clock = systemClock());

    /// To be called whenever something in the database changed.
    void showSummary(const Summary &summary);

Q_SIGNALS:
    /// A notification was clicked; an invalid ride means the inbox.
    void opened(birdcar::RideId ride);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount(int count);
    void tellWhatWaits(const Summary &summary);
    void readArrivals();
    void decide();
    bool isInFront() const;
    DesktopNotice noticeOf(const AlertNotice &notice) const;
    void open(const QString &key);

    Desk m_desk;
    QWidget *m_window;
    Notifier *m_notifier;
    std::function<void()> m_beep;
    Clock m_clock;
    QString m_title;
    AlertPlan m_plan;
    std::optional<ArrivalMark> m_mark;
    bool m_started = false; ///< what waited at the start was told
    bool m_reading = false;
    bool m_readAgain = false;
    QTimer m_aliveTimer;
    QTimer m_dueTimer;
};

} // namespace birdcar
