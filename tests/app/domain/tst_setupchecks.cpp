// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/setupsentences.h"
#include "app/domain/setupchecks.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

using Change = std::function<void(SetupFacts &)>;
Q_DECLARE_METATYPE(Change)

namespace {

SetupFacts allWell()
{
    const QDateTime now(QDate(2026, 12, 24), QTime(17, 0), Qt::UTC);
    SetupFacts facts;
    facts.isRunning = true;
    facts.listener = {ListenerFacts::State::Answers, u"127.0.0.1:8080"_s, {}};
    facts.hasKey = true;
    facts.account = {{}, 9.2, u"euros"_s, false, now};
    facts.now = now;
    facts.numbers = 3;
    facts.auth = WebhookAuth::Signature;
    facts.hasSigningKey = true;
    facts.publicUrl = u"https://depot.example.com"_s;
    facts.leadsHere = true;
    return facts;
}

QString levelWord(SetupFinding::Level level)
{
    return level == SetupFinding::Level::Ok        ? u"ok"_s
           : level == SetupFinding::Level::Warning ? u"warning"_s
                                                   : u"FAIL"_s;
}

/// "level subject: sentence" of all that is not well.
QString complaints(const SetupFacts &facts)
{
    QStringList lines;
    for (const SetupFinding &finding : checkSetup(facts)) {
        if (finding.level != SetupFinding::Level::Ok)
            lines.append(u"%1 %2: %3"_s.arg(levelWord(finding.level), setupSubjectName(finding.subject),
                                            setupSentence(finding)));
    }
    return lines.join(u'\n');
}

} // namespace

/// Each rule on its own; what `birdcar doctor` makes of them is in tst_doctor.
class TestSetupChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrong() { QCOMPARE(complaints(allWell()), QString()); }

    void finds_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const Change &change, const QString &begins,
                            const QString &says) { QTest::newRow(name) << change << begins << says; };
        row(
            "port taken", [](SetupFacts &facts) { facts.listener.state = ListenerFacts::State::Taken; },
            u"FAIL Listener"_s, u"127.0.0.1:8080 is taken by another program"_s);
        row(
            "port taken by somebody who answers ok",
            [](SetupFacts &facts) {
                facts.listener.state = ListenerFacts::State::AnswersStrange;
                facts.isRunning = false;
            },
            u"FAIL Listener"_s, u"which answers as a BirdCar with another database does"_s);
        row(
            "port taken by a BirdCar with another secret",
            [](SetupFacts &facts) { facts.listener.state = ListenerFacts::State::AnswersStrange; },
            u"FAIL Listener"_s, u"it was started with another BIRDCAR_WEBHOOK_SECRET"_s);
        row(
            "no key", [](SetupFacts &facts) { facts.hasKey = false; }, u"FAIL API key"_s, u"None is set"_s);
        row(
            "test key", [](SetupFacts &facts) { facts.isTestKey = true; }, u"FAIL API key"_s,
            u"This is a test key"_s);
        row(
            "key refused",
            [](SetupFacts &facts) { facts.account.failure.trouble = AccountTrouble::KeyRefused; },
            u"FAIL API key"_s, u"refuses the API key"_s);
        row(
            "key in a locked keyring", [](SetupFacts &facts) { facts.keyProblem = u"It is locked."_s; },
            u"FAIL API key"_s, u"It is locked."_s);
        row(
            "clock behind", [](SetupFacts &facts) { facts.now = facts.now.addSecs(-60); }, u"FAIL Clock"_s,
            u"60 seconds behind"_s);
        row(
            "clock ahead", [](SetupFacts &facts) { facts.now = facts.now.addSecs(30); }, u"warning Clock"_s,
            u"30 seconds ahead"_s);
        row(
            "no numbers", [](SetupFacts &facts) { facts.numbers = 0; }, u"FAIL Numbers"_s,
            u"The pool is empty"_s);
        row(
            "tunnel not installed",
            [](SetupFacts &facts) {
                facts.tunnel = u"ngrok"_s;
                facts.isTunnelInstalled = false;
            },
            u"FAIL Tunnel"_s, u"ngrok is to be run, but is not installed"_s);
        row(
            "no signing key", [](SetupFacts &facts) { facts.hasSigningKey = false; }, u"FAIL Webhooks"_s,
            u"there is no signing key"_s);
        row(
            "open to all", [](SetupFacts &facts) { facts.auth = WebhookAuth::Off; }, u"FAIL Webhooks"_s,
            u"Anybody may post"_s);
        row(
            "a secret that can be guessed", [](SetupFacts &facts) { facts.isSecretWeak = true; },
            u"warning Webhooks"_s, u"so short that it can be guessed"_s);
        row(
            "no public URL",
            [](SetupFacts &facts) {
                facts.auth = WebhookAuth::Secret;
                facts.publicUrl.clear();
            },
            u"FAIL Public URL"_s, u"MessageBird cannot reach this computer"_s);
        row(
            "no public URL in the demo",
            [](SetupFacts &facts) {
                facts.isDemo = true;
                facts.auth = WebhookAuth::Secret;
                facts.publicUrl.clear();
            },
            u"warning Public URL"_s, u"MessageBird cannot reach this computer"_s);
        row(
            "only from here", [](SetupFacts &facts) { facts.publicUrl = u"https://192.168.1.5"_s; },
            u"FAIL Public URL"_s, u"MessageBird does not get there"_s);
        row(
            "does not lead here", [](SetupFacts &facts) { facts.leadsHere = false; }, u"FAIL Public URL"_s,
            u"does not lead to BirdCar"_s);
        row(
            "nobody to ask",
            [](SetupFacts &facts) {
                facts.leadsHere = false;
                facts.isRunning = false;
                facts.listener.state = ListenerFacts::State::Free;
            },
            u"warning Public URL"_s, u"cannot be checked"_s);
        row(
            "flows lead to a former URL",
            [](SetupFacts &facts) { facts.formerUrl = u"https://old.loca.lt"_s; }, u"FAIL Flows"_s,
            u"came by https://old.loca.lt, which is another URL: the flows"_s);
        row(
            "flow for texts leads to a former URL",
            [](SetupFacts &facts) {
                facts.formerUrl = u"https://old.loca.lt"_s;
                facts.callFlow.state = CallFlowFacts::State::Good;
            },
            u"FAIL Flows"_s, u"the flow for texts at MessageBird still leads there"_s);
        row(
            "call flow leads to a former URL",
            [](SetupFacts &facts) {
                facts.callFlow = {CallFlowFacts::State::Elsewhere, u"https://old.loca.lt/webhook-voice"_s};
            },
            u"FAIL Flows"_s, u"but https://old.loca.lt/webhook-voice."_s);
        row(
            "call flow lacks numbers",
            [](SetupFacts &facts) {
                facts.callFlow = {CallFlowFacts::State::Unbound, {}, 2};
            },
            u"FAIL Flows"_s, u"lacks 2 of the pool's numbers"_s);
        row(
            "call flow cannot be made",
            [](SetupFacts &facts) {
                facts.callFlow = {CallFlowFacts::State::Failed, {}, 0, {AccountTrouble::KeyRefused}};
            },
            u"FAIL Flows"_s, u"refuses the API key"_s);
        row(
            "not https", [](SetupFacts &facts) { facts.publicUrl = u"http://depot.example.com"_s; },
            u"warning Public URL"_s, u"Use https"_s);
        row(
            "a port", [](SetupFacts &facts) { facts.publicUrl = u"https://depot.example.com:8443"_s; },
            u"warning Public URL"_s, u"names a port"_s);
    }

    void finds()
    {
        QFETCH(Change, change);
        QFETCH(QString, begins);
        QFETCH(QString, says);
        SetupFacts facts = allWell();
        change(facts);
        const QString found = complaints(facts);
        QVERIFY2(found.startsWith(begins), qPrintable(found));
        QVERIFY2(found.contains(says), qPrintable(found));
        QCOMPARE(found.count(u'\n'), 0);
    }
};

QTEST_GUILESS_MAIN(TestSetupChecks)
#include "tst_setupchecks.moc"
