// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/erasure.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const auto salt = u"salt"_s;

Person person(qint64 id, const QString &name, const QString &digits, Role role = Role::Customer)
{
    Person made;
    made.id = PersonId{id};
    made.role = role;
    made.name = name;
    made.phone = PhoneNumber::fromDigits(digits);
    return made;
}

Erasure erasureOf(const Person &person, const QString &timeline = u"now"_s)
{
    return {person.role, person.id, timeline, salt, erasureDigest(salt, person), {}};
}

const Person caitlyn = person(1, u"Caitlyn Carless"_s, u"31612345601"_s);

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSamePerson_data();
    void findsTheSamePerson();
    void saysNothingAboutThePerson();
};

void TestErasure::findsTheSamePerson_data()
{
    QTest::addColumn<QList<Person>>("people");
    QTest::addColumn<QString>("timeline");
    QTest::addColumn<int>("found");
    const auto row = [](const char *name, const Person &one, const QString &timeline, int found) {
        QTest::newRow(name) << QList{one} << timeline << found;
    };
    row("same row", caitlyn, u"now"_s, 1);
    row("other row of another timeline", person(7, caitlyn.name, u"31612345601"_s), u"then"_s, 1);
    row("other spelling of the name", person(7, u" caitlyn  CARLESS"_s, u"31612345601"_s), u"then"_s, 1);
    row("renamed, in the same timeline", person(1, u"Caitlyn Married"_s, u"31612345601"_s), u"now"_s, 1);
    row("renamed, in another", person(1, u"Caitlyn Married"_s, u"31612345601"_s), u"then"_s, 0);
    row("somebody else with the phone", person(2, u"Chris"_s, u"31612345601"_s), u"now"_s, 0);
    row("somebody else with the name", person(2, caitlyn.name, u"31612345602"_s), u"now"_s, 0);
    row("a driver of that id", person(1, u"David"_s, u"31687654301"_s, Role::Driver), u"now"_s, 0);
    row("nobody's timeline", person(1, u"David"_s, u"31687654301"_s), QString(), 0);
}

void TestErasure::findsTheSamePerson()
{
    QFETCH(QList<Person>, people);
    QFETCH(QString, timeline);
    QFETCH(int, found);
    QCOMPARE(erasedAmong(people, {erasureOf(caitlyn)}, timeline).size(), found);
}

void TestErasure::saysNothingAboutThePerson()
{
    const QString digest = erasureDigest(salt, caitlyn);
    QCOMPARE(digest.size(), 64);
    QVERIFY(digest != erasureDigest(u"other salt"_s, caitlyn));
    QVERIFY(erasureDigest(salt, Person()).isEmpty());
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
