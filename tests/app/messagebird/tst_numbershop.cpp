// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/accountreplies.h"
#include "app/messagebird/numbershop.h"
#include "app/standin/standin.h"

#include <QTest>

#include <memory>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using standin::Fault;
using standin::Route;
using standin::StandIn;
using Outcome = NumberTradeAnswer::Outcome;

namespace {

const QString wanted = u"31970000001"_s;

PhoneNumber phoneOf(const QString &digits)
{
    return *PhoneNumber::fromDigits(digits);
}

ApiAnswer answerOf(int status, const QByteArray &body)
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.whole = true;
    return answer;
}

} // namespace

/// Buying numbers and giving them up, against the stand-in over real connections.
class TestNumberShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_standIn = std::make_unique<StandIn>();
        QVERIFY(m_standIn->listen());
        standin::Account account;
        account.numbers = {u"31970000009"_s};
        account.forRent = {{.number = wanted, .initialContractDuration = 3},
                           {.number = u"31970000002"_s, .features = {u"voice"_s}, .region = u"Texel"_s},
                           {.number = u"31201234567"_s, .type = u"landline"_s}};
        m_standIn->setAccount(account);
        NumberShop::Settings settings;
        settings.account = AccountClient::Settings::withHost(m_standIn->apiUrl());
        settings.account.timeout = 400ms;
        settings.looksAfter = {1ms, 5ms};
        m_shop = std::make_unique<NumberShop>(settings);
    }

    void cleanup()
    {
        m_shop.reset();
        m_standIn.reset();
    }

    void findsWhatIsAskedFor_data()
    {
        QTest::addColumn<NumberSearch>("search");
        QTest::addColumn<QStringList>("numbers");
        const QString nl = u"NL"_s;
        QTest::newRow("texts") << NumberSearch{.country = nl} << QStringList{wanted, u"31201234567"_s};
        QTest::newRow("calls") << NumberSearch{.country = nl, .sms = false, .voice = true}
                               << QStringList{wanted, u"31970000002"_s, u"31201234567"_s};
        QTest::newRow("type") << NumberSearch{.country = nl, .type = u"landline"_s}
                              << QStringList{u"31201234567"_s};
        QTest::newRow("end") << NumberSearch{.country = nl,
                                             .digits = u"001"_s,
                                             .place = NumberSearch::Place::End}
                             << QStringList{wanted};
        QTest::newRow("start") << NumberSearch{.country = nl,
                                               .digits = u"3120"_s,
                                               .place = NumberSearch::Place::Start}
                               << QStringList{u"31201234567"_s};
        QTest::newRow("anywhere") << NumberSearch{.country = nl, .digits = u"1234"_s}
                                  << QStringList{u"31201234567"_s};
        QTest::newRow("limit") << NumberSearch{.country = nl, .limit = 1} << QStringList{wanted};
        QTest::newRow("elsewhere") << NumberSearch{.country = u"BE"_s} << QStringList{};
    }

    void findsWhatIsAskedFor()
    {
        QFETCH(NumberSearch, search);
        const NumberOffers read = offers(search);
        QCOMPARE(read.failure, AccountFailure());
        QStringList numbers;
        for (const NumberOffer &offer : read.offers)
            numbers.append(offer.phone.digits());
        QTEST(numbers, "numbers");
    }

    void buys()
    {
        QCOMPARE(buy(), NumberTradeAnswer{Outcome::Made});
        QVERIFY(isRented(wanted));
        QCOMPARE(m_standIn->requestCount(Route::Buy), 1);
    }

    void doesNotBuyWhatIsRentedAlready()
    {
        const NumberOrder order{offerOf(wanted), 1};
        standin::Account account = m_standIn->account();
        account.numbers.append(wanted);
        m_standIn->setAccount(account);
        QCOMPARE(buy(order), NumberTradeAnswer{Outcome::Already});
        QCOMPARE(m_standIn->requestCount(Route::Buy), 0);
    }

    void doesNotBuyOnOtherTerms()
    {
        const NumberOrder order{offerOf(wanted), 1};
        standin::Account account = m_standIn->account();
        account.forRent.first().monthlyPrice = 15;
        m_standIn->setAccount(account);
        QCOMPARE(buy(order).failure.trouble, AccountTrouble::OtherTerms);
        account.forRent.removeFirst();
        m_standIn->setAccount(account);
        QCOMPARE(buy(order).failure.trouble, AccountTrouble::NotOffered);
        QCOMPARE(m_standIn->requestCount(Route::Buy), 0);
    }

    void withoutCredit()
    {
        standin::Account account = m_standIn->account();
        account.balance = 0;
        m_standIn->setAccount(account);
        QCOMPARE(buy(), (NumberTradeAnswer{Outcome::Refused, {AccountTrouble::NoCredit}}));
        QVERIFY(!isRented(wanted));
    }

    void whatBecomesOfAnOrder_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("takesEffect");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<AccountTrouble>("trouble");
        using Kind = Fault::Kind;
        const auto row = [](const char *name, Kind kind, bool takesEffect, Outcome outcome,
                            AccountTrouble trouble = AccountTrouble::None) {
            QTest::newRow(name) << static_cast<int>(kind) << takesEffect << outcome << trouble;
        };
        row("404", Kind::NotFound, false, Outcome::Refused, AccountTrouble::NotOffered);
        row("402", Kind::NoBalance402, false, Outcome::Refused, AccountTrouble::NoCredit);
        row("code 25", Kind::NoBalance422, false, Outcome::Refused, AccountTrouble::NoCredit);
        row("403", Kind::Forbidden, false, Outcome::Refused, AccountTrouble::NoRights);
        row("401, right elsewhere", Kind::Unauthorized, false, Outcome::Refused, AccountTrouble::NoRights);
        row("429", Kind::TooManyRequests, false, Outcome::Refused, AccountTrouble::TooManyRequests);
        row("422", Kind::InvalidParameters, false, Outcome::Refused, AccountTrouble::Refused);
        row("redirect", Kind::Redirect, false, Outcome::Refused, AccountTrouble::Unreadable);
        row("500, not bought", Kind::ServerError, false, Outcome::Refused, AccountTrouble::ServerTrouble);
        row("500, bought", Kind::ServerError, true, Outcome::Made);
        row("cut, bought", Kind::CutConnection, true, Outcome::Made);
        row("cut, nothing seen", Kind::CutConnection, false, Outcome::Unknown, AccountTrouble::NoConnection);
        row("no answer, bought", Kind::Hang, true, Outcome::Made);
        row("no answer, nothing seen", Kind::Hang, false, Outcome::Unknown, AccountTrouble::NoAnswer);
        row("too slow, bought", Kind::Slow, true, Outcome::Made);
        row("empty, bought", Kind::EmptyAnswer, true, Outcome::Made);
        row("endless, bought", Kind::LargeAnswer, true, Outcome::Made);
        row("a log-in page", Kind::HtmlPage, false, Outcome::Unknown, AccountTrouble::Unreadable);
    }

    void whatBecomesOfAnOrder()
    {
        QFETCH(int, kind);
        QFETCH(bool, takesEffect);
        m_standIn->setFault(Route::Buy, {.kind = static_cast<Fault::Kind>(kind), .takesEffect = takesEffect});
        const NumberTradeAnswer answer = buy();
        QTEST(answer.outcome, "outcome");
        QTEST(answer.failure.trouble, "trouble");
        QCOMPARE(isRented(wanted), answer.outcome == Outcome::Made);
        QCOMPARE(m_standIn->requestCount(Route::Buy), 1); // never a second time
    }

    void aLookThatFailsIsNoAnswer()
    {
        const NumberOrder order{offerOf(wanted), 1};
        m_standIn->setFault(Route::Buy, {.kind = Fault::Kind::CutConnection, .takesEffect = true});
        m_standIn->setFault(Route::Number, {.kind = Fault::Kind::ServerError});
        QCOMPARE(buy(order).failure.trouble, AccountTrouble::ServerTrouble); // nothing was ordered
        QCOMPARE(m_standIn->requestCount(Route::Buy), 0);
        m_standIn->setFault(Route::Number, {.kind = Fault::Kind::ServerError, .after = 1});
        QCOMPARE(buy(order).outcome, Outcome::Unknown);
        m_standIn->clearFault(Route::Number);
        QCOMPARE(buy(order).outcome, Outcome::Already); // whoever tries again does not buy again
        QCOMPARE(m_standIn->requestCount(Route::Buy), 1);
    }

    void nothingLeavesWithoutAKeyOrAConnection()
    {
        const NumberOrder order{offerOf(wanted), 1};
        QCOMPARE(buy(order, u" "_s).failure.trouble, AccountTrouble::NoKey);
        QCOMPARE(buy(order, u"live_wrong"_s).failure.trouble, AccountTrouble::KeyRefused);
        QVERIFY(m_standIn->setReachable(false));
        QCOMPARE(buy(order), (NumberTradeAnswer{Outcome::Refused, {AccountTrouble::NoConnection}}));
        QCOMPARE(m_standIn->requestCount(Route::Buy), 0);
    }

    void givesUp()
    {
        QCOMPARE(giveUp(u"31970000009"_s), NumberTradeAnswer{Outcome::Made});
        QVERIFY(!isRented(u"31970000009"_s));
        QCOMPARE(giveUp(u"31970000009"_s), NumberTradeAnswer{Outcome::Already});
        QCOMPARE(m_standIn->requestCount(Route::GiveUp), 1);
    }

    void whatBecomesOfARelease_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("takesEffect");
        QTest::addColumn<Outcome>("outcome");
        using Kind = Fault::Kind;
        const auto row = [](const char *name, Kind kind, bool takesEffect, Outcome outcome) {
            QTest::newRow(name) << static_cast<int>(kind) << takesEffect << outcome;
        };
        row("403", Kind::Forbidden, false, Outcome::Refused);
        row("422", Kind::InvalidParameters, false, Outcome::Refused);
        row("500, still there", Kind::ServerError, false, Outcome::Refused);
        row("500, gone", Kind::ServerError, true, Outcome::Made);
        row("cut, gone", Kind::CutConnection, true, Outcome::Made);
        row("no answer, gone", Kind::Hang, true, Outcome::Made);
        row("no answer, still there", Kind::Hang, false, Outcome::Unknown);
        row("a log-in page", Kind::HtmlPage, false, Outcome::Unknown);
    }

    void whatBecomesOfARelease()
    {
        QFETCH(int, kind);
        QFETCH(bool, takesEffect);
        m_standIn->setFault(Route::GiveUp,
                            {.kind = static_cast<Fault::Kind>(kind), .takesEffect = takesEffect});
        const NumberTradeAnswer answer = giveUp(u"31970000009"_s);
        QTEST(answer.outcome, "outcome");
        QCOMPARE(answer.failure.hasFailed(), answer.outcome != Outcome::Made);
        QCOMPARE(isRented(u"31970000009"_s), !takesEffect);
    }

    void readsOddOffers()
    {
        const NumberOffers read = readOffersAnswer(answerOf(
            200,
            R"({"items":[{"number":"3197","country":"NL"},{"number":31970000001},{"number":"31970000001"},)"
            R"({"number":"+31970000002","monthlyPrice":"1.5","initialContractDuration":-1,)"
            R"("conditions":["  a \n b ",7,""],"region":"Noord","locality":""}]})"));
        QCOMPARE(read.failure, AccountFailure());
        QCOMPARE(read.offers.size(), 2);
        QVERIFY(!read.offers.first().monthlyPrice);
        const NumberOffer &last = read.offers.last();
        QVERIFY(!last.monthlyPrice); // a price that is no number is none
        QCOMPARE(last.minimumMonths, 0);
        QCOMPARE(last.conditions, QStringList{u"a b"_s});
        QCOMPARE(last.region, u"Noord"_s);
        QCOMPARE(readOffersAnswer(answerOf(200, "{}")).failure.trouble, AccountTrouble::Unreadable);
        QCOMPARE(readOffersAnswer(answerOf(200, "<html>")).failure.trouble, AccountTrouble::Unreadable);
    }

    void knowsWhetherANumberIsRented_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<AccountTrouble>("trouble");
        QTest::addColumn<bool>("rented");
        const auto row = [](const char *name, int status, const QByteArray &body, AccountTrouble trouble,
                            bool rented = false) {
            QTest::newRow(name) << status << body << trouble << rented;
        };
        using enum AccountTrouble;
        row("rented", 200, R"({"number":"31970000001","status":"active"})", None, true);
        row("being prepared", 200, R"({"number":"31970000001","status":"pending"})", None, true);
        row("cancelled", 200, R"({"number":"31970000001","status":"cancelled"})", None);
        row("not there", 404, R"({"errors":[{"code":20,"description":"number not found"}]})", None);
        row("not MessageBird", 404, "<html>not found</html>", Unreadable);
        row("another API", 404, R"({"errors":[{"code":98}]})", Unreadable);
        row("no number", 200, "{}", Unreadable);
        row("500", 500, "", ServerTrouble);
    }

    void knowsWhetherANumberIsRented()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const NumberLook look = readNumberAnswer(answerOf(status, body));
        QTEST(look.failure.trouble, "trouble");
        QTEST(look.number.has_value(), "rented");
    }

    void onlyTheOrderedNumberCountsAsBought_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("bought");
        QTest::newRow("object") << 201 << QByteArray(R"({"number":"31970000001"})") << true;
        QTest::newRow("list") << 201 << QByteArray(R"([{"number":"31970000001"}])") << true;
        QTest::newRow("200") << 200 << QByteArray(R"({"number":"+31970000001"})") << true;
        QTest::newRow("another") << 201 << QByteArray(R"({"number":"31970000002"})") << false;
        QTest::newRow("page") << 200 << QByteArray("<html>") << false;
        QTest::newRow("refused") << 422 << QByteArray(R"({"number":"31970000001"})") << false;
    }

    void onlyTheOrderedNumberCountsAsBought()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(saysRented(answerOf(status, body), phoneOf(wanted)), "bought");
    }

private:
    static QString goodKey() { return QString::fromLatin1(standin::Account().accessKey); }

    bool isRented(const QString &number) const { return m_standIn->account().numbers.contains(number); }

    NumberOffers offers(const NumberSearch &search)
    {
        std::optional<NumberOffers> answer;
        m_shop->account().askOffers(goodKey(), search, [&](const NumberOffers &read) { answer = read; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    NumberOffer offerOf(const QString &number)
    {
        const NumberOffers all = offers({.country = u"NL"_s, .sms = false});
        return *std::ranges::find(all.offers, phoneOf(number), &NumberOffer::phone);
    }

    NumberTradeAnswer buy() { return buy({offerOf(wanted), 1}); }

    NumberTradeAnswer buy(const NumberOrder &order, const QString &key = goodKey())
    {
        std::optional<NumberTradeAnswer> answer;
        m_shop->buy(key, order, [&](const NumberTradeAnswer &read) { answer = read; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    NumberTradeAnswer giveUp(const QString &number)
    {
        std::optional<NumberTradeAnswer> answer;
        m_shop->giveUp(goodKey(), phoneOf(number), [&](const NumberTradeAnswer &read) { answer = read; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<NumberShop> m_shop;
};

QTEST_GUILESS_MAIN(TestNumberShop)
#include "tst_numbershop.moc"
