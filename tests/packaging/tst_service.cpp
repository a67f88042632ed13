// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// The unit as it is installed.
class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverGivenUp()
    {
        QFile unit(QStringLiteral(BIRDCAR_BUILD_DIR "/packaging/birdcar.service"));
        QVERIFY2(unit.open(QIODevice::ReadOnly), qPrintable(unit.errorString()));
        const QStringList lines = QString::fromUtf8(unit.readAll()).split(u'\n');
        QVERIFY(lines.contains(u"StartLimitIntervalSec=0"_s)); // no limit to how often it is started
        QVERIFY(lines.filter(u"StartLimitBurst"_s).isEmpty());
        QVERIFY(lines.contains(u"Restart=on-failure"_s));
        QVERIFY(lines.contains(u"RestartSec=10"_s));
        QVERIFY(lines.contains(u"RestartPreventExitStatus=2"_s)); // wrong usage does not mend itself
    }
};

QTEST_APPLESS_MAIN(TestService)
#include "tst_service.moc"
