// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/message.h"
#include "app/domain/person.h"
#include "app/domain/proxynumber.h"
#include "app/domain/record.h"
#include "app/domain/result.h"
#include "app/domain/ride.h"
#include "app/domain/ridelist.h"

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
    int failed = 0;                           ///< texts that failed and were not sent again
    int waiting = 0;                          ///< texts not yet taken by MessageBird
    std::optional<MessageState> lastOutgoing; ///< of the latest text out
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
    int unrouted = 0;
    int waitingTexts = 0; ///< pending or sending
    int failedTexts = 0;
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
    Result<QList<ProxyNumber>> numbers();
    Result<Conversation> conversation(RideId ride);
    Result<QList<Message>> messages(const Page &page);
    Result<QList<CallRecord>> calls(const Page &page);
    Result<QList<UnroutedRecord>> unrouted(const Page &page);
    Result<QList<EventRecord>> events(const Page &page);
    Result<Summary> summary();

Q_SIGNALS:
    /// Something in the database changed, by this process or another; within a second of the change.
    void changed();

private:
    std::shared_ptr<Database> m_database;
    std::unique_ptr<ChangeWatch> m_watch;
};

} // namespace birdcar
