// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/selfcheck.h"
#include "tests/app/webhooks/desk.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A server that answers every request with the same bytes; without bytes, never.
class CannedServer : public QTcpServer
{
public:
    explicit CannedServer(const QByteArray &answer)
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                request += socket->readAll();
                if (!request.endsWith("\r\n\r\n") || answer.isEmpty())
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }

    QByteArray request;
};

} // namespace

class TestSelfCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsOurOwnAnswer()
    {
        test::Desk desk(WebhookAuth::Secret);
        SelfCheck check(10s);
        connect(&desk.listener, &Listener::selfTestSeen, &check, &SelfCheck::noteArrived);
        QSignalSpy judged(&check, &SelfCheck::judged);
        for (int i = 0; i < 2; ++i) {
            check.ask(u"http://127.0.0.1:%1"_s.arg(desk.port));
            QVERIFY(judged.wait(10'000));
            QCOMPARE(judged.takeFirst().first().value<Verdict>().fault, TunnelFault::None);
        }
    }

    void anotherListenerIsNotOurs()
    {
        test::Desk other(WebhookAuth::Secret);
        SelfCheck check(10s);
        check.noteArrived("0123456789abcdef0123456789abcdef"); // what others sent us counts for nothing
        QSignalSpy judged(&check, &SelfCheck::judged);
        check.ask(u"http://127.0.0.1:%1"_s.arg(other.port));
        check.noteArrived("0123456789abcdef0123456789abcdef");
        QVERIFY(judged.wait(10'000));
        QCOMPARE(judged.first().first().value<Verdict>().fault, TunnelFault::NotOurs);
    }

    void readsForeignAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Verdict>("verdict");
        const QByteArray http = "HTTP/1.1 ";
        QTest::newRow("gateway") << http + "502 Bad Gateway\r\nContent-Length: 4\r\n\r\nnone"
                                 << Verdict{TunnelFault::Gateway, u"HTTP 502: none"_s};
        QTest::newRow("no redirect is followed")
            << http + "302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
            << Verdict{TunnelFault::OtherPage, u"HTTP 302"_s};
        QTest::newRow("ngrok's code") << http + "404 Not Found\r\nNgrok-Error-Code: ERR_NGROK_3200\r\n"
                                                "Content-Length: 0\r\n\r\n"
                                      << Verdict{TunnelFault::Gone, u"ERR_NGROK_3200"_s};
        QTest::newRow("a long page") << http + "200 OK\r\nContent-Length: 1000000\r\n\r\n<title>A</title>" +
                                            QByteArray(900'000, 'x')
                                     << Verdict{TunnelFault::OtherPage, u"HTTP 200: A"_s};
    }

    void readsForeignAnswers()
    {
        QFETCH(QByteArray, answer);
        CannedServer server(answer);
        SelfCheck check(10s);
        QSignalSpy judged(&check, &SelfCheck::judged);
        check.ask(server.url());
        QVERIFY(judged.wait(10'000));
        QTEST(judged.first().first().value<Verdict>(), "verdict");
        QVERIFY2(server.request.toLower().contains("user-agent: birdcar/"), server.request.constData());
        QVERIFY(server.request.contains("GET /healthz HTTP/1.1"));
    }

    void givesUpInTime()
    {
        CannedServer silent({});
        SelfCheck check(100ms);
        QSignalSpy judged(&check, &SelfCheck::judged);
        check.ask(silent.url());
        QVERIFY(judged.wait(10'000));
        QCOMPARE(judged.first().first().value<Verdict>(),
                 (Verdict{TunnelFault::Unreachable, u"no answer in time"_s}));
    }

    void noticesARefusal()
    {
        CannedServer gone({});
        const QString url = gone.url();
        gone.close();
        SelfCheck check(10s);
        QSignalSpy judged(&check, &SelfCheck::judged);
        check.ask(url);
        QVERIFY(judged.wait(10'000));
        QCOMPARE(judged.first().first().value<Verdict>().fault, TunnelFault::Unreachable);
        QVERIFY(!check.isAsking());
    }
};

QTEST_GUILESS_MAIN(TestSelfCheck)
#include "tst_selfcheck.moc"
