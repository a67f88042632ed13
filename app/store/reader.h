// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertplan.h"
#include "app/domain/handover.h"
#include "app/domain/inbox.h"
#include "app/domain/insights.h"
#include "app/domain/logrecords.h"
#include "app/domain/message.h"
#include "app/domain/numberuse.h"
#include "app/domain/person.h"
#include "app/domain/personcare.h"
#include "app/domain/proxynumber.h"
#include "app/domain/record.h"
#include "app/domain/result.h"
#include "app/domain/ride.h"
#include "app/domain/ridedraft.h"
#include "app/domain/ridehints.h"
#include "app/domain/ridelist.h"
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

/// A ride with what a list shows beside it.
struct RideOverview
{
    Ride ride;
    bool lineLive = false;                    ///< customer and driver still reach each other
    int failed = 0;                           ///< texts that failed and wait for the dispatcher
    int waiting = 0;                          ///< texts not yet taken by MessageBird
    std::optional<MessageState> lastOutgoing; ///< of the latest text out
    int unread = 0;                           ///< inbound texts and calls that nobody has seen
    QDateTime otherPickup; ///< of an open ride: when its driver has another one nearest to it

    bool operator==(const RideOverview &) const = default;
};

/// A page of a list of rides, see RideQuestion.
struct RideAnswer
{
    QList<RideOverview> rides;
    std::optional<RideKey> next; ///< `after` of the next page; nothing if there is none
    RideCounts elsewhere{};      ///< a search's newest hits in other conditions than the one asked for
    bool moreElsewhere = false;  ///< there may be further such hits
    bool onlyBeginnings = false; ///< this database cannot look for parts of words
};

/// Everything that passed between the parties of a ride, each list oldest first.
struct Conversation
{
    QList<Message> messages;
    QList<CallRecord> calls;
    QHash<QString, Role> phones;   ///< every phone that has or had a line in the ride, and for which party
    QHash<QString, QString> names; ///< of these phones: who has it, where somebody is known by it

    bool operator==(const Conversation &) const = default;
};

/// The figures of the status bar and the side bar.
struct Summary
{
    /// Nothing is counted further than to one more than this.
    static constexpr int countLimit = 1000;

    int openRides = 0;
    int graceRides = 0;
    int closedRides = 0;
    int cancelledRides = 0;
    int drafts = 0;
    int unrouted = 0;     ///< texts and calls that matched no ride and wait
    int waitingTexts = 0; ///< pending or sending
    int failedTexts = 0;  ///< failed and not dealt with
    int unreadTexts = 0;  ///< inbound texts of rides that nobody has seen
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
struct InboxList
{
    QList<InboxRow> rows;
    InboxPosition next; ///< where the next page begins
    bool more = false;

    bool operator==(const InboxList &) const = default;
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
    Result<RideAnswer> rideList(const RideQuestion &question);
    Result<std::optional<RideOverview>> rideOverview(RideId id);
    Result<QList<Ride>> rides(const Page &page);
    /// People who are not archived, by name. `search` is parts of the name or of the phone's digits, or one
    /// or two characters that the name begins with or the phone ends with; empty for everybody. Those whose
    /// name begins with it come first, if there are more than `limit`.
    Result<QList<Person>> people(Role role, const QString &search, int limit);
    /// The same rows by id, newest first.
    Result<QList<Person>> peopleById(Role role, const Page &page);
    Result<QList<Person>> archivedPeople(Role role, const QString &search, int limit);
    /// Customers and drivers on this phone who are not archived.
    Result<QList<Person>> peopleOn(const PhoneNumber &phone);
    /// A person's rides, newest first.
    Result<QList<Ride>> ridesOf(Role role, PersonId id, const Page &page);
    Result<ErasePreview> erasePreview(Role role, PersonId id);
    Result<PersonRecord> personRecord(Role role, PersonId id);
    /// What importing these rows would do; `planner` remembers the rows of the same file before them.
    Result<QList<PlannedRow>> planImport(ImportPlanner &planner, const QList<ImportCandidate> &rows);
    Result<QList<ProxyNumber>> numbers();
    Result<Conversation> conversation(RideId ride);
    Result<QList<Message>> messages(const Page &page);
    Result<QList<CallRecord>> calls(const Page &page);
    Result<QList<UnroutedRecord>> unrouted(const Page &page);
    Result<InboxList> inbox(InboxFilter filter, const InboxPosition &after, int limit = 200);
    /// Rides that an unrouted row of the inbox may belong to, the best first.
    Result<QList<RideSuggestion>> suggestRides(const InboxRow &row, const QDateTime &now);
    /// The newest mark there is, with no arrivals, for an invalid `since`.
    Result<NewArrivals> arrivals(const std::optional<ArrivalMark> &since);
    Result<QList<EventRecord>> events(const Page &page);
    Result<QList<EventRecord>> events(const LogFilter &filter, const Page &page);
    /// Who could reach whom through this number at that moment.
    Result<QList<LineAt>> linesAt(const PhoneNumber &proxy, const QDateTime &at);
    Result<Summary> summary();
    /// Forms put aside, the earliest ride first.
    Result<QList<RideDraft>> drafts();
    /// What these two ride already; either may be invalid.
    Result<RideHints> rideHints(PersonId customer, PersonId driver, const QDateTime &at);

    // The pool
    /// What speaks for a number being deaf is not judged here.
    Result<QList<NumberOverview>> numberOverviews();
    Result<std::optional<NumberTest>> lastTest(const PhoneNumber &number);
    /// What a number does at present: up to `limit` rides, what frees soonest first.
    Result<QList<HeldLine>> heldLines(const PhoneNumber &proxy, int limit);
    /// The phones that hold the most numbers, two at least; and what these phones hold.
    Result<QList<PhoneHoldings>> fullestPhones(int limit);
    Result<QList<PhoneHoldings>> holdings(const QList<PhoneNumber> &phones);

    /// What passed in a stretch of a day at most, and the lines that ended in it.
    Result<TrafficSlice> traffic(const QDateTime &from, const QDateTime &to);
    Result<QList<LineUse>> liveLines();
    Result<HandOver> handOver();

Q_SIGNALS:
    /// Something in the database changed, by this process or another; within a second of the change.
    void changed();

private:
    std::shared_ptr<Database> m_database;
    std::unique_ptr<ChangeWatch> m_watch;
};

} // namespace birdcar
