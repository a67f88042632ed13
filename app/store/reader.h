// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertplan.h"
#include "app/domain/inbox.h"
#include "app/domain/message.h"
#include "app/domain/person.h"
#include "app/domain/proxynumber.h"
#include "app/domain/record.h"
#include "app/domain/result.h"
#include "app/domain/ride.h"
#include "app/domain/ridedraft.h"
#include "app/domain/ridehints.h"
#include "app/domain/ridesuggestion.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace birdcar {

class Database;
class ChangeWatch;

/// Rides in one of these conditions. Grace: closed, but the lines are still live.
enum class RideFilter { All, Open, Grace, Closed, Cancelled };

/// A ride with what a list shows beside it.
struct RideOverview
{
    Ride ride;
    bool lineLive = false;                    ///< customer and driver still reach each other
    int failed = 0;                           ///< texts that failed and wait for the dispatcher
    int waiting = 0;                          ///< texts not yet taken by MessageBird
    std::optional<MessageState> lastOutgoing; ///< of the latest text out
    int unread = 0;                           ///< inbound texts and calls that nobody has seen

    bool operator==(const RideOverview &) const = default;
};

/// Everything that passed between the parties of a ride, each list oldest first.
struct Conversation
{
    QList<Message> messages;
    QList<CallRecord> calls;
    QHash<QString, Role> phones; ///< every phone that has or had a line in the ride, and whose it is

    bool operator==(const Conversation &) const = default;
};

/// The figures of the status bar and the side bar.
struct Summary
{
    /// Counts that may grow without end stop here: show it as "1000+".
    static constexpr int mostCounted = 1000;

    int openRides = 0;
    int graceRides = 0;
    int closedRides = 0;
    int cancelledRides = 0;
    int drafts = 0;
    int unrouted = 0;     ///< texts and calls that matched no ride and wait; up to mostCounted
    int waitingTexts = 0; ///< pending or sending
    int failedTexts = 0;  ///< failed and not dealt with; up to mostCounted
    int unreadTexts = 0;  ///< inbound texts of rides that nobody has seen; up to mostCounted
    int inbox = 0;        ///< what waits in the inbox: unrouted and failedTexts
    int activeNumbers = 0;
    int numbersInUse = 0; ///< active numbers with at least one live leg

    bool operator==(const Summary &) const = default;
};

/// Where a page of a list begins, and how long it is. Lists are newest first and pages follow by key.
struct Page
{
    static constexpr int all = 0;

    int limit = 200;     ///< Page::all for everything
    qint64 beforeId = 0; ///< rows with a smaller id; 0 for the first page
};

/// A page of the inbox, newest first.
struct InboxPage
{
    QList<InboxRow> rows;
    InboxPosition next; ///< where the next page begins
    bool more = false;

    bool operator==(const InboxPage &) const = default;
};

/// Up to where arrivals are known already.
struct ArrivalMark
{
    qint64 message = 0;
    qint64 unrouted = 0;

    bool operator==(const ArrivalMark &) const = default;
};

/// What came in after a mark, oldest first and not more than a few hundred.
struct NewArrivals
{
    QList<Arrival> arrivals;
    ArrivalMark mark; ///< behind the last of them
};

/// Reads lists for people, on a read-only connection of its own. Every query is read to its end at once.
/// Lives on the reader thread (or a command's main thread). Problem if the database cannot be read.
class Reader : public QObject
{
    Q_OBJECT

public:
    /// The schema must be up to date.
    explicit Reader(std::shared_ptr<Database> database, QObject *parent = nullptr);
    ~Reader() override;

    Result<QList<RideOverview>> rideOverviews(RideFilter filter, const Page &page);
    Result<std::optional<RideOverview>> rideOverview(RideId id);
    Result<QList<Ride>> rides(const Page &page);
    /// People who are not archived, by name. `search` is a part of the name or of the phone's digits; empty
    /// for everybody.
    Result<QList<Person>> people(Role role, const QString &search, int limit);
    /// The same rows by id, newest first.
    Result<QList<Person>> peopleById(Role role, const Page &page);
    Result<QList<ProxyNumber>> numbers();
    Result<Conversation> conversation(RideId ride);
    Result<QList<Message>> messages(const Page &page);
    Result<QList<CallRecord>> calls(const Page &page);
    Result<QList<UnroutedRecord>> unrouted(const Page &page);
    Result<InboxPage> inbox(InboxFilter filter, const InboxPosition &after, int limit = 200);
    /// Rides that an unrouted row of the inbox may belong to, the best first.
    Result<QList<RideSuggestion>> suggestRides(const InboxRow &row, const QDateTime &now);
    /// The newest mark there is, with no arrivals, for an invalid `since`.
    Result<NewArrivals> arrivals(const std::optional<ArrivalMark> &since);
    Result<QList<EventRecord>> events(const Page &page);
    Result<Summary> summary();
    /// Forms put aside, the earliest ride first.
    Result<QList<RideDraft>> drafts();
    /// What these two ride already; either may be invalid.
    Result<RideHints> rideHints(PersonId customer, PersonId driver, const QDateTime &at);

Q_SIGNALS:
    /// Something in the database changed, by this process or another; within a second of the change.
    void changed();

private:
    std::shared_ptr<Database> m_database;
    std::unique_ptr<ChangeWatch> m_watch;
};

} // namespace birdcar
