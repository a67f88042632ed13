// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/savedsettings.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Every setting differs from its default.
DepotSettings allChanged()
{
    DepotSettings settings;
    settings.name = u"Depot North"_s;
    settings.phone = u"31201234567"_s;
    settings.region = u"DE"_s;
    settings.zone = QTimeZone("Asia/Kathmandu");
    settings.grace = 5h;
    settings.takeOverAfter = 7min;
    settings.closeAfter = 9h;
    settings.lateAfter = 11min;
    settings.reopenFor = 3h;
    settings.retentionDays = 90;
    settings.backupDays = 14;
    settings.texts = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s};
    settings.creditWarning = 77;
    settings.keepAwake = true;
    settings.alarmPhone = u"31655555555"_s;
    settings.alarmAfter = 13min;
    settings.connection = {u"0.0.0.0:99"_s, u"https://example.org"_s, u"ssh"_s, u"me@server"_s,
                           WebhookAuth::Off};
    settings.replies = {
        CallFlowFormat::Json, u"nl-NL"_s, SpeechVoice::Male, u"9"_s, u"10"_s, u"11"_s, true, true,
        u"{phone}"_s};
    return settings;
}

} // namespace

class TestSavedSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingComesBack();
    void everySettingHasARow();
    void whatCannotBeReadStaysAtItsDefault_data();
    void whatCannotBeReadStaysAtItsDefault();
    void otherRowsAreNobodysBusiness();
};

void TestSavedSettings::everySettingComesBack()
{
    const DepotSettings settings = allChanged();
    QCOMPARE(withSavedValues({}, savedValues(settings)), settings);
    QCOMPARE(withSavedValues({}, savedValues({})), DepotSettings());
}

void TestSavedSettings::everySettingHasARow()
{
    const auto before = savedValues({});
    const auto after = savedValues(allChanged());
    QCOMPARE(before.size(), after.size());
    for (auto value = after.cbegin(); value != after.cend(); ++value)
        QVERIFY2(before.value(value.key()) != value.value(), qPrintable(value.key()));
}

void TestSavedSettings::whatCannotBeReadStaysAtItsDefault_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("no number") << u"grace_hours"_s << u"many"_s;
    QTest::newRow("negative") << u"retention_days"_s << u"-3"_s;
    QTest::newRow("no zone") << u"time_zone"_s << u"Mars/Olympus"_s;
    QTest::newRow("empty text") << u"text_cancelled_driver"_s << QString();
    QTest::newRow("no format") << u"call_format"_s << u"yaml"_s;
    QTest::newRow("no voice") << u"voice"_s << u"robot"_s;
    QTest::newRow("no flag") << u"calls_to_depot"_s << u"maybe"_s;
    QTest::newRow("no mode") << u"webhook_auth"_s << u"trust"_s;
}

void TestSavedSettings::whatCannotBeReadStaysAtItsDefault()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QCOMPARE(withSavedValues({}, {{name, value}}), DepotSettings());
}

void TestSavedSettings::otherRowsAreNobodysBusiness()
{
    QCOMPARE(withSavedValues({}, {{u"of_a_later_version"_s, u"1"_s}}), DepotSettings());
}

QTEST_APPLESS_MAIN(TestSavedSettings)
#include "tst_savedsettings.moc"
