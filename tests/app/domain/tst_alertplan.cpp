// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alertplan.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime second(double seconds)
{
    return QDateTime(QDate(2026, 12, 24), QTime(17, 0), Qt::UTC).addMSecs(qRound64(seconds * 1000));
}

/// `count` texts, spread evenly over so many conversations.
QList<Arrival> texts(int count, int conversations = 1)
{
    QList<Arrival> arrivals;
    for (int i = 0; i < count; ++i) {
        const int ride = 1 + i % conversations;
        arrivals.append({Arrival::Kind::Text, u"ride %1"_s.arg(ride), u"Cait %1"_s.arg(ride), ride});
    }
    return arrivals;
}

/// "sound", then "conversation: texts" of every notification.
QString lineOf(const Alerts &alerts)
{
    QStringList parts;
    if (alerts.sound)
        parts.append(u"sound"_s);
    for (const AlertNotice &notice : alerts.show)
        parts.append(u"%1: %2"_s.arg(notice.conversation.isEmpty() ? u"all"_s : notice.conversation)
                         .arg(notice.texts + notice.unrouted + notice.calls));
    return parts.join(u", "_s);
}

/// Everything that is said from second 10 on, while texts arrive at their seconds.
struct Step
{
    double at = 0;
    int texts = 0;
    int conversations = 1;
    bool inFront = false;
};

} // namespace

Q_DECLARE_METATYPE(Step)

class TestAlertPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void stormIsOneSoundAndOneNoticePerConversation_data();
    void stormIsOneSoundAndOneNoticePerConversation();
    void startIsOneSummary();
    void sleepIsOneSummary();
    void countsByKind();
};

void TestAlertPlan::says_data()
{
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("one text") << QList<Step>{{10, 1}} << QStringList{u"sound, ride 1: 1"_s};
    QTest::newRow("in front: a sound only") << QList<Step>{{10, 1, 1, true}} << QStringList{u"sound"_s};
    QTest::newRow("two at once, one conversation")
        << QList<Step>{{10, 2}} << QStringList{u"sound, ride 1: 2"_s};
    QTest::newRow("the second soon after waits")
        << QList<Step>{{10, 1}, {11, 1}} << QStringList{u"sound, ride 1: 1"_s, QString()};
    QTest::newRow("and is counted in later") << QList<Step>{{10, 1}, {11, 1}, {13, 0}}
                                             << QStringList{u"sound, ride 1: 1"_s, QString(), u"ride 1: 2"_s};
    QTest::newRow("later is a new sound")
        << QList<Step>{{10, 1}, {20, 1}} << QStringList{u"sound, ride 1: 1"_s, u"sound, ride 1: 2"_s};
    QTest::newRow("looked at in between: counted anew")
        << QList<Step>{{10, 1}, {15, 0, 1, true}, {20, 1}}
        << QStringList{u"sound, ride 1: 1"_s, QString(), u"sound, ride 1: 1"_s};
    QTest::newRow("a few conversations each have their own")
        << QList<Step>{{10, 2, 2}} << QStringList{u"sound, ride 1: 1, ride 2: 1"_s};
    QTest::newRow("many conversations are one")
        << QList<Step>{{10, 30, 10}} << QStringList{u"sound, all: 30"_s};
    QTest::newRow("nothing") << QList<Step>{{10, 0}} << QStringList{QString()};
}

void TestAlertPlan::says()
{
    QFETCH(QList<Step>, steps);
    QFETCH(QStringList, said);
    AlertPlan plan(second(0));
    QCOMPARE(lineOf(plan.due(false, second(5))), QString());
    QStringList lines;
    for (const Step &step : steps) {
        plan.add(texts(step.texts, step.conversations), second(step.at));
        lines.append(lineOf(plan.due(step.inFront, second(step.at))));
    }
    QCOMPARE(lines, said);
}

void TestAlertPlan::stormIsOneSoundAndOneNoticePerConversation_data()
{
    QTest::addColumn<int>("conversations");
    QTest::addColumn<int>("notices");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("three") << 3 << 3;
    QTest::newRow("each its own") << 300 << 1;
}

void TestAlertPlan::stormIsOneSoundAndOneNoticePerConversation()
{
    QFETCH(int, conversations);
    AlertPlan plan(second(0));
    (void)plan.due(false, second(5));
    const QList<Arrival> storm = texts(300, conversations);
    int sounds = 0;
    int notices = 0;
    for (int batch = 0; batch < 8; ++batch) { // the window looks four times a second
        const double at = 10 + batch * 0.25;
        plan.add(storm.mid(batch * 38, 38), second(at));
        const Alerts alerts = plan.due(false, second(at));
        sounds += alerts.sound ? 1 : 0;
        notices += static_cast<int>(alerts.show.size());
    }
    QCOMPARE(sounds, 1);
    QTEST(notices, "notices");
    QVERIFY(plan.nextDue().isValid());
    const Alerts after = plan.due(false, plan.nextDue()); // what came meanwhile is not lost
    QVERIFY(!after.sound);
    int told = 0;
    for (const AlertNotice &notice : after.show)
        told += notice.texts;
    QCOMPARE(told, 300);
    QVERIFY(!plan.nextDue().isValid());
}

void TestAlertPlan::startIsOneSummary()
{
    AlertPlan plan(second(0));
    plan.add(texts(4, 2), second(0));
    QCOMPARE(lineOf(plan.due(false, second(0))), QString());
    QCOMPARE(plan.nextDue(), second(3));
    QCOMPARE(lineOf(plan.due(false, second(3))), u"sound, all: 4"_s);
    QCOMPARE(lineOf(plan.due(false, second(9))), QString());
}

void TestAlertPlan::sleepIsOneSummary()
{
    AlertPlan plan(second(0));
    (void)plan.due(false, second(5));
    plan.add(texts(2, 2), second(3600)); // nothing was heard of the window for an hour
    QCOMPARE(lineOf(plan.due(false, second(3600))), QString());
    plan.add(texts(2, 2), second(3602));
    QCOMPARE(lineOf(plan.due(false, second(3603))), u"sound, all: 4"_s);
}

void TestAlertPlan::countsByKind()
{
    AlertPlan plan(second(0));
    (void)plan.due(false, second(5));
    plan.add({{Arrival::Kind::UnroutedText, u"a"_s, {}, 0}, {Arrival::Kind::MissedCall, u"a"_s, {}, 0}},
             second(10));
    const AlertNotice notice = plan.due(false, second(10)).show.first();
    QCOMPARE(notice.texts, 0);
    QCOMPARE(notice.unrouted, 1);
    QCOMPARE(notice.calls, 1);
}

QTEST_GUILESS_MAIN(TestAlertPlan)
#include "tst_alertplan.moc"
