// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/webhookbench.h"

#include "tests/bench/bareserver.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/figures.h"
#include "tests/bench/httpload.h"
#include "tests/bench/standinthread.h"
#include "tests/bench/subject.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUuid>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int forwardedTexts = 500;
constexpr int conversations = 50;
constexpr int importedCustomers = 100'000;
const QByteArray unknownPhone = QByteArrayLiteral("31699999999");

/// Microseconds that a process has worked so far, in all of its threads and in the kernel for it.
double processorTime(qint64 process)
{
    double nanoseconds = 0;
    const QDir threads(u"/proc/%1/task"_s.arg(process));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread + u"/schedstat"_s));
        if (file.open(QFile::ReadOnly))
            nanoseconds += file.readAll().split(' ').first().toDouble();
    }
    return nanoseconds / 1000;
}

/// How many requests were answered in a second, and what one of them cost. The second is what other work on
/// the computer disturbs least.
struct Pace
{
    double perSecond = 0;
    double processorTime = 0; ///< microseconds
};

/// Takes them in turn.
template <typename T>
auto inTurn(QList<T> values)
{
    return [values = std::move(values), at = qsizetype(0)]() mutable {
        const T value = values.at(at);
        at = (at + 1) % values.size();
        return value;
    };
}

Pace paceOf(const HttpLoad &load, qint64 process)
{
    const double before = processorTime(process);
    const HttpLoadResult result = put(load);
    if (result.otherwise > 0)
        qFatal("%lld requests were not answered with 200", static_cast<long long>(result.otherwise));
    return {result.perSecond(),
            (processorTime(process) - before) / static_cast<double>(qMax<qint64>(1, result.answered))};
}

/// A quarter of a second without counting it: connections, caches, prepared statements.
Pace putWarm(HttpLoad load, qint64 process)
{
    HttpLoad first = load;
    first.duration = 250ms;
    put(first);
    return paceOf(load, process);
}

Pace callsPerSecond(const Subject &subject, const QList<Caller> &callers)
{
    HttpLoad load{.port = subject.port()};
    load.next = [&subject, next = inTurn(callers)]() mutable { return get(subject.callTarget(next())); };
    return putWarm(load, subject.process().processId());
}

Pace signedCallsPerSecond(const Subject &subject, const QList<Caller> &callers)
{
    constexpr int prepared = 40'000; // signed before: that is MessageBird's work
    QByteArrayList requests;
    auto next = inTurn(callers);
    for (int i = 0; i < prepared; ++i)
        requests.append(subject.signedCall(next()));
    HttpLoad load{.port = subject.port(), .requests = prepared};
    load.next = inTurn<QByteArray>(requests);
    return paceOf(load, subject.process().processId());
}

Pace bareCallsPerSecond()
{
    const BareServerProcess bare(BareServer::Constant);
    HttpLoad load{.port = bare.port()};
    load.next = [] {
        return get("/webhook-voice?callID=1790000000000000&destination=3197010200001&key=benchmark&source="
                   "31612345601&variables={}");
    };
    return putWarm(load, bare.processId());
}

Pace bareTextsPerSecond(const QString &file, const Caller &caller)
{
    const BareServerProcess bare(BareServer::Committing, file);
    HttpLoad load{.port = bare.port()};
    load.next = [caller] {
        const QByteArray id = uniqueId();
        return post("/webhook", "id=" + id + "&message_id=" + id + "&originator=" + caller.phone +
                                    "&recipient=" + caller.proxy + "&body=I+am+at+the+north+gate+" + id);
    };
    return putWarm(load, bare.processId());
}

/// As many managers as the program has, each with as many requests under way.
double barePostingMilliseconds(const StandInThread &messageBird)
{
    constexpr int managers = 3;
    constexpr int inTheAir = 16;
    std::vector<std::unique_ptr<QNetworkAccessManager>> all;
    for (int i = 0; i < managers; ++i)
        all.push_back(std::make_unique<QNetworkAccessManager>());
    QEventLoop loop;
    int begun = 0;
    int ended = 0;
    std::function<void()> postNext = [&] {
        if (begun == forwardedTexts)
            return;
        QNetworkRequest request(messageBird.url().resolved(QUrl(u"/messages"_s)));
        request.setRawHeader("Authorization", "AccessKey live_standin_demo_key_not_secret");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QJsonObject text{{u"originator"_s, u"3197010200001"_s},
                               {u"recipients"_s, QJsonArray{QString::number(31680000000 + begun)}},
                               {u"body"_s, u"I am at the north gate"_s},
                               {u"datacoding"_s, u"auto"_s},
                               {u"reference"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
        QNetworkReply *reply = all.at(static_cast<std::size_t>(begun % managers))
                                   ->post(request, QJsonDocument(text).toJson(QJsonDocument::Compact));
        ++begun;
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            if (reply->error() != QNetworkReply::NoError)
                qFatal("%s", qUtf8Printable(reply->errorString()));
            reply->deleteLater();
            if (++ended == forwardedTexts)
                loop.quit();
            else
                postNext();
        });
    };
    return timed([&] {
        for (int i = 0; i < inTheAir; ++i)
            postNext();
        loop.exec();
    });
}

/// From the first text that arrives to the last that MessageBird took.
double forwardingMilliseconds(const Subject &subject, const StandInThread &messageBird,
                              const QList<Caller> &callers)
{
    const int before = messageBird.accepted();
    return timed([&] {
        HttpLoad load{.port = subject.port(), .duration = 60s, .requests = forwardedTexts};
        load.next = [&subject, next = inTurn(callers)]() mutable { return subject.textRequest(next()); };
        if (put(load).answered != forwardedTexts)
            qFatal("a text was not taken");
        while (messageBird.accepted() - before < forwardedTexts)
            QThread::usleep(200);
    });
}

void addPace(Figures &figures, const QString &name, const Pace &pace)
{
    figures.add(name, pace.perSecond, u"/s"_s);
    figures.add(u"  processor time of one"_s, pace.processorTime, u"us"_s);
}

void addPace(Figures &figures, const QString &name, const Pace &pace, const Pace &baseline, double atLeast)
{
    figures.addRatio(name, pace.perSecond, baseline.perSecond, atLeast);
    figures.add(u"  processor time of one"_s, pace.processorTime, u"us"_s);
}

void measureCalls(Subject &small, const QList<Caller> &one, const QString &largeFile, Figures &figures)
{
    const QUrl nowhere(u"http://127.0.0.1:9"_s);
    const Pace bare = bareCallsPerSecond();
    const Pace hits = callsPerSecond(small, one);
    addPace(figures, u"baseline: bare route, constant answer"_s, bare);
    addPace(figures, u"voice webhook, secret, 1 ride"_s, hits, bare, 0.55);
    {
        const Subject large(largeFile, nowhere);
        const QList<Caller> callers = callersOf(largeFile, 1000);
        addPace(figures, u"voice webhook, secret, 1,000,000 rides, hits"_s, callsPerSecond(large, callers),
                hits, 0.9);
        addPace(figures, u"voice webhook, secret, 1,000,000 rides, misses"_s,
                callsPerSecond(large, {{unknownPhone, callers.first().proxy}}), hits, 0.9);
    }
    small.stop();
    {
        const Subject strict(small.process().setup.database, nowhere, u"signature"_s);
        addPace(figures, u"voice webhook, signature"_s, signedCallsPerSecond(strict, one), bare, 0.35);
    }
}

void measureTexts(const Subject &subject, const StandInThread &messageBird, const QList<Caller> &callers,
                  const QString &bareFile, Figures &figures)
{
    const Pace bare = bareTextsPerSecond(bareFile, callers.first());
    HttpLoad load{.port = subject.port()};
    load.next = [&subject, next = inTurn(callers)]() mutable { return subject.textRequest(next()); };
    const Pace texts = putWarm(load, subject.process().processId());
    addPace(figures, u"baseline: bare committing route"_s, bare);
    addPace(figures, u"inbound text, stored and answered"_s, texts, bare, 0.7);
    load.perSecond = texts.perSecond / 2;
    figures.addTimes(u"the same at half that load"_s, put(load).milliseconds, 25, 99);
    for (int before = -1; before != messageBird.accepted(); QThread::msleep(500))
        before = messageBird.accepted(); // until the queue is empty

    const double posting = barePostingMilliseconds(messageBird);
    const double forwarding = forwardingMilliseconds(subject, messageBird, callers);
    figures.add(u"baseline: bare loop posting 500 texts"_s, posting, u"ms"_s);
    figures.addRatio(u"500 texts from webhook to MessageBird"_s, forwardedTexts / forwarding,
                     forwardedTexts / posting, 0.6);
}

/// A thousand forged requests a second, and fifty that are not.
void measureFlood(const Subject &subject, const QList<Caller> &callers, Figures &figures)
{
    constexpr int forgedForEach = 20;
    const qsizetype linesBefore = subject.process().errors().count('\n');
    HttpLoad load{.port = subject.port(), .duration = 10s, .perSecond = 1050};
    load.next = [&subject, next = inTurn(callers), turn = 0]() mutable {
        if (turn++ % (forgedForEach + 1) == 0)
            return subject.textRequest(next());
        return post("/webhook?key=guessed", "originator=31612345601&recipient=3197010200001&body=forged");
    };
    const HttpLoadResult result = put(load);
    QCoreApplication::processEvents();
    figures.addTimes(u"texts beside 1,000 forged requests a second"_s, result.milliseconds, 1000, 99);
    figures.add(u"of the forged were refused"_s, static_cast<double>(result.otherwise), u""_s);
    figures.add(u"lines in the log about them"_s,
                static_cast<double>(subject.process().errors().count('\n') - linesBefore), u""_s, 3);
}

void measureImport(const Subject &subject, const QList<Caller> &callers, const QString &file,
                   Figures &figures)
{
    QFile csv(file);
    if (!csv.open(QFile::WriteOnly))
        qFatal("cannot write %s", qPrintable(file));
    csv.write("name,number\n");
    for (int i = 0; i < importedCustomers; ++i)
        csv.write("Customer " + QByteArray::number(i) + ",+" + QByteArray::number(31620000000 + i) + '\n');
    csv.close();

    QProcess import;
    import.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    import.start(QStringLiteral(BIRDCAR_PROGRAM),
                 {u"import"_s, u"customers"_s, file, u"--database"_s, subject.process().setup.database});
    import.waitForStarted();
    HttpLoad load{.port = subject.port(), .duration = 10min, .perSecond = 50};
    load.next = [&subject, next = inTurn(callers), text = false]() mutable {
        text = !text;
        return text ? subject.textRequest(next()) : get(subject.callTarget(next()));
    };
    load.finished = [&import] { return import.waitForFinished(0) || import.state() == QProcess::NotRunning; };
    const HttpLoadResult result = put(load);
    figures.addTimes(u"webhooks while 100,000 customers are imported"_s, result.milliseconds, 50, 99);
    figures.add(u"of them not answered with 200"_s, static_cast<double>(result.otherwise), u""_s);
    figures.add(u"the import took"_s, result.seconds, u"s"_s);
}

void measureSize(const QString &largeFile, const QUrl &api, Figures &figures)
{
    Subject subject(largeFile, api);
    QThread::sleep(3);
    figures.add(u"memory, 1,000,000 rides, idle"_s, subject.memory(), u"MB"_s, 64);
    const QList<Caller> callers = callersOf(largeFile, 1000);
    callsPerSecond(subject, callers);
    HttpLoad load{.port = subject.port()};
    load.next = [&subject, next = inTurn(callers)]() mutable { return subject.textRequest(next()); };
    putWarm(load, subject.process().processId());
    figures.add(u"memory after the load"_s, subject.memory(), u"MB"_s, 64);
    QList<double> starts;
    for (int i = 0; i < 5; ++i) {
        subject.stop();
        starts.append(subject.start());
    }
    figures.addTimes(u"listening after a further start"_s, starts, 300);
}

/// Of twenty: nine texts, six calls, three delivery reports, a forged one and one that cannot be read.
QByteArray mixedRequest(const Subject &subject, const Caller &caller, int turn)
{
    switch (turn % 20) {
    case 0:
        return post("/webhook?key=guessed", "originator=31612345601&recipient=3197010200001&body=forged");
    case 1:
        return post("/webhook?key=benchmark", "what=nothing");
    case 2:
    case 3:
    case 4:
        return get("/webhook-status?id=" + uniqueId() + "&key=benchmark&recipient=" + caller.phone +
                   "&reference=unknown&status=delivered");
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
        return get(subject.callTarget(caller));
    default:
        return subject.textRequest(caller);
    }
}

/// A database of so many open rides, one conversation each.
QString madeIn(const QTemporaryDir &folder, int rides)
{
    const QString file = folder.filePath(u"bench.db"_s);
    makeBenchData(file, {.rides = rides,
                         .customers = rides,
                         .drivers = rides,
                         .numbers = 1,
                         .openRides = rides,
                         .graceRides = 0});
    return file;
}

} // namespace

void soak(int webhooks, Figures &figures)
{
    constexpr int ofOneConnection = 2000 / 16;
    constexpr int notes = 10;
    const QTemporaryDir folder;
    const QString file = madeIn(folder, conversations);
    const StandInThread messageBird;
    const Subject subject(file, messageBird.url());
    HttpLoad load{.port = subject.port(), .duration = 10min, .requests = ofOneConnection * 16};
    load.next = [&subject, next = inTurn(callersOf(file, conversations)), turn = 0]() mutable {
        return mixedRequest(subject, next(), turn++);
    };
    struct Held
    {
        double memory = 0; // megabytes
        int descriptors = 0;
        int threads = 0;
    };
    Held atFirst;
    qint64 answered = 0;
    for (int note = 1; note <= notes; ++note) {
        while (answered < qint64(webhooks) * note / notes) {
            const HttpLoadResult result = put(load);
            answered += result.answered + result.otherwise;
            QCoreApplication::processEvents();
        }
        QThread::sleep(1); // connections end, calls are written
        const Held now{subject.memory(), subject.descriptors(), subject.threads()};
        if (note == 1)
            atFirst = now;
        figures.add(u"after %1 webhooks: memory"_s.arg(answered), now.memory, u"MB"_s, atFirst.memory + 5);
        figures.add(u"file descriptors"_s, now.descriptors, u""_s, atFirst.descriptors + 4);
        figures.add(u"threads"_s, now.threads, u""_s, atFirst.threads);
    }
}

void measureCalls(const QString &largeFile, Figures &figures)
{
    const QTemporaryDir folder;
    const QString file = madeIn(folder, 1);
    Subject subject(file, QUrl(u"http://127.0.0.1:9"_s));
    measureCalls(subject, callersOf(file, 1), largeFile, figures);
}

void measureTexts(Figures &figures)
{
    const QTemporaryDir folder;
    const QString file = madeIn(folder, conversations);
    const StandInThread messageBird;
    const Subject subject(file, messageBird.url());
    measureTexts(subject, messageBird, callersOf(file, conversations), folder.filePath(u"bare.db"_s),
                 figures);
}

void measureBesides(const QString &largeFile, Figures &figures)
{
    const QTemporaryDir folder;
    const QString file = madeIn(folder, conversations);
    const StandInThread messageBird;
    {
        const Subject subject(file, messageBird.url());
        const QList<Caller> callers = callersOf(file, conversations);
        measureFlood(subject, callers, figures);
        measureImport(subject, callers, folder.filePath(u"customers.csv"_s), figures);
    }
    measureSize(largeFile, messageBird.url(), figures);
}

} // namespace birdcar
