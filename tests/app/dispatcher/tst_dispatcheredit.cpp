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
const auto first = u"3197010220001"_s;

/// A desk with one ride at 19:00 depot time, from Depot to Dam.
class EditDesk : public TestDesk
{
public:
    EditDesk() : TestDesk(TestDatabase::currentEngine())
    {
        number(first);
        plan = *ride(customer(u"Caitlyn"_s, caitlyn), driver(u"David"_s, david));
    }

    void confirmationsLeave()
    {
        database->run(u"UPDATE messages SET state = 'sent', attempts = 1 WHERE state = 'pending'"_s);
    }

    RideEdit unchanged() const
    {
        return {plan, plan.start, plan.destination, {}, plan.officeNote, plan.driverNote};
    }

    Ride plan;
};

} // namespace

class TestDispatcherEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void changesPlanAndNotes();
    void numberAndLinesStay();
    void anUnsentConfirmationGoesWithTheNewPlan();
    void tellsWhoeverIsChosen_data();
    void tellsWhoeverIsChosen();
    void refusesWhatSomebodyElseChanged();
    void mergesWhatSomebodyElseChangedBeside();
    void refusesAnEndedRide();
    void refusesAnEmptyPlace();
    void nothingChangedIsNoChange();
    void keepsDrafts();
    void aDraftGoesWithItsRide();
    void aDraftIsUsedOnce();
    void keepsBegunWork();
    void newerWorkReplacesOlder();
    void begunWorkIsTheDepotsOwn();
    void begunWorkGoesWithWhatItIsAbout();
    void hintsAtOtherRides();
};

void TestDispatcherEdit::changesPlanAndNotes()
{
    EditDesk desk;
    RideEdit edit = desk.unchanged();
    edit.destination = u"  Central \n station "_s;
    edit.at = desk.now().addDuration(3h);
    edit.officeNote = u"Pays in cash"_s;
    edit.driverNote = u"Ring twice"_s;
    const auto changed = desk.dispatcher.changeRide(edit);
    QVERIFY2(changed.ok(), qPrintable(changed.ok() ? QString() : changed.problem().text));
    QCOMPARE(changed->destination, u"Central station"_s);
    QCOMPARE(changed->datetime, u"2026-12-24T20:00:00Z"_s);
    QCOMPARE(changed->dueAt, desk.now().addDuration(3h));
    QCOMPARE(changed->closesAt, desk.now().addDuration(15h));
    QCOMPARE(changed->officeNote, u"Pays in cash"_s);
    QCOMPARE(changed->driverNote, u"Ring twice"_s);
    QCOMPARE(desk.events().last(), u"ride_changed ride 1"_s);
    QCOMPARE(desk.database.scalar(u"SELECT detail FROM events WHERE kind = 'ride_changed'"_s),
             u"time, destination, office note, note to the driver"_s);
}

void TestDispatcherEdit::numberAndLinesStay()
{
    EditDesk desk;
    const QStringList legs = desk.liveLegs();
    RideEdit edit = desk.unchanged();
    edit.start = u"Harbour"_s;
    QCOMPARE(desk.dispatcher.changeRide(edit)->number, first);
    QCOMPARE(desk.liveLegs(), legs);
}

void TestDispatcherEdit::anUnsentConfirmationGoesWithTheNewPlan()
{
    EditDesk desk;
    RideEdit edit = desk.unchanged();
    edit.at = desk.now().addDuration(3h);
    QVERIFY(desk.dispatcher.changeRide(edit).ok());
    const QStringList waiting = desk.outbox().filter(u"[pending]"_s);
    QCOMPARE(waiting.size(), 2);
    for (const QString &text : waiting)
        QVERIFY2(text.contains(u"21:00"_s), qPrintable(text));
    QCOMPARE(desk.outbox().filter(u"[failed withdrawn]"_s).size(), 2);
    QVERIFY(desk.dispatcher.tellChange(desk.plan.id, Recipients::Both)->isEmpty()); // they are told already
    QCOMPARE(desk.outbox().filter(u"[pending]"_s), waiting);
}

void TestDispatcherEdit::tellsWhoeverIsChosen_data()
{
    QTest::addColumn<Recipients>("to");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("both") << Recipients::Both << QStringList{caitlyn, david};
    QTest::newRow("customer") << Recipients::Customer << QStringList{caitlyn};
    QTest::newRow("driver") << Recipients::Driver << QStringList{david};
}

void TestDispatcherEdit::tellsWhoeverIsChosen()
{
    QFETCH(Recipients, to);
    QFETCH(QStringList, told);
    EditDesk desk;
    desk.confirmationsLeave();
    RideEdit edit = desk.unchanged();
    edit.start = u"Harbour"_s;
    edit.driverNote = u"Ring twice"_s;
    QVERIFY(desk.dispatcher.changeRide(edit).ok());
    QVERIFY(desk.outbox().filter(u"[pending]"_s).isEmpty()); // nobody is told unasked
    const auto messages = desk.dispatcher.tellChange(desk.plan.id, to);
    QStringList recipients;
    for (const Message &message : *messages) {
        recipients.append(message.recipient);
        QVERIFY2(message.body.contains(u"19:00, from Harbour to Dam"_s), qPrintable(message.body));
        QCOMPARE(message.body.endsWith(u"\nRing twice"_s), message.recipient == david);
    }
    QCOMPARE(recipients, told);
}

void TestDispatcherEdit::refusesWhatSomebodyElseChanged()
{
    EditDesk desk;
    RideEdit theirs = desk.unchanged();
    theirs.start = u"Harbour"_s;
    QVERIFY(desk.dispatcher.changeRide(theirs).ok());
    RideEdit mine = desk.unchanged();
    mine.start = u"Station"_s;
    const auto refused = desk.dispatcher.changeRide(mine);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().field, u"stale"_s);
    QCOMPARE(refused.problem().details, QStringList{u"From: \"Depot\" is now \"Harbour\""_s});
    QCOMPARE(desk.database.scalar(u"SELECT start FROM rides"_s), u"Harbour"_s);
}

void TestDispatcherEdit::mergesWhatSomebodyElseChangedBeside()
{
    EditDesk desk;
    RideEdit theirs = desk.unchanged();
    theirs.start = u"Harbour"_s;
    theirs.at = desk.now().addDuration(2h);
    QVERIFY(desk.dispatcher.changeRide(theirs).ok());
    RideEdit mine = desk.unchanged();
    mine.officeNote = u"Pays in cash"_s;
    const auto merged = desk.dispatcher.changeRide(mine);
    QVERIFY(merged.ok());
    QCOMPARE(merged->start, u"Harbour"_s);
    QCOMPARE(merged->dueAt, desk.now().addDuration(2h));
    QCOMPARE(merged->officeNote, u"Pays in cash"_s);
}

void TestDispatcherEdit::refusesAnEndedRide()
{
    EditDesk desk;
    QVERIFY(desk.dispatcher.closeRide(desk.plan.id).ok());
    RideEdit edit = desk.unchanged();
    edit.start = u"Harbour"_s;
    QVERIFY(!desk.dispatcher.changeRide(edit).ok());
    QVERIFY(!desk.dispatcher.tellChange(desk.plan.id, Recipients::Both).ok());
}

void TestDispatcherEdit::refusesAnEmptyPlace()
{
    EditDesk desk;
    RideEdit edit = desk.unchanged();
    edit.destination = u"  "_s;
    QCOMPARE(desk.dispatcher.changeRide(edit).problem().field, u"destination"_s);
}

void TestDispatcherEdit::nothingChangedIsNoChange()
{
    EditDesk desk;
    const QStringList events = desk.events();
    QCOMPARE(desk.dispatcher.changeRide(desk.unchanged())->revision, desk.plan.revision);
    QCOMPARE(desk.events(), events);
}

void TestDispatcherEdit::keepsDrafts()
{
    EditDesk desk;
    QVERIFY(!desk.dispatcher.saveDraft({}).ok());
    RideDraft later;
    later.customerId = desk.plan.customerId;
    later.customer = u"Caitlyn"_s;
    later.start = u"Depot"_s;
    later.time = u"22:00"_s;
    later.at = desk.now().addDuration(5h);
    later.officeNote = u"Wheelchair"_s;
    RideDraft sooner;
    sooner.customer = u"somebody new"_s;
    sooner.at = desk.now().addDuration(1h);
    RideDraft undated;
    undated.destination = u"Zoo"_s;
    for (RideDraft *draft : {&undated, &later, &sooner}) {
        const auto saved = desk.dispatcher.saveDraft(*draft);
        QVERIFY2(saved.ok(), qPrintable(saved.ok() ? QString() : saved.problem().text));
        draft->id = saved->id;
        draft->createdAt = desk.now();
    }
    Reader reader(desk.database.connect({.access = Database::Access::ReadOnly}));
    QCOMPARE(*reader.drafts(), QList<RideDraft>({sooner, later, undated}));
    QCOMPARE(reader.summary()->drafts, 3);
    QCOMPARE(desk.database.scalar(u"SELECT customer FROM drafts WHERE customer_id IS NOT NULL"_s), QString());
    QVERIFY(desk.outbox().filter(u"22:00"_s).isEmpty());

    later.driver = u"David"_s;
    QCOMPARE(desk.dispatcher.saveDraft(later)->id, later.id);
    QCOMPARE(reader.drafts()->size(), 3);
    QVERIFY(desk.dispatcher.dropDraft(undated.id).ok());
    QCOMPARE(*reader.drafts(), QList<RideDraft>({sooner, later}));
}

void TestDispatcherEdit::aDraftGoesWithItsRide()
{
    EditDesk desk;
    desk.number(u"3197010220002"_s);
    RideDraft draft;
    draft.customer = u"Caitlyn"_s;
    const DraftId id = desk.dispatcher.saveDraft(draft)->id;
    NewRide form{desk.plan.customerId, desk.plan.driverId, u"Depot"_s, QString(), desk.now().addDuration(1h)};
    form.draftId = id;
    QVERIFY(!desk.dispatcher.createRide(form).ok()); // refused: the draft stays
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM drafts"_s), u"1"_s);
    form.destination = u"Dam"_s;
    QVERIFY(desk.dispatcher.createRide(form).ok());
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM drafts"_s), u"0"_s);
}

void TestDispatcherEdit::aDraftIsUsedOnce()
{
    EditDesk desk;
    desk.number(u"3197010220002"_s);
    NewRide form{desk.plan.customerId, desk.plan.driverId, u"Depot"_s, u"Dam"_s, desk.now().addDuration(1h)};
    form.draftId = {7};
    QCOMPARE(desk.dispatcher.createRide(form).problem().field, u"draft"_s);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM rides"_s), u"1"_s);
}

void TestDispatcherEdit::keepsBegunWork()
{
    EditDesk desk;
    const auto lost = desk.text(u"31699999999"_s, first, u"who is this?"_s);
    QVERIFY(lost && lost->unrouted);
    BegunWork work;
    work.form.customer = u"Nor"_s;
    work.form.time = u"half past"_s;
    work.texts = {{desk.plan.id, {}, Recipients::Driver, u"wait for"_s},
                  {{}, UnroutedId{1}, Recipients::Both, u"this is the"_s},
                  {desk.plan.id, {}, Recipients::Both, u"  "_s},
                  {RideId{99}, {}, Recipients::Both, u"to nobody"_s}};
    QVERIFY(desk.dispatcher.keepBegunWork(work).ok());
    BegunWork kept = *desk.dispatcher.begunWork();
    QVERIFY(kept.form.id.isValid());
    QCOMPARE(kept.form.customer, u"Nor"_s);
    QCOMPARE(kept.form.time, u"half past"_s);
    QCOMPARE(kept.texts, work.texts.first(2)); // nothing blank, nothing about what is not there
    kept.form.destination = u"Dam"_s;
    kept.texts.removeLast();
    QVERIFY(desk.dispatcher.keepBegunWork(kept).ok());
    QCOMPARE(*desk.dispatcher.begunWork(), kept);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM drafts"_s), u"1"_s); // the same draft
    QVERIFY(desk.dispatcher.keepBegunWork({}).ok());
    QCOMPARE(*desk.dispatcher.begunWork(), BegunWork());
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM drafts"_s), u"1"_s); // stays under "To assign"
}

void TestDispatcherEdit::newerWorkReplacesOlder()
{
    BegunWork older;
    older.form.start = u"Depot"_s;
    older.texts = {{RideId{1}, {}, Recipients::Both, u"old"_s},
                   {RideId{2}, {}, Recipients::Both, u"two"_s},
                   {{}, UnroutedId{1}, Recipients::Both, u"answer"_s}};
    BegunWork newer;
    newer.texts = {{RideId{1}, {}, Recipients::Driver, u"new"_s}};
    BegunWork merged = newer;
    merged.form = older.form;
    merged.texts += older.texts.last(2);
    QCOMPARE(withOlder(newer, older), merged);
    newer.form.start = u"Harbour"_s;
    QCOMPARE(withOlder(newer, older).form.start, u"Harbour"_s);
}

void TestDispatcherEdit::begunWorkIsTheDepotsOwn()
{
    EditDesk desk;
    const std::shared_ptr<Database> connection = desk.database.connect();
    Dispatcher other(*connection, desk.clock(), u"elsewhere"_s);
    BegunWork work;
    work.texts = {{desk.plan.id, {}, Recipients::Both, u"here"_s}};
    QVERIFY(desk.dispatcher.keepBegunWork(work).ok());
    QCOMPARE(*other.begunWork(), BegunWork());
    QVERIFY(other.keepBegunWork({}).ok());
    QCOMPARE(*desk.dispatcher.begunWork(), work);
}

void TestDispatcherEdit::begunWorkGoesWithWhatItIsAbout()
{
    EditDesk desk;
    QVERIFY(desk.text(u"31699999999"_s, first, u"who is this?"_s)->unrouted);
    BegunWork work;
    work.form.customerId = desk.plan.customerId;
    work.form.driverId = desk.plan.driverId;
    work.form.start = u"Depot"_s;
    work.texts = {{desk.plan.id, {}, Recipients::Both, u"wait for"_s},
                  {{}, UnroutedId{1}, Recipients::Both, u"this is the"_s}};
    QVERIFY(desk.dispatcher.keepBegunWork(work).ok());
    const DraftId draft = desk.dispatcher.begunWork()->form.id;
    QVERIFY(desk.dispatcher.writeTo(desk.plan.id, Recipients::Both, u"wait for me"_s).ok());
    QCOMPARE(desk.dispatcher.begunWork()->texts, work.texts.last(1)); // sent is not begun
    QVERIFY(desk.dispatcher.replyTo(UnroutedId{1}, u"this is the depot"_s).ok());
    QVERIFY(desk.dispatcher.begunWork()->texts.isEmpty());
    QVERIFY(desk.dispatcher.dropDraft(draft).ok());
    QVERIFY(desk.dispatcher.begunWork()->form.isEmpty());
}

void TestDispatcherEdit::hintsAtOtherRides()
{
    EditDesk desk;
    Reader reader(desk.database.connect({.access = Database::Access::ReadOnly}));
    const auto hints = [&](std::chrono::minutes from) {
        return *reader.rideHints(desk.plan.customerId, desk.plan.driverId, desk.plan.dueAt.addDuration(from));
    };
    QCOMPARE(hints(0min).openOfCustomer.size(), 1);
    QCOMPARE(hints(0min).lastOfCustomer->id, desk.plan.id);
    QCOMPARE(hints(59min).nearOfDriver.size(), 1);
    QCOMPARE(hints(-59min).nearOfDriver.size(), 1);
    QCOMPARE(hints(60min).nearOfDriver.size(), 0);
    QVERIFY(desk.dispatcher.closeRide(desk.plan.id).ok());
    QVERIFY(hints(0min).openOfCustomer.isEmpty());
    QVERIFY(hints(0min).nearOfDriver.isEmpty());
    QCOMPARE(hints(0min).lastOfCustomer->id, desk.plan.id);
    QCOMPARE(*reader.rideHints({}, {}, {}), RideHints());
}

QTEST_GUILESS_MAIN(TestDispatcherEdit)
#include "tst_dispatcheredit.moc"
