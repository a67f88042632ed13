// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/savedsettings.h"
#include "tests/support/testdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDispatcherSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void savedSettingsAreUsedAtOnce();
    void keepsWhatItDoesNotKnow();
    void writesOnlyWhatChanged();
    void refusesWithoutChangingAnything();
    void depotsDoNotDisturbEachOther();
    void aRenamedComputerKeepsItsSettings();
    void aCountryGivenOutsideIsNotSaved();
    void aClearedValueIsGone();
};

void TestDispatcherSettings::savedSettingsAreUsedAtOnce()
{
    TestDesk desk(TestDatabase::currentEngine());
    const QSignalSpy changed(&desk.dispatcher, &Dispatcher::settingsChanged);
    DepotSettings wanted = desk.dispatcher.settings();
    wanted.grace = 1h;
    wanted.phone = u"020 123 4567"_s;
    wanted.texts.cancelledToDriver = u"{customer} does not come"_s;
    const auto saved = desk.dispatcher.saveSettings(wanted);
    QVERIFY(saved.ok());
    QCOMPARE(saved->phone, u"31201234567"_s);
    QCOMPARE(desk.dispatcher.settings(), *saved);
    QCOMPARE(changed.size(), 1);
    QVERIFY(desk.dispatcher.reloadSettings().ok());
    QCOMPARE(desk.dispatcher.settings(), *saved);
    QCOMPARE(desk.events(), QStringList{u"settings_changed depot test"_s});
    QCOMPARE(desk.database.scalar(u"SELECT detail FROM events"_s),
             u"grace_hours, phone, text_cancelled_driver"_s); // names, never values
}

void TestDispatcherSettings::keepsWhatItDoesNotKnow()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.database->runOnce(
        u"INSERT INTO settings (depot, name, value) VALUES ('test', 'of_a_later_version', 'kept')"_s);
    DepotSettings wanted = desk.dispatcher.settings();
    wanted.reopenFor = 4h;
    QVERIFY(desk.dispatcher.saveSettings(wanted).ok());
    QCOMPARE(desk.database.scalar(u"SELECT value FROM settings WHERE name = 'of_a_later_version'"_s),
             u"kept"_s);
}

void TestDispatcherSettings::writesOnlyWhatChanged()
{
    TestDesk desk(TestDatabase::currentEngine());
    QVERIFY(desk.dispatcher.saveSettings(desk.dispatcher.settings()).ok());
    QVERIFY(desk.events().isEmpty());
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM settings"_s), u"1"_s); // the zone of the test
}

void TestDispatcherSettings::refusesWithoutChangingAnything()
{
    TestDesk desk(TestDatabase::currentEngine());
    const DepotSettings before = desk.dispatcher.settings();
    DepotSettings wanted = before;
    wanted.grace = 2h;
    wanted.texts.cancelledToCustomer = u"{klant}"_s;
    const auto refused = desk.dispatcher.saveSettings(wanted);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().field, u"text_cancelled_customer"_s);
    QCOMPARE(desk.dispatcher.settings(), before);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM settings"_s), u"1"_s);
}

void TestDispatcherSettings::depotsDoNotDisturbEachOther()
{
    TestDesk desk(TestDatabase::currentEngine());
    Dispatcher other(*desk.database, desk.clock(), u"other"_s);
    QVERIFY(other.reloadSettings().ok());
    DepotSettings wanted = desk.dispatcher.settings();
    wanted.name = u"North"_s;
    QVERIFY(desk.dispatcher.saveSettings(wanted).ok());
    QVERIFY(other.reloadSettings().ok());
    QVERIFY(other.settings().name.isEmpty());
}

void TestDispatcherSettings::aRenamedComputerKeepsItsSettings()
{
    TestDesk desk(TestDatabase::currentEngine());
    const auto depotOf = [&desk](const QString &computer) {
        Dispatcher dispatcher(*desk.database, desk.clock(), computer);
        return dispatcher.findDepot() ? dispatcher.depot() : u"no answer"_s;
    };
    const auto save = [&desk](const QString &depot, const QString &name) {
        Dispatcher dispatcher(*desk.database, desk.clock(), depot);
        DepotSettings wanted = dispatcher.settings();
        wanted.name = name;
        return dispatcher.saveSettings(wanted).ok();
    };
    const bool isFile = TestDatabase::currentEngine() == DatabaseEngine::Sqlite;
    desk.database->run(u"DELETE FROM settings"_s); // those of the desk itself
    QCOMPARE(depotOf(u"new"_s), u"new"_s);
    QVERIFY(save(u"old"_s, u"North"_s));
    // What the program notes by itself was not saved by anybody.
    desk.database->run(u"INSERT INTO settings (depot, name, value) VALUES ('new', 'tunnel_url', '')"_s);
    QCOMPARE(depotOf(u"new"_s), isFile ? u"old"_s : u"new"_s);
    QCOMPARE(depotOf(u"old"_s), u"old"_s);
    QVERIFY(save(u"another"_s, u"South"_s));
    QCOMPARE(depotOf(u"new"_s), u"new"_s); // nobody knows which
    QCOMPARE(depotOf(u"old"_s), u"old"_s);
}

void TestDispatcherSettings::aCountryGivenOutsideIsNotSaved()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.dispatcher.overrideRegion(u"DE"_s);
    DepotSettings wanted = desk.dispatcher.settings();
    wanted.name = u"North"_s;
    QVERIFY(desk.dispatcher.saveSettings(wanted).ok());
    QCOMPARE(desk.dispatcher.settings().region, u"DE"_s);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM settings WHERE name = 'region'"_s), u"0"_s);
}

void TestDispatcherSettings::aClearedValueIsGone()
{
    TestDesk desk(TestDatabase::currentEngine());
    DepotSettings wanted = desk.dispatcher.settings();
    wanted.name = u"North"_s;
    wanted.connection.webhookAuth = WebhookAuth::Signature;
    QVERIFY(desk.dispatcher.saveSettings(wanted).ok());
    wanted.name.clear();
    wanted.connection.webhookAuth.reset();
    QVERIFY(desk.dispatcher.saveSettings(wanted).ok());
    QVERIFY(desk.dispatcher.reloadSettings().ok());
    QVERIFY(desk.dispatcher.settings().name.isEmpty());
    QVERIFY(!desk.dispatcher.settings().connection.webhookAuth);
}

QTEST_GUILESS_MAIN(TestDispatcherSettings)
#include "tst_dispatchersettings.moc"
