// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/callanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar::standin;

class TestCallAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTransfers_data();
    void readsTransfers();
    void readsSay_data();
    void readsSay();
    void readsHowItIsSaid();
    void namesWhatIsUnusable_data();
    void namesWhatIsUnusable();
};

namespace {

const QByteArray xml = "application/xml";
const QByteArray json = "application/json; charset=utf-8";

} // namespace

void TestCallAnswer::readsTransfers_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("mask");
    QTest::newRow("masked") << xml
                            << QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?>)"
                                          "\n"
                                          R"(<Transfer destination="31612345678" mask="true" />)")
                            << true;
    QTest::newRow("not masked") << xml << QByteArray(R"(<Transfer destination="31612345678"/>)") << false;
    QTest::newRow("JSON") << json
                          << QByteArray(R"({"steps":[{"action":"transfer","options":)"
                                        R"({"destination":"31612345678","mask":true}}]})")
                          << true;
}

void TestCallAnswer::readsTransfers()
{
    QFETCH(const QByteArray, contentType);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, mask);
    const CallAnswer answer = readCallAnswer(contentType, body);
    QCOMPARE(answer.kind, CallAnswer::Kind::Transfer);
    QCOMPARE(answer.destination, u"31612345678"_s);
    QCOMPARE(answer.mask, mask);
}

void TestCallAnswer::readsSay_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("XML") << xml
                         << QByteArray(R"(<Say language="en-GB" voice="female">Sorry &amp; bye</Say>)");
    QTest::newRow("JSON") << json
                          << QByteArray(
                                 R"({"steps":[{"action":"say","options":{"payload":"Sorry & bye"}}]})");
}

void TestCallAnswer::readsSay()
{
    QFETCH(const QByteArray, contentType);
    QFETCH(const QByteArray, body);
    const CallAnswer answer = readCallAnswer(contentType, body);
    QCOMPARE(answer.kind, CallAnswer::Kind::Say);
    QCOMPARE(answer.text, u"Sorry & bye"_s);
}

void TestCallAnswer::readsHowItIsSaid()
{
    const CallAnswer inXml = readCallAnswer(xml, R"(<Say language="nl-NL" voice="male">Dag</Say>)");
    QCOMPARE(inXml.language, u"nl-NL"_s);
    QCOMPARE(inXml.voice, u"male"_s);
    const CallAnswer after = readCallAnswer(
        json, R"({"steps":[{"action":"transfer","options":{"destination":"31612345678","mask":true}},)"
              R"({"action":"say","options":{"payload":"Dag","language":"nl-NL","voice":"male"}}]})");
    QCOMPARE(after.kind, CallAnswer::Kind::Transfer);
    QCOMPARE(after.text, u"Dag"_s);
    QCOMPARE(after.language, u"nl-NL"_s);
    QCOMPARE(after.voice, u"male"_s);
}

void TestCallAnswer::namesWhatIsUnusable_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << QByteArray("text/html") << QByteArray("<Say>Hi</Say>");
    QTest::newRow("empty") << xml << QByteArray();
    QTest::newRow("blank before the name") << xml << QByteArray(R"(< Transfer destination="31612345678" />)");
    QTest::newRow("not closed") << xml << QByteArray(R"(<Transfer destination="31612345678">)");
    QTest::newRow("two roots") << xml << QByteArray(R"(<Transfer destination="31612345678"/><Hangup/>)");
    QTest::newRow("no destination") << xml << QByteArray(R"(<Transfer mask="true"/>)");
    QTest::newRow("element in the text") << xml << QByteArray("<Say>Hi <b>you</b></Say>");
    QTest::newRow("other element") << xml << QByteArray("<Hangup/>");
    QTest::newRow("no JSON") << json << QByteArray("{");
    QTest::newRow("no steps") << json << QByteArray(R"({"steps":[]})");
    QTest::newRow("other action") << json << QByteArray(R"({"steps":[{"action":"hangup"}]})");
}

void TestCallAnswer::namesWhatIsUnusable()
{
    QFETCH(const QByteArray, contentType);
    QFETCH(const QByteArray, body);
    const CallAnswer answer = readCallAnswer(contentType, body);
    QCOMPARE(answer.kind, CallAnswer::Kind::Unusable);
    QVERIFY(!answer.error.isEmpty());
}

QTEST_GUILESS_MAIN(TestCallAnswer)
#include "tst_callanswer.moc"
