// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/dispatcher.h"
#include "app/domain/numbertest.h"
#include "app/store/reader.h"

#include <QJsonObject>
#include <QThread>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long lookEveryMs = 200;

Problem testRefusal(const QString &text)
{
    return {Problem::Kind::Refused, text, {}, {}};
}

Result<NumberId> numberInPool(const QString &typed, Session &session)
{
    const auto phone = readPhone(typed, session.dispatcher().settings().region);
    if (!phone)
        return phone.problem();
    const auto pool = session.reader().numbers();
    if (!pool)
        return pool.problem();
    const auto found = std::ranges::find(*pool, std::optional(phone->number), &ProxyNumber::phone);
    if (found == pool->end())
        return testRefusal(u"%1 is not in the pool."_s.arg(formatted(phone->number)));
    return found->id;
}

/// The test as it stands once it is certain what it shows.
Result<NumberTest> outcomeOf(NumberTest test, const Invocation &invocation, Session &session,
                             const Clock &clock)
{
    while (verdictOf(test, clock(), invocation.patience) == TestVerdict::Waiting) {
        QThread::msleep(lookEveryMs);
        const auto last = session.reader().lastTest(test.number);
        if (!last)
            return last.problem();
        if (!*last)
            return testRefusal(u"The test is not in the database any more."_s);
        test = **last;
    }
    return test;
}

QString cutOffSentence(const NumberTest &test)
{
    QString what;
    switch (test.cutOff) {
    case WayInFault::Tunnel:
        what = u"the tunnel did not lead here"_s;
        break;
    case WayInFault::Listener:
        what = u"nothing was listening here"_s;
        break;
    case WayInFault::Keys:
    case WayInFault::None:
        what = u"a needed key was missing, and webhooks were turned away"_s;
        break;
    }
    return u"The text left, but meanwhile %1, so nothing is known of %2. See what birdcar doctor says, and test again."_s
        .arg(what, formatted(test.number));
}

QString sentenceFor(const NumberTest &test, TestVerdict verdict)
{
    const QString number = formatted(test.number);
    switch (verdict) {
    case TestVerdict::Waiting:
        return {};
    case TestVerdict::Proven:
        return u"%1 works both ways: the text from %2 came back after %3 s."_s.arg(
            number, formatted(test.via), QString::number(test.startedAt.secsTo(test.heardAt)));
    case TestVerdict::NotSent:
        return test.reason.isEmpty() || test.reason == "withdrawn"_L1
                   ? u"The text could not leave in time, so nothing is known of %1. See what birdcar doctor says of the way out."_s
                         .arg(number)
                   : u"The text could not be sent, so nothing is known of %1: %2"_s.arg(number, test.reason);
    case TestVerdict::NotDelivered:
        return u"MessageBird took the text and could not bring it to %1: %2. See there whether the number can receive texts."_s
            .arg(number, test.reason);
    case TestVerdict::CutOff:
        return cutOffSentence(test);
    case TestVerdict::NeverBack:
        return u"The text left but never came back: the flow of %1 is not connected. In MessageBird's Flow Builder, tick the number in the flow for texts, and paste the URL for texts, which birdcar doctor prints, in its step Forward to URL."_s
                   .arg(number) +
               (test.isToItself()
                    ? u" It is the only number of the pool and wrote to itself, which some networks "
                      "drop: write to it from a phone to be certain."_s
                    : QString());
    }
    Q_UNREACHABLE();
}

QJsonObject testJson(const NumberTest &test, TestVerdict verdict)
{
    const QString reason = verdict == TestVerdict::CutOff ? wayInFaultName(test.cutOff) : test.reason;
    const auto stamp = [](const QDateTime &at) {
        return at.isValid() ? QJsonValue(toStamp(at)) : QJsonValue();
    };
    return {{u"number"_s, test.number.digits()},
            {u"via"_s, test.via.digits()},
            {u"verdict"_s, testVerdictName(verdict)},
            {u"reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason)},
            {u"started_at"_s, stamp(test.startedAt)},
            {u"heard_at"_s, stamp(test.heardAt)}};
}

} // namespace

int testNumber(const Invocation &invocation, Session &session, Output &output, const Clock &clock)
{
    const auto id = numberInPool(invocation.text, session);
    if (!id)
        return output.refuse(id.problem());
    if (session.lacksRunner())
        return output.refuse(testRefusal(u"No BirdCar is running on this database, so nothing would leave or "
                                         "come back. Start it first."_s));
    const auto cutOff = session.isCutOff();
    if (!cutOff)
        return output.refuse(cutOff.problem());
    if (*cutOff)
        return output.refuse(testRefusal(u"The running BirdCar has no public URL, so the text could not come "
                                         u"back and nothing was sent. Give it "
                                         "one, or a tunnel; birdcar doctor says more."_s));
    const auto begun = session.dispatcher().testNumber(*id);
    if (!begun)
        return output.refuse(begun.problem());
    output.say(u"One text is on its way from %1 to %2; it may take up to %3 s."_s.arg(
        formatted(begun->via), formatted(begun->number), QString::number(invocation.patience.count())));
    const auto test = outcomeOf(*begun, invocation, session, clock);
    if (!test)
        return output.refuse(test.problem());
    // Who waits for less than a text may take learns nothing of the number.
    TestVerdict verdict = verdictOf(*test, clock(), std::max(invocation.patience, testPatience));
    if (verdict == TestVerdict::Waiting && test->cutOff != WayInFault::None)
        verdict = TestVerdict::CutOff;
    if (invocation.json)
        output.print(testJson(*test, verdict));
    if (verdict == TestVerdict::Proven) {
        if (!invocation.json)
            output.print(sentenceFor(*test, verdict));
        return Succeeded;
    }
    output.say(
        verdict == TestVerdict::Waiting
            ? u"The text did not come back within %1 s. It may still come."_s.arg(invocation.patience.count())
            : sentenceFor(*test, verdict));
    return Failed;
}

} // namespace birdcar
