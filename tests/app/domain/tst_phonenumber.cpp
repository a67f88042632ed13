// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/phonenumber.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesDigitsOfMessageBird_data();
    void takesDigitsOfMessageBird();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNoPhone_data();
    void refusesWhatIsNoPhone();
    void hintsAtDoubtfulNumbers_data();
    void hintsAtDoubtfulNumbers();
    void namesTheTextThatIsNoPhone();
    void everySpellingIsTheSamePhone();
    void showsNumbersForPeople_data();
    void showsNumbersForPeople();
    void masksTextThatMayHoldAPhone_data();
    void masksTextThatMayHoldAPhone();
    void knowsRegions();
};

namespace {

PhoneNumber phone(const QString &digits)
{
    return PhoneNumber::fromDigits(digits).value();
}

} // namespace

void TestPhoneNumber::takesDigitsOfMessageBird_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits"); ///< empty: no number
    QTest::newRow("digits") << u"31612345678"_s << u"31612345678"_s;
    QTest::newRow("with plus") << u"+31612345678"_s << u"31612345678"_s;
    QTest::newRow("seven digits") << u"1234567"_s << u"1234567"_s;
    QTest::newRow("fifteen digits") << u"123456789012345"_s << u"123456789012345"_s;
    QTest::newRow("six digits") << u"123456"_s << QString();
    QTest::newRow("sixteen digits") << u"1234567890123456"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plus alone") << u"+"_s << QString();
    QTest::newRow("two pluses") << u"++31612345678"_s << QString();
    QTest::newRow("withheld") << u"Restricted"_s << QString();
    QTest::newRow("alphanumeric") << u"Taxi1234567"_s << QString();
    QTest::newRow("blank inside") << u"31 612345678"_s << QString();
    QTest::newRow("blank in front") << u" 31612345678"_s << QString();
    QTest::newRow("digits of another script") << u"٣١٦١٢٣٤٥٦٧٨"_s << QString();
}

void TestPhoneNumber::takesDigitsOfMessageBird()
{
    QFETCH(const QString, text);
    const std::optional<PhoneNumber> number = PhoneNumber::fromDigits(text);
    QTEST(number ? number->digits() : QString(), "digits");
}

void TestPhoneNumber::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("digits");
    QTest::newRow("Dutch mobile") << u"0612345678"_s << u"NL"_s << u"31612345678"_s;
    QTest::newRow("Dutch mobile that lost its 0") << u"612345678"_s << u"NL"_s << u"31612345678"_s;
    QTest::newRow("E.164") << u"+31612345678"_s << u"NL"_s << u"31612345678"_s;
    QTest::newRow("digits as MessageBird writes them") << u"31612345678"_s << u"NL"_s << u"31612345678"_s;
    QTest::newRow("bracketed 0") << u"+31 (0)6 12345678"_s << u"NL"_s << u"31612345678"_s;
    QTest::newRow("with 00") << u"0031612345678"_s << u"NL"_s << u"31612345678"_s;
    QTest::newRow("with 00 from the US") << u"0031 6 12345678"_s << u"US"_s << u"31612345678"_s;
    QTest::newRow("with the exit code of the US") << u"011 49 171 0000000"_s << u"US"_s << u"491710000000"_s;
    QTest::newRow("bracketed plus") << u"(+31) 6-1234.5678"_s << u"NL"_s << u"31612345678"_s;
    QTest::newRow("dashes, dots, slash") << u"06-12.34/56 78"_s << u"NL"_s << u"31612345678"_s;
    QTest::newRow("other dashes and blanks") << u"06–1234\u20115678\u00A0"_s << u"NL"_s << u"31612345678"_s;
    QTest::newRow("invisible marks of an address book")
        << u"\u202A+31 6 12345678\u202C"_s << u"NL"_s << u"31612345678"_s;
    QTest::newRow("full-width") << u"＋３１６１２３４５６７８"_s << u"NL"_s << u"31612345678"_s;
    QTest::newRow("German in NL") << u"+49 171 0000000"_s << u"NL"_s << u"491710000000"_s;
    QTest::newRow("German at home") << u"0171 0000000"_s << u"DE"_s << u"491710000000"_s;
    QTest::newRow("American without plus in NL") << u"14708000894"_s << u"NL"_s << u"14708000894"_s;
    QTest::newRow("another American in NL") << u"14085551234"_s << u"NL"_s << u"14085551234"_s;
    QTest::newRow("fictional American in NL") << u"15551234567"_s << u"NL"_s << u"15551234567"_s;
    QTest::newRow("American at home") << u"6125550123"_s << u"US"_s << u"16125550123"_s;
    QTest::newRow("American with brackets") << u"(612) 555-0123"_s << u"US"_s << u"16125550123"_s;
    QTest::newRow("American with 1") << u"1 612 555 0123"_s << u"US"_s << u"16125550123"_s;
    QTest::newRow("MessageBird's long Dutch number") << u"3197010260188"_s << u"NL"_s << u"3197010260188"_s;
    QTest::newRow("the same with 0") << u"097010260188"_s << u"NL"_s << u"3197010260188"_s;
    QTest::newRow("Italian keeps its 0") << u"+39 06 6982 1234"_s << u"NL"_s << u"390669821234"_s;
    QTest::newRow("region in lower case") << u"0612345678"_s << u" nl"_s << u"31612345678"_s;
    QTest::newRow("unknown region, international") << u"31612345678"_s << u"XX"_s << u"31612345678"_s;
    QTest::newRow("no region, with plus") << u"+31612345678"_s << QString() << u"31612345678"_s;
}

void TestPhoneNumber::readsWhatPeopleType()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, region);
    const Result<TypedPhone> result = readPhone(typed, region);
    QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.problem().text));
    QTEST(result->number.digits(), "digits");
}

void TestPhoneNumber::refusesWhatIsNoPhone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::newRow("empty") << QString() << u"NL"_s;
    QTest::newRow("blanks") << u"  \t"_s << u"NL"_s;
    QTest::newRow("word") << u"abc"_s << u"NL"_s;
    QTest::newRow("vanity") << u"1-800-FLOWERS"_s << u"US"_s;
    QTest::newRow("extension") << u"0201234567 ext. 5"_s << u"NL"_s;
    QTest::newRow("spreadsheet's number") << u"4.41E+11"_s << u"NL"_s;
    QTest::newRow("plus in the middle") << u"06+12345678"_s << u"NL"_s;
    QTest::newRow("plus alone") << u"+"_s << u"NL"_s;
    QTest::newRow("00 alone") << u"00"_s << u"NL"_s;
    QTest::newRow("emergency") << u"112"_s << u"NL"_s;
    QTest::newRow("too long") << u"+31612345678901234"_s << u"NL"_s;
    QTest::newRow("two numbers") << u"0612345678\n0687654321"_s << u"NL"_s;
    QTest::newRow("no such country") << u"+999 1234567"_s << u"NL"_s;
    QTest::newRow("town only") << u"555-0123"_s << u"US"_s;
    QTest::newRow("national in an unknown region") << u"0612345678"_s << u"XX"_s;
}

void TestPhoneNumber::refusesWhatIsNoPhone()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, region);
    const Result<TypedPhone> result = readPhone(typed, region);
    QVERIFY2(!result.ok(), qPrintable(result.ok() ? result->number.digits() : QString()));
    QCOMPARE(result.problem().kind, Problem::Kind::InvalidInput);
    QCOMPARE(result.problem().field, u"number"_s);
}

void TestPhoneNumber::hintsAtDoubtfulNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word"); ///< in the hint; empty: no hint
    QTest::newRow("mobile") << u"0612345678"_s << QString();
    QTest::newRow("foreign mobile") << u"+49 171 0000000"_s << QString();
    QTest::newRow("landline or mobile, nobody knows") << u"+1 612 555 0123"_s << QString();
    QTest::newRow("landline") << u"020 123 4567"_s << u"landline"_s;
    QTest::newRow("not in the plan") << u"0600000001"_s << u"in use"_s;
    QTest::newRow("foreign, not in the plan") << u"447700900123"_s << u"in use"_s;
}

void TestPhoneNumber::hintsAtDoubtfulNumbers()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, word);
    const Result<TypedPhone> result = readPhone(typed, u"NL"_s);
    QVERIFY(result.ok());
    QCOMPARE(result->hint.isEmpty(), word.isEmpty());
    QVERIFY2(result->hint.contains(word), qPrintable(result->hint));
}

void TestPhoneNumber::namesTheTextThatIsNoPhone()
{
    QCOMPARE(readPhone(u"abc"_s, u"NL"_s).problem().text, u"\"abc\" is not a phone number."_s);
    QCOMPARE(readPhone(u" "_s, u"NL"_s).problem().text, u"The phone number is missing."_s);
    const QString longText = readPhone(QString(1000, u'x'), u"NL"_s).problem().text;
    QVERIFY(longText.size() < 80);
    QVERIFY(longText.contains(u'…'));
}

void TestPhoneNumber::everySpellingIsTheSamePhone()
{
    QSet<PhoneNumber> phones;
    for (const QString &typed :
         {u"0612345678"_s, u"+31612345678"_s, u"0031612345678"_s, u"31612345678"_s, u"06-12345678"_s})
        phones.insert(readPhone(typed, u"NL"_s).value().number);
    QCOMPARE(phones, QSet<PhoneNumber>{phone(u"31612345678"_s)});
    QVERIFY(phone(u"31612345678"_s) < phone(u"31612345679"_s));
}

void TestPhoneNumber::showsNumbersForPeople_data()
{
    QTest::addColumn<PhoneNumber>("number");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("Dutch mobile") << phone(u"31612345678"_s) << u"+31 6 12345678"_s << u"+31 ••• 678"_s;
    QTest::newRow("American") << phone(u"14708000894"_s) << u"+1 470-800-0894"_s << u"+1 ••• 894"_s;
    QTest::newRow("not in use") << phone(u"31600000001"_s) << u"+31 6 00000001"_s << u"+31 ••• 001"_s;
    QTest::newRow("no such country") << phone(u"99912345678"_s) << u"+99912345678"_s << u"••• 678"_s;
    QTest::newRow("none") << PhoneNumber() << QString() << QString();
}

void TestPhoneNumber::showsNumbersForPeople()
{
    QFETCH(const PhoneNumber, number);
    QTEST(formatted(number), "open");
    QTEST(masked(number), "hidden");
}

void TestPhoneNumber::masksTextThatMayHoldAPhone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("phone") << u"31612345678"_s << u"+31 ••• 678"_s;
    QTest::newRow("phone with plus") << u"+31612345678"_s << u"+31 ••• 678"_s;
    QTest::newRow("withheld") << u"Restricted"_s << u"Restricted"_s;
    QTest::newRow("name with four digits") << u"Taxi 1234"_s << u"Taxi 1234"_s;
    QTest::newRow("name with five digits") << u"Taxi 12345"_s << u"••• 345"_s;
    QTest::newRow("spaced phone") << u"06 12 34 56 78"_s << u"••• 678"_s;
    QTest::newRow("too long for a phone") << u"1234567890123456"_s << u"••• 456"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestPhoneNumber::masksTextThatMayHoldAPhone()
{
    QFETCH(const QString, text);
    QTEST(maskedText(text), "shown");
}

void TestPhoneNumber::knowsRegions()
{
    QCOMPARE(callingCode(u"NL"_s), u"31"_s);
    QCOMPARE(callingCode(u"nl"_s), u"31"_s);
    QCOMPARE(callingCode(u"US"_s), u"1"_s);
    QCOMPARE(callingCode(u"XX"_s), QString());
    QVERIFY(isKnownRegion(u"DE"_s));
    QVERIFY(!isKnownRegion(u"ZZ"_s));
    QVERIFY(!isKnownRegion(QString()));
    QVERIFY(!isKnownRegion(u"Nederland"_s));
    const auto region = [](const QString &digits) { return regionOf(*PhoneNumber::fromDigits(digits)); };
    QCOMPARE(region(u"3197010220001"_s), u"NL"_s);
    QCOMPARE(region(u"447400123456"_s), u"GB"_s);
    QCOMPARE(region(u"12015550123"_s), u"US"_s);
    QCOMPARE(region(u"80012345678"_s), QString()); // of no country
    QCOMPARE(region(u"9991234567"_s), QString());
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
