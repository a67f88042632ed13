// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/standin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar::standin;

namespace {

/// Everything a client received, and whether the stand-in ended the connection.
struct Outcome
{
    QByteArray received;
    bool closed = false;

    int status() const { return received.mid(9, 3).toInt(); }
    QByteArray body() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }
    bool isComplete() const
    {
        static const QByteArray name = "Content-Length: ";
        const qsizetype length = received.indexOf(name) + name.size();
        return received.contains("\r\n\r\n") &&
               body().size() >= received.mid(length, received.indexOf('\r', length) - length).toLongLong();
    }
};

} // namespace

/// Sockets of its own instead of QNetworkAccessManager, which repeats a request by itself when the
/// connection is cut and so would hide what the stand-in does.
class TestStandInFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void answersInItsOwnWay_data();
    void answersInItsOwnWay();
    void sendsRetryAfterOnlyIfSet();
    void redirectsToAnotherHost();
    void cutsTheConnection();
    void mayTakeEffectBeforeItStrikes_data();
    void mayTakeEffectBeforeItStrikes();
    void neverAnswersWhenHanging();
    void dripsTheTrueAnswer();
    void sendsTheStatusWithoutTheBody();
    void sendsMoreThanOneMebibyte();
    void strikesAsOftenAsAskedFor();
    void strikesUntilCleared();
    void strikesOneRouteOnly();
    void refusesConnectionsUntilReachableAgain();

private:
    std::unique_ptr<QTcpSocket> connected();
    Outcome exchange(const QByteArray &method, const QByteArray &target);
    Outcome post() { return exchange("POST", "/messages"); }
    QByteArray requestBytes(const QByteArray &method, const QByteArray &target) const;

    std::unique_ptr<StandIn> m_standIn;
};

void TestStandInFaults::init()
{
    m_standIn = std::make_unique<StandIn>();
    QVERIFY2(m_standIn->listen(), qPrintable(m_standIn->errorString()));
}

std::unique_ptr<QTcpSocket> TestStandInFaults::connected()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, quint16(m_standIn->apiUrl().port()));
    const bool settled = QTest::qWaitFor([&] {
        return socket->state() == QTcpSocket::ConnectedState ||
               socket->state() == QTcpSocket::UnconnectedState;
    });
    return settled && socket->state() == QTcpSocket::ConnectedState ? std::move(socket) : nullptr;
}

QByteArray TestStandInFaults::requestBytes(const QByteArray &method, const QByteArray &target) const
{
    const QByteArray body =
        method == "POST" ? R"({"originator":"31612345678","recipients":["31687654321"],"body":"Hi"})" : "";
    return method + ' ' + target + " HTTP/1.1\r\nHost: h\r\nAuthorization: AccessKey " +
           m_standIn->account().accessKey + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

Outcome TestStandInFaults::exchange(const QByteArray &method, const QByteArray &target)
{
    const auto socket = connected();
    if (!socket)
        return {};
    socket->write(requestBytes(method, target));
    Outcome outcome;
    const bool ended = QTest::qWaitFor([&] {
        outcome.received += socket->readAll();
        outcome.closed = socket->state() == QTcpSocket::UnconnectedState;
        return outcome.closed || outcome.isComplete();
    });
    return ended ? outcome : Outcome{};
}

void TestStandInFaults::answersInItsOwnWay_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("unauthorized") << Fault::Kind::Unauthorized << 401 << 2;
    QTest::newRow("not found") << Fault::Kind::NotFound << 404 << 20;
    QTest::newRow("no balance, 402") << Fault::Kind::NoBalance402 << 402 << 25;
    QTest::newRow("no balance, 422") << Fault::Kind::NoBalance422 << 422 << 25;
    QTest::newRow("too many requests") << Fault::Kind::TooManyRequests << 429 << 21;
    QTest::newRow("server error") << Fault::Kind::ServerError << 500 << 0;
    QTest::newRow("unavailable") << Fault::Kind::Unavailable << 503 << 0;
    QTest::newRow("HTML page") << Fault::Kind::HtmlPage << 200 << 0;
    QTest::newRow("redirect") << Fault::Kind::Redirect << 307 << 0;
    QTest::newRow("invalid parameters") << Fault::Kind::InvalidParameters << 422 << 10;
}

void TestStandInFaults::answersInItsOwnWay()
{
    QFETCH(const Fault::Kind, kind);
    QFETCH(const int, status);
    QFETCH(const int, code);
    m_standIn->setFault(Route::Send, {.kind = kind});
    const Outcome outcome = post();
    QCOMPARE(outcome.status(), status);
    QCOMPARE(QJsonDocument::fromJson(outcome.body())["errors"_L1][0]["code"_L1].toInt(), code);
    QCOMPARE(outcome.received.contains("\r\nWww-Authenticate: Basic "), kind == Fault::Kind::Unauthorized);
    QCOMPARE(outcome.body().startsWith("<!DOCTYPE html>"), kind == Fault::Kind::HtmlPage);
    QVERIFY(m_standIn->texts().isEmpty());
}

void TestStandInFaults::sendsRetryAfterOnlyIfSet()
{
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::TooManyRequests});
    QVERIFY(!post().received.contains("Retry-After"));
    m_standIn->setFault(Route::Send,
                        {.kind = Fault::Kind::TooManyRequests, .retryAfter = std::chrono::seconds(7)});
    QVERIFY(post().received.contains("\r\nRetry-After: 7\r\n"));
}

void TestStandInFaults::redirectsToAnotherHost()
{
    m_standIn->setFault(Route::Send,
                        {.kind = Fault::Kind::Redirect, .location = "http://127.0.0.2:9/messages"});
    QVERIFY(post().received.contains("\r\nLocation: http://127.0.0.2:9/messages\r\n"));
}

void TestStandInFaults::cutsTheConnection()
{
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::CutConnection});
    const Outcome outcome = post();
    QVERIFY(outcome.closed);
    QVERIFY(outcome.received.isEmpty());
    QCOMPARE(m_standIn->requestCount(Route::Send), 1);
    QVERIFY(m_standIn->texts().isEmpty());
}

void TestStandInFaults::mayTakeEffectBeforeItStrikes_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::newRow("cut") << Fault::Kind::CutConnection;
    QTest::newRow("server error") << Fault::Kind::ServerError;
    QTest::newRow("unavailable") << Fault::Kind::Unavailable;
}

void TestStandInFaults::mayTakeEffectBeforeItStrikes()
{
    QFETCH(const Fault::Kind, kind);
    m_standIn->setFault(Route::Send, {.kind = kind, .times = 1, .takesEffect = true});
    const Outcome outcome = post();
    QVERIFY(outcome.closed || outcome.status() >= 500);
    QCOMPARE(m_standIn->texts().size(), 1);
}

void TestStandInFaults::neverAnswersWhenHanging()
{
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::Hang, .times = 1, .takesEffect = true});
    const auto hanging = connected();
    QVERIFY(hanging);
    hanging->write(requestBytes("POST", "/messages"));
    QTRY_COMPARE(m_standIn->texts().size(), 1);
    // A second exchange from begin to end has passed, and still nothing has come.
    QCOMPARE(post().status(), 201);
    QCOMPARE(hanging->bytesAvailable(), 0);
    QCOMPARE(hanging->state(), QTcpSocket::ConnectedState);
}

void TestStandInFaults::dripsTheTrueAnswer()
{
    m_standIn->setFault(Route::Balance,
                        {.kind = Fault::Kind::Slow, .dripInterval = std::chrono::milliseconds(1)});
    const auto socket = connected();
    QVERIFY(socket);
    QSignalSpy readyRead(socket.get(), &QTcpSocket::readyRead);
    socket->write(requestBytes("GET", "/balance"));
    Outcome outcome;
    int pieces = 0;
    while (!outcome.isComplete() && readyRead.wait()) {
        outcome.received += socket->readAll();
        ++pieces;
    }
    QCOMPARE(outcome.status(), 200);
    QVERIFY2(pieces > 10, qPrintable(QString::number(pieces)));
}

void TestStandInFaults::sendsTheStatusWithoutTheBody()
{
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::EmptyAnswer});
    const Outcome sent = post();
    QCOMPARE(sent.status(), 201);
    QVERIFY(sent.body().isEmpty());
    QCOMPARE(m_standIn->texts().size(), 1);
    m_standIn->setFault(Route::List, {.kind = Fault::Kind::EmptyAnswer});
    const Outcome listed = exchange("GET", "/messages");
    QCOMPARE(listed.status(), 200);
    QVERIFY(listed.body().isEmpty());
}

void TestStandInFaults::sendsMoreThanOneMebibyte()
{
    m_standIn->setFault(Route::List, {.kind = Fault::Kind::LargeAnswer});
    const QByteArray body = exchange("GET", "/messages").body();
    QVERIFY(body.size() > 1024 * 1024);
    QVERIFY(QJsonDocument::fromJson(body).isObject());
    QVERIFY(!QJsonDocument::fromJson(body.left(1024 * 1024)).isObject());
}

void TestStandInFaults::strikesAsOftenAsAskedFor()
{
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::Unavailable, .times = 2, .after = 1});
    QCOMPARE(post().status(), 201);
    QCOMPARE(post().status(), 503);
    QCOMPARE(post().status(), 503);
    QCOMPARE(post().status(), 201);
}

void TestStandInFaults::strikesUntilCleared()
{
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::Unavailable});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(post().status(), 503);
    m_standIn->clearFault(Route::Send);
    QCOMPARE(post().status(), 201);
}

void TestStandInFaults::strikesOneRouteOnly()
{
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::Unavailable});
    QCOMPARE(exchange("GET", "/messages").status(), 200);
    QCOMPARE(exchange("GET", "/balance").status(), 200);
    QCOMPARE(exchange("GET", "/v1/phone-numbers").status(), 200);
    m_standIn->setFault(Route::Numbers, {.kind = Fault::Kind::Unavailable});
    QCOMPARE(exchange("GET", "/v1/phone-numbers").status(), 503);
    QCOMPARE(exchange("GET", "/balance").status(), 200);
}

void TestStandInFaults::refusesConnectionsUntilReachableAgain()
{
    const QUrl url = m_standIn->apiUrl();
    const auto open = connected();
    QVERIFY(open);
    QCOMPARE(post().status(), 201);
    QVERIFY(m_standIn->setReachable(false));
    QTRY_COMPARE(open->state(), QTcpSocket::UnconnectedState);
    QVERIFY(!connected());
    QVERIFY2(m_standIn->setReachable(true), qPrintable(m_standIn->errorString()));
    QCOMPARE(m_standIn->apiUrl(), url);
    QCOMPARE(post().status(), 201);
    QCOMPARE(m_standIn->texts().size(), 2);
}

QTEST_GUILESS_MAIN(TestStandInFaults)
#include "tst_standinfaults.moc"
