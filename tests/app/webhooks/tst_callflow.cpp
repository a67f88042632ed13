// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/inbound.h"
#include "app/webhooks/callflow.h"

#include <QJsonDocument>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestCallFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesXml_data();
    void writesXml();
    void writesJson_data();
    void writesJson();
};

namespace {

const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";

CallAnswer transfer(const QString &after = {})
{
    CallAnswer answer;
    answer.transferTo = PhoneNumber::fromDigits(u"+31612345678");
    answer.say.text = after;
    return answer;
}

CallAnswer say(const Speech &speech)
{
    CallAnswer answer;
    answer.say = speech;
    return answer;
}

} // namespace

void TestCallFlow::writesXml_data()
{
    QTest::addColumn<CallAnswer>("answer");
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("transfer with the caller's number hidden")
        << transfer() << declaration + R"(<Transfer destination="31612345678" mask="true" />)";
    QTest::newRow("nothing can be said after it")
        << transfer(u"Nobody answered."_s)
        << declaration + R"(<Transfer destination="31612345678" mask="true" />)";
    QTest::newRow("say") << say({u"Sorry."_s, u"en-GB"_s, SpeechVoice::Female})
                         << declaration + R"(<Say language="en-GB" voice="female">Sorry.</Say>)";
    QTest::newRow("another language and voice, escaped")
        << say({u"Bellen & <b>wachten</b>"_s, u"nl-NL"_s, SpeechVoice::Male})
        << declaration +
               R"(<Say language="nl-NL" voice="male">Bellen &amp; &lt;b&gt;wachten&lt;/b&gt;</Say>)";
}

void TestCallFlow::writesXml()
{
    QFETCH(CallAnswer, answer);
    const CallFlow flow = callFlow(answer);
    QCOMPARE(flow.contentType, "application/xml");
    QTEST(flow.document, "document");
}

void TestCallFlow::writesJson_data()
{
    QTest::addColumn<CallAnswer>("answer");
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("transfer") << transfer()
                              << QByteArray(R"({"title":"Masked call","steps":[{"action":"transfer",)"
                                            R"("options":{"destination":"31612345678","mask":true}}]})");
    QTest::newRow("transfer, then say")
        << transfer(u"Nobody answered."_s)
        << QByteArray(R"({"title":"Masked call","steps":[{"action":"transfer",)"
                      R"("options":{"destination":"31612345678","mask":true}},{"action":"say","options":)"
                      R"({"payload":"Nobody answered.","voice":"female","language":"en-GB"}}]})");
    QTest::newRow("say") << say({u"\"Adi\u00f3s\" & <b>"_s, u"es-ES"_s, SpeechVoice::Male})
                         << QByteArray(
                                R"({"title":"Unknown caller","steps":[{"action":"say","options":)"
                                R"({"payload":"\"Adiós\" & <b>","voice":"male","language":"es-ES"}}]})");
}

void TestCallFlow::writesJson()
{
    QFETCH(CallAnswer, answer);
    QFETCH(QByteArray, document);
    answer.format = CallFlowFormat::Json;
    const CallFlow flow = callFlow(answer);
    QCOMPARE(flow.contentType, "application/json");
    QVERIFY(!QJsonDocument::fromJson(document).isNull());
    QCOMPARE(QJsonDocument::fromJson(flow.document), QJsonDocument::fromJson(document));
}

QTEST_APPLESS_MAIN(TestCallFlow)
#include "tst_callflow.moc"
