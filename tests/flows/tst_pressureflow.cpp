// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/webhookrequest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

using namespace birdcar;
using namespace birdcar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;

/// What the program holds of the computer.
struct Held
{
    qint64 kibibytes = 0;
    qint64 threads = 0;
    qint64 descriptors = 0;
};

Held heldBy(const BirdcarProcess &process)
{
    const QString folder = u"/proc/%1/"_s.arg(process.processId());
    QFile file(folder + u"status"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QString status = QString::fromLatin1(file.readAll());
    const auto value = [&status](const QString &name) {
        static const QString pattern = u"^%1:\\s+(\\d+)"_s;
        return QRegularExpression(pattern.arg(name), QRegularExpression::MultilineOption)
            .match(status)
            .captured(1)
            .toLongLong();
    };
    const QDir descriptors(folder + u"fd"_s);
    return {value(u"VmRSS"_s), value(u"Threads"_s),
            descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size()};
}

/// Writes these bytes and ends the connection with a reset at once.
bool writeAndReset(quint16 port, const QByteArray &bytes)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool written =
        ::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
        ::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    const linger now{1, 0};
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(descriptor);
    return written;
}

} // namespace

/// Many requests, and those who send them badly.
class TestPressureFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void whatIsStoredIsForwardedThoughItsSenderIsGone();
    void othersAreServedBesideAHugeBody();
    void thousandsLeaveNothingBehind();
};

void TestPressureFlow::whatIsStoredIsForwardedThoughItsSenderIsGone()
{
    // A server commits each for itself.
    const int texts = TestDatabase::currentEngine() == DatabaseEngine::Sqlite ? 500 : 100;
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.ride(u'+' + chris, u'+' + diana).status, 0);
    const QList<std::pair<QString, QString>> parties{
        {caitlyn, david}, {david, caitlyn}, {chris, diana}, {diana, chris}};
    for (int i = 0; i < texts; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray body = form(parties.at(i % parties.size()).first, "reset+" + number, "id-" + number);
        const QByteArray text = request("POST", "/webhook", body, signature(desk, "/webhook", body));
        QVERIFY(writeAndReset(desk.birdcar.port(), text));
    }
    for (const auto &[sender, recipient] : parties)
        QCOMPARE(desk.text(sender, firstNumber, u"the last of "_s + sender).status, 200);
    const auto stored = [&desk] {
        QStringList bodies;
        Rows rows = desk.database->run(u"SELECT body FROM messages WHERE direction = 'in' ORDER BY body"_s);
        while (rows.next())
            bodies.append(rows.text(0));
        bodies.sort();
        return bodies;
    };
    const auto forwarded = [&] {
        QStringList bodies;
        for (const auto &[sender, recipient] : parties)
            bodies += desk.textsTo(recipient).filter(QRegularExpression(u"^(reset|the last) "_s));
        bodies.sort();
        return bodies;
    };
    QTRY_COMPARE_WITH_TIMEOUT(forwarded().size(), stored().size(), patience);
    QCOMPARE(forwarded(), stored());
    QVERIFY(stored().size() >= parties.size());
    QVERIFY(desk.birdcar.isRunning());
    QCOMPARE(desk.birdcar.stop(), 0);
}

void TestPressureFlow::othersAreServedBesideAHugeBody()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Postgres)
        return; // the same listener
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    const Held before = heldBy(desk.birdcar);
    constexpr qint64 huge = 512 * 1024 * 1024;
    RawClient client(desk.birdcar.port(),
                     "POST /webhook HTTP/1.1\r\nHost: birdcar.example\r\nContent-Length: " +
                         QByteArray::number(huge) + "\r\n\r\n");
    const QByteArray block(64 * 1024, 'a');
    connect(&client, &QTcpSocket::bytesWritten, &client, [&client, &block] {
        if (client.bytesToWrite() < block.size())
            client.write(block);
    });
    qint64 quickest = patience;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer elapsed;
        elapsed.start();
        const QByteArray body = form(caitlyn, "beside", "beside-" + QByteArray::number(i));
        QCOMPARE(exchange(desk, request("POST", "/webhook", body, signature(desk, "/webhook", body))).status,
                 200);
        quickest = std::min(quickest, elapsed.elapsed());
    }
    QVERIFY2(quickest < 1000, QByteArray::number(quickest).constData());
    QTRY_COMPARE(client.statuses(), QList<int>({413}));
    QTRY_VERIFY(client.closed());
    QVERIFY(heldBy(desk.birdcar).kibibytes - before.kibibytes < 50 * 1024);
}

/// A leak of a kilobyte for each webhook would show, and one of a descriptor for each hundred.
void TestPressureFlow::thousandsLeaveNothingBehind()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Postgres)
        return; // the same listener
    constexpr int rounds = 25;
    constexpr int webhooks = 200; // in a round
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    const auto serve = [&desk](int round) {
        QByteArray calls;
        for (int i = 0; i < webhooks; ++i) {
            const QByteArray target = callTarget(caitlyn.toLatin1()) +
                                      "&callID=" + QByteArray::number(round) + '-' + QByteArray::number(i);
            calls += request("GET", target, {}, signature(desk, target));
        }
        RawClient client(desk.birdcar.port(), calls);
        const bool answered =
            QTest::qWaitFor([&client] { return client.answers().size() == webhooks; }, patience);
        return answered && client.statuses() == QList<int>(webhooks, 200);
    };
    const int first = rounds / 5; // by then what is kept for good is there
    for (int round = 0; round < first; ++round)
        QVERIFY(serve(round));
    const Held before = heldBy(desk.birdcar);
    QVERIFY(before.kibibytes > 0 && before.threads > 0 && before.descriptors > 0);
    for (int round = first; round < rounds; ++round)
        QVERIFY(serve(round));
    QTRY_COMPARE_WITH_TIMEOUT(desk.database.scalar(u"SELECT count(*) FROM calls"_s),
                              QString::number(rounds * webhooks), patience);
    const Held after = heldBy(desk.birdcar);
    QVERIFY2(after.kibibytes - before.kibibytes < (rounds - first) * webhooks,
             QByteArray::number(after.kibibytes - before.kibibytes).constData());
    QVERIFY2(after.threads <= before.threads, QByteArray::number(after.threads - before.threads).constData());
    QTRY_VERIFY2(heldBy(desk.birdcar).descriptors <= before.descriptors + 4,
                 QByteArray::number(after.descriptors - before.descriptors).constData());
}

QTEST_GUILESS_MAIN(TestPressureFlow)
#include "tst_pressureflow.moc"
