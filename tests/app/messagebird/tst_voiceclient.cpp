// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/voiceclient.h"
#include "app/standin/standin.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using standin::Fault;
using standin::Route;
using standin::StandIn;

namespace {

const QString url = u"https://depot.example.com/webhook-voice?key=secret"_s;
const QString otherUrl = u"https://new.example.com/webhook-voice?key=secret"_s;
const QStringList two{u"31970000001"_s, u"31970000002"_s};

} // namespace

/// The flow for calls, against the stand-in over real connections.
class TestVoiceClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_standIn = std::make_unique<StandIn>();
        QVERIFY(m_standIn->listen());
        m_client = std::make_unique<VoiceClient>(m_standIn->apiUrl(), 400ms);
    }

    void cleanup()
    {
        m_client.reset();
        m_standIn.reset();
    }

    void makesAFlowAndBindsTheNumbers()
    {
        const VoiceFlowAnswer made = set({}, url, two);
        QCOMPARE(made.failure, AccountFailure());
        QVERIFY(made.flow.isSet());
        QCOMPARE(made.flow.mark, urlMark(url));
        QVERIFY(!made.flow.mark.contains(u"secret"_s));
        QCOMPARE(made.flow.numbers, two);
        QCOMPARE(m_standIn->callUrlOf(two.first()), url);
        QCOMPARE(m_standIn->callFlowOf(two.last()), made.flow.id);
        QCOMPARE(m_standIn->requestCount(Route::Voice), 2);
    }

    void changesOnlyWhatDiffers()
    {
        const VoiceFlow made = set({}, url, {two.first()}).flow;
        QCOMPARE(set(made, url, {two.first()}).flow, made);
        QCOMPARE(m_standIn->requestCount(Route::Voice), 2); // nothing was asked
        const VoiceFlow moved = set(made, otherUrl, {two.first()}).flow;
        QCOMPARE(moved.id, made.id);
        QCOMPARE(m_standIn->callUrlOf(two.first()), otherUrl);
        QCOMPARE(m_standIn->requestCount(Route::Voice), 3);
        const VoiceFlow grown = set(moved, otherUrl, two).flow;
        QCOMPARE(grown.numbers, two);
        QCOMPARE(m_standIn->callUrlOf(two.last()), otherUrl);
        QCOMPARE(m_standIn->requestCount(Route::Voice), 4);
    }

    void aFlowThatWasDeletedIsMadeAnew_data()
    {
        QTest::addColumn<QString>("nextUrl");
        QTest::newRow("found out while changing it") << otherUrl;
        QTest::newRow("found out while binding") << url;
    }

    void aFlowThatWasDeletedIsMadeAnew()
    {
        QFETCH(QString, nextUrl);
        const VoiceFlow gone{u"no-such-flow"_s, urlMark(url), {two.first()}};
        const VoiceFlowAnswer made = set(gone, nextUrl, two);
        QCOMPARE(made.failure, AccountFailure());
        QVERIFY(made.flow.id != gone.id);
        QCOMPARE(made.flow.numbers, two);
        QCOMPARE(m_standIn->callUrlOf(two.first()), nextUrl);
    }

    void aFlowThatCannotBeMadeAnewYetIsTriedAgain_data() { aFlowThatWasDeletedIsMadeAnew_data(); }

    void aFlowThatCannotBeMadeAnewYetIsTriedAgain()
    {
        QFETCH(QString, nextUrl);
        const VoiceFlow gone{u"no-such-flow"_s, urlMark(url), {two.first()}};
        m_standIn->setFault(Route::Voice, {.kind = Fault::Kind::ServerError, .times = 1, .after = 1});
        const VoiceFlowAnswer failed = set(gone, nextUrl, two);
        QCOMPARE(failed.failure.trouble, AccountTrouble::ServerTrouble);
        QVERIFY(failed.flow.isSet());
        QVERIFY(failed.flow.mark.isEmpty()); // it leads nowhere
        const VoiceFlowAnswer made = set(failed.flow, nextUrl, two);
        QCOMPARE(made.failure, AccountFailure());
        QCOMPARE(made.flow.numbers, two);
        QCOMPARE(m_standIn->callUrlOf(two.first()), nextUrl);
    }

    void a404OfSomethingInBetweenEndsNoFlow()
    {
        const VoiceFlow made = set({}, url, {two.first()}).flow;
        m_standIn->setFault(Route::Voice, {.kind = Fault::Kind::NotFound, .times = 1}); // not the voice API's
        QCOMPARE(set(made, otherUrl, {two.first()}).flow, made);
        const int asked = m_standIn->requestCount(Route::Voice);
        QCOMPARE(set(made, otherUrl, {two.first()}).flow.id, made.id);
        QCOMPARE(m_standIn->requestCount(Route::Voice), asked + 1); // changed, not made anew
    }

    void whatFailedHalfWayIsFinishedLater()
    {
        m_standIn->setFault(Route::Voice, {.kind = Fault::Kind::ServerError, .times = 1});
        const VoiceFlowAnswer failed = set({}, url, two);
        QCOMPARE(failed.failure.trouble, AccountTrouble::ServerTrouble);
        QVERIFY(!failed.flow.isSet());
        const VoiceFlow made = set({}, url, {}).flow; // without numbers nothing is bound
        m_standIn->setFault(Route::Voice, {.kind = Fault::Kind::Hang, .times = 1});
        const VoiceFlowAnswer half = set(made, url, two);
        QCOMPARE(half.failure.trouble, AccountTrouble::NoAnswer);
        QCOMPARE(half.flow, made);
        QCOMPARE(set(half.flow, url, two).flow.numbers, two);
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<AccountTrouble>("trouble");
        QTest::newRow("no right") << int(Fault::Kind::Forbidden) << AccountTrouble::NoRights;
        QTest::newRow("refused here, good for the balance")
            << int(Fault::Kind::Unauthorized) << AccountTrouble::NoRights;
        QTest::newRow("another page") << int(Fault::Kind::HtmlPage) << AccountTrouble::Unreadable;
        QTest::newRow("refused") << int(Fault::Kind::InvalidParameters) << AccountTrouble::Refused;
    }

    void saysWhatWentWrong()
    {
        QFETCH(int, kind);
        m_standIn->setFault(Route::Voice, {.kind = static_cast<Fault::Kind>(kind)});
        QTEST(set({}, url, two).failure.trouble, "trouble");
    }

    void aWrongKeyAndNone()
    {
        QCOMPARE(set({}, url, two, u"live_wrong"_s).failure.trouble, AccountTrouble::KeyRefused);
        QCOMPARE(set({}, url, two, {}).failure.trouble, AccountTrouble::NoKey);
    }

private:
    VoiceFlowAnswer set(const VoiceFlow &have, const QString &to, const QStringList &numbers,
                        const QString &key = QString::fromLatin1(standin::Account().accessKey))
    {
        std::optional<VoiceFlowAnswer> answer;
        m_client->setFlow(key, have, to, numbers, [&](const VoiceFlowAnswer &done) { answer = done; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<VoiceClient> m_client;
};

QTEST_GUILESS_MAIN(TestVoiceClient)
#include "tst_voiceclient.moc"
