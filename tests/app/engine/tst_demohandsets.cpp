// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demohandsets.h"
#include "app/domain/clock.h"
#include "app/messagebird/apiclient.h"
#include "app/standin/standin.h"

#include <QTest>

#include <optional>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The switches of the demo, seen from the program's side of the API.
class TestDemoHandsets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTrouble_data();
    void makesTrouble();
};

void TestDemoHandsets::makesTrouble_data()
{
    QTest::addColumn<DemoTrouble>("trouble");
    QTest::addColumn<SendOutcome::Kind>("outcome");
    QTest::addColumn<QString>("lastStatus");
    using Kind = SendOutcome::Kind;
    QTest::newRow("none") << DemoTrouble::None << Kind::Sent << u"delivered"_s;
    QTest::newRow("unreachable") << DemoTrouble::Unreachable << Kind::NotSent << QString();
    QTest::newRow("refuses texts") << DemoTrouble::RefusesTexts << Kind::Rejected << QString();
    QTest::newRow("does not deliver") << DemoTrouble::DoesNotDeliver << Kind::Sent << u"delivery_failed"_s;
    QTest::newRow("no credit") << DemoTrouble::NoCredit << Kind::NoBalance << QString();
}

void TestDemoHandsets::makesTrouble()
{
    QFETCH(DemoTrouble, trouble);
    QFETCH(SendOutcome::Kind, outcome);
    QFETCH(QString, lastStatus);

    standin::StandIn messageBird;
    QVERIFY(messageBird.listen());
    ApiClient client({messageBird.apiUrl(), 5s}, systemClock());
    client.setKey(standin::Account().accessKey);
    DemoHandsets handsets(Remote<standin::StandIn>(&messageBird, &messageBird));
    const auto send = [&client](const QString &reference) {
        std::optional<SendOutcome::Kind> kind;
        client.send({u"3197010220001"_s, u"31612345601"_s, u"Hello"_s, reference, {}},
                    [&kind](const SendOutcome &result) { kind = result.kind; });
        [[maybe_unused]] const bool answered = QTest::qWaitFor([&kind] { return kind.has_value(); }, 10'000);
        return kind;
    };
    const auto set = [&handsets](DemoTrouble kind) {
        handsets.setTrouble(kind);
        QCoreApplication::processEvents(); // it is asked of the stand-in's thread
    };

    set(DemoTrouble::RefusesTexts); // what went wrong before does not stay
    set(trouble);
    QCOMPARE(send(u"first"_s), outcome);
    if (!lastStatus.isEmpty())
        QTRY_COMPARE(messageBird.texts().first().recipients.first().status, lastStatus);
    set(DemoTrouble::None);
    QCOMPARE(send(u"second"_s), SendOutcome::Kind::Sent);
}

QTEST_GUILESS_MAIN(TestDemoHandsets)
#include "tst_demohandsets.moc"
