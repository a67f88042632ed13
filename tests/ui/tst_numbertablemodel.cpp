// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbertablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestNumberTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsStateAsWordAndSymbol_data();
    void showsStateAsWordAndSymbol();
    void showsWhatANumberDoes();
    void keepsImportedTextAsItStands();
};

void TestNumberTableModel::showsStateAsWordAndSymbol_data()
{
    QTest::addColumn<NumberState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("active") << NumberState::Active << u"active"_s;
    QTest::newRow("draining") << NumberState::Draining << u"draining"_s;
    QTest::newRow("disabled") << NumberState::Disabled << u"disabled"_s;
}

void TestNumberTableModel::showsStateAsWordAndSymbol()
{
    QFETCH(NumberState, state);
    NumberTableModel model(QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ProxyNumber number{
        NumberId{1}, u"3197010220001"_s, PhoneNumber::fromDigits(u"3197010220001"_s), state, {}, 0};
    model.setRows({number});
    const QModelIndex cell = model.index(0, NumberTableModel::StateColumn);
    QTEST(cell.data().toString(), "word");
    QVERIFY(cell.data(Qt::DecorationRole).isValid());
}

void TestNumberTableModel::showsWhatANumberDoes()
{
    NumberTableModel model(QTimeZone::utc());
    const QDateTime used(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);
    const auto phone = PhoneNumber::fromDigits(u"3197010220001"_s);
    model.setRows({{NumberId{1}, u"3197010220001"_s, phone, NumberState::Active, used, 4},
                   {NumberId{2}, u"3197010220002"_s, phone, NumberState::Active, {}, 0}});
    QCOMPARE(model.index(0, NumberTableModel::NumberColumn).data().toString(), u"+31 970 102 20001"_s);
    QCOMPARE(model.index(0, NumberTableModel::LinesColumn).data().toString(), u"4"_s);
    QCOMPARE(model.index(0, NumberTableModel::LastUsedColumn).data().toString(), u"2020-01-02 03:04"_s);
    QCOMPARE(model.index(1, NumberTableModel::LastUsedColumn).data().toString(), u"never"_s);
}

void TestNumberTableModel::keepsImportedTextAsItStands()
{
    NumberTableModel model(QTimeZone::utc());
    model.setRows({{NumberId{1}, u"to be ordered"_s, {}, NumberState::Active, {}, 0}});
    QCOMPARE(model.index(0, 0).data().toString(), u"to be ordered"_s);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"not a phone"_s));
}

QTEST_MAIN(TestNumberTableModel)
#include "tst_numbertablemodel.moc"
