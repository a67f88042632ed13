// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/accountclient.h"

#include "app/messagebird/accountreplies.h"
#include "app/messagebird/apirequest.h"
#include "app/messagebird/replycollector.h"

#include <QSet>
#include <QUrlQuery>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int numbersPerPage = 20; // MessageBird's own; nobody says whether it takes more
constexpr int mostNumbers = 10000;

/// A line break would end the header.
QByteArray headerKey(const QString &key)
{
    return key.toUtf8().simplified();
}

} // namespace

struct AccountClient::NumbersQuestion
{
    QByteArray key;
    std::function<void(const AccountNumbers &)> done;
    QList<AccountNumber> numbers = {};
    QSet<PhoneNumber> seen = {}; ///< the list may change between two pages
};

AccountClient::Settings AccountClient::Settings::withHost(const QUrl &apiUrl)
{
    Settings settings;
    if (!apiUrl.isEmpty())
        settings.restHost = settings.numbersHost = apiUrl;
    return settings;
}

AccountClient::AccountClient(const Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_manager(this)
{
}

void AccountClient::askBalance(const QString &key, std::function<void(const AccountBalance &)> done)
{
    if (key.trimmed().isEmpty())
        return done({{AccountTrouble::NoKey}});
    get(apiUrl(m_settings.restHost, u"/balance"_s), headerKey(key),
        [done = std::move(done)](const ApiAnswer &answer) { done(readAccountBalance(answer)); });
}

void AccountClient::askNumbers(const QString &key, std::function<void(const AccountNumbers &)> done)
{
    if (key.trimmed().isEmpty())
        return done({{AccountTrouble::NoKey}});
    askPage(std::make_shared<NumbersQuestion>(NumbersQuestion{headerKey(key), std::move(done)}), 0);
}

void AccountClient::askPage(const std::shared_ptr<NumbersQuestion> &question, int offset)
{
    QUrl url = apiUrl(m_settings.numbersHost, u"/v1/phone-numbers"_s);
    url.setQuery(
        QUrlQuery{{u"limit"_s, QString::number(numbersPerPage)}, {u"offset"_s, QString::number(offset)}});
    get(url, question->key,
        [this, question, offset](const ApiAnswer &answer) { takePage(question, answer, offset); });
}

void AccountClient::takePage(const std::shared_ptr<NumbersQuestion> &question, const ApiAnswer &answer,
                             int offset)
{
    const AccountNumbersPage page = readNumbersAnswer(answer, offset);
    if (page.failure.trouble == AccountTrouble::KeyRefused)
        return explainRefusal(question);
    if (page.failure.hasFailed())
        return question->done({page.failure, {}});
    for (const AccountNumber &number : page.numbers) {
        if (!question->seen.contains(number.phone))
            question->numbers.append(number);
        question->seen.insert(number.phone);
    }
    if (page.nextOffset >= 0 && page.nextOffset < mostNumbers)
        return askPage(question, page.nextOffset);
    question->done({{}, question->numbers});
}

/// A key that the balance can be asked with is right, and has no right to the numbers.
void AccountClient::explainRefusal(const std::shared_ptr<NumbersQuestion> &question)
{
    get(apiUrl(m_settings.restHost, u"/balance"_s), question->key, [question](const ApiAnswer &answer) {
        const bool isRight = !readAccountBalance(answer).failure.hasFailed();
        question->done({{isRight ? AccountTrouble::NoRights : AccountTrouble::KeyRefused}, {}});
    });
}

void AccountClient::get(const QUrl &url, const QByteArray &key, std::function<void(const ApiAnswer &)> done)
{
    const auto *collector =
        new ReplyCollector(m_manager.get(apiRequest(url, key)), nullptr, m_settings.timeout);
    connect(collector, &ReplyCollector::collected, this, std::move(done));
}

} // namespace birdcar
