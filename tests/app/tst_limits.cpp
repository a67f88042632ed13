// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/depotsettings.h"
#include "app/domain/retrypolicy.h"
#include "app/domain/tunnelorder.h"
#include "app/domain/undo.h"
#include "app/messagebird/accountclient.h"
#include "app/messagebird/apiclient.h"
#include "app/messagebird/smsgateway.h"
#include "app/store/database.h"
#include "app/tunnel/tunnel.h"
#include "app/webhooks/guardlimits.h"
#include "app/webhooks/signature.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the table "Limits" in the README says about its first column.
QMap<QString, QString> promises()
{
    QFile readme(QStringLiteral(BIRDCAR_SOURCE_DIR "/README.md"));
    if (!readme.open(QFile::ReadOnly))
        return {};
    const QString text =
        QString::fromUtf8(readme.readAll()).section(u"\n## Limits\n"_s, 1).section(u"\n## "_s, 0, 0);
    QMap<QString, QString> rows;
    for (const QString &line : text.split(u'\n')) {
        if (const QStringList cells = line.split(u'|'); cells.size() > 3)
            rows.insert(cells.at(1).trimmed(), (cells.at(2) + cells.at(3)).trimmed());
    }
    return rows;
}

/// "10 s", "5 min", "24 h".
QString timeText(std::chrono::milliseconds time)
{
    if (time >= 2h && time % 1h == 0ms)
        return u"%1 h"_s.arg(time / 1h);
    if (time >= 2min && time % 1min == 0ms)
        return u"%1 min"_s.arg(time / 1min);
    return time % 1s == 0ms ? u"%1 s"_s.arg(time / 1s) : u"%1 ms"_s.arg(time / 1ms);
}

QString sizeText(qint64 bytes)
{
    return u"%1 KiB"_s.arg(bytes / 1024);
}

} // namespace

/// What the README promises is what the program is built with.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheReadme_data();
    void areThoseOfTheReadme();
    void areThoseOfTheDesign();
};

void TestLimits::areThoseOfTheReadme_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("begin");
    const auto row = [](const QString &name, const QString &begin) {
        QTest::newRow(qPrintable(name)) << name << begin;
    };
    const GuardLimits guard;
    row(u"body, decoded"_s, sizeText(maxBodyBytes));
    row(u"request line and headers"_s, sizeText(maxHeadBytes));
    row(u"a whole request, from its connection or its first byte"_s, timeText(guard.requestTime));
    row(u"silence between two requests"_s, timeText(guard.idleTime));
    row(u"connections"_s, QString::number(guard.connections));
    row(u"file descriptors"_s, QString::number(keptDescriptors) + u' ');
    row(u"clock tolerance of signatures"_s, timeText(SignatureRules{}.leeway));
    row(u"requests at the same time"_s, QString::number(SmsGateway::mostInTheAir) + u',');
    row(u"one request"_s, timeText(ApiClient::Settings{}.timeout));
    const auto lookUps = [](UnknownOutcome outcome) { return QString::number(lookUpsNeeded(outcome)); };
    row(u"outcome unknown after a 5xx"_s, lookUps(UnknownOutcome::ServerError) + u" look-up, after "_s +
                                              timeText(lookUpDelay(UnknownOutcome::ServerError, 0)));
    row(u"outcome unknown after a time-out or a cut"_s,
        lookUps(UnknownOutcome::Cut) + u" look-ups, after "_s +
            timeText(lookUpDelay(UnknownOutcome::Cut, 0)) + u" and "_s +
            timeText(lookUpDelay(UnknownOutcome::Cut, 1)));
    row(u"nothing sent (no connection, DNS, TLS)"_s,
        u"again after %1, doubling to %2,"_s.arg(timeText(retryWait(1, 0)), timeText(retryWait(1000, 1))));
    const DepotSettings depot;
    row(u"a forwarded or written text"_s, timeText(depot.lateAfter));
    row(u"words of a text"_s, u"%1 days"_s.arg(depot.retentionDays));
    row(u"a backup"_s, u"%1 days"_s.arg(depot.backupDays));
    row(u"lines of a closed ride"_s, u"live for "_s + timeText(depot.grace));
    row(u"a closed ride's line, if no number is free"_s, u"after "_s + timeText(depot.takeOverAfter));
    row(u"an open ride"_s, timeText(depot.closeAfter) + u" after its time"_s);
    row(u"a new ride; a ride closed, cancelled or given to another driver, in the window"_s,
        timeText(undoTimeInTheWindow(UndoKind::Create)) + u"; "_s +
            timeText(undoTimeInTheWindow(UndoKind::Cancel)));
    const auto pace = Tunnel::Pace::usual(TunnelProgram::Localtunnel);
    row(u"its program says no URL"_s, timeText(pace.silence));
    row(u"the self-test"_s,
        u"every %1 (ngrok: %2), %3 for an answer"_s.arg(
            timeText(pace.checkEvery), timeText(Tunnel::Pace::usual(TunnelProgram::Ngrok).checkEvery),
            timeText(pace.checkTimeout)));
    row(u"a command, while the database is busy"_s, timeText(Database::Options{}.busyTimeout));
}

void TestLimits::areThoseOfTheReadme()
{
    QFETCH(QString, row);
    QFETCH(QString, begin);
    static const QMap<QString, QString> table = promises();
    QVERIFY2(table.contains(row), qPrintable(table.keys().join(u'\n')));
    const QString promised = table.value(row);
    QVERIFY2(promised.startsWith(begin), qPrintable(promised + u" instead of "_s + begin));
}

/// What no user is told, but every fault test relies on.
void TestLimits::areThoseOfTheDesign()
{
    const GuardLimits guard;
    QCOMPARE(guard.drainTime, 1000ms);
    QCOMPARE(guard.drainBytes, 1024 * 1024);
    QCOMPARE(maxChunkedBytes, 2 * maxBodyBytes);
    QCOMPARE(AccountClient::Settings{}.timeout, 15'000ms);
    QCOMPARE(Database::Options{}.stalledAfter, 10'000ms);
    QCOMPARE(Tunnel::Pace{}.recheckAfter, 5'000ms);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
