// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"
#include "app/domain/lookturns.h"
#include "app/domain/result.h"
#include "app/messagebird/textarchive.h"
#include "app/store/missedstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace birdcar {

class Database;

/// Asks MessageBird for what never reached this computer: texts that came in while it was off or its tunnel
/// was away, and whether sent texts arrived.
///
/// One request at a time, with pauses, and what comes of it is taken a sender at a time, with pauses as well,
/// so that no webhook waits for it. What does not work is tried again, ever more slowly, and each number by
/// itself: how far it was looked for is kept for each, and none waits for another that fails. Lives on the
/// thread of its database and archive, which must outlive it. Never throws.
class MissedLook : public QObject
{
    Q_OBJECT

public:
    /// Takes texts of one sender and one number, given the clocks that others were dated by; gives those that
    /// were new. If that is mostTakenAtOnce, it is to be called again, for there may be more.
    using TakeTexts = std::function<Result<QList<ListedText>>(const QList<ListedText> &, const ClockLeads &)>;
    using TakeReport = std::function<void(const DeliveryReport &)>;

    struct Pace
    {
        std::chrono::milliseconds betweenRequests{100};
        std::chrono::milliseconds betweenWrites{20};
        std::chrono::milliseconds betweenLooks = std::chrono::minutes(15);
        int haste = 1;          ///< the waits after failures are so many times shorter
        int textsAtOnce = 5000; ///< of one number, before the others have their turns
    };

    /// `depot` is who works with this computer's clock.
    MissedLook(Database &database, TextArchive &archive, Clock clock, QString depot, TakeTexts takeTexts,
               TakeReport takeReport, Pace pace, QObject *parent = nullptr);

    /// Looks now; if a look is under way, once more after it. It comes by itself every now and then, and
    /// earlier for numbers that failed.
    void look();

Q_SIGNALS:
    /// So many texts were fetched that were written between these times.
    void fetched(int count, const QDateTime &first, const QDateTime &last);
    /// A look has come to its end.
    void finished();

private:
    using Step = void (MissedLook::*)();

    /// How far one number was asked about.
    struct Asked
    {
        QDateTime from;
        QDateTime until;           ///< what is newer was taken; invalid at first
        QDateTime checkedUntil;    ///< when it was asked about first, by MessageBird's clock
        QList<ListedText> overlap; ///< taken already, but the same words may be in what follows
    };

    void then(std::chrono::milliseconds pause, Step step);
    /// The same after a failure: waits longer the more there were in a row.
    void tryAgain(std::chrono::milliseconds atLeast, Step step);
    void begin();
    void readClocks();
    void tellClocks();
    void end();

    // Texts that came in
    void beginTurns();
    void nextTurn();
    /// False if there is nothing to ask for. Throws StoreError.
    bool beginNumber(const QString &number);
    void askPage();
    void takePage(const InboundPage &page);
    /// Whether our clock is as it was thought to be when the question was asked; if not, it is asked again.
    bool isInTime(const InboundPage &page);
    void takeSender();
    void endTurn();
    /// What is to be asked next of this number: what is older than what was listed. Nothing if the list leads
    /// no further.
    std::optional<Asked> older() const;
    void finishTexts();

    // Texts that were sent
    void beginReports();
    void askReport();
    void takeAnswer(const StatusAnswer &answer);

    Database &m_database;
    TextArchive &m_archive;
    Clock m_clock;
    TakeTexts m_takeTexts;
    TakeReport m_takeReport;
    Pace m_pace;
    MissedStore m_store;
    QTimer m_timer;
    Step m_step;
    int m_failures = 0; ///< in a row
    bool m_isLooking = false;
    bool m_isWaiting = false; ///< before it tries again

    LookTurns m_turns;
    LookTurns::Time m_nextLook; ///< when all of them have their turns
    bool m_isWhole = false;     ///< all of them have them now, not only those that failed
    bool m_keyWorks = true;
    QString m_depot;
    ClockLeads m_leads;
    ClockLead m_notedLead{0}; ///< as it is stored
    bool m_knowsLeads = false;
    bool m_isTimed = false; ///< the clock was compared in this look
    QDateTime m_begunAt;
    QHash<QString, Asked> m_asked; ///< by number: what is under way
    int m_offset = 0;
    QList<ListedText> m_listed;
    ArchiveReply m_reply = ArchiveReply::Answered; ///< to the last question about the number
    bool m_isCut = false;                          ///< more of it is to be asked for
    QList<QList<ListedText>> m_senders;            ///< what is to be taken of this number
    int m_count = 0;
    QDateTime m_first;
    QDateTime m_last;

    QList<OpenText> m_open;
    QDateTime m_askedUntil; ///< sent texts made until then were asked about in this round
};

} // namespace birdcar
