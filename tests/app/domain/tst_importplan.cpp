// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/importplan.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const QString phone = u"+31612345601"_s;

Person person(qint64 id, const QString &name)
{
    return {PersonId{id}, Role::Customer, name, u"31612345601"_s, PhoneNumber::fromDigits(phone)};
}

ImportOptions options(SamePhone samePhone = SamePhone::SecondPerson, LostZero lostZero = LostZero::Ask)
{
    return {ImportTarget::Customers, samePhone, lostZero, u"NL"_s};
}

PlannedRow planned(ImportPlanner &planner, const QString &name, const QString &number,
                   const PhoneUse &use = {}, int line = 2)
{
    return planner.plan(readRow({line, name, number, {}}, planner.options()), use);
}

} // namespace

Q_DECLARE_METATYPE(birdcar::ImportVerdict)
Q_DECLARE_METATYPE(birdcar::SamePhone)
Q_DECLARE_METATYPE(birdcar::LostZero)
Q_DECLARE_METATYPE(birdcar::ImportColumns)

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data()
    {
        QTest::addColumn<QStringList>("onPhone");
        QTest::addColumn<SamePhone>("rule");
        QTest::addColumn<ImportVerdict>("verdict");
        const auto second = SamePhone::SecondPerson;
        const auto rename = SamePhone::Rename;
        QTest::newRow("unknown phone") << QStringList() << second << ImportVerdict::New;
        QTest::newRow("same person") << QStringList{u"Anna"_s} << second << ImportVerdict::Unchanged;
        QTest::newRow("same person, blanks")
            << QStringList{u" Anna "_s} << second << ImportVerdict::Unchanged;
        QTest::newRow("one of two") << QStringList{u"Bert"_s, u"Anna"_s} << second
                                    << ImportVerdict::Unchanged;
        QTest::newRow("other name") << QStringList{u"Bert"_s} << second << ImportVerdict::SecondPerson;
        QTest::newRow("other name, renamed") << QStringList{u"Bert"_s} << rename << ImportVerdict::Changed;
        QTest::newRow("same name, no rename") << QStringList{u"Anna"_s} << rename << ImportVerdict::Unchanged;
    }

    void verdict()
    {
        QFETCH(QStringList, onPhone);
        QFETCH(SamePhone, rule);
        QList<Person> people;
        for (const QString &name : onPhone)
            people.append(person(people.size() + 1, name));
        QTEST(verdictFor(u"Anna"_s, people, rule), "verdict");
    }

    void reads_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<LostZero>("lostZero");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("remark");
        const QString digits = u"31612345601"_s;
        QTest::newRow("international") << u"+31 6 12345601"_s << LostZero::Ask << digits << QString();
        QTest::newRow("national") << u"06-12345601"_s << LostZero::Ask << digits << QString();
        QTest::newRow("without plus") << u"31612345601"_s << LostZero::Ask << digits << QString();
        QTest::newRow("rounded") << u"4.41E+11"_s << LostZero::Ask << QString() << u"rounded"_s;
        QTest::newRow("rounded, comma") << u"6,12E+08"_s << LostZero::Ask << QString() << u"rounded"_s;
        QTest::newRow("lost zero") << u"612345601"_s << LostZero::Ask << QString()
                                   << u"in front is missing"_s;
        QTest::newRow("zero added") << u"612345601"_s << LostZero::AddZero << digits << QString();
        QTest::newRow("country added") << u"612345601"_s << LostZero::AddCountry << digits << QString();
        QTest::newRow("choice leaves others alone")
            << u"0612345601"_s << LostZero::AddCountry << digits << QString();
        QTest::newRow("empty") << u" "_s << LostZero::Ask << QString() << u"no number"_s;
        QTest::newRow("too short") << u"12"_s << LostZero::Ask << QString() << u"not a phone"_s;
        QTest::newRow("landline") << u"0201234567"_s << LostZero::Ask << u"31201234567"_s << u"landline"_s;
    }

    void reads()
    {
        QFETCH(QString, number);
        QFETCH(LostZero, lostZero);
        QFETCH(QString, digits);
        QFETCH(QString, remark);
        const PlannedRow row =
            readRow({2, u"Anna"_s, number, {}}, options(SamePhone::SecondPerson, lostZero));
        QCOMPARE(row.phone ? row.phone->digits() : QString(), digits);
        QCOMPARE(row.verdict == ImportVerdict::Bad, digits.isEmpty());
        QVERIFY2(row.remark.contains(remark), qPrintable(row.remark));
        QCOMPARE(row.remark.isEmpty(), remark.isEmpty());
    }

    void aCountryWithoutZeroLosesNone()
    {
        QVERIFY(lacksZero(u"612345601"_s, u"NL"_s));
        QVERIFY(!lacksZero(u"612345601"_s, u"ES"_s));
        QVERIFY(!lacksZero(u"0612345601"_s, u"NL"_s));
        QVERIFY(!lacksZero(u"31612345601"_s, u"NL"_s));
        QVERIFY(!lacksZero(u"+31612345601"_s, u"NL"_s));
    }

    void needsANameUnlessItIsANumber()
    {
        QCOMPARE(readRow({2, u" "_s, phone, {}}, options()).verdict, ImportVerdict::Bad);
        ImportOptions numbers = options();
        numbers.target = ImportTarget::Numbers;
        QCOMPARE(readRow({2, {}, phone, {}}, numbers).verdict, ImportVerdict::New);
        QCOMPARE(readRow({2, u"Anna"_s, phone, u"a quote is never closed"_s}, options()).remark,
                 u"a quote is never closed"_s);
    }

    void knowsTheRowsBefore()
    {
        ImportPlanner planner(options());
        QCOMPARE(planned(planner, u"Anna"_s, phone, {}, 2).verdict, ImportVerdict::New);
        QCOMPARE(planned(planner, u"Anna"_s, u"0612345601"_s, {}, 3).verdict, ImportVerdict::Unchanged);
        const PlannedRow second = planned(planner, u"Bert"_s, phone, {}, 4);
        QCOMPARE(second.verdict, ImportVerdict::SecondPerson);
        QVERIFY(second.remark.contains(u"Anna"_s));
    }

    void renamesOnePersonOnly()
    {
        ImportPlanner planner(options(SamePhone::Rename));
        PhoneUse use;
        use.people = {person(7, u"Bert"_s)};
        const PlannedRow renamed = planned(planner, u"Anna"_s, phone, use, 2);
        QCOMPARE(renamed.verdict, ImportVerdict::Changed);
        QCOMPARE(renamed.known, PersonId{7});
        QCOMPARE(planned(planner, u"Carl"_s, phone, use, 3).verdict, ImportVerdict::Bad);
        use.people.append(person(8, u"Dora"_s));
        ImportPlanner other(options(SamePhone::Rename));
        QCOMPARE(planned(other, u"Anna"_s, phone, use).verdict, ImportVerdict::Bad);
        QCOMPARE(planned(other, u"Dora"_s, phone, use).verdict, ImportVerdict::Unchanged);
    }

    void saysThatTheNameIsKnown()
    {
        ImportPlanner planner(options());
        PhoneUse use;
        use.nameKnown = true;
        const PlannedRow row = planned(planner, u"Anna"_s, phone, use);
        QCOMPARE(row.verdict, ImportVerdict::New);
        QVERIFY(!row.remark.isEmpty());
    }

    void refusesLoops()
    {
        ImportPlanner people(options());
        PhoneUse use;
        use.inPool = true;
        QCOMPARE(planned(people, u"Anna"_s, phone, use).verdict, ImportVerdict::Bad);
        ImportOptions pool = options();
        pool.target = ImportTarget::Numbers;
        ImportPlanner numbers(pool);
        QCOMPARE(planned(numbers, {}, phone, use).verdict, ImportVerdict::Unchanged);
        use.partyName = u"Anna"_s;
        QCOMPARE(planned(numbers, {}, phone, use).verdict, ImportVerdict::Bad);
        QCOMPARE(planned(numbers, {}, u"+3197010240001"_s).verdict, ImportVerdict::New);
        QCOMPARE(planned(numbers, {}, u"+3197010240001"_s).verdict, ImportVerdict::Unchanged);
    }

    void guessesColumns_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<ImportColumns>("columns");
        QTest::newRow("ours") << QStringList{u"name"_s, u"number"_s} << ImportColumns{0, 1};
        QTest::newRow("other order, case") << QStringList{u" NUMBER "_s, u"Name"_s} << ImportColumns{1, 0};
        QTest::newRow("Dutch") << QStringList{u"id"_s, u"Naam"_s, u"Plaats"_s, u"Telefoon"_s}
                               << ImportColumns{1, 3};
        QTest::newRow("German") << QStringList{u"Handy"_s, u"Kunde"_s} << ImportColumns{1, 0};
        QTest::newRow("Spanish") << QStringList{u"Nombre"_s, u"Teléfono"_s} << ImportColumns{0, 1};
        QTest::newRow("with a dot") << QStringList{u"Name"_s, u"Tel."_s} << ImportColumns{0, 1};
        QTest::newRow("only the name known") << QStringList{u"Contact"_s, u"x"_s} << ImportColumns{0, 1};
        QTest::newRow("nothing known") << QStringList{u"a"_s, u"b"_s} << ImportColumns{0, 1};
        QTest::newRow("one column") << QStringList{u"phone"_s} << ImportColumns{-1, 0};
    }

    void guessesColumns()
    {
        QFETCH(QStringList, header);
        QTEST(guessColumns(header, ImportTarget::Customers), "columns");
    }

    void tellsTitlesFromPeople()
    {
        QVERIFY(looksLikeHeader({u"name"_s, u"number"_s}, u"NL"_s));
        QVERIFY(!looksLikeHeader({u"Anna"_s, u"0612345601"_s}, u"NL"_s));
        QVERIFY(!looksLikeHeader({u"Anna"_s, u"6.12E+08"_s}, u"NL"_s));
    }
};

QTEST_APPLESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
