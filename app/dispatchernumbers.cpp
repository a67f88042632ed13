// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the pool that are bought at MessageBird, and given up there.
#include "app/dispatcher_p.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString subjectOfNumber(const std::optional<ProxyNumber> &number)
{
    return number ? u"number %1"_s.arg(number->id.value) : u"numbers"_s;
}

} // namespace

Result<ProxyNumber> Dispatcher::takeBoughtNumber(const PhoneNumber &phone, const QString &terms)
{
    const QString detail = u"%1: %2"_s.arg(formatted(phone), terms);
    auto taken = transact([&]() -> Result<ProxyNumber> {
        const auto added = storeNumber(u'+' + phone.digits());
        if (!added)
            return added.problem();
        auto number = m_stores->numbers.find(phone);
        if (!*added && number->state != NumberState::Active) // given up before, and bought again
            m_stores->numbers.setState(number->id, NumberState::Active);
        note(u"number_bought"_s, subjectOfNumber(number), detail);
        return *m_stores->numbers.find(phone);
    });
    if (!taken) // it is paid for all the same
        [[maybe_unused]]
        const auto recorded = recordEvent(u"number_bought"_s, subjectOfNumber({}), detail);
    return taken;
}

Result<Done> Dispatcher::mayRelease(const PhoneNumber &phone)
{
    const auto number = m_stores->numbers.find(phone);
    if (!number)
        return refused(
            u"%1 is not in this pool. Give it up in MessageBird's dashboard."_s.arg(formatted(phone)),
            u"number"_s);
    if (number->liveLegs > 0)
        return refused(u"%1 still has live lines (%2). Drain it, and give it up once they have ended."_s
                           .arg(formatted(phone))
                           .arg(number->liveLegs),
                       u"number"_s);
    if (m_stores->messages.hasUnsentFrom(phone))
        return refused(
            u"A text from %1 is still to be sent. Try again once it has left."_s.arg(formatted(phone)),
            u"number"_s);
    return Done{};
}

Result<Done> Dispatcher::checkRelease(const PhoneNumber &phone)
{
    return look([&] { return mayRelease(phone); });
}

Result<ProxyNumber> Dispatcher::beginRelease(const PhoneNumber &phone)
{
    return transact([&]() -> Result<ProxyNumber> {
        m_stores->rides.lock();
        if (const auto may = mayRelease(phone); !may)
            return may.problem();
        const auto number = m_stores->numbers.find(phone);
        m_stores->numbers.setState(number->id, NumberState::Disabled);
        return *number;
    });
}

Result<Done> Dispatcher::undoRelease(const ProxyNumber &before)
{
    return transact([&]() -> Result<Done> {
        m_stores->numbers.setState(before.id, before.state);
        return Done{};
    });
}

Result<Done> Dispatcher::finishRelease(const PhoneNumber &phone)
{
    return transact([&]() -> Result<Done> {
        const auto number = m_stores->numbers.find(phone);
        note(u"number_released"_s, subjectOfNumber(number), formatted(phone));
        forgetCallNumber(phone);
        if (number && !m_stores->numbers.removeUnused(number->id)) // it stays for the rides it served
            m_stores->numbers.setState(number->id, NumberState::Disabled);
        return Done{};
    });
}

} // namespace birdcar
