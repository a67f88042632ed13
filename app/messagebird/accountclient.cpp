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

QUrlQuery queryOf(const NumberSearch &search)
{
    QUrlQuery query;
    if (search.sms)
        query.addQueryItem(u"features"_s, u"sms"_s);
    if (search.voice)
        query.addQueryItem(u"features"_s, u"voice"_s);
    if (!search.type.isEmpty())
        query.addQueryItem(u"type"_s, search.type);
    if (!search.digits.isEmpty()) {
        const QStringList places{u"start"_s, u"end"_s, u"anywhere"_s};
        query.addQueryItem(u"number"_s, search.digits);
        query.addQueryItem(u"search_pattern"_s, places.at(static_cast<int>(search.place)));
    }
    query.addQueryItem(u"limit"_s, QString::number(search.limit));
    return query;
}

} // namespace

struct AccountClient::NumbersQuestion
{
    QString key;
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
    askPage(std::make_shared<NumbersQuestion>(NumbersQuestion{key, std::move(done)}), 0);
}

void AccountClient::askPage(const std::shared_ptr<NumbersQuestion> &question, int offset)
{
    QUrl url = apiUrl(m_settings.numbersHost, u"/v1/phone-numbers"_s);
    url.setQuery(
        QUrlQuery{{u"limit"_s, QString::number(numbersPerPage)}, {u"offset"_s, QString::number(offset)}});
    get(url, headerKey(question->key),
        [this, question, offset](const ApiAnswer &answer) { takePage(question, answer, offset); });
}

void AccountClient::takePage(const std::shared_ptr<NumbersQuestion> &question, const ApiAnswer &answer,
                             int offset)
{
    const AccountNumbersPage page = readNumbersAnswer(answer, offset);
    if (page.failure.hasFailed())
        return explain(question->key, page.failure, [question](const AccountFailure &failure) {
            question->done({failure, {}});
        });
    for (const AccountNumber &number : page.numbers) {
        if (!question->seen.contains(number.phone))
            question->numbers.append(number);
        question->seen.insert(number.phone);
    }
    if (page.nextOffset >= 0 && page.nextOffset < mostNumbers)
        return askPage(question, page.nextOffset);
    question->done({{}, question->numbers});
}

void AccountClient::askNumber(const QString &key, const PhoneNumber &phone,
                              std::function<void(const NumberLook &)> done)
{
    if (key.trimmed().isEmpty())
        return done({{AccountTrouble::NoKey}});
    const QUrl url = apiUrl(m_settings.numbersHost, u"/v1/phone-numbers/"_s + phone.digits());
    get(url, headerKey(key), [this, key, done = std::move(done)](const ApiAnswer &answer) {
        const NumberLook look = readNumberAnswer(answer);
        explain(key, look.failure, [look, done](const AccountFailure &failure) {
            done({failure, look.number});
        });
    });
}

void AccountClient::askOffers(const QString &key, const NumberSearch &search,
                              std::function<void(const NumberOffers &)> done)
{
    if (key.trimmed().isEmpty())
        return done({{AccountTrouble::NoKey}});
    QUrl url = apiUrl(m_settings.numbersHost, u"/v1/available-phone-numbers/"_s + search.country);
    url.setQuery(queryOf(search));
    get(url, headerKey(key), [this, key, done = std::move(done)](const ApiAnswer &answer) {
        const NumberOffers read = readOffersAnswer(answer);
        explain(key, read.failure, [read, done](const AccountFailure &failure) {
            done({failure, read.offers});
        });
    });
}

void AccountClient::explain(const QString &key, const AccountFailure &failure,
                            std::function<void(const AccountFailure &)> done)
{
    if (failure.trouble != AccountTrouble::KeyRefused)
        return done(failure);
    askBalance(key, [done = std::move(done)](const AccountBalance &balance) {
        const bool isRight = !balance.failure.hasFailed();
        done({isRight ? AccountTrouble::NoRights : AccountTrouble::KeyRefused});
    });
}

void AccountClient::get(const QUrl &url, const QByteArray &key, std::function<void(const ApiAnswer &)> done)
{
    const auto *collector =
        new ReplyCollector(m_manager.get(apiRequest(url, key)), nullptr, m_settings.timeout);
    connect(collector, &ReplyCollector::collected, this, std::move(done));
}

} // namespace birdcar
