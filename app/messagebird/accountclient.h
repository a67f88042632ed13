// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"
#include "app/domain/numberoffer.h"
#include "app/messagebird/apianswer.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace birdcar {

/// What an account at MessageBird has: its credit and its numbers. Asked now and then by a person, beside the
/// texts and never in their way. Lives on the thread that uses it; answers come later, within a bounded time
/// (without a key at once), and never once it is gone.
class AccountClient : public QObject
{
    Q_OBJECT

public:
    /// Of the hosts only scheme, host and port count.
    struct Settings
    {
        QUrl restHost = QUrl(QStringLiteral("https://rest.messagebird.com"));
        QUrl numbersHost = QUrl(QStringLiteral("https://numbers.messagebird.com"));
        std::chrono::milliseconds timeout{15000}; ///< for each request and its answer

        /// One host in the place of all, or the real ones if it is empty.
        static Settings withHost(const QUrl &apiUrl);
    };

    explicit AccountClient(const Settings &settings, QObject *parent = nullptr);

    /// Whether this key is good, and what the account has left.
    void askBalance(const QString &key, std::function<void(const AccountBalance &)> done);
    /// Reads the whole list, page by page.
    void askNumbers(const QString &key, std::function<void(const AccountNumbers &)> done);
    /// Whether the account rents this number.
    void askNumber(const QString &key, const PhoneNumber &phone,
                   std::function<void(const NumberLook &)> done);
    /// What can be rented.
    void askOffers(const QString &key, const NumberSearch &search,
                   std::function<void(const NumberOffers &)> done);
    /// `failure`, but a key that the balance can be asked with is right, and has no right to what was tried.
    void explain(const QString &key, const AccountFailure &failure,
                 std::function<void(const AccountFailure &)> done);

private:
    struct NumbersQuestion;

    void askPage(const std::shared_ptr<NumbersQuestion> &question, int offset);
    void takePage(const std::shared_ptr<NumbersQuestion> &question, const ApiAnswer &answer, int offset);
    void get(const QUrl &url, const QByteArray &key, std::function<void(const ApiAnswer &)> done);

    Settings m_settings;
    QNetworkAccessManager m_manager;
};

} // namespace birdcar
