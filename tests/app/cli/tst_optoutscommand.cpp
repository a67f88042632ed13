// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandrunner.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// `birdcar optouts`.
class TestOptOutsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void listsTheNewestFirst();
    void readsPageByPage();
    void liftsOne();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();

private:
    std::unique_ptr<TestDesk> m_desk;
};

/// Caitlyn wrote STOP; a stranger a minute later.
void TestOptOutsCommand::init()
{
    m_desk = std::make_unique<TestDesk>(DatabaseEngine::Sqlite);
    m_desk->number(u"3197010220001"_s);
    const Person caitlyn = m_desk->customer(u"Caitlyn Carless"_s, u"31612345601"_s);
    QVERIFY(m_desk->ride(caitlyn, m_desk->driver(u"David"_s, u"31687654301"_s)).ok());
    QVERIFY(m_desk->text(u"31612345601"_s, u"3197010220001"_s, u"Stop."_s).ok());
    m_desk->pass(1min);
    QVERIFY(m_desk->text(u"31699999999"_s, u"3197010220001"_s, u"ARRET"_s).ok());
    m_desk->pass(1min);
}

void TestOptOutsCommand::listsTheNewestFirst()
{
    const Ran json = runAt(*m_desk, u"optouts list --json"_s);
    QCOMPARE(json.status, 0);
    const QJsonArray expected{QJsonObject{{u"number"_s, u"31699999999"_s},
                                          {u"name"_s, QJsonValue::Null},
                                          {u"word"_s, u"ARRET"_s},
                                          {u"since"_s, u"2026-12-24T17:01:00.000Z"_s}},
                              QJsonObject{{u"number"_s, u"31612345601"_s},
                                          {u"name"_s, u"Caitlyn Carless"_s},
                                          {u"word"_s, u"Stop."_s},
                                          {u"since"_s, u"2026-12-24T17:00:00.000Z"_s}}};
    QCOMPARE(json.array(), expected);
    const Ran table = runAt(*m_desk, u"optouts list"_s);
    QVERIFY2(table.out.contains(u"Caitlyn Carless"_s) && table.out.contains(u"2026-12-24 18:00"_s) &&
                 !table.out.contains(u"612345601"_s),
             qPrintable(table.out));
    QCOMPARE(runAt(*m_desk, u"optouts list --json --limit 1"_s).array(), QJsonArray{expected.first()});
}

void TestOptOutsCommand::readsPageByPage()
{
    for (int i = 0; i < 450; ++i) // many of them at the same time
        m_desk->database->run(u"INSERT INTO opt_outs (digits, word, since) VALUES (?, '', ?)"_s,
                              {QString::number(31'620'000'000 + i), TestDesk::start().addSecs(i / 300)});
    QSet<QString> phones;
    for (const QJsonValue row : runAt(*m_desk, u"optouts list --json --limit 0"_s).array())
        phones.insert(row[u"number"_s].toString());
    QCOMPARE(phones.size(), 452);
    QCOMPARE(runAt(*m_desk, u"optouts list --json --limit 300"_s).array().size(), 300);
    QCOMPARE(runAt(*m_desk, u"optouts list --json"_s).array().size(), 100);
}

void TestOptOutsCommand::liftsOne()
{
    const Ran lifted = runAt(*m_desk, u"optouts lift --json"_s, {u"06 12345601"_s});
    QVERIFY2(lifted.status == 0, qPrintable(lifted.err));
    QCOMPARE(lifted.object()[u"name"_s].toString(), u"Caitlyn Carless"_s);
    QVERIFY(!m_desk->dispatcher.findPerson(Role::Customer, u"31612345601"_s)->optedOut);
    QCOMPARE(m_desk->events().last(), u"opted_in customer 1"_s);
    QCOMPARE(runAt(*m_desk, u"optouts list --json"_s).array().size(), 1);
    QCOMPARE(runAt(*m_desk, u"optouts lift +31699999999"_s).status, 0);
    const Ran none = runAt(*m_desk, u"optouts list"_s);
    QCOMPARE(none.out, QString());
    QVERIFY(none.err.contains(u"empty"_s));
}

void TestOptOutsCommand::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("gets texts") << u"optouts lift +31687654301"_s << 1 << u"gets texts"_s;
    QTest::newRow("no phone") << u"optouts lift abc"_s << 1 << u"abc"_s;
    QTest::newRow("none given") << u"optouts lift"_s << 2 << u"needs a phone"_s;
    QTest::newRow("nothing said") << u"optouts"_s << 2 << u"list, lift"_s;
    QTest::newRow("a bad limit") << u"optouts list --limit x"_s << 2 << u"--limit"_s;
}

void TestOptOutsCommand::refusesWhatIsNone()
{
    QFETCH(QString, words);
    QFETCH(QString, says);
    const Ran ran = runAt(*m_desk, words);
    QTEST(ran.status, "status");
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QCOMPARE(runAt(*m_desk, u"optouts list --json"_s).array().size(), 2);
}

QTEST_GUILESS_MAIN(TestOptOutsCommand)
#include "tst_optoutscommand.moc"
