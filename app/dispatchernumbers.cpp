// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the pool that are bought at MessageBird, and given up there.
#include "app/dispatcher_p.h"

#include <algorithm>

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
    return takeNumber(phone, u"number_bought"_s, u"%1: %2"_s.arg(formatted(phone), terms));
}

Result<ProxyNumber> Dispatcher::takeRentedNumber(const PhoneNumber &phone)
{
    return takeNumber(phone, u"number_rented_already"_s, formatted(phone));
}

Result<ProxyNumber> Dispatcher::takeNumber(const PhoneNumber &phone, const QString &event,
                                           const QString &detail)
{
    auto taken = transact([&]() -> Result<ProxyNumber> {
        m_stores->rides.lock(); // others look for the same purchase
        const auto added = storeNumber(u'+' + phone.digits());
        if (!added)
            return added.problem();
        const auto number = m_stores->numbers.find(phone);
        if (!*added && isTaken(phone, orderEvents()))
            return *number;                   // by another, a moment ago
        m_stores->numbers.enable(number->id); // bought again
        note(event, subjectOfNumber(number), detail);
        return *m_stores->numbers.find(phone);
    });
    if (taken)
        return taken;
    // It is paid for all the same.
    [[maybe_unused]] const auto recorded = transact([&]() -> Result<Done> {
        m_stores->rides.lock();
        if (!isTaken(phone, orderEvents()))
            note(event, subjectOfNumber({}), detail);
        return Done{};
    });
    return taken;
}

/// What is known of the purchases of the last week. Throws StoreError.
QList<EventRecord> Dispatcher::orderEvents()
{
    return m_stores->records.eventsOf(orderEventKinds(), now().addDuration(-orderMemory));
}

Result<QList<OpenOrder>> Dispatcher::openOrders()
{
    return look([&]() -> Result<QList<OpenOrder>> { return birdcar::openOrders(orderEvents()); });
}

Result<QList<OpenOrder>> Dispatcher::ordersToSettle()
{
    return look([&]() -> Result<QList<OpenOrder>> {
        auto orders = openOrders();
        if (!orders)
            return orders;
        QList<OpenOrder> owed = *orders;
        owed.removeIf([this](const OpenOrder &order) {
            const auto number = m_stores->numbers.find(order.phone);
            const auto move = number ? m_stores->numbers.lastMove(number->id) : std::nullopt;
            return !isOwed(order, number, move ? move->at : QDateTime());
        });
        return owed;
    });
}

Result<bool> Dispatcher::isUnderWay(const PhoneNumber &phone)
{
    const auto orders = openOrders();
    if (!orders)
        return orders.problem();
    return std::ranges::any_of(*orders, [&](const OpenOrder &order) {
        return order.phone == phone && mayStillBeBought(order, now());
    });
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
    auto begun = transact([&]() -> Result<ProxyNumber> {
        m_stores->rides.lock();
        if (const auto may = mayRelease(phone); !may)
            return may.problem();
        const auto number = m_stores->numbers.find(phone);
        if (number->state != NumberState::Disabled)
            moveNumber(*number, NumberState::Disabled);
        return *number;
    });
    if (begun)
        m_underRelease.insert(phone);
    return begun;
}

/// Gives the number another state, and records that.
void Dispatcher::moveNumber(const ProxyNumber &number, NumberState state)
{
    m_stores->numbers.setState(number.id, state);
    note(u"number_%1"_s.arg(numberStateName(state)), subjectOfNumber(number), QString());
}

Result<Done> Dispatcher::undoRelease(const ProxyNumber &before)
{
    m_underRelease.remove(before.phone.value_or(PhoneNumber()));
    return transact([&]() -> Result<Done> {
        const auto number = m_stores->numbers.find(before.id);
        if (number && number->state == NumberState::Disabled && before.state != NumberState::Disabled)
            moveNumber(*number, before.state);
        return Done{};
    });
}

Result<Done> Dispatcher::leaveRelease(const ProxyNumber &before)
{
    const PhoneNumber phone = before.phone.value_or(PhoneNumber());
    m_underRelease.remove(phone);
    return recordEvent(u"number_release_unknown"_s, subjectOfNumber(before), formatted(phone));
}

Result<Done> Dispatcher::finishRelease(const PhoneNumber &phone)
{
    m_underRelease.remove(phone);
    int liveLegs = 0;
    const auto finished = transact([&]() -> Result<Done> {
        const auto number = m_stores->numbers.find(phone);
        note(u"number_released"_s, subjectOfNumber(number), formatted(phone));
        forgetCallNumber(phone);
        if (number && !m_stores->numbers.removeUnused(number->id)) // it stays for the rides it served
            m_stores->numbers.setState(number->id, NumberState::Disabled);
        liveLegs = number ? number->liveLegs : 0;
        return Done{};
    });
    if (finished && liveLegs > 0)
        return refused(u"Its live lines (%1) work no more. Create their rides anew."_s.arg(liveLegs),
                       u"number"_s);
    return finished;
}

Result<Done> Dispatcher::leaveUnrented(const PhoneNumber &phone)
{
    m_underRelease.remove(phone);
    return transact([&]() -> Result<Done> {
        const auto number = m_stores->numbers.find(phone);
        const auto move = number ? m_stores->numbers.lastMove(number->id) : std::nullopt;
        const bool isOurs = move && move->kind == "number_release_unknown"_L1; // so that has come about
        note(isOurs ? u"number_released"_s : u"number_not_rented"_s, subjectOfNumber(number),
             formatted(phone));
        return Done{};
    });
}

} // namespace birdcar
