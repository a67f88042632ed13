// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messagebird/accountclient.h"

#include <QList>

namespace birdcar {

/// Rents numbers at MessageBird and gives them up. Each is asked for once: where the answer is lost, the
/// account is looked at, and what cannot be found out is said to be unknown. Lives on the thread that uses
/// it; answers come later, within a bounded time (without a key at once), and never once it is gone.
class NumberShop : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        AccountClient::Settings account = {};
        /// Before each look at the account after a lost answer: the work may still be under way there.
        QList<std::chrono::milliseconds> looksAfter{std::chrono::seconds(1), std::chrono::seconds(4)};
    };

    explicit NumberShop(const Settings &settings, QObject *parent = nullptr);

    AccountClient &account() { return m_account; }

    /// Buys on the terms of the order or not at all: they are compared with what is offered now. A number
    /// that is rented already is not bought.
    void buy(const QString &key, const NumberOrder &order,
             std::function<void(const NumberTradeAnswer &)> done);
    /// Gives the number up, for good.
    void giveUp(const QString &key, const PhoneNumber &phone,
                std::function<void(const NumberTradeAnswer &)> done);

private:
    struct Task;

    void compareTerms(const std::shared_ptr<Task> &task);
    void post(const std::shared_ptr<Task> &task);
    void takePost(const std::shared_ptr<Task> &task, const ApiAnswer &answer);
    void remove(const std::shared_ptr<Task> &task);
    void takeRemoval(const std::shared_ptr<Task> &task, const ApiAnswer &answer);
    void lookLater(const std::shared_ptr<Task> &task);
    void takeLook(const std::shared_ptr<Task> &task, const NumberLook &look);
    void refuse(const std::shared_ptr<Task> &task, const AccountFailure &failure);
    QUrl url(const QString &path) const;

    Settings m_settings;
    AccountClient m_account;
    QNetworkAccessManager m_manager;
};

} // namespace birdcar
