// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbertablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

NumberOverview overviewOf(const ProxyNumber &number)
{
    NumberOverview overview;
    overview.number = number;
    return overview;
}

} // namespace

class TestNumberTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsStateAsWordAndSymbol_data();
    void showsStateAsWordAndSymbol();
    void showsWhatANumberDoes();
    void saysThatANumberIsDeaf();
    void saysWhatTheLastTestShowed_data();
    void saysWhatTheLastTestShowed();
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
    model.setRows({overviewOf(
        {NumberId{1}, u"3197010220001"_s, PhoneNumber::fromDigits(u"3197010220001"_s), state, {}, 0})});
    const QModelIndex cell = model.index(0, NumberTableModel::StateColumn);
    QTEST(cell.data().toString(), "word");
    QVERIFY(cell.data(Qt::DecorationRole).isValid());
    const QVariant whole = model.headerData(NumberTableModel::StateColumn, Qt::Horizontal, WholeTextsRole);
    QVERIFY(whole.toStringList().contains(cell.data().toString()));
}

void TestNumberTableModel::showsWhatANumberDoes()
{
    NumberTableModel model(QTimeZone::utc());
    const QDateTime used(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);
    const auto phone = PhoneNumber::fromDigits(u"3197010220001"_s);
    NumberOverview busy = overviewOf({NumberId{1}, u"3197010220001"_s, phone, NumberState::Active, used, 4});
    busy.graceLegs = 1;
    busy.lastTextInAt = used;
    busy.lastCallInAt = used.addDays(1);
    busy.lastDeliveredAt = used.addDays(2);
    model.setRows({busy, overviewOf({NumberId{2},
                                     u"3197010220002"_s,
                                     PhoneNumber::fromDigits(u"3197010220002"_s),
                                     NumberState::Active,
                                     {},
                                     0})});
    const auto row = [&model](int number) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(number, column).data().toString());
        return cells;
    };
    QCOMPARE(row(0),
             (QStringList{u"+31 970 102 20001"_s, u"active"_s, u"3"_s, u"1"_s, u"2020-01-03 03:04, call"_s,
                          u"2020-01-04 03:04"_s, u"none"_s, u"not tested"_s, u"2020-01-02 03:04"_s}));
    QCOMPARE(row(1), (QStringList{u"+31 970 102 20002"_s, u"active"_s, u"0"_s, u"0"_s, u"never"_s, u"never"_s,
                                  u"none"_s, u"not tested"_s, u"never"_s}));
}

void TestNumberTableModel::saysThatANumberIsDeaf()
{
    NumberTableModel model(QTimeZone::utc());
    NumberOverview deaf = overviewOf({NumberId{1}, u"3197010220001"_s, {}, NumberState::Active, {}, 0});
    deaf.deafSign = DeafSign::NoAnswers;
    model.setRows({deaf});
    const QModelIndex heard = model.index(0, NumberTableModel::HeardColumn);
    QCOMPARE(heard.data().toString(), u"deaf? no text ever came in, though 20 or more were delivered"_s);
    QVERIFY(heard.data(Qt::DecorationRole).isValid());
    QVERIFY(heard.data(Qt::ToolTipRole).toString().contains(u"MessageBird"_s));
    deaf.lastTextInAt = QDateTime(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);
    model.setRows({deaf});
    QVERIFY(heard.data().toString().startsWith(u"deaf? no text since 2020-01-02 03:04"_s));
}

void TestNumberTableModel::saysWhatTheLastTestShowed_data()
{
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("heard");
    QTest::addColumn<QString>("text");
    QTest::newRow("proven") << MessageState::Sent << QString() << true << true
                            << u"proven both ways 2020-01-02 03:05"_s;
    QTest::newRow("lost") << MessageState::Delivered << QString() << true << false
                          << u"2020-01-02 03:04: never came back"_s;
    QTest::newRow("refused") << MessageState::Failed << u"no credit"_s << false << false
                             << u"2020-01-02 03:04: could not be sent"_s;
    QTest::newRow("undelivered") << MessageState::Failed << u"unknown"_s << true << false
                                 << u"2020-01-02 03:04: not delivered"_s;
}

void TestNumberTableModel::saysWhatTheLastTestShowed()
{
    QFETCH(const MessageState, state);
    QFETCH(const QString, reason);
    QFETCH(const bool, sent);
    QFETCH(const bool, heard);
    const QDateTime at(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);
    NumberTest test;
    test.startedAt = at;
    test.state = state;
    test.reason = reason;
    if (sent)
        test.sentAt = at;
    if (heard)
        test.heardAt = at.addSecs(60);
    NumberOverview overview = overviewOf({NumberId{1}, u"3197010220001"_s, {}, NumberState::Active, {}, 0});
    overview.test = test;
    NumberTableModel model(QTimeZone::utc());
    model.setRows({overview});
    const QModelIndex cell = model.index(0, NumberTableModel::TestColumn);
    QTEST(cell.data().toString(), "text");
    QVERIFY(cell.data(Qt::DecorationRole).isValid()); // beside the words
}

void TestNumberTableModel::keepsImportedTextAsItStands()
{
    NumberTableModel model(QTimeZone::utc());
    model.setRows({overviewOf({NumberId{1}, u"to be ordered"_s, {}, NumberState::Active, {}, 0})});
    QCOMPARE(model.index(0, 0).data().toString(), u"to be ordered"_s);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"not a phone"_s));
}

QTEST_MAIN(TestNumberTableModel)
#include "tst_numbertablemodel.moc"
