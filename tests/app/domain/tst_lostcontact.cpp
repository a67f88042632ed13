// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lostcontact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;
using namespace std::chrono_literals;

class TestLostContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsCallsToTheDepot_data();
    void connectsCallsToTheDepot();
    void saysWhatHelps_data();
    void saysWhatHelps();
    void answersTexts_data();
    void answersTexts();
};

namespace {

const auto depot = PhoneNumber::fromDigits(u"31205550100");
const auto stranger = PhoneNumber::fromDigits(u"31699999999");
const QDateTime now = QDateTime::fromString(u"2026-12-24T18:30:00Z"_s, Qt::ISODate);

} // namespace

void TestLostContact::connectsCallsToTheDepot_data()
{
    QTest::addColumn<LostContact>("contact");
    QTest::addColumn<bool>("connected");
    const auto row = [](const char *name, UnroutedReason reason, bool connected) {
        QTest::newRow(name) << LostContact{reason, stranger, depot, false} << connected;
    };
    row("no ride", UnroutedReason::NoRide, true);
    row("after the ride", UnroutedReason::Late, true);
    row("claimed twice", UnroutedReason::Ambiguous, true);
    row("number not in the pool", UnroutedReason::NotInPool, true);
    row("from a number of ours", UnroutedReason::Loop, false);
    QTest::newRow("withheld") << LostContact{UnroutedReason::Withheld, {}, depot, false} << true;
    QTest::newRow("no depot phone") << LostContact{UnroutedReason::NoRide, stranger, {}, false} << false;
    QTest::newRow("withheld, no depot phone")
        << LostContact{UnroutedReason::Withheld, {}, {}, false} << false;
    QTest::newRow("the depot's phone is a number of the pool")
        << LostContact{UnroutedReason::NoRide, stranger, depot, true} << false;
    QTest::newRow("the depot calls") << LostContact{UnroutedReason::NoRide, depot, depot, false} << false;
}

void TestLostContact::connectsCallsToTheDepot()
{
    QFETCH(LostContact, contact);
    QFETCH(bool, connected);
    ReplySettings settings;
    QCOMPARE(lostCallGoesTo(contact, settings), std::nullopt); // off unless asked for
    settings.callsToDepot = true;
    QCOMPARE(lostCallGoesTo(contact, settings), connected ? depot : std::nullopt);
}

void TestLostContact::saysWhatHelps_data()
{
    QTest::addColumn<UnroutedReason>("reason");
    QTest::addColumn<QString>("withheldText");
    QTest::addColumn<QString>("said");
    QTest::newRow("no ride") << UnroutedReason::NoRide << u"Show your number."_s << u"Who are you?"_s;
    QTest::newRow("withheld") << UnroutedReason::Withheld << u"Show your number."_s << u"Show your number."_s;
    QTest::newRow("withheld, no text for it") << UnroutedReason::Withheld << QString() << u"Who are you?"_s;
}

void TestLostContact::saysWhatHelps()
{
    QFETCH(UnroutedReason, reason);
    QFETCH(QString, withheldText);
    ReplySettings settings;
    settings.unknownText = u"Who are you?"_s;
    settings.withheldText = withheldText;
    settings.language = u"en-AU"_s;
    settings.voice = SpeechVoice::Male;
    const Speech speech = lostCallHears(reason, settings);
    QTEST(speech.text, "said");
    QCOMPARE(speech.language, u"en-AU"_s);
    QCOMPARE(speech.voice, SpeechVoice::Male);
    settings.afterCallText = u"Nobody answered."_s;
    QVERIFY(saidAfterTransfer(settings).text.isEmpty()); // XML has one step
    settings.format = CallFlowFormat::Json;
    QCOMPARE(saidAfterTransfer(settings).text, u"Nobody answered."_s);
}

void TestLostContact::answersTexts_data()
{
    QTest::addColumn<LostText>("text");
    QTest::addColumn<bool>("answered");
    LostText usual;
    usual.contact = {UnroutedReason::NoRide, stranger, depot, false};
    usual.sentAt = now;
    usual.now = now;
    const auto row = [&usual](const char *name, bool answered, const auto &change) {
        LostText text = usual;
        change(text);
        QTest::newRow(name) << text << answered;
    };
    row("no ride", true, [](LostText &) {});
    row("after the ride", true, [](LostText &t) { t.contact.reason = UnroutedReason::Late; });
    row("claimed twice", true, [](LostText &t) { t.contact.reason = UnroutedReason::Ambiguous; });
    row("from a number of ours", false, [](LostText &t) { t.contact.reason = UnroutedReason::Loop; });
    row("on a number that is not ours", false,
        [](LostText &t) { t.contact.reason = UnroutedReason::NotInPool; });
    row("id of another text", false, [](LostText &t) { t.contact.reason = UnroutedReason::IdReused; });
    row("a name as sender", false, [](LostText &t) { t.contact.phone.reset(); });
    row("no depot phone", false, [](LostText &t) { t.contact.depot.reset(); });
    row("the depot's phone is a number of the pool", false,
        [](LostText &t) { t.contact.depotInPool = true; });
    row("from the depot", false, [](LostText &t) { t.contact.phone = depot; });
    row("answered a day ago", true, [](LostText &t) { t.answeredAt = now.addDuration(-24h); });
    row("answered today", false, [](LostText &t) { t.answeredAt = now.addDuration(-24h + 1ms); });
    row("wants no texts", false, [](LostText &t) { t.optedOut = true; });
    row("asks for texts again", false, [](LostText &t) { t.isRequest = true; });
    row("as old as may be", true, [](LostText &t) { t.sentAt = now.addDuration(-30min); });
    row("too old", false, [](LostText &t) { t.sentAt = now.addDuration(-30min - 1ms); });
}

void TestLostContact::answersTexts()
{
    QFETCH(LostText, text);
    QFETCH(bool, answered);
    ReplySettings settings;
    settings.textAnswer = u"Please call {phone}."_s;
    QCOMPARE(lostTextAnswer(text, settings), QString()); // off unless asked for
    settings.answersTexts = true;
    QCOMPARE(lostTextAnswer(text, settings), answered ? u"Please call +31205550100."_s : QString());
}

QTEST_APPLESS_MAIN(TestLostContact)
#include "tst_lostcontact.moc"
