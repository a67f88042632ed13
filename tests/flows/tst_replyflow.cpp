// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QSysInfo>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const QString depot = u"31205550100"_s;

/// A depot that was set up otherwise than by default.
struct SetDesk : FlowDesk
{
    bool startWith(QMap<QString, QString> settings)
    {
        if (!addPeople())
            return false;
        settings.insert(u"phone"_s, depot);
        for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
            database->run(u"INSERT INTO settings (depot, name, value) VALUES (?, ?, ?)"_s,
                          {QSysInfo::machineHostName(), setting.key(), setting.value()});
        return start() && ride(caitlyn, david).status == 0;
    }
};

} // namespace

class TestReplyFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void answersInJson();
    void speaksToWhoHidesTheNumber();
    void lostCallersReachTheDepot();
    void lostTextsAreAnsweredOnce();
};

void TestReplyFlow::answersInJson()
{
    SetDesk desk;
    QVERIFY(desk.startWith({{u"call_format"_s, u"json"_s},
                            {u"voice_language"_s, u"nl-NL"_s},
                            {u"voice_unknown"_s, u"Wie bent u?"_s},
                            {u"voice_after_call"_s, u"Niemand nam op."_s}}));
    const standin::CallResult call = desk.call(caitlyn, firstNumber);
    QCOMPARE(call.webhook.answer.status, 200);
    QVERIFY(call.webhook.answer.body.startsWith('{'));
    QCOMPARE(call.answer.kind, standin::CallAnswer::Kind::Transfer);
    QCOMPARE(call.answer.destination, david);
    QVERIFY(call.answer.mask);
    QCOMPARE(call.answer.text, u"Niemand nam op."_s);
    const standin::CallAnswer unknown = desk.call(stranger, firstNumber).answer;
    QCOMPARE(unknown.kind, standin::CallAnswer::Kind::Say);
    QCOMPARE(unknown.text, u"Wie bent u?"_s);
    QCOMPARE(unknown.language, u"nl-NL"_s);
    QCOMPARE(unknown.voice, u"female"_s);
}

void TestReplyFlow::speaksToWhoHidesTheNumber()
{
    SetDesk desk;
    QVERIFY(desk.startWith({{u"voice_withheld"_s, u"Bitte mit Rufnummer & <Anzeige>."_s},
                            {u"voice_language"_s, u"de-DE"_s},
                            {u"voice"_s, u"male"_s}}));
    const standin::CallResult call = desk.call(u"Restricted"_s, firstNumber);
    QCOMPARE(call.webhook.answer.body,
             R"(<?xml version="1.0" encoding="UTF-8"?><Say language="de-DE" voice="male">)"
             "Bitte mit Rufnummer &amp; &lt;Anzeige&gt;.</Say>");
    QVERIFY(desk.call(stranger, firstNumber).answer.text.startsWith(u"Sorry"_s));
}

void TestReplyFlow::lostCallersReachTheDepot()
{
    SetDesk desk;
    QVERIFY(desk.startWith({{u"calls_to_depot"_s, u"1"_s}}));
    for (const QString &caller : {stranger, u"Restricted"_s})
        QCOMPARE(
            desk.call(caller, firstNumber).webhook.answer.body,
            R"(<?xml version="1.0" encoding="UTF-8"?><Transfer destination="31205550100" mask="true" />)");
    QTRY_COMPARE(desk.listed(u"unrouted"_s, u"reason"_s), QStringList({u"no_ride"_s, u"withheld"_s}));
    QCOMPARE(desk.listed(u"calls"_s, u"callee"_s), QStringList({depot, depot}));
    QCOMPARE(desk.call(david, firstNumber).answer.destination, caitlyn);
}

void TestReplyFlow::lostTextsAreAnsweredOnce()
{
    SetDesk desk;
    QVERIFY(desk.startWith({{u"answer_texts"_s, u"1"_s}}));
    QCOMPARE(desk.text(stranger, firstNumber, u"hello?"_s).status, 200);
    QTRY_COMPARE(desk.textsTo(stranger),
                 QStringList(u"We cannot match your text to a ride. Please call +31205550100."_s));
    QCOMPARE(desk.messageBird.texts().last().originator, firstNumber);
    QCOMPARE(desk.text(stranger, firstNumber, u"hello??"_s).status, 200);
    QCOMPARE(desk.text(caitlyn, firstNumber, u"at the door"_s).status, 200);
    QTRY_COMPARE(desk.textsTo(david).last(), u"at the door"_s);
    QCOMPARE(desk.textsTo(stranger).size(), 1);
}

QTEST_GUILESS_MAIN(TestReplyFlow)
#include "tst_replyflow.moc"
