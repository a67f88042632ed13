// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace birdcar {

/// Something that came in and that the dispatcher should hear of.
struct Arrival
{
    enum class Kind { Text, UnroutedText, MissedCall };

    Kind kind = Kind::Text;
    QString conversation; ///< the same for everything of one ride, or of one phone on one number
    QString title;        ///< who, as far as it may be seen by anybody; no phone
    qint64 rideId = 0;    ///< 0 for what matched no ride

    bool operator==(const Arrival &) const = default;
};

/// A notification to show, in place of an earlier one of the same conversation. An empty conversation is the
/// summary.
struct AlertNotice
{
    QString conversation;
    QString title;
    qint64 rideId = 0;
    int texts = 0;
    int unrouted = 0; ///< texts that matched no ride
    int calls = 0;    ///< missed calls
    int conversations = 1;

    bool operator==(const AlertNotice &) const = default;
};

/// What is to be done now.
struct Alerts
{
    bool sound = false;
    QList<AlertNotice> show;

    bool operator==(const Alerts &) const = default;
};

/// Decides which arrivals make a sound or a notification, so that nobody misses one and nobody hates them:
/// one sound for everything that comes within a few seconds; one notification per conversation, not renewed
/// more often than that; one for all if many conversations are concerned, and after the start or a sleep of
/// the computer. No notification while the window is in front. Knows no clock: `now` is given.
class AlertPlan
{
public:
    static constexpr std::chrono::seconds quietFor{3};
    /// So long without a sign of life means that the computer slept.
    static constexpr std::chrono::seconds sleptAfter{60};
    static constexpr int mostNotices = 4; ///< more conversations at once become one summary

    explicit AlertPlan(const QDateTime &start)
        : m_catchingUpUntil(start.addDuration(quietFor)), m_alive(start)
    {
    }

    void add(const QList<Arrival> &arrivals, const QDateTime &now);
    /// To be asked after add(), at nextDue(), and every few seconds as a sign of life.
    Alerts due(bool windowInFront, const QDateTime &now);
    /// When due() may have more to say; invalid if only a new arrival can change that.
    QDateTime nextDue() const;
    /// The dispatcher looks at the window: what is counted so far needs no notification.
    void clear();

private:
    struct Pending
    {
        AlertNotice notice; ///< everything since the window was last in front
        bool changed = false;
        QDateTime shownAt;
    };

    void noteAlive(const QDateTime &now);
    AlertNotice summaryOf(const QList<QString> &conversations) const;
    QList<AlertNotice> showAll(const QDateTime &now);
    QList<AlertNotice> showEach(const QList<QString> &conversations, const QDateTime &now);
    QList<QString> ripe(const QDateTime &now) const;

    QHash<QString, Pending> m_pending;
    QList<QString> m_order; ///< of the conversations, by first arrival
    QDateTime m_catchingUpUntil;
    QDateTime m_alive;
    QDateTime m_soundAt;
    QDateTime m_summaryAt;
    bool m_wantsSound = false;
};

} // namespace birdcar
