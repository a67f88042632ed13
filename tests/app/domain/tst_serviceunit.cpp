// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/serviceunit.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// Which unit of systemd a program is, by what the kernel says of it.
class TestServiceUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheUnit_data();
    void readsTheUnit();
    void namesTheCommand_data();
    void namesTheCommand();
};

void TestServiceUnit::readsTheUnit_data()
{
    QTest::addColumn<QByteArray>("cgroups");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isUser");
    QTest::newRow("nothing") << QByteArray() << QString() << true;
    QTest::newRow("container") << QByteArray("0::/\n") << QString() << true;
    QTest::newRow("user's unit")
        << QByteArray("0::/user.slice/user-1000.slice/user@1000.service/app.slice/birdcar.service\n")
        << u"birdcar.service"_s << true;
    QTest::newRow("computer's unit") << QByteArray("0::/system.slice/birdcar.service\n")
                                     << u"birdcar.service"_s << false;
    QTest::newRow("former layout")
        << QByteArray(
               "4:memory:/x\n1:name=systemd:/user.slice/user-7.slice/user@7.service/birdcar.service\n0::/\n")
        << u"birdcar.service"_s << true;
    QTest::newRow("terminal")
        << QByteArray("0::/user.slice/user-1000.slice/user@1000.service/app.slice/vte-spawn-1.scope\n")
        << QString() << true;
    QTest::newRow("session over ssh")
        << QByteArray("0::/user.slice/user-1000.slice/session-3.scope\n") << QString() << true;
    QTest::newRow("the manager itself") << QByteArray("0::/user.slice/user-1000.slice/user@1000.service\n")
                                        << u"user@1000.service"_s << false;
}

void TestServiceUnit::readsTheUnit()
{
    QFETCH(const QByteArray, cgroups);
    const ServiceUnit unit = unitOf(cgroups);
    QTEST(unit.name, "name");
    QTEST(unit.isUser, "isUser");
}

void TestServiceUnit::namesTheCommand_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isUser");
    QTest::addColumn<QString>("command");
    QTest::newRow("no unit") << QString() << true << QString();
    QTest::newRow("user's") << u"birdcar.service"_s << true << u"systemctl --user restart birdcar"_s;
    QTest::newRow("computer's") << u"desk@1.service"_s << false << u"sudo systemctl restart desk@1"_s;
}

void TestServiceUnit::namesTheCommand()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isUser);
    QTEST(unitCommand({name, isUser}, u"restart"_s), "command");
}

QTEST_GUILESS_MAIN(TestServiceUnit)
#include "tst_serviceunit.moc"
