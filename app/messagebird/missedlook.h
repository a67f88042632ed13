// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"
#include "app/domain/result.h"
#include "app/messagebird/textarchive.h"
#include "app/store/missedstore.h"

#include <QObject>
#include <QTimer>

namespace birdcar {

class Database;

/// Asks MessageBird for what never reached this computer: texts that came in while it was off or its tunnel
/// was away, and whether sent texts arrived.
///
/// One request at a time, with pauses, and what comes of it is taken a sender at a time, with pauses as well,
/// so that no webhook waits for it. What does not work is tried again, ever more slowly. Lives on the thread
/// of its database and archive, which must outlive it. Never throws.
class MissedLook : public QObject
{
    Q_OBJECT

public:
    /// Takes texts of one sender and one number; gives those that were new.
    using TakeTexts = std::function<Result<QList<ListedText>>(const QList<ListedText> &)>;
    using TakeReport = std::function<void(const DeliveryReport &)>;

    struct Pace
    {
        std::chrono::milliseconds betweenRequests{100};
        std::chrono::milliseconds betweenWrites{20};
        std::chrono::milliseconds betweenLooks = std::chrono::minutes(15);
    };

    MissedLook(Database &database, TextArchive &archive, Clock clock, TakeTexts takeTexts,
               TakeReport takeReport, Pace pace, QObject *parent = nullptr);

    /// Looks now; if a look is under way, once more after it. It comes by itself every now and then.
    void look();

Q_SIGNALS:
    /// So many texts were fetched that were written between these times.
    void fetched(int count, const QDateTime &first, const QDateTime &last);
    /// A look has come to its end.
    void finished();

private:
    using Step = void (MissedLook::*)();

    void then(std::chrono::milliseconds pause, Step step);
    void tryAgain(std::chrono::milliseconds atLeast, Step step);
    /// Whether to go on with this answer; if not, what is to be done is under way.
    bool isAnswered(ArchiveReply reply, std::chrono::milliseconds wait, Step question, Step next);

    void begin();
    void askPage();
    void takePage(const InboundPage &page);
    void takeSender();
    void nextNumber();
    void finishTexts();
    void beginReports();
    void askReport();
    void takeAnswer(const StatusAnswer &answer);
    void end();

    Database &m_database;
    TextArchive &m_archive;
    Clock m_clock;
    TakeTexts m_takeTexts;
    TakeReport m_takeReport;
    Pace m_pace;
    MissedStore m_store;
    QTimer m_timer;
    Step m_step;
    int m_failures = 0;
    bool m_isLooking = false;
    bool m_isWaiting = false; ///< before it tries again
    bool m_again = false;

    QStringList m_numbers; ///< the first is being asked about
    QDateTime m_from;
    QDateTime m_begunAt;
    int m_offset = 0;
    QList<ListedText> m_listed;
    QList<QList<ListedText>> m_senders; ///< what is to be taken of this number
    int m_count = 0;
    QDateTime m_first;
    QDateTime m_last;
    QList<OpenText> m_open;
    QDateTime m_askedUntil; ///< sent texts made until then were asked about in this round
};

} // namespace birdcar
