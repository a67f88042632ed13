// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/numberoffer.h"

#include <QTest>

#include <functional>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

NumberOffer offer()
{
    NumberOffer offer{.phone = *PhoneNumber::fromDigits(u"31970000001")};
    offer.country = u"NL"_s;
    offer.sms = true;
    offer.monthlyPrice = 1.5;
    offer.currency = u"EUR"_s;
    offer.minimumMonths = 3;
    return offer;
}

using Change = std::function<void(NumberOffer &)>;

} // namespace

class TestNumberOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAPurchaseCommitsTo_data()
    {
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("paid");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("total");
        QTest::newRow("contract is longer") << 3 << 1 << 3 << 4.5;
        QTest::newRow("paid for longer") << 3 << 12 << 12 << 18.0;
        QTest::newRow("contract ends between two payments") << 3 << 2 << 4 << 6.0;
        QTest::newRow("a year and a half, paid yearly") << 18 << 12 << 24 << 36.0;
        QTest::newRow("nothing said") << 0 << 1 << 1 << 1.5;
    }

    void saysWhatAPurchaseCommitsTo()
    {
        QFETCH(int, minimum);
        QFETCH(int, paid);
        NumberOffer asked = offer();
        asked.minimumMonths = minimum;
        const auto terms = termsOf(asked, paid);
        QVERIFY(terms);
        QTEST(terms->months, "months");
        QTEST(terms->total, "total");
        QCOMPARE(terms->currency, u"EUR"_s);
    }

    void noTermsWithoutAPrice_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("no price") << Change([](NumberOffer &offer) { offer.monthlyPrice.reset(); });
        QTest::newRow("no currency") << Change([](NumberOffer &offer) { offer.currency.clear(); });
        QTest::newRow("negative") << Change([](NumberOffer &offer) { offer.monthlyPrice = -1; });
    }

    void noTermsWithoutAPrice()
    {
        QFETCH(Change, change);
        NumberOffer asked = offer();
        change(asked);
        QVERIFY(!termsOf(asked, 1));
        QVERIFY(!termsOf(offer(), 0));
    }

    void knowsOtherTerms_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, bool same, const Change &change) {
            QTest::newRow(name) << change << same;
        };
        row("as agreed", true, [](NumberOffer &) {});
        row("another place", true, [](NumberOffer &offer) { offer.region = u"Texel"_s; });
        row("dearer", false, [](NumberOffer &offer) { offer.monthlyPrice = 1.51; });
        row("another currency", false, [](NumberOffer &offer) { offer.currency = u"USD"_s; });
        row("longer", false, [](NumberOffer &offer) { offer.minimumMonths = 12; });
        row("papers", false, [](NumberOffer &offer) { offer.verificationRequired = true; });
        row("calls in only", false, [](NumberOffer &offer) { offer.inboundCallsOnly = true; });
        row("a condition", false, [](NumberOffer &offer) { offer.conditions = {u"a letter"_s}; });
        row("no texts", false, [](NumberOffer &offer) { offer.sms = false; });
    }

    void knowsOtherTerms()
    {
        QFETCH(Change, change);
        NumberOffer offered = offer();
        change(offered);
        QTEST(hasSameTerms(offer(), offered), "same");
    }

    void writesWholeCents_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<int>("decimals");
        QTest::newRow("whole") << 1.0 << 2;
        QTest::newRow("cents") << 0.29 << 2;
        QTest::newRow("three months") << 1.1 * 3 << 2;
        QTest::newRow("less than a cent") << 0.0125 << 4;
    }

    void writesWholeCents()
    {
        QFETCH(double, amount);
        QTEST(moneyDecimals(amount), "decimals");
    }

    void onlyADrainedNumberIsGivenUp_data()
    {
        QTest::addColumn<NumberState>("state");
        QTest::addColumn<int>("legs");
        QTest::addColumn<bool>("drained");
        QTest::newRow("active") << NumberState::Active << 0 << false;
        QTest::newRow("draining, live lines") << NumberState::Draining << 2 << false;
        QTest::newRow("drained") << NumberState::Draining << 0 << true;
        QTest::newRow("disabled") << NumberState::Disabled << 0 << true;
    }

    void onlyADrainedNumberIsGivenUp()
    {
        QFETCH(NumberState, state);
        QFETCH(int, legs);
        ProxyNumber number;
        number.phone = PhoneNumber::fromDigits(u"31970000001");
        number.state = state;
        number.liveLegs = legs;
        QTEST(isDrained(number), "drained");
        number.phone.reset();
        QVERIFY(!isDrained(number));
    }
};

QTEST_GUILESS_MAIN(TestNumberOffer)
#include "tst_numberoffer.moc"
