// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration.h"
#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/engine.h"
#include "tests/support/testdatabase.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// A call comes while the window waits for the dispatcher, or is busy.
class TestCallWhileModal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnsweredAtOnce_data();
    void isAnsweredAtOnce();
};

void TestCallWhileModal::isAnsweredAtOnce_data()
{
    using Meanwhile = std::function<void(const std::function<bool()> &)>;
    QTest::addColumn<Meanwhile>("meanwhile"); // goes on until what it is given says so
    QTest::newRow("a dialog is open") << Meanwhile([](const std::function<bool()> &isOver) {
        QDialog dialog;
        QTimer look;
        connect(&look, &QTimer::timeout, &dialog, [&] {
            if (isOver())
                dialog.accept();
        });
        look.start(5);
        dialog.exec();
    });
    QTest::newRow("a menu is open") << Meanwhile([](const std::function<bool()> &isOver) {
        QMenu menu;
        menu.addAction(u"Close ride"_s);
        QTimer look;
        connect(&look, &QTimer::timeout, &menu, [&] {
            if (isOver())
                menu.close();
        });
        look.start(5);
        menu.exec(QPoint(0, 0));
    });
    QTest::newRow("the window does not get on") << Meanwhile([](const std::function<bool()> &isOver) {
        while (!isOver())
            QThread::msleep(5);
    });
}

void TestCallWhileModal::isAnsweredAtOnce()
{
    QFETCH(const std::function<void(const std::function<bool()> &)>, meanwhile);
    TestDatabase database;
    Configuration configuration;
    configuration.database = database.location();
    configuration.listenPort = 0;
    configuration.webhookAuth = WebhookAuth::Off;
    QTest::ignoreMessage(QtWarningMsg, "webhooks are taken from anybody: their authentication is off");
    Engine engine(configuration, systemClock());
    QSignalSpy listening(&engine, &Engine::listening);
    connect(&engine, &Engine::ready, &engine, &Engine::serve);
    engine.start();
    QTRY_COMPARE(listening.size(), 1);
    const auto port = static_cast<quint16>(listening.first().first().toUrl().port());

    qint64 quickest = 60'000;
    for (int i = 0; i < 3; ++i) {
        std::atomic<bool> isAnswered = false;
        std::atomic<qint64> time = 0;
        const std::unique_ptr<QThread> caller(QThread::create([&] { // does not wait for the window
            QElapsedTimer elapsed;
            elapsed.start();
            QTcpSocket phone;
            phone.connectToHost(u"127.0.0.1"_s, port);
            phone.write("GET /webhook-voice?destination=3197010220001&source=31612345601 HTTP/1.1\r\n"
                        "Host: birdcar.example\r\n\r\n");
            QByteArray answer;
            while (!answer.contains("</Say>") && phone.waitForReadyRead(30'000))
                answer += phone.readAll();
            time = answer.contains("</Say>") ? elapsed.elapsed() : 60'000;
            isAnswered = true;
        }));
        caller->start();
        meanwhile([&isAnswered] { return isAnswered.load(); });
        QVERIFY(caller->wait());
        quickest = qMin(quickest, time.load());
    }
    QVERIFY2(quickest < 1000, QByteArray::number(quickest).constData());
}

QTEST_MAIN(TestCallWhileModal)
#include "tst_callwhilemodal.moc"
