// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peopletablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

Person person(qint64 id, const QString &name, const QString &number)
{
    return {PersonId{id}, Role::Customer, name, number, PhoneNumber::fromDigits(number), false};
}

QStringList namesOf(const PeopleTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data(Qt::EditRole).toString());
    return names;
}

} // namespace

class TestPeopleTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverShowsAWholePhone();
    void aChoiceIsOneLine();
    void pointsOutAnUnusablePhone();
    void sortsByNameAsPeopleDo();
    void movesRowsInsteadOfResetting();
    void becomesEqualToAnyNewContents();
};

void TestPeopleTableModel::neverShowsAWholePhone()
{
    PeopleTableModel model(PeopleTableModel::Layout::Table);
    model.setRows({person(1, u"Caitlyn"_s, u"31612345601"_s), person(2, u"Odd"_s, u"call 0612345678"_s)});
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                QVERIFY(!model.index(row, column).data(role).toString().contains(u"2345"_s));
        }
    }
    QCOMPARE(model.index(0, 1).data().toString(), u"+31 \u2022\u2022\u2022 601"_s);
}

void TestPeopleTableModel::aChoiceIsOneLine()
{
    PeopleTableModel model(PeopleTableModel::Layout::Choices);
    model.setRows({person(1, u"Caitlyn"_s, u"31612345601"_s)});
    QCOMPARE(model.columnCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"Caitlyn   +31 \u2022\u2022\u2022 601"_s);
    QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), u"Caitlyn"_s);
}

void TestPeopleTableModel::pointsOutAnUnusablePhone()
{
    PeopleTableModel model(PeopleTableModel::Layout::Table);
    model.setRows({person(1, u"Caitlyn"_s, u"31612345601"_s), person(2, u"Odd"_s, u"unknown"_s)});
    QVERIFY(!model.index(0, 1).data(Qt::DecorationRole).isValid());
    QVERIFY(model.index(1, 1).data(Qt::DecorationRole).isValid());
    QVERIFY(model.index(1, 1).data(Qt::ToolTipRole).toString().contains(u"not a phone"_s));
}

void TestPeopleTableModel::sortsByNameAsPeopleDo()
{
    QLocale::setDefault(QLocale(u"nl_NL"_s));
    PeopleTableModel model(PeopleTableModel::Layout::Table);
    model.setRows(
        sortedByName({person(1, u"Zoë"_s, u"31612345601"_s), person(2, u"Émile"_s, u"31612345602"_s),
                      person(3, u"Erik"_s, u"31612345603"_s)}));
    QCOMPARE(namesOf(model).last(), u"Zoë"_s);
}

void TestPeopleTableModel::movesRowsInsteadOfResetting()
{
    PeopleTableModel model(PeopleTableModel::Layout::Table);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Person anna = person(1, u"Anna"_s, u"31612345601"_s);
    const Person bert = person(2, u"Bert"_s, u"31612345602"_s);
    Person carla = person(3, u"Carla"_s, u"31612345603"_s);
    model.setRows({anna, bert, carla});
    const QPersistentModelIndex third = model.index(2, 0);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    carla.name = u"Aaf"_s;
    model.setRows({carla, anna, bert});
    QCOMPARE(third.row(), 0);
    QCOMPARE(third.data().toString(), u"Aaf"_s);
    QCOMPARE(resets.size(), 0);
}

void TestPeopleTableModel::becomesEqualToAnyNewContents()
{
    PeopleTableModel model(PeopleTableModel::Layout::Table);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(20261122);
    for (int round = 0; round < 200; ++round) {
        QList<Person> people;
        for (qint64 id = 1; id <= 12; ++id) {
            if (random.bounded(2) == 0)
                people.append(person(id, u"Name %1"_s.arg(random.bounded(3)), u"31612345601"_s));
        }
        std::shuffle(people.begin(), people.end(), random);
        const QPersistentModelIndex watched =
            model.rowCount() > 0 ? model.index(random.bounded(model.rowCount()), 0) : QModelIndex();
        const qint64 watchedId = watched.isValid() ? model.at(watched.row()).id.value : 0;
        model.setRows(people);
        QCOMPARE(model.rows(), people);
        QCOMPARE(watched.isValid() ? watched.row() : -1, watchedId > 0 ? model.rowOf(watchedId) : -1);
    }
}

QTEST_MAIN(TestPeopleTableModel)
#include "tst_peopletablemodel.moc"
