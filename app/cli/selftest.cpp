// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selftest.h"

#include "app/cli/output.h"
#include "app/cli/selftestbench.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto caitlyn = u"31612345601"_s;
const auto chris = u"31612345602"_s;
const auto david = u"31687654301"_s;
const auto diana = u"31687654302"_s;
const auto stranger = u"31699999999"_s;
const auto first = u"3197010220001"_s;
const auto second = u"3197010220002"_s;

standin::PhoneText textFrom(const QString &phone, const QString &proxy, const QString &body)
{
    standin::PhoneText text;
    text.from = phone;
    text.to = proxy;
    text.body = body;
    return text;
}

standin::PhoneCall callFrom(const QString &phone, const QString &proxy)
{
    standin::PhoneCall call;
    call.source = phone;
    call.destination = proxy;
    return call;
}

/// The bench with one ride of Caitlyn and David, both told.
struct RideBench : SelftestBench
{
    RideBench()
    {
        number(first);
        customer = person(Role::Customer, u"Caitlyn"_s, caitlyn);
        driver = person(Role::Driver, u"David"_s, david);
        created = ride(customer, driver);
        expectSoon([this] { return textsTo(caitlyn).size() == 1 && textsTo(david).size() == 1; },
                   u"the confirmations do not arrive"_s);
    }

    Person customer;
    Person driver;
    Ride created;
};

// The scenarios

void createAndNotify()
{
    RideBench bench;
    bench.expect(bench.textsTo(caitlyn).first().startsWith(u"David will pick you up at "_s),
                 u"the customer's confirmation has other words"_s);
    bench.expect(bench.textsTo(david).first().startsWith(u"Caitlyn will wait for you at "_s),
                 u"the driver's confirmation has other words"_s);
    bench.expectAllDelivered(bench.created.id);
}

void replyEachWay()
{
    RideBench bench;
    bench.expect(bench.text(textFrom(caitlyn, first, u"I am at the gate"_s)).answer.status == 200,
                 u"the customer's text was refused"_s);
    standin::PhoneText reply = textFrom(david, first, u"two minutes"_s);
    reply.shape = standin::PhoneText::Shape::Json2021;
    bench.expect(bench.text(reply).answer.status == 200, u"the driver's text was refused"_s);
    bench.expectSoon(
        [&] {
            return bench.textsTo(david).last() == u"I am at the gate"_s &&
                   bench.textsTo(caitlyn).last() == u"two minutes"_s;
        },
        u"the texts do not reach the other side"_s);
    bench.expectAllDelivered(bench.created.id);
}

void callEachWay()
{
    RideBench bench;
    for (const auto &[caller, callee] : {std::pair(caitlyn, david), std::pair(david, caitlyn)}) {
        const standin::CallAnswer answer = bench.call(callFrom(caller, first)).answer;
        bench.expect(answer.kind == standin::CallAnswer::Kind::Transfer && answer.mask &&
                         answer.destination == callee,
                     u"the call is not connected to the other side: "_s + answer.error);
    }
}

void unknownAndWithheldCaller()
{
    RideBench bench;
    standin::PhoneCall missing = callFrom({}, first);
    missing.source.reset();
    for (const auto &call : {callFrom(stranger, first), callFrom(u"Restricted"_s, first), missing}) {
        const standin::CallAnswer answer = bench.call(call).answer;
        bench.expect(answer.kind == standin::CallAnswer::Kind::Say,
                     u"the caller does not hear the apology"_s);
    }
    bench.expectSoon(
        [&] {
            return bench.unroutedReasons() == QStringList({u"no_ride"_s, u"withheld"_s, u"withheld"_s});
        },
        u"the calls are not in the unrouted list"_s);
}

void poolExhausted()
{
    RideBench bench;
    const auto refused = bench.tryRide(bench.customer, bench.person(Role::Driver, u"Diana"_s, diana));
    bench.expect(!refused && refused.problem().text == u"No number available! Please extend your pool."_s,
                 u"a ride was made without a number"_s);
    bench.expect(refused.problem().details.size() == 1, u"it is not said who holds the number"_s);
    bench.number(second);
    bench.ride(bench.customer, bench.person(Role::Driver, u"Dirk"_s, u"31687654303"_s));
}

void duplicateWebhook()
{
    RideBench bench;
    standin::PhoneText text = textFrom(caitlyn, first, u"only once"_s);
    text.messageId = u"0123456789abcdef0123456789abcdef"_s;
    for (int i = 0; i < 3; ++i)
        bench.expect(bench.text(text).answer.status == 200, u"a repeat was not answered with 200"_s);
    bench.expectAllDelivered(bench.created.id);
    bench.expect(bench.textsTo(david).count(u"only once"_s) == 1,
                 u"the text was not forwarded exactly once"_s);
}

void wrongSignature()
{
    RideBench bench;
    using Flaw = standin::Signing::Flaw;
    for (const Flaw flaw : {Flaw::WrongKey, Flaw::Expired, Flaw::WrongUrl, Flaw::WrongBody, Flaw::NoHeader}) {
        standin::PhoneText text = textFrom(caitlyn, first, u"forged"_s);
        text.signing.flaw = flaw;
        bench.expect(bench.text(text).answer.status == 401, u"a wrong signature was not answered with 401"_s);
    }
    standin::PhoneCall call = callFrom(caitlyn, first);
    call.signing.flaw = Flaw::WrongKey;
    bench.expect(bench.call(call).webhook.answer.status == 401, u"a forged call was answered"_s);
    bench.expect(bench.conversation(bench.created.id).messages.size() == 2, u"a forged text was stored"_s);
}

void providerDownThenUp()
{
    RideBench bench;
    bench.atMessageBird([](standin::StandIn &messageBird) { return messageBird.setReachable(false); });
    bench.expect(bench.atDispatcher([id = bench.created.id](Dispatcher &dispatcher) {
        return dispatcher.writeTo(id, Recipients::Driver, u"after the outage"_s).ok();
    }),
                 u"a text could not be queued while MessageBird is down"_s);
    bench.expectSoon([&] { return bench.conversation(bench.created.id).messages.last().attempts > 0; },
                     u"it was not tried"_s);
    bench.expect(bench.conversation(bench.created.id).messages.last().state != MessageState::Sent,
                 u"a text counts as sent that nobody took"_s);
    bench.atMessageBird([](standin::StandIn &messageBird) { return messageBird.setReachable(true); });
    bench.expectAllDelivered(bench.created.id);
    bench.expect(bench.textsTo(david).count(u"after the outage"_s) == 1, u"it did not arrive exactly once"_s);
}

void crashBetweenSendAndRecord()
{
    RideBench bench;
    standin::Fault hang;
    hang.kind = standin::Fault::Kind::Hang;
    hang.takesEffect = true;
    bench.atMessageBird([hang](standin::StandIn &messageBird) {
        messageBird.setFault(standin::Route::Send, hang);
        return true;
    });
    bench.text(textFrom(caitlyn, first, u"was it sent?"_s));
    bench.expectSoon([&] { return bench.textsTo(david).contains(u"was it sent?"_s); }, u"it was not sent"_s);
    bench.stopEngine();
    bench.atMessageBird([](standin::StandIn &messageBird) {
        messageBird.clearFault(standin::Route::Send);
        return true;
    });
    bench.startEngine();
    bench.expectSoon(
        [&] {
            const MessageState state = bench.conversation(bench.created.id).messages.last().state;
            return state == MessageState::Sent || state == MessageState::Delivered;
        },
        u"its outcome was not found out"_s);
    bench.expect(bench.textsTo(david).count(u"was it sent?"_s) == 1, u"it was sent twice"_s);
}

void cancelRide()
{
    RideBench bench;
    bench.expect(bench.atDispatcher([id = bench.created.id](Dispatcher &dispatcher) {
        return dispatcher.cancelRide(id).ok();
    }),
                 u"the ride could not be cancelled"_s);
    bench.expectSoon([&] { return bench.textsTo(caitlyn).size() == 2 && bench.textsTo(david).size() == 2; },
                     u"the two are not told"_s);
    bench.expect(bench.call(callFrom(caitlyn, first)).answer.kind == standin::CallAnswer::Kind::Say,
                 u"the line is still connected"_s);
    bench.text(textFrom(caitlyn, first, u"hello?"_s));
    bench.expectSoon([&] { return bench.unroutedReasons().contains(u"late"_s); },
                     u"the late text is not listed"_s);
}

void changeDriver()
{
    RideBench bench;
    const Person other = bench.person(Role::Driver, u"Diana"_s, diana);
    bench.expect(bench.atDispatcher([id = bench.created.id, driver = other.id](Dispatcher &dispatcher) {
        return dispatcher.changeDriver(id, driver).ok();
    }),
                 u"the driver could not be changed"_s);
    bench.expectSoon([&] { return bench.textsTo(diana).size() == 1 && bench.textsTo(david).size() == 2; },
                     u"the drivers are not told"_s);
    bench.expect(bench.call(callFrom(caitlyn, first)).answer.destination == diana,
                 u"the customer does not reach the new driver"_s);
    bench.expect(bench.call(callFrom(david, first)).answer.kind == standin::CallAnswer::Kind::Say,
                 u"the old driver still reaches the customer"_s);
}

void emojiAndMarkup()
{
    RideBench bench;
    const QString body =
        u"\U0001F697 <b>&amp; \"x\"</b> %1 'quoted'; DROP TABLE rides; --\nsecond line + 100%"_s;
    bench.text(textFrom(caitlyn, first, body));
    bench.expectSoon([&] { return bench.textsTo(david).last() == body; },
                     u"the text was changed on its way"_s);
}

struct Scenario
{
    QString name;
    void (*play)();
};

const QList<Scenario> &scenarios()
{
    static const QList<Scenario> list{
        {u"create a ride and notify both"_s, createAndNotify},
        {u"reply each way"_s, replyEachWay},
        {u"call each way"_s, callEachWay},
        {u"unknown and withheld caller"_s, unknownAndWithheldCaller},
        {u"pool exhausted"_s, poolExhausted},
        {u"duplicate webhook"_s, duplicateWebhook},
        {u"wrong signature"_s, wrongSignature},
        {u"provider down, then up"_s, providerDownThenUp},
        {u"crash between send and record"_s, crashBetweenSendAndRecord},
        {u"cancel"_s, cancelRide},
        {u"driver change"_s, changeDriver},
        {u"emoji and markup in a text"_s, emojiAndMarkup},
    };
    return list;
}

/// Why it failed; empty if it passed.
QString play(const Scenario &scenario)
{
    try {
        scenario.play();
        return {};
    } catch (const ScenarioFailed &failed) {
        return failed.what;
    }
}

} // namespace

int runSelftest(Output &output)
{
    // Faults are played on purpose; what the engine says of them would bury the transcript.
    QLoggingCategory::setFilterRules(u"*=false"_s);
    QElapsedTimer timer;
    timer.start();
    int failed = 0;
    for (const Scenario &scenario : scenarios()) {
        const QString why = play(scenario);
        output.print(why.isEmpty() ? u"pass  "_s + scenario.name : u"FAIL  %1: %2"_s.arg(scenario.name, why));
        failed += why.isEmpty() ? 0 : 1;
    }
    output.print(u"%1 passed, %2 failed, in %3 s"_s.arg(scenarios().size() - failed)
                     .arg(failed)
                     .arg(static_cast<double>(timer.elapsed()) / 1000, 0, 'f', 1));
    return failed == 0 ? Succeeded : Failed;
}

} // namespace birdcar
