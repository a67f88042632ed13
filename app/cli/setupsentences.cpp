// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/setupsentences.h"

#include "app/messagebird/accountsentences.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString clockSentence(const SetupFinding &finding)
{
    const QString text = u"It is %1 seconds %2. Let the computer set its clock by network time."_s.arg(
        finding.arguments.value(0), finding.code == SetupCode::ClockAhead ? u"ahead"_s : u"behind"_s);
    return finding.refusesSignatures ? text + u" Until then every signed webhook is refused."_s : text;
}

/// With %1 for the first argument and %2 for the second.
QString patternOf(SetupCode code)
{
    switch (code) {
    case SetupCode::ListenerAny:
        return u"Any free port of %1 is taken at start."_s;
    case SetupCode::ListenerFree:
        return u"%1 is free."_s;
    case SetupCode::ListenerUp:
        return u"BirdCar listens on %1."_s;
    case SetupCode::ListenerElsewhere:
        return u"BirdCar is running, but it does not listen on %1. Give doctor the same --listen."_s;
    case SetupCode::ListenerRefused:
        return u"Cannot listen on %1: %2. Choose another address with --listen."_s;
    case SetupCode::ListenerTaken:
        return u"%1 is taken by another program. Choose another port with --listen."_s;
    case SetupCode::ListenerTakenByBirdCar:
        return u"%1 is taken by another program, which answers as a BirdCar with another database does. Choose another port with --listen."_s;
    case SetupCode::ListenerOtherSecret:
        return u"A BirdCar listens on %1 and does not know this webhook secret. If it is the one that runs on this database, it was started with another BIRDCAR_WEBHOOK_SECRET: give doctor the same. Else choose another port with --listen."_s;
    case SetupCode::KeyMissing:
        return u"None is set: no text can be sent. Copy the key from MessageBird's dashboard (Developers, "
               u"API "
               "access) to the settings, or to MESSAGEBIRD_API_KEY."_s;
    case SetupCode::KeyIsTest:
        return u"This is a test key: it only tests the connection. MessageBird accepts texts and sends "
               "none of them."_s;
    case SetupCode::KeyGood:
        return u"MessageBird accepts it; the balance is %1."_s;
    case SetupCode::ClockUnknown:
        return u"It was not compared: MessageBird did not tell its time."_s;
    case SetupCode::ClockAgrees:
        return u"It agrees with MessageBird's."_s;
    case SetupCode::NumbersNone:
        return u"The pool is empty: no ride can be created. Take over what the account rents with birdcar "
               "numbers import all, or add numbers by hand."_s;
    case SetupCode::NumbersSome:
        return u"The pool has %1."_s;
    case SetupCode::TunnelMissing:
        return u"%1 is to be run, but is not installed, or not in the search path. Install it, or choose "
               "another with --tunnel."_s;
    case SetupCode::TunnelSet:
        return u"The running BirdCar runs %1."_s;
    case SetupCode::WebhooksSigned:
        return u"They must be signed by MessageBird."_s;
    case SetupCode::WebhooksKeyAwaited:
        return u"They must be signed, but the signing key is missing. %1"_s;
    case SetupCode::WebhooksNoSigningKey:
        return u"They must be signed, but there is no signing key. Copy it from MessageBird's dashboard "
               "(Developers, Settings) to the settings, or to MESSAGEBIRD_SIGNING_KEY."_s;
    case SetupCode::WebhooksNoPublicUrl:
        return u"They must be signed, and the signature covers the public URL, which is not set. Give it "
               u"with "
               "--public-url."_s;
    case SetupCode::WebhooksSecret:
        return u"They must carry the secret of the URLs below. A signing key (MESSAGEBIRD_SIGNING_KEY) would "
               "be safer."_s;
    case SetupCode::WebhooksOff:
        return u"Anybody may post to them. Leave --webhook-auth away."_s;
    case SetupCode::WebhooksWeakSecret:
        return u"The secret of the URLs below is so short that it can be guessed, and who guesses it can ask for people's phones. Leave BIRDCAR_WEBHOOK_SECRET away: then BirdCar makes a better one."_s;
    case SetupCode::PublicUrlNone:
        return u"None is set: MessageBird cannot reach this computer. Start it with --tunnel, or give the "
               "address of a tunnel of your own with --public-url."_s;
    case SetupCode::PublicUrlLeads:
        return u"%1 leads to BirdCar."_s;
    case SetupCode::PublicUrlDoesNotLead:
        return u"%1 does not lead to BirdCar. Check that the tunnel runs and leads to the listener's port."_s;
    case SetupCode::PublicUrlUnchecked:
        return u"%1 cannot be checked while no BirdCar is running."_s;
    case SetupCode::FlowsElsewhere:
        return u"The last text came by %1, which is another URL: the flows at MessageBird still lead there. "
               "Paste the URLs below into them."_s;
    case SetupCode::FlowTextsElsewhere:
        return u"The last text came by %1, which is another URL: the flow for texts at MessageBird still "
               "leads there. Paste the URL for texts below into it."_s;
    case SetupCode::FlowCallsGood:
        return u"BirdCar made the flow for calls, and it leads here."_s;
    case SetupCode::FlowCallsElsewhere:
        return u"The flow for calls that BirdCar made does not fetch the URL for calls below, but %1. The "
               "running BirdCar changes it every minute until that is done; birdcar calls connect does it "
               "now "
               "and says what is in the way."_s;
    case SetupCode::FlowCallsUnbound:
        return u"The flow for calls that BirdCar made lacks %1 of the pool's numbers: calls to them do not "
               "come in. The running BirdCar binds them within a minute; birdcar calls connect does it now "
               "and says what is in the way."_s;
    default:
        return u"%1"_s;
    }
}

} // namespace

QString publicUrlFaultSentence(PublicUrlFault fault, const QString &url)
{
    switch (fault) {
    case PublicUrlFault::None:
        return {};
    case PublicUrlFault::NotAUrl:
        return u"This is no address such as https://depot.example.com."_s;
    case PublicUrlFault::WebhookPath:
        return u"This is the address of a webhook; the public address is %1."_s.arg(url);
    case PublicUrlFault::OnlyHere:
        return u"%1 leads to this computer or its own network: MessageBird does not get there. Use a tunnel."_s
            .arg(url);
    case PublicUrlFault::NotHttps:
        return u"%1 is unprotected: others can read the texts on their way. Use https."_s.arg(url);
    case PublicUrlFault::Path:
        return u"%1 has a path: right only if what stands in front of BirdCar takes it away."_s.arg(url);
    case PublicUrlFault::Port:
        return u"%1 names a port: right only if that port is open to the internet. Tunnels have none."_s.arg(
            url);
    }
    Q_UNREACHABLE();
}

QString setupSubjectName(SetupSubject subject)
{
    switch (subject) {
    case SetupSubject::Listener:
        return u"Listener"_s;
    case SetupSubject::Key:
        return u"API key"_s;
    case SetupSubject::ComputerClock:
        return u"Clock"_s;
    case SetupSubject::Numbers:
        return u"Numbers"_s;
    case SetupSubject::Tunnel:
        return u"Tunnel"_s;
    case SetupSubject::Webhooks:
        return u"Webhooks"_s;
    case SetupSubject::PublicUrl:
        return u"Public URL"_s;
    case SetupSubject::Flows:
        return u"Flows"_s;
    }
    Q_UNREACHABLE();
}

QString setupSentence(const SetupFinding &finding)
{
    switch (finding.code) {
    case SetupCode::KeyFailed:
    case SetupCode::FlowCallsFailed:
        return accountFailureSentence(finding.failure);
    case SetupCode::ClockAhead:
    case SetupCode::ClockBehind:
        return clockSentence(finding);
    case SetupCode::PublicUrlFaulty:
        return u"It leads to BirdCar. "_s + publicUrlFaultSentence(finding.fault, finding.arguments.value(0));
    default:
        break;
    }
    QString sentence = patternOf(finding.code);
    for (qsizetype i = 0; i < finding.arguments.size(); ++i)
        sentence.replace(u'%' + QString::number(i + 1), finding.arguments.at(i));
    return sentence;
}

} // namespace birdcar
