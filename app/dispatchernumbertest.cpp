// SPDX-License-Identifier: GPL-3.0-or-later
// Texts from one number of the pool to another, to see whether they come back.
#include "app/dispatcher_p.h"

#include <QUuid>

#include <algorithm>
#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto testsKept = 24h * 90;
/// The program may have stood still so long with such a text in the outbox.
constexpr auto furthestBack = 24h;

QString testSubject(const QList<ProxyNumber> &pool, const PhoneNumber &phone)
{
    const auto number = std::ranges::find(pool, std::optional(phone), &ProxyNumber::phone);
    return number == pool.end() ? u"number %1"_s.arg(formatted(phone)) : u"number %1"_s.arg(number->id.value);
}

QString unguessableWord()
{
    constexpr qsizetype length = 20; // hexadecimal digits
    return QUuid::createUuid().toString(QUuid::Id128).left(length).toUpper();
}

} // namespace

Result<NumberTest> Dispatcher::testNumber(NumberId id)
{
    auto begun = transact([&]() -> Result<NumberTest> {
        const auto number = m_stores->numbers.find(id);
        if (!number)
            return Problem{
                Problem::Kind::NotFound, u"There is no number %1."_s.arg(id.value), u"number"_s, {}};
        const auto pool = m_stores->numbers.all();
        const auto via = number->phone ? testSender(pool, *number->phone) : std::nullopt;
        if (!via)
            return refused(u"\"%1\" is not a phone number."_s.arg(number->number));
        if (number->state == NumberState::Disabled)
            return refused(u"%1 is disabled. Enable or drain it first, if it is still yours."_s.arg(
                formatted(*number->phone)));
        const auto last = m_stores->numberTests.last(*number->phone);
        if (last && verdictOf(*last, now()) == TestVerdict::Waiting)
            return refused(
                u"A test of %1 is under way. Please wait for its outcome."_s.arg(formatted(*number->phone)));
        NumberTest test;
        test.number = *number->phone;
        test.via = *via;
        test.startedAt = now();
        const QString word = unguessableWord();
        Message message;
        message.kind = MessageKind::Notice;
        message.proxy = via->digits();
        message.recipient = test.number.digits();
        message.body = testBody(word);
        message.failure = FailureOutcome::Superseded; // the test says what became of it
        m_stores->numberTests.forget(test.number, now().addDuration(-testsKept));
        test.id = m_stores->numberTests.add(test, word, queue(message, now()).first().id);
        note(u"number_tested"_s, testSubject(pool, test.number),
             u"%1 by a text from %2"_s.arg(formatted(test.number), formatted(*via)));
        return test;
    });
    if (begun)
        Q_EMIT outboxChanged();
    return begun;
}

Result<Done> Dispatcher::cutOffTests(WayInFault fault)
{
    return transact([&]() -> Result<Done> {
        for (const NumberTest &test :
             m_stores->numberTests.unheard(now().addDuration(-std::chrono::seconds(furthestBack)), now())) {
            if (isCutOffNow(test, now()))
                m_stores->numberTests.noteCutOff(test.id, fault);
        }
        return Done{};
    });
}

/// The test that this text belongs to. Its word says so whoever is given as the sender: a network may put
/// another number there.
std::optional<FoundTest> Dispatcher::findTest(const Message &inbound)
{
    const QString word = testWordIn(inbound.body);
    return word.isEmpty() ? std::nullopt : m_stores->numberTests.find(word, inbound.recipient);
}

/// Stores the text for the record alone. Only a webhook proves that the number's flow leads here: a text that
/// was fetched does not.
Result<TextIntake> Dispatcher::takeTest(const FoundTest &test, const Message &inbound,
                                        const InboundText &text)
{
    TextIntake intake;
    intake.isOwnTest = true;
    intake.messageId = test.answerId;
    const bool isFetched = text.sentAt.isValid();
    if (test.answerId.isValid() && (isFetched || test.isHeard)) {
        intake.repeat = true;
        return intake;
    }
    if (!test.answerId.isValid()) {
        auto id = m_stores->messages.addInbound(
            inbound, text.providerId.isEmpty() ? QString() : u"id:"_s + text.providerId);
        if (!id) // another text had this id before
            id = m_stores->messages.addInbound(inbound, QString());
        if (!id)
            throw StoreError(StoreError::Kind::Conflict, u"the text of a test could not be stored"_s);
        intake.messageId = *id;
        m_stores->numberTests.noteAnswer(test.id, *id);
    }
    if (isFetched) {
        m_stores->messages.markFetched(intake.messageId, now());
        return intake;
    }
    m_stores->messages.markArrived(intake.messageId);
    m_stores->numberTests.noteHeard(test.id, now());
    if (const auto number = PhoneNumber::fromDigits(inbound.recipient))
        note(u"number_proven"_s, testSubject(m_stores->numbers.all(), *number), formatted(*number));
    return intake;
}

/// A text that could not leave in time is not sent, and paid for, when nobody waits for it any more.
void Dispatcher::withdrawTests()
{
    const QDateTime until = now().addDuration(-testPatience);
    for (const MessageId text :
         m_stores->numberTests.unsent(until.addDuration(-std::chrono::seconds(furthestBack)), until))
        m_stores->messages.withdrawOne(text, FailureOutcome::Superseded);
}

} // namespace birdcar
