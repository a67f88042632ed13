// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/numbertrade.h"

#include "app/dispatcher.h"
#include "app/messagebird/accountsentences.h"

#include <algorithm>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

using Outcome = NumberTradeAnswer::Outcome;

QString wordsOf(const NumberOrder &order)
{
    const auto terms = termsOf(order.offer, order.paidMonths);
    return terms ? termsText(*terms) : u"terms not known"_s;
}

QString eventOf(Outcome outcome)
{
    return outcome == Outcome::Unknown ? u"number_order_unknown"_s : u"number_not_bought"_s;
}

} // namespace

NumberTrade::NumberTrade(const NumberShop::Settings &settings, Dispatcher &dispatcher, QObject *parent)
    : QObject(parent), m_shop(settings, this), m_dispatcher(dispatcher)
{
}

NumberTrade::~NumberTrade()
{
    // What cannot be recorded is looked for all the same: the order was.
    for (const NumberOrder &order : std::as_const(m_buying))
        noteUnbought(order, {Outcome::Unknown, {AccountTrouble::NoAnswer}});
    for (const ProxyNumber &before : std::as_const(m_releasing))
        [[maybe_unused]] const auto noted = m_dispatcher.leaveRelease(before);
}

void NumberTrade::askOffers(const QString &key, const NumberSearch &search,
                            std::function<void(const NumberOffers &)> done)
{
    m_shop.account().askOffers(key, search, std::move(done));
}

void NumberTrade::askNumber(const QString &key, const PhoneNumber &phone,
                            std::function<void(const NumberLook &)> done)
{
    m_shop.account().askNumber(key, phone, std::move(done));
}

void NumberTrade::buy(const QString &key, const NumberOrder &order, const Answered &done)
{
    if (!termsOf(order.offer, order.paidMonths))
        return done({Outcome::Refused, {AccountTrouble::OtherTerms}});
    const QString detail = u"%1: %2"_s.arg(formatted(order.offer.phone), wordsOf(order));
    if (const auto noted = m_dispatcher.recordEvent(u"number_ordered"_s, u"numbers"_s, detail); !noted)
        return done({Outcome::Refused, {}, noted.problem().text});
    m_buying.append(order);
    m_shop.buy(key, order, [this, order, done](const NumberTradeAnswer &answer) {
        m_buying.removeOne(order);
        done(takePurchase(order, answer));
    });
}

void NumberTrade::settlePurchase(const QString &key, const NumberOrder &order, const Answered &done)
{
    m_shop.account().askNumber(key, order.offer.phone, [this, order, done](const NumberLook &look) {
        if (look.failure.hasFailed())
            return done({Outcome::Unknown, look.failure});
        const auto mayStillCome = m_dispatcher.isUnderWay(order.offer.phone);
        if (!look.number && (!mayStillCome || *mayStillCome))
            return done({Outcome::Unknown, {AccountTrouble::NotRented}});
        done(takePurchase(order, look.number
                                     ? NumberTradeAnswer{Outcome::Made}
                                     : NumberTradeAnswer{Outcome::Refused, {AccountTrouble::NotRented}}));
    });
}

void NumberTrade::settleOpenOrders(const QString &key)
{
    const auto orders = m_dispatcher.ordersToSettle();
    if (!orders || key.isEmpty())
        return; // the next start looks again
    for (const OpenOrder &open : *orders) {
        const bool isBuying = std::ranges::any_of(
            m_buying, [&open](const NumberOrder &order) { return order.offer.phone == open.phone; });
        if (!isBuying)
            settlePurchase(key, {.offer = {.phone = open.phone}}, [](const NumberTradeAnswer &) {});
    }
}

void NumberTrade::noteUnbought(const NumberOrder &order, const NumberTradeAnswer &answer)
{
    // What cannot be recorded either is said by the answer.
    [[maybe_unused]] const auto noted = m_dispatcher.recordEvent(
        eventOf(answer.outcome), u"numbers"_s,
        u"%1: %2"_s.arg(formatted(order.offer.phone), accountFailureSentence({answer.failure.trouble})));
}

NumberTradeAnswer NumberTrade::takePurchase(const NumberOrder &order, NumberTradeAnswer answer)
{
    const PhoneNumber &phone = order.offer.phone;
    if (!answer.holds()) {
        noteUnbought(order, answer);
        return answer;
    }
    const auto taken = answer.outcome == Outcome::Already
                           ? m_dispatcher.takeRentedNumber(phone)
                           : m_dispatcher.takeBoughtNumber(phone, wordsOf(order));
    if (!taken)
        answer.problem = taken.problem().text;
    else
        Q_EMIT poolChanged();
    return answer;
}

void NumberTrade::giveUp(const QString &key, const PhoneNumber &phone, const Answered &done)
{
    const auto before = m_dispatcher.beginRelease(phone);
    if (!before)
        return done({Outcome::Refused, {}, before.problem().text});
    m_releasing.append(*before);
    m_shop.giveUp(key, phone, [this, phone, before = *before, done](const NumberTradeAnswer &answer) {
        m_releasing.removeOne(before);
        done(takeRelease(phone, before, answer));
    });
}

NumberTradeAnswer NumberTrade::takeRelease(const PhoneNumber &phone, const ProxyNumber &before,
                                           NumberTradeAnswer answer)
{
    if (answer.outcome == Outcome::Unknown) {
        [[maybe_unused]] const auto noted = m_dispatcher.leaveRelease(before);
    } else if (answer.outcome == Outcome::Refused) {
        if (const auto undone = m_dispatcher.undoRelease(before); !undone)
            answer.problem = undone.problem().text;
    } else if (answer.holds()) {
        const auto finished = answer.outcome == Outcome::Already ? m_dispatcher.leaveUnrented(phone)
                                                                 : m_dispatcher.finishRelease(phone);
        if (!finished)
            answer.problem = finished.problem().text;
    }
    Q_EMIT poolChanged();
    return answer;
}

} // namespace birdcar
