// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/apiclient.h"
#include "app/standin/standin.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace birdcar;
using standin::Fault;
using standin::Route;
using standin::StandIn;

/// The client against the stand-in, over real connections.
class TestApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsWhatIsNeeded();
    void readsWhatBecameOfASend_data();
    void readsWhatBecameOfASend();
    void anAnswerWithoutEndIsCut_data();
    void anAnswerWithoutEndIsCut();
    void aCompressedAnswerIsNotBlownUp();
    void neverSendsTwiceByItself_data();
    void neverSendsTwiceByItself();
    void aServerThatVanishesAfterItTookTheTextLeavesTheOutcomeOpen();
    void nothingLeavesWithoutAConnection_data();
    void nothingLeavesWithoutAConnection();
    void nothingLeavesWithoutAGoodCertificate_data();
    void nothingLeavesWithoutAGoodCertificate();
    void whatIsTooLateDoesNotLeave_data();
    void whatIsTooLateDoesNotLeave();
    void sixteenRequestsNeverWaitForAConnection();
    void aLookUpIsAnsweredWhileSixteenRequestsHang();
    void aRefusedKeyMayBeReplaced();

    void findsAText();
    void findsWhatBecameOfIt();
    void findsATextOnTheLastPage();
    void looksBackNoFurtherThanAsked();
    void anUnreadableListIsNoAnswer_data();
    void anUnreadableListIsNoAnswer();
    void readsTheBalance_data();
    void readsTheBalance();
    void aDestroyedClientAnswersNothing();
    void aDeadConnectionIsNotUsedOnceRenewed();
    void whatIsUnderWayOutlastsARenewal();

private:
    SendOutcome send(const OutgoingSms &sms);
    LookUpOutcome lookUp(const QString &reference, const QDateTime &from = {});

    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<ApiClient> m_client;
};

namespace {

using Outcome = SendOutcome::Kind;
using Found = LookUpOutcome::Kind;

const QString proxy = u"31970000001"_s;
const QString anna = u"31612345678"_s;

constexpr std::chrono::milliseconds timeout = 400ms;

OutgoingSms sms(const QString &reference, const QString &recipient = anna)
{
    return {proxy, recipient, u"Hi"_s, reference, {}, {}};
}

std::unique_ptr<ApiClient> clientFor(const QUrl &url, std::chrono::milliseconds timeLimit = timeout)
{
    auto client = std::make_unique<ApiClient>(ApiClient::Settings{url, timeLimit}, systemClock());
    client->setKey(standin::Account().accessKey);
    return client;
}

QByteArray testFile(const QString &name)
{
    QFile file(QStringLiteral(BIRDCAR_TEST_DATA) + u"/tls/"_s + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

/// Trusts nobody else as long as it lives.
class TrustedAuthority
{
public:
    explicit TrustedAuthority(const QByteArray &pem) : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.setCaCertificates({QSslCertificate(pem)});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~TrustedAuthority() { QSslConfiguration::setDefaultConfiguration(m_before); }

private:
    QSslConfiguration m_before;
};

/// Takes one text over TLS.
class TlsServer : public QSslServer
{
public:
    TlsServer(const QByteArray &certificate, const QByteArray &key)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(certificate));
        configuration.setPrivateKey(QSslKey(key, QSsl::Ec));
        setSslConfiguration(configuration);
        connect(this, &QSslServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_received += socket->readAll();
                if (m_received.contains("ref-1"))
                    socket->write("HTTP/1.1 201 Created\r\nContent-Length: 11\r\n\r\n{\"id\":\"m1\"}");
            });
        });
    }

    QByteArray received() const { return m_received; }

private:
    QByteArray m_received;
};

/// Answers with this head, then with `body` over and over, for as long as anybody takes it.
class EndlessServer : public QTcpServer
{
public:
    EndlessServer(const QByteArray &head, const QByteArray &body) : m_body(body)
    {
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this, head] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
                if (socket->readAll().contains("ref-1"))
                    pour(socket, head);
            });
            connect(socket, &QTcpSocket::bytesWritten, this, [this, socket](qint64 written) {
                m_taken += written;
                if (socket->bytesToWrite() < m_body.size())
                    pour(socket, m_body);
            });
        });
    }

    /// How much left, into the buffers of the system included.
    qint64 taken() const { return m_taken; }

private:
    static void pour(QTcpSocket *socket, const QByteArray &data) { socket->write(data); }

    QByteArray m_body;
    qint64 m_taken = 0;
};

/// Answers so many requests of each connection when told to, and then hears nothing on it any more.
class DyingServer : public QTcpServer
{
public:
    DyingServer()
    {
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (!socket->readAll().contains("ref-") || m_answered.contains(socket))
                    return;
                m_answered.append(socket);
                m_waiting.append(socket);
                if (answersAfter <= m_answered.size())
                    answer();
            });
        });
    }

    qsizetype answersAfter = 1; ///< requests
    qsizetype heard() const { return m_answered.size(); }

private:
    void answer()
    {
        for (QTcpSocket *socket : std::exchange(m_waiting, {}))
            socket->write("HTTP/1.1 201 Created\r\nContent-Length: 11\r\n\r\n{\"id\":\"m1\"}");
    }

    QList<QTcpSocket *> m_answered;
    QList<QTcpSocket *> m_waiting;
};

constexpr qint64 mebibyte = 1024 * 1024;

/// How far the memory of this program grew at most since it was made, in bytes. Linux only; else 0.
class MemoryPeak
{
public:
    MemoryPeak()
    {
        QFile file(u"/proc/self/clear_refs"_s);
        if (file.open(QFile::WriteOnly))
            file.write("5"); // the peak counts from here
        m_before = value("VmRSS:");
    }

    qint64 growth() const { return value("VmHWM:") - m_before; }

private:
    static qint64 value(const QByteArray &name)
    {
        QFile file(u"/proc/self/status"_s);
        const QByteArray text = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        const qsizetype start = text.indexOf(name);
        return start < 0
                   ? 0
                   : text.sliced(start + name.size()).simplified().split(' ').first().toLongLong() * 1024;
    }

    qint64 m_before = 0;
};

/// Makes the request and waits for its outcome.
template <typename Outcome, typename Request>
Outcome outcomeOf(Request request)
{
    std::optional<Outcome> outcome;
    request([&outcome](const Outcome &value) { outcome = value; });
    if (outcome)
        qFatal("answered from within the call");
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000))
        qFatal("no outcome");
    return *outcome;
}

} // namespace

void TestApiClient::init()
{
    m_standIn = std::make_unique<StandIn>();
    QVERIFY(m_standIn->listen());
    m_client = clientFor(m_standIn->apiUrl());
}

void TestApiClient::cleanup()
{
    m_client.reset();
    m_standIn.reset();
}

SendOutcome TestApiClient::send(const OutgoingSms &text)
{
    return outcomeOf<SendOutcome>([&](auto done) { m_client->send(text, done); });
}

LookUpOutcome TestApiClient::lookUp(const QString &reference, const QDateTime &from)
{
    const QDateTime since = from.isValid() ? from : QDateTime::currentDateTimeUtc().addSecs(-900);
    return outcomeOf<LookUpOutcome>([&](auto done) {
        m_client->lookUp({reference, proxy, anna, since}, done);
    });
}

void TestApiClient::sendsWhatIsNeeded()
{
    OutgoingSms text = sms(u"ref-1"_s);
    text.body = u"Hi 🚗 \"<é>\""_s;
    text.reportUrl = u"https://depot.example/webhook-status?key=a+b"_s;
    const SendOutcome outcome = send(text);
    QCOMPARE(outcome.kind, Outcome::Sent);
    const standin::TextRecord record = m_standIn->texts().value(0);
    QCOMPARE(outcome.providerId, record.id);
    QCOMPARE(record.originator, proxy);
    QCOMPARE(record.recipients.value(0).phone, anna);
    QCOMPARE(record.body, text.body);
    QCOMPARE(record.reference, text.reference);
    QCOMPARE(record.reportUrl, text.reportUrl);
    QCOMPARE(record.datacoding, u"auto"_s);
}

void TestApiClient::readsWhatBecameOfASend_data()
{
    QTest::addColumn<Fault::Kind>("fault");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("401") << Fault::Kind::Unauthorized << Outcome::KeyRefused;
    QTest::newRow("402 with code 25") << Fault::Kind::NoBalance402 << Outcome::NoBalance;
    QTest::newRow("422 with code 25") << Fault::Kind::NoBalance422 << Outcome::NoBalance;
    QTest::newRow("429") << Fault::Kind::TooManyRequests << Outcome::RateLimited;
    QTest::newRow("500") << Fault::Kind::ServerError << Outcome::ServerError;
    QTest::newRow("503") << Fault::Kind::Unavailable << Outcome::ServerError;
    QTest::newRow("200 with HTML") << Fault::Kind::HtmlPage << Outcome::Sent;
    QTest::newRow("307") << Fault::Kind::Redirect << Outcome::Rejected;
    QTest::newRow("422") << Fault::Kind::InvalidParameters << Outcome::Rejected;
    QTest::newRow("cut") << Fault::Kind::CutConnection << Outcome::Cut;
    QTest::newRow("no answer") << Fault::Kind::Hang << Outcome::Cut;
    QTest::newRow("one byte now and then") << Fault::Kind::Slow << Outcome::Cut;
    QTest::newRow("201 without a body") << Fault::Kind::EmptyAnswer << Outcome::Sent;
    QTest::newRow("201 with 2 MiB") << Fault::Kind::LargeAnswer << Outcome::Sent;
}

void TestApiClient::readsWhatBecameOfASend()
{
    QFETCH(Fault::Kind, fault);
    QFETCH(Outcome, outcome);
    m_standIn->setFault(Route::Send, {.kind = fault, .retryAfter = 7s, .dripInterval = 50ms});
    QElapsedTimer timer;
    timer.start();
    const SendOutcome result = send(sms(u"ref-1"_s));
    QCOMPARE(result.kind, outcome);
    QCOMPARE(result.reason.isEmpty(), outcome != Outcome::Rejected);
    QCOMPARE(result.wait, outcome == Outcome::RateLimited ? 7s : 0s);
    QCOMPARE(m_standIn->requestCount(Route::Send), 1);
    QVERIFY(timer.elapsed() < 2400); // the time-out, and time for a busy computer
}

void TestApiClient::anAnswerWithoutEndIsCut_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("4 GiB announced") << QByteArray(
        "HTTP/1.1 201 Created\r\nContent-Length: 4294967296\r\n\r\n");
    QTest::newRow("no length") << QByteArray("HTTP/1.1 201 Created\r\nConnection: close\r\n\r\n");
    QTest::newRow("in chunks") << QByteArray("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void TestApiClient::anAnswerWithoutEndIsCut()
{
    QFETCH(QByteArray, head);
    constexpr qint64 buffersOfBothEnds = 16 * mebibyte;
    const bool chunked = head.contains("chunked");
    EndlessServer server(head, chunked ? "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n"
                                       : QByteArray(0x10000, ' '));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_client = clientFor(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), 30s);
    const MemoryPeak memory;
    QCOMPARE(send(sms(u"ref-1"_s)).kind, Outcome::Sent); // the status says so
    QVERIFY2(server.taken() < buffersOfBothEnds, QByteArray::number(server.taken()).constData());
    QVERIFY(memory.growth() < buffersOfBothEnds);
}

/// 256 MiB of blanks are 260 KB on the wire.
void TestApiClient::aCompressedAnswerIsNotBlownUp()
{
    constexpr qsizetype lengthInFrontOfIt = 4; // what qCompress() adds to zlib's format
    const QByteArray bomb = qCompress(QByteArray(256 * mebibyte, ' '), 9).sliced(lengthInFrontOfIt);
    EndlessServer server("HTTP/1.1 201 Created\r\nContent-Encoding: deflate\r\nContent-Length: " +
                             QByteArray::number(bomb.size()) + "\r\n\r\n",
                         bomb);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_client = clientFor(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), 30s);
    const MemoryPeak memory;
    QCOMPARE(send(sms(u"ref-1"_s)).kind, Outcome::Sent);
    QVERIFY(memory.growth() < 16 * mebibyte);
}

void TestApiClient::neverSendsTwiceByItself_data()
{
    QTest::addColumn<bool>("keptConnection");
    QTest::newRow("new connection") << false;
    QTest::newRow("kept connection") << true;
}

void TestApiClient::neverSendsTwiceByItself()
{
    QFETCH(bool, keptConnection);
    if (keptConnection)
        QCOMPARE(send(sms(u"ref-0"_s)).kind, Outcome::Sent);
    const int before = m_standIn->requestCount(Route::Send);
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::CutConnection, .takesEffect = true});
    QCOMPARE(send(sms(u"ref-1"_s)).kind, Outcome::Cut);
    QCOMPARE(m_standIn->requestCount(Route::Send), before + 1);
    QCOMPARE(lookUp(u"ref-1"_s).kind, Found::Found);
}

void TestApiClient::aServerThatVanishesAfterItTookTheTextLeavesTheOutcomeOpen()
{
    connect(m_standIn.get(), &StandIn::textAccepted, this, [this] { m_standIn->setReachable(false); });
    QCOMPARE(send(sms(u"ref-1"_s)).kind, Outcome::Cut);
}

void TestApiClient::nothingLeavesWithoutAConnection_data()
{
    QTest::addColumn<QUrl>("url");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
    QTest::newRow("no such host") << QUrl(u"http://birdcar.invalid"_s);
    QTest::newRow("no TLS") << QUrl(u"https://127.0.0.1:%1"_s); // the port is filled in below
}

void TestApiClient::nothingLeavesWithoutAConnection()
{
    QFETCH(QUrl, url);
    if (url.scheme() == "https"_L1) {
        url = m_standIn->apiUrl();
        url.setScheme(u"https"_s);
    }
    m_client = clientFor(url);
    QCOMPARE(send(sms(u"ref-1"_s)).kind, Outcome::NotSent);
    QCOMPARE(m_standIn->texts().size(), 0);
}

void TestApiClient::nothingLeavesWithoutAGoodCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("good") << u"good.pem"_s << true;
    QTest::newRow("expired") << u"expired.pem"_s << false;
    QTest::newRow("of another host") << u"wrong-name.pem"_s << false;
    QTest::newRow("signed by itself") << u"self-signed.pem"_s << false;
}

void TestApiClient::nothingLeavesWithoutAGoodCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(bool, accepted);

    const TrustedAuthority authority(testFile(u"authority.pem"_s));
    TlsServer server(testFile(certificate), testFile(u"key.pem"_s));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_client = clientFor(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), 5s);
    const SendOutcome outcome = send(sms(u"ref-1"_s));
    QCOMPARE(outcome.kind, accepted ? Outcome::Sent : Outcome::NotSent);
    QCOMPARE(outcome.untrusted, !accepted);
    QCOMPARE(server.received().isEmpty(), !accepted); // not even the key
}

void TestApiClient::whatIsTooLateDoesNotLeave_data()
{
    QTest::addColumn<bool>("keptConnection");
    QTest::newRow("new connection") << false;
    QTest::newRow("kept connection") << true;
}

void TestApiClient::whatIsTooLateDoesNotLeave()
{
    QFETCH(bool, keptConnection);
    m_client = clientFor(m_standIn->apiUrl(), 60s);
    if (keptConnection)
        QCOMPARE(send(sms(u"ref-0"_s)).kind, Outcome::Sent);
    const qsizetype before = m_standIn->texts().size();
    OutgoingSms text = sms(u"ref-1"_s);
    text.leavesBefore = QDateTime::currentDateTimeUtc();
    QCOMPARE(send(text).kind, Outcome::NotSent); // at once, not at the time-out
    QCOMPARE(m_standIn->texts().size(), before);
    text.leavesBefore = QDateTime::currentDateTimeUtc().addSecs(3600);
    QCOMPARE(send(text).kind, Outcome::Sent); // and the client works on
    QCOMPARE(m_standIn->texts().size(), before + 1);
}

void TestApiClient::sixteenRequestsNeverWaitForAConnection()
{
    m_client = clientFor(m_standIn->apiUrl(), 10s);
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::Hang});
    for (int i = 0; i < SmsGateway::mostInTheAir; ++i)
        m_client->send(sms(QString::number(i)), [](const SendOutcome &) {});
    QTRY_COMPARE(m_standIn->requestCount(Route::Send), SmsGateway::mostInTheAir);
}

void TestApiClient::aLookUpIsAnsweredWhileSixteenRequestsHang()
{
    m_client = clientFor(m_standIn->apiUrl(), 10s);
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::Hang});
    for (int i = 0; i < SmsGateway::mostInTheAir; ++i)
        m_client->send(sms(QString::number(i)), [](const SendOutcome &) {});
    QCOMPARE(lookUp(u"ref-1"_s).kind, Found::NotFound);
}

void TestApiClient::aRefusedKeyMayBeReplaced()
{
    m_client->setKey("live_wrong");
    QCOMPARE(send(sms(u"ref-1"_s)).kind, Outcome::KeyRefused);
    QCOMPARE(lookUp(u"ref-1"_s).kind, Found::KeyRefused);
    m_client->setKey(standin::Account().accessKey + "\n");
    QCOMPARE(send(sms(u"ref-1"_s)).kind, Outcome::Sent);
    m_client->setKey({});
    QVERIFY(!m_client->hasKey());
}

void TestApiClient::findsAText()
{
    QCOMPARE(lookUp(u"ref-1"_s).kind, Found::NotFound);
    const QString id = send(sms(u"ref-1"_s)).providerId;
    send(sms(u"ref-2"_s));
    const LookUpOutcome outcome = lookUp(u"ref-1"_s);
    QCOMPARE(outcome.kind, Found::Found);
    QCOMPARE(outcome.providerId, id);
    QVERIFY(qAbs(outcome.statusAt.secsTo(QDateTime::currentDateTimeUtc())) < 10);
}

void TestApiClient::findsWhatBecameOfIt()
{
    m_standIn->setDeliveryPlan({.delay = 1ms, .failure = 103});
    send(sms(u"ref-1"_s));
    QTRY_COMPARE(lookUp(u"ref-1"_s).status, u"delivery_failed"_s);
    QCOMPARE(lookUp(u"ref-1"_s).reason, u"error 103"_s);
}

void TestApiClient::findsATextOnTheLastPage()
{
    // A page of 250 is made and read on this thread: on a busy computer longer than the others may take.
    m_client = clientFor(m_standIn->apiUrl(), 60s);
    int answered = 0;
    for (int i = 0; i < 501; ++i) {
        m_client->send(sms(QString::number(i)), [&answered](const SendOutcome &) { ++answered; });
        if (i % SmsGateway::mostInTheAir == 0)
            QTRY_COMPARE(answered, i + 1);
    }
    QTRY_COMPARE(m_standIn->texts().size(), 501);
    const QString oldest = m_standIn->texts().first().reference;
    QCOMPARE(lookUp(oldest).kind, Found::Found);
    QCOMPARE(m_standIn->requestCount(Route::List), 3);
    QCOMPARE(lookUp(u"unknown"_s).kind, Found::NotFound);
    QCOMPARE(m_standIn->requestCount(Route::List), 6);
}

void TestApiClient::looksBackNoFurtherThanAsked()
{
    send(sms(u"ref-1"_s));
    QCOMPARE(lookUp(u"ref-1"_s, QDateTime::currentDateTimeUtc().addSecs(60)).kind, Found::NotFound);
    const QDateTime elsewhere =
        QDateTime::currentDateTimeUtc().addSecs(-60).toOffsetFromUtc(5 * 3600); // written with a `+`
    QCOMPARE(lookUp(u"ref-1"_s, elsewhere).kind, Found::Found);
}

void TestApiClient::anUnreadableListIsNoAnswer_data()
{
    QTest::addColumn<Fault::Kind>("fault");
    QTest::addColumn<Found>("outcome");
    QTest::newRow("500") << Fault::Kind::ServerError << Found::NotAnswered;
    QTest::newRow("503") << Fault::Kind::Unavailable << Found::NotAnswered;
    QTest::newRow("HTML") << Fault::Kind::HtmlPage << Found::NotAnswered;
    QTest::newRow("redirect") << Fault::Kind::Redirect << Found::NotAnswered;
    QTest::newRow("422") << Fault::Kind::InvalidParameters << Found::NotAnswered;
    QTest::newRow("cut") << Fault::Kind::CutConnection << Found::NotAnswered;
    QTest::newRow("no answer") << Fault::Kind::Hang << Found::NotAnswered;
    QTest::newRow("too slow") << Fault::Kind::Slow << Found::NotAnswered;
    QTest::newRow("no body") << Fault::Kind::EmptyAnswer << Found::NotAnswered;
    QTest::newRow("2 MiB") << Fault::Kind::LargeAnswer << Found::NotAnswered;
    QTest::newRow("401") << Fault::Kind::Unauthorized << Found::KeyRefused;
    QTest::newRow("429") << Fault::Kind::TooManyRequests << Found::RateLimited;
}

void TestApiClient::anUnreadableListIsNoAnswer()
{
    QFETCH(Fault::Kind, fault);
    QFETCH(Found, outcome);
    send(sms(u"ref-1"_s));
    m_standIn->setFault(Route::List, {.kind = fault, .retryAfter = 7s, .dripInterval = 50ms});
    const LookUpOutcome result = lookUp(u"ref-1"_s);
    QCOMPARE(result.kind, outcome);
    QCOMPARE(result.wait, outcome == Found::RateLimited ? 7s : 0s);
}

void TestApiClient::readsTheBalance_data()
{
    QTest::addColumn<std::optional<Fault::Kind>>("fault");
    QTest::addColumn<double>("amount");
    QTest::addColumn<BalanceOutcome::Kind>("kind");
    QTest::addColumn<bool>("canSend");
    using Kind = BalanceOutcome::Kind;
    QTest::newRow("some") << std::optional<Fault::Kind>() << 9.2 << Kind::Known << true;
    QTest::newRow("none") << std::optional<Fault::Kind>() << 0.0 << Kind::Known << false;
    QTest::newRow("401") << std::optional(Fault::Kind::Unauthorized) << 0.0 << Kind::KeyRefused << false;
    QTest::newRow("500") << std::optional(Fault::Kind::ServerError) << 0.0 << Kind::NotAnswered << false;
    QTest::newRow("HTML") << std::optional(Fault::Kind::HtmlPage) << 0.0 << Kind::NotAnswered << false;
}

void TestApiClient::readsTheBalance()
{
    QFETCH(std::optional<Fault::Kind>, fault);
    QFETCH(double, amount);
    QFETCH(BalanceOutcome::Kind, kind);
    QFETCH(bool, canSend);
    standin::Account account;
    account.balance = amount;
    m_standIn->setAccount(account);
    if (fault)
        m_standIn->setFault(Route::Balance, {.kind = *fault});
    const auto balance = outcomeOf<BalanceOutcome>([this](auto done) { m_client->askBalance(done); });
    QCOMPARE(balance.kind, kind);
    QCOMPARE(balance.amount, amount);
    QCOMPARE(balance.canSend(), canSend);
}

void TestApiClient::aDeadConnectionIsNotUsedOnceRenewed()
{
    DyingServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_client = clientFor(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
    QCOMPARE(send(sms(u"ref-1"_s)).kind, Outcome::Sent);
    m_client->renewConnections();
    QCOMPARE(send(sms(u"ref-2"_s)).kind, Outcome::Sent);
    QCOMPARE(send(sms(u"ref-3"_s)).kind, Outcome::Cut); // as it is without
}

void TestApiClient::whatIsUnderWayOutlastsARenewal()
{
    DyingServer server;
    server.answersAfter = 2;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_client = clientFor(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), 10s);
    std::optional<Outcome> first;
    m_client->send(sms(u"ref-1"_s), [&first](const SendOutcome &outcome) { first = outcome.kind; });
    QTRY_COMPARE(server.heard(), 1);
    m_client->renewConnections();
    QCOMPARE(send(sms(u"ref-2"_s)).kind, Outcome::Sent);
    QTRY_VERIFY(first.has_value());
    QCOMPARE(*first, Outcome::Sent);
    m_client->renewConnections();
    QCOMPARE(send(sms(u"ref-3"_s)).kind, Outcome::Sent);
}

void TestApiClient::aDestroyedClientAnswersNothing()
{
    bool answered = false;
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::Hang});
    m_standIn->setFault(Route::List, {.kind = Fault::Kind::Hang});
    m_client->send(sms(u"ref-1"_s), [&answered](const SendOutcome &) { answered = true; });
    m_client->lookUp({u"ref-1"_s, proxy, anna, QDateTime::currentDateTimeUtc()},
                     [&answered](const LookUpOutcome &) { answered = true; });
    QTRY_COMPARE(m_standIn->requestCount(Route::Send) + m_standIn->requestCount(Route::List), 2);
    m_client.reset();
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
