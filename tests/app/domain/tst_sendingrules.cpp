// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sendingrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;
using namespace std::chrono_literals;

class TestSendingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAPartyGoWhileTheyAreFresh_data();
    void wordsOfAPartyGoWhileTheyAreFresh();
    void announcementsGoWhileTheyAreTrue_data();
    void announcementsGoWhileTheyAreTrue();
    void noticesOfAnEndGoWhileTheyAreFresh_data();
    void noticesOfAnEndGoWhileTheyAreFresh();
    void saysWhatIsNoLongerTrue_data();
    void saysWhatIsNoLongerTrue();
};

namespace {

const QDateTime now = QDateTime::fromString(u"2026-12-24T18:30:00Z"_s, Qt::ISODate);

QDateTime ago(std::chrono::milliseconds time)
{
    return now.addDuration(-time);
}

Ride ride(RideState state, const QDateTime &dueAt)
{
    Ride ride;
    ride.id = {12};
    ride.state = state;
    ride.dueAt = dueAt;
    return ride;
}

SendInput text(MessageKind kind, NoticeTopic topic = NoticeTopic::None)
{
    SendInput input;
    input.kind = kind;
    input.topic = topic;
    input.arrivedAt = now;
    input.createdAt = now;
    input.ride = ride(RideState::Open, ago(-1h));
    input.recipientStillParty = true;
    input.now = now;
    return input;
}

} // namespace

void TestSendingRules::wordsOfAPartyGoWhileTheyAreFresh_data()
{
    QTest::addColumn<SendInput>("input");
    QTest::addColumn<SendVerdict>("verdict");
    for (const MessageKind kind : {MessageKind::Forward, MessageKind::Dispatch}) {
        const auto row = [kind](const char *name) -> QTestData & {
            return QTest::addRow("%s: %s", qPrintable(messageKindName(kind)), name);
        };
        SendInput input = text(kind);
        row("just came") << input << SendVerdict::Send;

        input.arrivedAt = ago(30min);
        row("at the limit") << input << SendVerdict::Send;
        input.arrivedAt = ago(30min + 1ms);
        row("past the limit") << input << SendVerdict::Late;

        input.createdAt = ago(0ms);
        row("late, though its row is new") << input << SendVerdict::Late;

        input.lateAfter = 60min;
        row("the depot waits longer") << input << SendVerdict::Send;

        input = text(kind);
        input.ride = ride(RideState::Cancelled, ago(9h));
        row("whatever became of the ride") << input << SendVerdict::Send;
        input.recipientStillParty = false;
        row("to a driver who was replaced") << input << SendVerdict::Withdrawn;
        input.sentAgain = true;
        row("to him, because the dispatcher says so") << input << SendVerdict::Send;
        input.ride = std::nullopt;
        row("without a ride") << input << SendVerdict::Send;
    }
}

void TestSendingRules::wordsOfAPartyGoWhileTheyAreFresh()
{
    QFETCH(const SendInput, input);
    QTEST(sendVerdict(input), "verdict");
}

void TestSendingRules::announcementsGoWhileTheyAreTrue_data()
{
    QTest::addColumn<SendInput>("input");
    QTest::addColumn<SendVerdict>("verdict");
    for (const NoticeTopic topic : {NoticeTopic::Confirmation, NoticeTopic::DriverChanged}) {
        const auto row = [topic](const char *name) -> QTestData & {
            return QTest::addRow("%s: %s", qPrintable(noticeTopicName(topic)), name);
        };
        SendInput input = text(MessageKind::Notice, topic);
        input.createdAt = ago(48h);
        row("long before the ride") << input << SendVerdict::Send;
        input.ride = ride(RideState::Open, now);
        row("at the ride's time") << input << SendVerdict::Send;
        input.ride = ride(RideState::Open, ago(1ms));
        row("past the ride's time") << input << SendVerdict::Late;

        input.createdAt = ago(30min);
        row("past, but just booked") << input << SendVerdict::Send;
        input.createdAt = ago(30min + 1ms);
        row("past, and booked a while ago") << input << SendVerdict::Late;

        input.ride = ride(RideState::Open, QDateTime());
        row("unknown time, booked a while ago") << input << SendVerdict::Late;
        input.createdAt = ago(29min);
        row("unknown time, just booked") << input << SendVerdict::Send;

        input = text(MessageKind::Notice, topic);
        input.recipientStillParty = false;
        row("to somebody who left the ride") << input << SendVerdict::Withdrawn;
        input.recipientStillParty = true;
        input.ride = ride(RideState::Cancelled, ago(-1h));
        row("ride was cancelled") << input << SendVerdict::Withdrawn;
        input.ride = ride(RideState::Closed, ago(9h));
        input.createdAt = ago(10h);
        row("ride was closed, and late too") << input << SendVerdict::Withdrawn;
        input.ride = std::nullopt;
        row("ride is gone") << input << SendVerdict::Withdrawn;
    }
}

void TestSendingRules::announcementsGoWhileTheyAreTrue()
{
    QFETCH(const SendInput, input);
    QTEST(sendVerdict(input), "verdict");
}

void TestSendingRules::noticesOfAnEndGoWhileTheyAreFresh_data()
{
    QTest::addColumn<SendInput>("input");
    QTest::addColumn<SendVerdict>("verdict");
    for (const NoticeTopic topic : {NoticeTopic::Cancelled, NoticeTopic::DriverRemoved}) {
        const auto row = [topic](const char *name) -> QTestData & {
            return QTest::addRow("%s: %s", qPrintable(noticeTopicName(topic)), name);
        };
        SendInput input = text(MessageKind::Notice, topic);
        input.ride = ride(RideState::Cancelled, ago(-24h));
        input.recipientStillParty = false;
        row("just ended") << input << SendVerdict::Send;
        input.createdAt = ago(30min);
        row("at the limit") << input << SendVerdict::Send;
        input.createdAt = ago(30min + 1ms);
        row("past the limit") << input << SendVerdict::Late;
        input.lateAfter = 31min;
        row("the depot waits longer") << input << SendVerdict::Send;
        input.arrivedAt = QDateTime();
        row("counts from its own creation") << input << SendVerdict::Send;
    }
    QTest::newRow("cancelled: the ride was opened again")
        << text(MessageKind::Notice, NoticeTopic::Cancelled) << SendVerdict::Withdrawn;
    QTest::newRow("driver_removed: the ride goes on")
        << text(MessageKind::Notice, NoticeTopic::DriverRemoved) << SendVerdict::Send;
}

void TestSendingRules::noticesOfAnEndGoWhileTheyAreFresh()
{
    QFETCH(const SendInput, input);
    QTEST(sendVerdict(input), "verdict");
}

void TestSendingRules::saysWhatIsNoLongerTrue_data()
{
    QTest::addColumn<TruthInput>("input");
    QTest::addColumn<Untruth>("untruth");
    const QDateTime later = now.addSecs(3600);
    const auto row = [](const char *name, const TruthInput &input, Untruth untruth) {
        QTest::newRow(name) << input << untruth;
    };
    const auto notice = MessageKind::Notice;
    const auto confirmation = NoticeTopic::Confirmation;
    const auto none = NoticeTopic::None;
    row("will come", {notice, confirmation, RideState::Open, later, true, now}, Untruth::None);
    row("at a free time", {notice, confirmation, RideState::Open, {}, true, now}, Untruth::None);
    row("closed", {notice, confirmation, RideState::Closed, later, true, now}, Untruth::RideClosed);
    row("cancelled", {notice, confirmation, RideState::Cancelled, later, true, now}, Untruth::RideCancelled);
    row("another driver", {notice, NoticeTopic::DriverChanged, RideState::Open, later, false, now},
        Untruth::NoLine);
    row("was due", {notice, confirmation, RideState::Open, ago(1min), true, now}, Untruth::RidePast);
    row("cancelled, yet open", {notice, NoticeTopic::Cancelled, RideState::Open, later, true, now},
        Untruth::RideOpen);
    row("is cancelled", {notice, NoticeTopic::Cancelled, RideState::Cancelled, later, true, now},
        Untruth::None);
    row("no longer the driver", {notice, NoticeTopic::DriverRemoved, RideState::Open, later, false, now},
        Untruth::None);
    row("words after the ride", {MessageKind::Forward, none, RideState::Closed, ago(1h), true, now},
        Untruth::None);
    row("words for the driver before", {MessageKind::Forward, none, RideState::Open, later, false, now},
        Untruth::NoLine);
    row("an answer to a stranger", {MessageKind::Dispatch, none, {}, {}, false, now}, Untruth::None);
}

void TestSendingRules::saysWhatIsNoLongerTrue()
{
    QFETCH(const TruthInput, input);
    QTEST(untruthOf(input), "untruth");
}

QTEST_GUILESS_MAIN(TestSendingRules)
#include "tst_sendingrules.moc"
