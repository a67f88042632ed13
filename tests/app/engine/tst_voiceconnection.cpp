// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dispatcher.h"
#include "app/standin/standin.h"
#include "app/voiceconnection.h"
#include "tests/support/testdesk.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// The flow for calls as the engine keeps it, against the stand-in; all on one thread, so that what is asked
/// twice in a row is asked before the first answer.
class TestVoiceConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_url = u"https://depot.example.com/webhook-voice?key=secret"_s;
        m_standIn = std::make_unique<standin::StandIn>();
        QVERIFY(m_standIn->listen());
        m_desk = std::make_unique<TestDesk>(DatabaseEngine::Sqlite);
        m_desk->number(u"31970000001"_s);
        m_voice = std::make_unique<VoiceConnection>(
            m_standIn->apiUrl(),
            VoiceConnection::Source{[] { return QString::fromLatin1(standin::Account().accessKey); },
                                    [this] { return m_url; }},
            m_desk->dispatcher);
    }

    void cleanup()
    {
        m_voice.reset();
        m_desk.reset();
        m_standIn.reset();
    }

    void aSecondPressSaysThatItIsUnderWay()
    {
        const QSignalSpy changed(m_voice.get(), &VoiceConnection::changed);
        std::optional<VoiceFlowAnswer> first;
        std::optional<VoiceFlowAnswer> second;
        m_voice->set([&first](const VoiceFlowAnswer &answer) { first = answer; });
        QVERIFY(m_voice->isUnderWay());
        QCOMPARE(changed.size(), 1); // the window is told
        m_voice->set([&second](const VoiceFlowAnswer &answer) { second = answer; });
        QVERIFY(second);
        QCOMPARE(second->failure.trouble, AccountTrouble::UnderWay);
        QTRY_VERIFY(first);
        QVERIFY(!m_voice->isUnderWay());
        QCOMPARE(m_voice->failure(), first->failure); // the second press is no failure of the flow
        QCOMPARE(changed.size(), 2);
    }

    void aDeletedFlowIsMadeAnewInTheEnd()
    {
        const VoiceFlow gone{u"no-such-flow"_s, u"https://old.example.com/webhook-voice 0"_s, {}};
        QVERIFY(m_desk->dispatcher.keepVoiceFlow(gone).ok());
        m_standIn->setFault(standin::Route::Voice,
                            {.kind = standin::Fault::Kind::ServerError, .times = 1, .after = 1});
        m_voice->look();
        QTRY_COMPARE(m_voice->failure().trouble, AccountTrouble::ServerTrouble);
        QVERIFY(!m_voice->isSet());
        m_voice->look();
        QTRY_VERIFY(m_voice->isSet());
        QCOMPARE(m_standIn->callUrlOf(u"31970000001"_s), m_url);
        QVERIFY(m_desk->dispatcher.voiceFlow()->id != gone.id);
    }

    void withoutAnAddressItSaysSo()
    {
        m_url.clear();
        std::optional<VoiceFlowAnswer> answer;
        m_voice->set([&answer](const VoiceFlowAnswer &given) { answer = given; });
        QVERIFY(answer);
        QCOMPARE(answer->failure.trouble, AccountTrouble::NoPublicUrl);
        QVERIFY(!m_voice->isUnderWay());
    }

private:
    QString m_url;
    std::unique_ptr<standin::StandIn> m_standIn;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<VoiceConnection> m_voice;
};

QTEST_GUILESS_MAIN(TestVoiceConnection)
#include "tst_voiceconnection.moc"
