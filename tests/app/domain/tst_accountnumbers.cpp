// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/accountnumbers.h"
#include "app/messagebird/accountsentences.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

AccountNumber rented(const QString &digits, bool sms = true, bool voice = true,
                     const QString &status = u"active"_s)
{
    return {*PhoneNumber::fromDigits(digits), sms, voice, status};
}

ProxyNumber pooled(const QString &number, NumberState state = NumberState::Active)
{
    ProxyNumber pooled;
    pooled.number = number;
    pooled.phone = PhoneNumber::fromDigits(number);
    pooled.state = state;
    return pooled;
}

QString lines(const QList<ComparedNumber> &numbers)
{
    QStringList texts;
    for (const ComparedNumber &number : numbers)
        texts.append(number.phone.digits() + u' ' + numberPlaceName(number.place) +
                     (number.isWanted() ? u" wanted"_s : QString()));
    return texts.join(u", "_s);
}

} // namespace

class TestAccountNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<QList<AccountNumber>>("account");
        QTest::addColumn<QList<ProxyNumber>>("pool");
        QTest::addColumn<QString>("expected");
        using Account = QList<AccountNumber>;
        using Pool = QList<ProxyNumber>;
        const QString a = u"31970000001"_s;
        const QString b = u"31970000002"_s;
        const QString c = u"31970000003"_s;
        QTest::newRow("nothing") << Account() << Pool() << u""_s;
        QTest::newRow("both") << Account{rented(a)} << Pool{pooled(a)} << u"31970000001 both"_s;
        QTest::newRow("written with a plus")
            << Account{rented(a)} << Pool{pooled(u'+' + a)} << u"31970000001 both"_s;
        QTest::newRow("missing here") << Account{rented(a)} << Pool() << u"31970000001 account wanted"_s;
        QTest::newRow("not rented") << Account() << Pool{pooled(a)} << u"31970000001 pool"_s;
        QTest::newRow("in order") << Account{rented(c), rented(a)} << Pool{pooled(b), pooled(a)}
                                  << u"31970000003 account wanted, 31970000002 pool, 31970000001 both"_s;
        QTest::newRow("no texts") << Account{rented(a, false)} << Pool() << u"31970000001 account"_s;
        QTest::newRow("no calls") << Account{rented(a, true, false)} << Pool()
                                  << u"31970000001 account wanted"_s;
        QTest::newRow("not active") << Account{rented(a, true, true, u"suspended"_s)} << Pool()
                                    << u"31970000001 account"_s;
        QTest::newRow("no status told")
            << Account{rented(a, true, true, {})} << Pool() << u"31970000001 account wanted"_s;
        QTest::newRow("twice in an old pool")
            << Account{rented(a)} << Pool{pooled(a), pooled(u'+' + a)} << u"31970000001 both"_s;
        QTest::newRow("no phone") << Account() << Pool{pooled(u"TAXI"_s)} << u""_s;
    }

    void compares()
    {
        QFETCH(QList<AccountNumber>, account);
        QFETCH(QList<ProxyNumber>, pool);
        QTEST(lines(compareNumbers(account, pool)), "expected");
    }

    void keepsTheStateInThePool()
    {
        const auto compared =
            compareNumbers({rented(u"31970000001"_s)}, {pooled(u"31970000001"_s, NumberState::Draining)});
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared.first().state, NumberState::Draining);
        QVERIFY(compared.first().voice);
    }

    void everyTroubleHasItsSentence()
    {
        QSet<QString> sentences;
        for (int i = 1; i <= static_cast<int>(AccountTrouble::Refused); ++i)
            sentences.insert(accountFailureSentence({static_cast<AccountTrouble>(i), {}}));
        QCOMPARE(sentences.size(), static_cast<int>(AccountTrouble::Refused));
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(accountFailureSentence({AccountTrouble::Refused, u"why"_s}),
                 u"MessageBird refused this. (why)"_s);
        QVERIFY(accountFailureSentence({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountNumbers)
#include "tst_accountnumbers.moc"
