// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/accountclient.h"
#include "app/messagebird/accountreplies.h"
#include "app/standin/standin.h"

#include <QTest>

#include <memory>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using standin::Fault;
using standin::Route;
using standin::StandIn;

namespace {

ApiAnswer answerWith(const QByteArray &body)
{
    ApiAnswer answer;
    answer.status = 200;
    answer.body = body;
    answer.whole = true;
    return answer;
}

} // namespace

/// Questions about the account, against the stand-in over real connections.
class TestAccountClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_standIn = std::make_unique<StandIn>();
        QVERIFY(m_standIn->listen());
        AccountClient::Settings settings = AccountClient::Settings::withHost(m_standIn->apiUrl());
        settings.timeout = 400ms;
        m_client = std::make_unique<AccountClient>(settings);
    }

    void cleanup()
    {
        m_client.reset();
        m_standIn.reset();
    }

    void readsTheWholeListInPages()
    {
        standin::Account account;
        for (int i = 0; i < 45; ++i)
            account.numbers.append(u"31970000%1"_s.arg(i, 3, 10, QChar(u'0')));
        account.features.insert(u"31970000003"_s, {u"voice"_s});
        account.features.insert(u"31970000004"_s, {u"sms"_s, u"mms"_s});
        m_standIn->setAccount(account);
        const AccountNumbers read = numbers();
        QCOMPARE(read.failure, AccountFailure());
        QCOMPARE(read.numbers.size(), 45);
        QCOMPARE(m_standIn->requestCount(Route::Numbers), 3);
        QCOMPARE(read.numbers.at(3),
                 (AccountNumber{*PhoneNumber::fromDigits(u"31970000003"), false, true, u"active"_s}));
        QVERIFY(read.numbers.at(4).sms);
        QVERIFY(!read.numbers.at(4).voice);
    }

    void anEmptyListIsNoFailure()
    {
        QCOMPARE(numbers().failure, AccountFailure());
        QVERIFY(numbers().numbers.isEmpty());
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<AccountTrouble>("trouble");
        using Kind = Fault::Kind;
        const auto row = [](const char *name, Kind kind, AccountTrouble trouble) {
            QTest::newRow(name) << static_cast<int>(kind) << trouble;
        };
        row("a key without the right", Kind::Forbidden, AccountTrouble::NoRights);
        row("refused here, good for the balance", Kind::Unauthorized, AccountTrouble::NoRights);
        row("too many requests", Kind::TooManyRequests, AccountTrouble::TooManyRequests);
        row("500", Kind::ServerError, AccountTrouble::ServerTrouble);
        row("503", Kind::Unavailable, AccountTrouble::ServerTrouble);
        row("a log-in page", Kind::HtmlPage, AccountTrouble::Unreadable);
        row("a redirect", Kind::Redirect, AccountTrouble::Unreadable);
        row("another 4xx", Kind::InvalidParameters, AccountTrouble::Refused);
        row("cut", Kind::CutConnection, AccountTrouble::NoConnection);
        row("never answered", Kind::Hang, AccountTrouble::NoAnswer);
        row("too slow", Kind::Slow, AccountTrouble::NoAnswer);
        row("empty", Kind::EmptyAnswer, AccountTrouble::Unreadable);
        row("endless", Kind::LargeAnswer, AccountTrouble::Unreadable);
    }

    void saysWhatWentWrong()
    {
        QFETCH(int, kind);
        standin::Account account;
        account.numbers = {u"31970000001"_s};
        m_standIn->setAccount(account);
        m_standIn->setFault(Route::Numbers, {.kind = static_cast<Fault::Kind>(kind)});
        const AccountNumbers read = numbers();
        QTEST(read.failure.trouble, "trouble");
        QVERIFY(read.numbers.isEmpty());
    }

    void aListThatEndsEarlyIsNone()
    {
        const AccountNumbersPage second =
            readNumbersAnswer(answerWith(R"({"items":[],"totalCount":30})"), 20);
        QCOMPARE(second.failure.trouble, AccountTrouble::Unreadable);
    }

    void tellsAWrongKeyFromNone()
    {
        QCOMPARE(numbers(u"live_wrong"_s).failure.trouble, AccountTrouble::KeyRefused);
        QCOMPARE(numbers(u" \n"_s).failure.trouble, AccountTrouble::NoKey);
        QCOMPARE(balance(u"live_wrong"_s).failure.trouble, AccountTrouble::KeyRefused);
        QCOMPARE(balance({}).failure.trouble, AccountTrouble::NoKey);
    }

    void nobodyThere()
    {
        QVERIFY(m_standIn->setReachable(false));
        QCOMPARE(numbers().failure.trouble, AccountTrouble::NoConnection);
    }

    void triesAKey()
    {
        const AccountBalance asked = balance(goodKey() + u'\n');
        QCOMPARE(asked.failure, AccountFailure());
        QCOMPARE(asked.amount, 9.2);
        QCOMPARE(asked.currency, u"credits"_s);
        QVERIFY(asked.serverTime.isValid());
        m_standIn->setFault(Route::Balance, {.kind = Fault::Kind::HtmlPage});
        QCOMPARE(balance(goodKey()).failure.trouble, AccountTrouble::Unreadable);
    }

    void readsOddRows()
    {
        const QByteArray body =
            R"({"items":[{"number":31970000001,"features":["sms"]},{"number":"+31970000002"},)"
            R"({"number":"no phone"},{}],"totalCount":4})";
        const AccountNumbersPage page = readNumbersAnswer(answerWith(body), 0);
        QCOMPARE(page.failure, AccountFailure());
        QCOMPARE(page.nextOffset, -1);
        QCOMPARE(page.numbers.size(), 2);
        QCOMPARE(page.numbers.first().phone.digits(), u"31970000001"_s);
        QVERIFY(!page.numbers.last().sms);
    }

private:
    static QString goodKey() { return QString::fromLatin1(standin::Account().accessKey); }

    AccountNumbers numbers(const QString &key = goodKey())
    {
        std::optional<AccountNumbers> answer;
        m_client->askNumbers(key, [&](const AccountNumbers &read) { answer = read; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    AccountBalance balance(const QString &key)
    {
        std::optional<AccountBalance> answer;
        m_client->askBalance(key, [&](const AccountBalance &read) { answer = read; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<AccountClient> m_client;
};

QTEST_GUILESS_MAIN(TestAccountClient)
#include "tst_accountclient.moc"
