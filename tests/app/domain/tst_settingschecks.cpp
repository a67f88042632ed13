// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/connectionaddress.h"
#include "app/domain/settingschecks.h"
#include "app/domain/texts.h"
#include "app/domain/texttemplates.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSettingsChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsMayBeSaved();
    void saysWhichFieldIsWrong_data();
    void saysWhichFieldIsWrong();
    void knowsWhichTunnelsNeedAnAddress_data();
    void knowsWhichTunnelsNeedAnAddress();
    void findsUnknownPlaceholders_data();
    void findsUnknownPlaceholders();
    void tidiesWhatWasTyped();
    void textsOfEveryLanguageMayBeSaved_data();
    void textsOfEveryLanguageMayBeSaved();
    void creditIsLowBelowTheAmount();
    void readsListenAddresses_data();
    void readsListenAddresses();
};

void TestSettingsChecks::defaultsMayBeSaved()
{
    QVERIFY(checkSettings(DepotSettings()).isEmpty());
}

void TestSettingsChecks::saysWhichFieldIsWrong_data()
{
    QTest::addColumn<DepotSettings>("settings");
    const auto row = [](const char *field, auto change) {
        DepotSettings settings;
        change(settings);
        QTest::newRow(field) << settings;
    };
    row("region", [](DepotSettings &s) { s.region = u"XX"_s; });
    row("phone", [](DepotSettings &s) { s.phone = u"12"_s; });
    row("alarm_phone", [](DepotSettings &s) { s.alarmPhone = u"12"_s; });
    row("alarm_after_minutes", [](DepotSettings &s) { s.alarmAfter = std::chrono::minutes(0); });
    row("time_zone", [](DepotSettings &s) { s.zone = QTimeZone("Mars/Olympus"); });
    row("grace_hours", [](DepotSettings &s) { s.grace = 10000h; });
    row("take_over_after_minutes", [](DepotSettings &s) { s.takeOverAfter = -1min; });
    row("close_after_hours", [](DepotSettings &s) { s.closeAfter = 0h; });
    row("late_after_minutes", [](DepotSettings &s) { s.lateAfter = 0min; });
    row("reopen_hours", [](DepotSettings &s) { s.reopenFor = 0h; });
    row("retention_days", [](DepotSettings &s) { s.retentionDays = -1; });
    row("backup_days", [](DepotSettings &s) { s.backupDays = 0; });
    row("credit_warning", [](DepotSettings &s) { s.creditWarning = -1; });
    row("text_confirmation_customer", [](DepotSettings &s) { s.texts.confirmationToCustomer = u" "_s; });
    row("text_confirmation_driver", [](DepotSettings &s) { s.texts.confirmationToDriver = u"{klant}"_s; });
    row("text_cancelled_customer", [](DepotSettings &s) { s.texts.cancelledToCustomer.clear(); });
    row("text_cancelled_driver", [](DepotSettings &s) { s.texts.cancelledToDriver.clear(); });
    row("text_driver_changed", [](DepotSettings &s) { s.texts.driverChangedToCustomer.clear(); });
    row("text_driver_removed", [](DepotSettings &s) { s.texts.driverRemovedToDriver = u"{}"_s; });
    row("text_ride_changed_customer", [](DepotSettings &s) { s.texts.rideChangedToCustomer.clear(); });
    row("text_ride_changed_driver", [](DepotSettings &s) { s.texts.rideChangedToDriver.clear(); });
    row("voice_language", [](DepotSettings &s) { s.replies.language = u"nl"_s; });
    row("voice_unknown", [](DepotSettings &s) { s.replies.unknownText.clear(); });
    row("voice_withheld", [](DepotSettings &s) { s.replies.withheldText = QString(1001, u'x'); });
    row("voice_after_call", [](DepotSettings &s) { s.replies.afterCallText = u"only in JSON"_s; });
    row("calls_to_depot", [](DepotSettings &s) { s.replies.callsToDepot = true; });
    row("answer_texts", [](DepotSettings &s) { s.replies.answersTexts = true; });
    row("text_answer", [](DepotSettings &s) { s.replies.textAnswer = u"call us"_s; });
    row("tunnel", [](DepotSettings &s) { s.connection.tunnel = u"wormhole"_s; });
    row("tunnel_host", [](DepotSettings &s) { s.connection.tunnel = u"ssh"_s; });
    row("listen", [](DepotSettings &s) { s.connection.listen = u"8080"_s; });
    row("public_url", [](DepotSettings &s) { s.connection.publicUrl = u"example.org"_s; });
}

void TestSettingsChecks::saysWhichFieldIsWrong()
{
    QFETCH(const DepotSettings, settings);
    const QList<Problem> problems = checkSettings(settings);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!problems.first().text.isEmpty());
}

void TestSettingsChecks::knowsWhichTunnelsNeedAnAddress_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<QString>("field");
    const QString depot = u"https://depot.example.com"_s;
    QTest::newRow("lt says it") << u"lt"_s << u"depot"_s << QString() << QString();
    QTest::newRow("ngrok says it") << u"ngrok"_s << QString() << QString() << QString();
    QTest::newRow("ngrok is asked for it") << u"ngrok"_s << QString() << depot << QString();
    QTest::newRow("not one of ngrok's")
        << u"ngrok"_s << QString() << u"https://127.0.0.1"_s << u"public_url"_s;
    QTest::newRow("cloudflared says it") << u"cloudflared"_s << QString() << QString() << QString();
    QTest::newRow("a named one does not") << u"cloudflared"_s << u"depot"_s << QString() << u"public_url"_s;
    QTest::newRow("named, with address") << u"cloudflared"_s << u"depot"_s << depot << QString();
    QTest::newRow("ssh does not") << u"ssh"_s << u"you@server"_s << QString() << u"public_url"_s;
    QTest::newRow("ssh, which is the address")
        << u"ssh"_s << u"https://you@server"_s << QString() << QString();
    QTest::newRow("a bad name") << u"lt"_s << u"my depot"_s << QString() << u"tunnel_host"_s;
    QTest::newRow("none, with a left-over name") << QString() << u"my depot"_s << QString() << QString();
}

void TestSettingsChecks::knowsWhichTunnelsNeedAnAddress()
{
    QFETCH(const QString, program);
    QFETCH(const QString, host);
    QFETCH(const QString, publicUrl);
    DepotSettings settings;
    settings.connection.tunnel = program;
    settings.connection.tunnelHost = host;
    settings.connection.publicUrl = publicUrl;
    const QList<Problem> problems = checkSettings(settings);
    QTEST(problems.isEmpty() ? QString() : problems.first().field, "field");
    QCOMPARE(tidied(settings).connection.tunnelHost.isEmpty(), program.isEmpty() || host.isEmpty());
}

void TestSettingsChecks::findsUnknownPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("unknown");
    QTest::newRow("none") << u"{driver} at {datetime} from {start} to {destination} for {customer}"_s
                          << QStringList{};
    QTest::newRow("each once") << u"{datum} {driver} {datum} {Driver}"_s
                               << QStringList{u"{datum}"_s, u"{Driver}"_s};
    QTest::newRow("a lone brace is text") << u"{ ok } {"_s << QStringList{};
}

void TestSettingsChecks::findsUnknownPlaceholders()
{
    QFETCH(const QString, text);
    QTEST(unknownPlaceholders(text), "unknown");
}

void TestSettingsChecks::tidiesWhatWasTyped()
{
    DepotSettings settings;
    settings.name = u"  Depot   North "_s;
    settings.region = u"nl"_s;
    settings.phone = u"06 1234 5678"_s;
    settings.alarmPhone = u" 06 5555 5555 "_s;
    settings.connection.publicUrl = u" https://example.org/ "_s;
    const DepotSettings tidy = tidied(settings);
    QCOMPARE(tidy.name, u"Depot North"_s);
    QCOMPARE(tidy.region, u"NL"_s);
    QCOMPARE(tidy.phone, u"31612345678"_s);
    QCOMPARE(tidy.alarmPhone, u"31655555555"_s);

    // +49 1512 3456789: as digits also a number within Germany.
    settings.region = u"DE"_s;
    settings.phone = u"4915123456789"_s;
    QCOMPARE(tidied(settings, settings).phone, settings.phone);
    settings.phone = u"0151 23456789"_s;
    QCOMPARE(tidied(settings, {}).phone, u"4915123456789"_s);
    QCOMPARE(tidy.connection.publicUrl, u"https://example.org"_s);
    settings.replies.withheldText = u" two\nlines\u0001 "_s;
    QCOMPARE(tidied(settings).replies.withheldText, u"two lines"_s);
    QCOMPARE(tidied(tidy), tidy);
}

void TestSettingsChecks::textsOfEveryLanguageMayBeSaved_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : textLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestSettingsChecks::textsOfEveryLanguageMayBeSaved()
{
    QFETCH(const QString, language);
    DepotSettings settings;
    settings.texts = textsIn(language);
    QVERIFY(checkSettings(settings).isEmpty());
    QCOMPARE(settings.texts == TextTemplates(), language == "en"_L1);
    const TextValues values{u"Caitlyn Carless"_s, u"David Driver"_s, u"2026-12-24 18:30"_s, {}, {}};
    const SegmentCount count = countSegments(fillIn(settings.texts.confirmationToCustomer, values));
    QVERIFY2(count.gsm7 && count.segments == 1, "a confirmation costs one segment");
}

void TestSettingsChecks::creditIsLowBelowTheAmount()
{
    DepotSettings settings;
    settings.creditWarning = 5;
    QVERIFY(settings.isCreditLow(4.99));
    QVERIFY(!settings.isCreditLow(5));
    settings.creditWarning = 0;
    QVERIFY(!settings.isCreditLow(0));
}

void TestSettingsChecks::readsListenAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::newRow("usual") << u"127.0.0.1:8080"_s << u"127.0.0.1"_s;
    QTest::newRow("name") << u"localhost:8080"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"[0:0::1]:8080"_s << u"::1"_s;
    QTest::newRow("IPv6 without brackets") << u"::1:8080"_s << QString();
    QTest::newRow("IPv4 in brackets") << u"[127.0.0.1]:8080"_s << QString();
    QTest::newRow("three parts") << u"127.0.1:8080"_s << QString();
    QTest::newRow("too large") << u"127.0.0.256:8080"_s << QString();
    QTest::newRow("a name") << u"example.org:8080"_s << QString();
    QTest::newRow("no port") << u"127.0.0.1:"_s << QString();
}

void TestSettingsChecks::readsListenAddresses()
{
    QFETCH(const QString, typed);
    const auto address = readListenAddress(typed);
    QTEST(address ? address->host : QString(), "host");
    QVERIFY(!address || address->port == 8080);
}

QTEST_APPLESS_MAIN(TestSettingsChecks)
#include "tst_settingschecks.moc"
