// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto caitlyn = u"31612345601"_s;
const auto david = u"31687654301"_s;
const auto stranger = u"31699999999"_s;
const auto proxy = u"3197010220001"_s;
const auto otherProxy = u"3197010220002"_s;

/// One ride of Caitlyn with David on the first of two numbers; its confirmations are out of the way.
struct InboxDesk : TestDesk
{
    InboxDesk()
        : TestDesk(TestDatabase::currentEngine()),
          reader(database.connect({.access = Database::Access::ReadOnly}))
    {
        number(proxy);
        cait = customer(u"Caitlyn"_s, caitlyn);
        dave = driver(u"David"_s, david);
        created = ride(cait, dave).value();
        number(otherProxy);
        database->runOnce(u"DELETE FROM messages"_s);
    }

    /// The row of a text that matches no ride.
    UnroutedId lost(const QString &from, const QString &to, const QString &body)
    {
        const auto taken = text(from, to, body);
        if (!taken || !taken->unrouted)
            qFatal("the text was not lost");
        return {database.scalar(u"SELECT max(id) FROM unrouted"_s).toLongLong()};
    }

    UnroutedId lostCall(const QString &from, const QString &to)
    {
        InboundCall call;
        call.source = from;
        call.destination = to;
        if (!dispatcher.answerCall(call) || !dispatcher.flush())
            qFatal("no call");
        return {database.scalar(u"SELECT max(id) FROM unrouted"_s).toLongLong()};
    }

    /// Closes the ride and lets its lines end.
    void endRide()
    {
        if (!dispatcher.closeRide(created.id))
            qFatal("not closed");
        pass(25h);
        if (!dispatcher.sweep())
            qFatal("not swept");
    }

    Summary summary() { return reader.summary().value(); }
    int unread() { return reader.rideOverview(created.id).value()->unread; }
    QString outcome(UnroutedId id)
    {
        return database.scalar(u"SELECT outcome FROM unrouted WHERE id = "_s + QString::number(id.value));
    }

    Person cait;
    Person dave;
    Ride created;
    Reader reader;
};

} // namespace

class TestDispatcherInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void whatComesInIsUnreadUntilSeen();
    void theNewestCanBeUnreadAgain();
    void answersFromTheNumberDialled();
    void refusesToAnswer_data();
    void refusesToAnswer();
    void dismissesAndPutsBack();
    void linkForwardsAndAnswersComeBack();
    void linkReopensAnEndedRideForTwoHours();
    void linkTakesAnotherNumberOnlyWhenItIsNamed();
    void linkSaysWhoHoldsTheLine();
    void linksACall();
    void anotherPersonTakesNoAnswersUnasked();
    void answersComeBackToTheDriver();
    void takesAnswersUnasked_data();
    void takesAnswersUnasked();
    void refusesToLink_data();
    void refusesToLink();
    void linkedTextsGoToOnePhoneOnly();
    void remembersAPhoneForTheNextRide();
    void aRememberedPhoneNeverTakesAnotherLine();
    void sendsAFailedTextOnceMoreOnly();
    void dropsAndSendsManyTexts();
    void withdrawnByTheDispatcherNeedsNobody();
    void toldByPhoneWithdraws();
    void revealIsRecorded();
};

void TestDispatcherInbox::whatComesInIsUnreadUntilSeen()
{
    InboxDesk desk;
    QVERIFY(desk.text(caitlyn, proxy, u"where are you?"_s).ok());
    desk.lostCall(caitlyn, proxy);
    QCOMPARE(desk.unread(), 2);
    QCOMPARE(desk.summary().unreadTexts, 1);
    QVERIFY(desk.dispatcher.markSeen(desk.created.id).ok());
    QCOMPARE(desk.unread(), 0);
    QCOMPARE(desk.summary().unreadTexts, 0);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM messages WHERE seen_at IS NOT NULL"_s), u"1"_s);
}

void TestDispatcherInbox::theNewestCanBeUnreadAgain()
{
    InboxDesk desk;
    QVERIFY(!desk.dispatcher.markUnread(desk.created.id).ok());
    QVERIFY(desk.text(caitlyn, proxy, u"one"_s).ok());
    QVERIFY(desk.text(caitlyn, proxy, u"two"_s).ok());
    QVERIFY(desk.dispatcher.markSeen(desk.created.id).ok());
    QVERIFY(desk.dispatcher.markUnread(desk.created.id).ok());
    QCOMPARE(desk.database.scalar(u"SELECT body FROM messages WHERE unread = 1"_s), u"two"_s);
    QCOMPARE(desk.unread(), 1);
}

void TestDispatcherInbox::answersFromTheNumberDialled()
{
    InboxDesk desk;
    const UnroutedId row = desk.lost(stranger, otherProxy, u"hello?"_s);
    QCOMPARE(desk.summary().inbox, 1);
    QVERIFY(desk.dispatcher.replyTo(row, u"Who is this?"_s).ok());
    QCOMPARE(desk.outbox(), QStringList{u"%1 > %2: Who is this? [pending]"_s.arg(otherProxy, stranger)});
    QCOMPARE(desk.summary().inbox, 0);
    const InboxRow shown = desk.reader.inbox(InboxFilter::Handled, {})->rows.first();
    QVERIFY(shown.reply == MessageState::Pending);
    QCOMPARE(shown.outcome, InboxOutcome::Replied);
}

void TestDispatcherInbox::refusesToAnswer_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("body");
    QTest::newRow("no text") << stranger << proxy << u"  "_s;
    QTest::newRow("alphanumeric sender") << u"MyBank"_s << proxy << u"hello"_s;
    QTest::newRow("one of our numbers") << otherProxy << proxy << u"hello"_s;
    QTest::newRow("a number that is not ours") << stranger << u"3197010229999"_s << u"hello"_s;
}

void TestDispatcherInbox::refusesToAnswer()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, body);
    InboxDesk desk;
    const UnroutedId row = desk.lost(from, to, u"text"_s);
    QVERIFY(!desk.dispatcher.replyTo(row, body).ok());
    QVERIFY(desk.outbox().isEmpty());
    QCOMPARE(desk.summary().inbox, 1);
}

void TestDispatcherInbox::dismissesAndPutsBack()
{
    InboxDesk desk;
    const UnroutedId row = desk.lost(stranger, proxy, u"wrong number"_s);
    QVERIFY(desk.dispatcher.setHandled(row, true).ok());
    QCOMPARE(desk.summary().inbox, 0);
    QVERIFY(desk.reader.inbox(InboxFilter::Waiting, {})->rows.isEmpty());
    QCOMPARE(desk.reader.inbox(InboxFilter::Handled, {})->rows.first().body, u"wrong number"_s);
    QVERIFY(desk.dispatcher.setHandled(row, false).ok());
    QCOMPARE(desk.summary().inbox, 1);
}

void TestDispatcherInbox::linkForwardsAndAnswersComeBack()
{
    InboxDesk desk;
    const UnroutedId row = desk.lost(stranger, proxy, u"Cait here, my phone died"_s);
    desk.pass(3h); // longer ago than a text goes out by itself
    const auto linked = desk.dispatcher.link({row, desk.created.id, Role::Customer, {}, false});
    QVERIFY2(linked.ok(), linked ? "" : qPrintable(linked.problem().text));
    QCOMPARE(desk.outbox(), QStringList{u"%1 > %2: Cait here, my phone died [pending]"_s.arg(proxy, david)});
    QCOMPARE(desk.outcome(row), u"linked"_s);
    QVERIFY(desk.text(david, proxy, u"where?"_s).ok());
    QCOMPARE(desk.outbox().last(), u"%1 > %2: where? [pending]"_s.arg(proxy, stranger));
    QVERIFY(desk.text(stranger, proxy, u"at the gate"_s).ok());
    QCOMPARE(desk.outbox().last(), u"%1 > %2: at the gate [pending]"_s.arg(proxy, david));
    // Her own phone works again: answers follow it.
    QVERIFY(desk.text(caitlyn, proxy, u"charged"_s).ok());
    QVERIFY(desk.text(david, proxy, u"good"_s).ok());
    QCOMPARE(desk.outbox().last(), u"%1 > %2: good [pending]"_s.arg(proxy, caitlyn));
    QVERIFY(!desk.dispatcher.link({row, desk.created.id, Role::Customer, {}, false}).ok());
}

void TestDispatcherInbox::linkReopensAnEndedRideForTwoHours()
{
    InboxDesk desk;
    desk.endRide();
    QVERIFY(desk.liveLegs().isEmpty());
    const UnroutedId row = desk.lost(caitlyn, proxy, u"my umbrella!"_s);
    const LinkRequest request{row, desk.created.id, Role::Customer, {}, false};
    const auto preview = desk.dispatcher.previewLink(request);
    QVERIFY(preview.ok());
    QVERIFY(preview->reopens && !preview->otherNumber);
    QCOMPARE(preview->until, desk.now().addDuration(2h));
    QCOMPARE(preview->to, u"David"_s);
    QVERIFY(desk.liveLegs().isEmpty()); // a preview changes nothing
    QVERIFY(desk.dispatcher.link(request).ok());
    QVERIFY(desk.text(david, proxy, u"I have it"_s).ok());
    QCOMPARE(desk.outbox(), (QStringList{u"%1 > %2: my umbrella! [pending]"_s.arg(proxy, david),
                                         u"%1 > %2: I have it [pending]"_s.arg(proxy, caitlyn)}));
    desk.pass(2h + 1min);
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(desk.liveLegs().isEmpty());
    QCOMPARE(desk.reader.rideOverview(desk.created.id).value()->ride.state, RideState::Closed);
}

void TestDispatcherInbox::linkTakesAnotherNumberOnlyWhenItIsNamed()
{
    InboxDesk desk;
    desk.endRide();
    const UnroutedId row = desk.lost(caitlyn, proxy, u"my umbrella!"_s);
    // David's next ride has the old number meanwhile.
    const Ride next = desk.ride(desk.customer(u"Chris"_s, u"31612345602"_s), desk.dave).value();
    if (next.number != proxy)
        desk.database->run(u"UPDATE legs SET proxy = ?, via_proxy = ?, number_id = 1 WHERE ride_id = ?"_s,
                           {proxy, proxy, next.id.value});
    desk.database->runOnce(u"DELETE FROM messages WHERE direction = 'out'"_s);
    LinkRequest request{row, desk.created.id, Role::Customer, {}, false};
    const auto preview = desk.dispatcher.previewLink(request);
    QVERIFY(preview.ok());
    QVERIFY(preview->otherNumber);
    QCOMPARE(preview->heldBy, next.id);
    QCOMPARE(preview->proxy.digits(), otherProxy);
    QVERIFY(!desk.dispatcher.link(request).ok());
    request.numberId = preview->numberId;
    QVERIFY(desk.dispatcher.link(request).ok());
    QCOMPARE(desk.outbox(), QStringList{u"%1 > %2: my umbrella! [pending]"_s.arg(otherProxy, david)});
    QVERIFY(desk.text(david, otherProxy, u"I have it"_s).ok());
    QCOMPARE(desk.outbox().last(), u"%1 > %2: I have it [pending]"_s.arg(otherProxy, caitlyn));
    // She goes on texting the number that she knows.
    QVERIFY(desk.text(caitlyn, proxy, u"thanks"_s).ok());
    QCOMPARE(desk.outbox().last(), u"%1 > %2: thanks [pending]"_s.arg(otherProxy, david));
}

void TestDispatcherInbox::linkSaysWhoHoldsTheLine()
{
    InboxDesk desk;
    desk.database->runOnce(u"DELETE FROM proxy_numbers WHERE id = 2"_s); // there is one number only
    desk.endRide();
    const UnroutedId row = desk.lost(caitlyn, proxy, u"my umbrella!"_s);
    const Ride next = desk.ride(desk.customer(u"Chris"_s, u"31612345602"_s), desk.dave).value();
    const auto preview = desk.dispatcher.previewLink({row, desk.created.id, Role::Customer, {}, false});
    QVERIFY(!preview.ok());
    QVERIFY2(preview.problem().text.contains(u"ride %1"_s.arg(next.id.value)),
             qPrintable(preview.problem().text));
}

void TestDispatcherInbox::linksACall()
{
    InboxDesk desk;
    const UnroutedId row = desk.lostCall(stranger, proxy);
    QVERIFY(desk.dispatcher.link({row, desk.created.id, Role::Customer, {}, false}).ok());
    QVERIFY(desk.outbox().isEmpty());
    QCOMPARE(desk.database.scalar(u"SELECT ride_id FROM calls"_s), QString::number(desk.created.id.value));
    InboundCall call;
    call.source = stranger;
    call.destination = proxy;
    QCOMPARE(desk.dispatcher.answerCall(call)->transferTo->digits(), david);
}

/// The driver of before writes once more; the one of now keeps the customer's answers.
void TestDispatcherInbox::anotherPersonTakesNoAnswersUnasked()
{
    InboxDesk desk;
    const auto dounia = u"31687654304"_s;
    QVERIFY(desk.dispatcher.changeDriver(desk.created.id, desk.driver(u"Dounia"_s, dounia).id).ok());
    const Ride ride = desk.reader.rideOverview(desk.created.id).value()->ride;
    desk.database->runOnce(u"DELETE FROM messages"_s);
    const UnroutedId row = desk.lost(david, ride.number, u"her umbrella is here"_s);
    LinkRequest request{row, ride.id, Role::Driver, {}, true, false};
    const auto preview = desk.dispatcher.previewLink(request);
    QVERIFY(preview.ok());
    QCOMPARE(preview->owner, u"David"_s);
    QVERIFY(preview->wasParty);
    QCOMPARE(preview->answersNow, u"Dounia"_s);
    QVERIFY(desk.dispatcher.link(request).ok());
    QCOMPARE(desk.outbox(),
             QStringList{u"%1 > %2: her umbrella is here [pending]"_s.arg(ride.number, caitlyn)});
    QCOMPARE(desk.liveLegs().size(), 2);
    QVERIFY(desk.text(caitlyn, ride.number, u"thanks"_s).ok());
    QCOMPARE(desk.outbox().last(), u"%1 > %2: thanks [pending]"_s.arg(ride.number, dounia));
    // It is David's phone, whatever it was taken for.
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM further_phones"_s), u"0"_s);
    const Conversation shown = desk.reader.conversation(ride.id).value();
    QCOMPARE(shown.names.value(david), u"David"_s);
}

void TestDispatcherInbox::answersComeBackToTheDriver()
{
    InboxDesk desk;
    const auto dounia = u"31687654304"_s;
    QVERIFY(desk.dispatcher.changeDriver(desk.created.id, desk.driver(u"Dounia"_s, dounia).id).ok());
    const Ride ride = desk.reader.rideOverview(desk.created.id).value()->ride;
    const UnroutedId row = desk.lost(david, ride.number, u"I take her after all"_s);
    QVERIFY(!desk.dispatcher.giveAnswersBack(row).ok());
    QVERIFY(desk.dispatcher.link({row, ride.id, Role::Driver, {}, false, true}).ok());
    QVERIFY(desk.text(caitlyn, ride.number, u"good"_s).ok());
    QCOMPARE(desk.outbox().last(), u"%1 > %2: good [pending]"_s.arg(ride.number, david));
    const auto number = PhoneNumber::fromDigits(ride.number);
    const QList<HeldLine> lines = desk.reader.heldLines(*number, 5).value();
    QCOMPARE(lines.first().customer, u"Caitlyn"_s);
    QCOMPARE(lines.first().driver, u"David"_s); // whose phone that line has
    QVERIFY(desk.dispatcher.giveAnswersBack(row).ok());
    QVERIFY(desk.text(caitlyn, ride.number, u"really?"_s).ok());
    QCOMPARE(desk.outbox().last(), u"%1 > %2: really? [pending]"_s.arg(ride.number, dounia));
    QVERIFY(desk.text(david, ride.number, u"still me"_s)->unrouted);
    QVERIFY(!desk.dispatcher.giveAnswersBack(row).ok());
}

void TestDispatcherInbox::takesAnswersUnasked_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<bool>("takes");
    QTest::newRow("a stranger, or the party's own phone") << QString() << true;
    QTest::newRow("somebody else") << u"David"_s << false;
}

void TestDispatcherInbox::takesAnswersUnasked()
{
    QFETCH(const QString, owner);
    QTEST(birdcar::takesAnswersUnasked(owner), "takes");
}

void TestDispatcherInbox::refusesToLink_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Role>("role");
    QTest::newRow("alphanumeric sender") << u"MyBank"_s << Role::Customer;
    QTest::newRow("a number of the pool") << otherProxy << Role::Customer;
    QTest::newRow("the other party itself") << david << Role::Customer;
}

void TestDispatcherInbox::refusesToLink()
{
    QFETCH(QString, from);
    QFETCH(Role, role);
    InboxDesk desk;
    const UnroutedId row = desk.lost(from, from == david ? otherProxy : proxy, u"text"_s);
    QVERIFY(!desk.dispatcher.link({row, desk.created.id, role, {}, false}).ok());
    QVERIFY(desk.outbox().isEmpty());
    QCOMPARE(desk.liveLegs().size(), 2);
}

void TestDispatcherInbox::linkedTextsGoToOnePhoneOnly()
{
    InboxDesk desk;
    const UnroutedId row = desk.lost(stranger, proxy, u"Cait here"_s);
    QVERIFY(desk.dispatcher.link({row, desk.created.id, Role::Customer, {}, false}).ok());
    desk.database->runOnce(u"DELETE FROM messages WHERE direction = 'out'"_s);
    QVERIFY(desk.dispatcher.writeTo(desk.created.id, Recipients::Both, u"wait"_s).ok());
    QCOMPARE(desk.outbox(), (QStringList{u"%1 > %2: wait [pending]"_s.arg(proxy, david),
                                         u"%1 > %2: wait [pending]"_s.arg(proxy, stranger)}));
}

void TestDispatcherInbox::remembersAPhoneForTheNextRide()
{
    InboxDesk desk;
    const UnroutedId row = desk.lost(stranger, proxy, u"Cait here"_s);
    QVERIFY(desk.dispatcher.link({row, desk.created.id, Role::Customer, {}, true}).ok());
    desk.endRide();
    const Ride next = desk.ride(desk.cait, desk.dave).value();
    desk.database->runOnce(u"DELETE FROM messages WHERE direction = 'out'"_s);
    const auto taken = desk.text(stranger, next.number, u"me again"_s);
    QVERIFY(!taken->unrouted);
    QCOMPARE(desk.outbox(), QStringList{u"%1 > %2: me again [pending]"_s.arg(next.number, david)});
    QVERIFY(desk.text(david, next.number, u"hi"_s).ok());
    QCOMPARE(desk.outbox().last(), u"%1 > %2: hi [pending]"_s.arg(next.number, stranger));
    QVERIFY(desk.dispatcher.cancelRide(next.id).ok());
    QVERIFY(desk.liveLegs().isEmpty());
}

void TestDispatcherInbox::aRememberedPhoneNeverTakesAnotherLine()
{
    InboxDesk desk;
    const UnroutedId row = desk.lost(stranger, proxy, u"Cait here"_s);
    QVERIFY(desk.dispatcher.link({row, desk.created.id, Role::Customer, {}, true}).ok());
    QVERIFY(desk.dispatcher.cancelRide(desk.created.id).ok());
    // Somebody else books with that very phone; then Caitlyn rides with another driver on the same number.
    desk.database->runOnce(u"UPDATE proxy_numbers SET state = 'disabled' WHERE id = 2"_s);
    const Ride theirs = desk.ride(desk.customer(u"Friend"_s, stranger), desk.dave).value();
    const Ride hers = desk.ride(desk.cait, desk.driver(u"Diana"_s, u"31687654302"_s)).value();
    QCOMPARE(hers.number, theirs.number);
    desk.database->runOnce(u"DELETE FROM messages WHERE direction = 'out'"_s);
    QVERIFY(desk.text(stranger, proxy, u"hello"_s).ok());
    QCOMPARE(desk.outbox(), QStringList{u"%1 > %2: hello [pending]"_s.arg(proxy, david)});
    QVERIFY(desk.events().contains(u"line_not_free ride %1"_s.arg(hers.id.value)));
}

void TestDispatcherInbox::sendsAFailedTextOnceMoreOnly()
{
    InboxDesk desk;
    QVERIFY(desk.text(caitlyn, proxy, u"hello"_s).ok());
    desk.database->runOnce(
        u"UPDATE messages SET state = 'failed', reason = 'late' WHERE direction = 'out'"_s);
    const MessageId id = desk.reader.inbox(InboxFilter::Waiting, {})->rows.first().messageId;
    QCOMPARE(desk.summary().inbox, 1);
    QVERIFY(desk.dispatcher.sendAgain(id).ok());
    QVERIFY(!desk.dispatcher.sendAgain(id).ok());
    QCOMPARE(desk.outbox().size(), 2);
    QCOMPARE(desk.summary().inbox, 0);
}

void TestDispatcherInbox::dropsAndSendsManyTexts()
{
    InboxDesk desk;
    for (int i = 0; i < 4; ++i)
        QVERIFY(desk.text(caitlyn, proxy, u"text %1"_s.arg(i)).ok());
    desk.database->runOnce(
        u"UPDATE messages SET state = 'failed', reason = 'late' WHERE direction = 'out'"_s);
    QList<MessageId> ids;
    const QList<InboxRow> rows = desk.reader.inbox(InboxFilter::Waiting, {})->rows;
    for (const InboxRow &row : rows)
        ids.append(row.messageId);
    QCOMPARE(ids.size(), 4);
    QCOMPARE(desk.dispatcher.settleFailed(ids.first(1), FailureOutcome::Dropped).value(), 1);
    QCOMPARE(desk.summary().failedTexts, 3);
    QCOMPARE(desk.dispatcher.settleFailed(ids, FailureOutcome::SentAgain).value(), 4);
    QCOMPARE(desk.dispatcher.settleFailed(ids, FailureOutcome::SentAgain).value(), 0);
    QCOMPARE(desk.summary().failedTexts, 0);
    QCOMPARE(desk.outbox().size(), 8);
}

void TestDispatcherInbox::withdrawnByTheDispatcherNeedsNobody()
{
    InboxDesk desk;
    const Ride ride = desk.ride(desk.customer(u"Chris"_s, u"31612345602"_s), desk.dave).value();
    QVERIFY(desk.text(u"31612345602"_s, ride.number, u"hello David"_s).ok());
    QVERIFY(desk.dispatcher.changeDriver(ride.id, desk.driver(u"Diana"_s, u"31687654302"_s).id).ok());
    // The confirmations are pointless; the customer's words to the old driver wait for a decision.
    const InboxList page = desk.reader.inbox(InboxFilter::Waiting, {}).value();
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.first().body, u"hello David"_s);
    QCOMPARE(page.rows.first().failure, u"withdrawn"_s);
}

void TestDispatcherInbox::toldByPhoneWithdraws()
{
    InboxDesk desk;
    QVERIFY(desk.text(caitlyn, proxy, u"hello"_s).ok());
    const InboxRow row = desk.reader.inbox(InboxFilter::NotTold, {})->rows.first();
    QCOMPARE(row.name, u"David"_s);
    QVERIFY(desk.dispatcher.toldByPhone(row.messageId).ok());
    QCOMPARE(desk.outbox(), QStringList{u"%1 > %2: hello [failed withdrawn]"_s.arg(proxy, david)});
    QCOMPARE(desk.summary().inbox, 0);
    desk.database->runOnce(u"UPDATE messages SET state = 'sending' WHERE direction = 'out'"_s);
    QVERIFY(!desk.dispatcher.toldByPhone(row.messageId).ok()); // it is in the air
}

void TestDispatcherInbox::revealIsRecorded()
{
    InboxDesk desk;
    desk.lost(stranger, proxy, u"hello"_s);
    const InboxRow row = desk.reader.inbox(InboxFilter::Waiting, {})->rows.first();
    QVERIFY(desk.dispatcher.revealPhone(row)->contains(u"99999999"_s));
    QVERIFY(desk.events().contains(u"phone_revealed inbox %1"_s.arg(row.unroutedId.value)));
    QVERIFY(!desk.database.scalar(u"SELECT detail FROM events ORDER BY id DESC"_s).contains(stranger));
}

QTEST_GUILESS_MAIN(TestDispatcherInbox)
#include "tst_dispatcherinbox.moc"
