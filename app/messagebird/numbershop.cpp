// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/numbershop.h"

#include "app/messagebird/accountreplies.h"
#include "app/messagebird/apirequest.h"
#include "app/messagebird/replycollector.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

using Outcome = NumberTradeAnswer::Outcome;

QByteArray orderJson(const NumberOrder &order)
{
    return QJsonDocument(QJsonObject{{u"number"_s, order.offer.phone.digits()},
                                     {u"countryCode"_s, order.offer.country},
                                     {u"billingIntervalMonths"_s, order.paidMonths}})
        .toJson(QJsonDocument::Compact);
}

bool isRefusal(const ApiAnswer &answer)
{
    return answer.status >= 300 && answer.status < 500; // a redirect was not followed
}

/// MessageBird's own error ends the work; that of a gateway says nothing about what stands behind it.
bool hasFailedThere(const ApiAnswer &answer)
{
    constexpr int badGateway = 502;
    constexpr int gatewayTimeout = 504;
    return answer.status >= 500 && answer.status != badGateway && answer.status != gatewayTimeout;
}

QByteArray shopKey(const QString &key)
{
    return key.toUtf8().simplified();
}

} // namespace

/// One purchase, or one number that is given up.
struct NumberShop::Task
{
    QString key;
    NumberOrder order; ///< of what is given up only the phone
    bool buys = true;
    std::function<void(const NumberTradeAnswer &)> done;
    AccountFailure failure = {}; ///< why the answer was none
    bool isOver = false;         ///< there is nothing under way at MessageBird any more
    qsizetype looks = 0;         ///< after the answer was lost

    const PhoneNumber &phone() const { return order.offer.phone; }
};

NumberShop::NumberShop(const Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_account(settings.account), m_manager(this)
{
}

void NumberShop::buy(const QString &key, const NumberOrder &order,
                     std::function<void(const NumberTradeAnswer &)> done)
{
    const auto task = std::make_shared<Task>(Task{key, order, true, std::move(done)});
    m_account.askNumber(key, order.offer.phone, [this, task](const NumberLook &look) {
        if (look.failure.hasFailed())
            refuse(task, look.failure);
        else if (look.number)
            task->done({Outcome::Already});
        else
            compareTerms(task);
    });
}

void NumberShop::compareTerms(const std::shared_ptr<Task> &task)
{
    const NumberSearch one = exactly(task->phone(), task->order.offer.country);
    m_account.askOffers(task->key, one, [this, task](const NumberOffers &offers) {
        const auto found = std::ranges::find(offers.offers, task->phone(), &NumberOffer::phone);
        if (offers.failure.hasFailed())
            refuse(task, offers.failure);
        else if (found == offers.offers.end())
            refuse(task, {AccountTrouble::NotOffered});
        else if (!hasSameTerms(task->order.offer, *found))
            refuse(task, {AccountTrouble::OtherTerms});
        else
            post(task);
    });
}

void NumberShop::post(const std::shared_ptr<Task> &task)
{
    const auto request = apiRequest(url(u"/v1/phone-numbers"_s), shopKey(task->key));
    const auto [reply, body] = sendJson(m_manager, Verb::Post, request, orderJson(task->order));
    const auto *collector = new ReplyCollector(reply, body, m_settings.account.timeout);
    connect(collector, &ReplyCollector::collected, this,
            [this, task](const ApiAnswer &answer) { takePost(task, answer); });
}

void NumberShop::takePost(const std::shared_ptr<Task> &task, const ApiAnswer &answer)
{
    if (saysRented(answer, task->phone()))
        return task->done({Outcome::Made});
    task->failure = tradeFailureOf(answer);
    if (!task->failure.hasFailed()) // a success that names another number, or none
        task->failure = {AccountTrouble::Unreadable};
    if (isRefusal(answer) || (answer.status == 0 && !answer.bodyLeft))
        return refuse(task, task->failure);
    task->isOver = hasFailedThere(answer);
    lookLater(task);
}

void NumberShop::giveUp(const QString &key, const PhoneNumber &phone,
                        std::function<void(const NumberTradeAnswer &)> done)
{
    const NumberOrder order{.offer = {.phone = phone}};
    const auto task = std::make_shared<Task>(Task{key, order, false, std::move(done)});
    m_account.askNumber(key, phone, [this, task](const NumberLook &look) {
        if (look.failure.hasFailed())
            refuse(task, look.failure);
        else if (!look.number)
            task->done({Outcome::Already});
        else
            remove(task);
    });
}

void NumberShop::remove(const std::shared_ptr<Task> &task)
{
    const QUrl what = url(u"/v1/phone-numbers/"_s + task->phone().digits());
    auto *reply = m_manager.deleteResource(apiRequest(what, shopKey(task->key)));
    const auto *collector = new ReplyCollector(reply, nullptr, m_settings.account.timeout);
    connect(collector, &ReplyCollector::collected, this,
            [this, task](const ApiAnswer &answer) { takeRemoval(task, answer); });
}

void NumberShop::takeRemoval(const std::shared_ptr<Task> &task, const ApiAnswer &answer)
{
    constexpr int noContent = 204;
    task->failure = tradeFailureOf(answer);
    const bool isGone = task->failure.trouble == AccountTrouble::NotOffered; // it was there a moment ago
    if (answer.status == noContent || isGone)
        return task->done({Outcome::Made});
    if (!task->failure.hasFailed())
        task->failure = {AccountTrouble::Unreadable};
    if (isRefusal(answer))
        return refuse(task, task->failure);
    task->isOver = hasFailedThere(answer);
    lookLater(task);
}

/// The answer was lost, or is none: the account tells what came of it.
void NumberShop::lookLater(const std::shared_ptr<Task> &task)
{
    if (task->looks >= m_settings.looksAfter.size())
        return task->done({Outcome::Unknown, task->failure});
    QTimer::singleShot(m_settings.looksAfter.at(task->looks++), this, [this, task] {
        m_account.askNumber(task->key, task->phone(),
                            [this, task](const NumberLook &look) { takeLook(task, look); });
    });
}

void NumberShop::takeLook(const std::shared_ptr<Task> &task, const NumberLook &look)
{
    if (look.failure.hasFailed())
        return lookLater(task);
    if (look.number.has_value() == task->buys)
        return task->done({Outcome::Made});
    if (task->isOver)
        return refuse(task, task->failure);
    lookLater(task); // it may still be under way
}

void NumberShop::refuse(const std::shared_ptr<Task> &task, const AccountFailure &failure)
{
    m_account.explain(task->key, failure, [task](const AccountFailure &explained) {
        task->done({Outcome::Refused, explained});
    });
}

QUrl NumberShop::url(const QString &path) const
{
    return apiUrl(m_settings.account.numbersHost, path);
}

} // namespace birdcar
