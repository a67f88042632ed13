// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deskalerts.h"

#include "ui/alertsettings.h"
#include "ui/notifier.h"
#include "ui/words.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DeskAlerts::DeskAlerts(const Desk &desk, QWidget *window, Notifier *notifier, std::function<void()> beep,
                       Clock clock)
    : QObject(window), m_desk(desk), m_window(window), m_notifier(notifier), m_beep(std::move(beep)),
      m_clock(std::move(clock)), m_title(window->windowTitle()), m_plan(m_clock())
{
    m_notifier->setParent(this);
    m_window->installEventFilter(this);
    connect(m_notifier, &Notifier::activated, this, &DeskAlerts::open);
    m_aliveTimer.setInterval(15s);
    connect(&m_aliveTimer, &QTimer::timeout, this, &DeskAlerts::decide);
    m_aliveTimer.start();
    m_dueTimer.setSingleShot(true);
    connect(&m_dueTimer, &QTimer::timeout, this, &DeskAlerts::decide);
    readArrivals();
}

void DeskAlerts::showSummary(const Summary &summary)
{
    showCount(summary.unreadTexts + summary.inbox);
    if (!std::exchange(m_started, true))
        tellWhatWaits(summary);
    readArrivals();
}

void DeskAlerts::showCount(int count)
{
    if (count == 0)
        m_window->setWindowTitle(m_title);
    else
        m_window->setWindowTitle(tr("(%1) %2").arg(countText(count), m_title));
}

/// What came in while the program did not run.
void DeskAlerts::tellWhatWaits(const Summary &summary)
{
    const Arrival text{Arrival::Kind::Text, {}, {}, 0};
    const Arrival unrouted{Arrival::Kind::UnroutedText, {}, {}, 0};
    m_plan.add(QList<Arrival>(summary.unreadTexts, text) + QList<Arrival>(summary.unrouted, unrouted),
               m_clock());
    decide();
}

void DeskAlerts::readArrivals()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    onResult(this, m_desk.reader.call([since = m_mark](Reader &reader) { return reader.arrivals(since); }),
             [this](const Result<NewArrivals> &found) {
                 m_reading = false;
                 if (found) {
                     m_mark = found->mark;
                     m_plan.add(found->arrivals, m_clock());
                     decide();
                 }
                 if (std::exchange(m_readAgain, false))
                     readArrivals();
             });
}

bool DeskAlerts::isInFront() const
{
    return m_window->isActiveWindow() && !m_window->isMinimized();
}

void DeskAlerts::decide()
{
    const QDateTime now = m_clock();
    Alerts alerts = m_plan.due(isInFront(), now);
    alerts.sound = alerts.sound && alertSoundOn();
    if (!alertNotificationsOn())
        alerts.show.clear();
    bool desktopPlays = false;
    for (const AlertNotice &notice : std::as_const(alerts.show)) {
        DesktopNotice shown = noticeOf(notice);
        shown.withSound = alerts.sound && !desktopPlays && m_notifier->playsSound();
        desktopPlays = desktopPlays || shown.withSound;
        m_notifier->show(shown);
    }
    if (alerts.sound && !desktopPlays)
        m_beep();
    if (!alerts.show.isEmpty())
        QApplication::alert(m_window); // a mark in the task bar, no more
    if (const QDateTime next = m_plan.nextDue(); next.isValid())
        m_dueTimer.start(std::chrono::milliseconds(qMax(qint64{50}, now.msecsTo(next))));
}

DesktopNotice DeskAlerts::noticeOf(const AlertNotice &notice) const
{
    DesktopNotice shown{notice.conversation, {}, {}, false};
    const int count = notice.texts + notice.unrouted + notice.calls;
    if (notice.conversation.isEmpty()) {
        shown.title = tr("%n new text(s) or missed call(s)", nullptr, count);
        shown.text = tr("Texts of rides: %1, others: %2")
                         .arg(QString::number(notice.texts), QString::number(notice.unrouted + notice.calls));
    } else if (notice.rideId > 0) {
        shown.title = notice.title.isEmpty() ? tr("New text") : tr("New text from %1").arg(notice.title);
        shown.text = tr("Ride %1, new texts: %2").arg(QString::number(notice.rideId), QString::number(count));
    } else {
        shown.title = notice.calls > 0 ? tr("A call reached nobody") : tr("A text matches no ride");
        shown.text = tr("%n new row(s) in the inbox", nullptr, count);
    }
    return shown;
}

bool DeskAlerts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowActivate) {
        m_plan.clear();
        m_notifier->closeAll();
    }
    return QObject::eventFilter(watched, event);
}

void DeskAlerts::open(const QString &key)
{
    const QString ride = u"ride "_s;
    Q_EMIT opened(key.startsWith(ride) ? RideId{key.mid(ride.size()).toLongLong()} : RideId());
}

} // namespace birdcar
