// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the webhooks, and the lists, the search and the window, on a database of a million rides:
//     birdcar_bench [webhooks|calls|texts|lists|outbox|window|soak...] [--database FILE] [--rides N]
//     [--seconds N] [--json FILE]
// Without a name all but the soak are measured; calls and texts are parts of webhooks. The database is made
// if it is not there, which takes some minutes, and kept.
#include "app/store/database.h"
#include "app/store/outboxstore.h"
#include "app/store/reader.h"
#include "tests/bench/bareserver.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/figures.h"
#include "tests/bench/webhookbench.h"
#include "tests/bench/windowload.h"
#include "tests/support/sampletexts.h"
#include "tests/support/testdatabase.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<Database> openForReading(const QString &file)
{
    DatabaseLocation location;
    location.file = file;
    auto database = Database::open(location, {.access = Database::Access::ReadOnly});
    if (!database)
        qFatal("%s", qUtf8Printable(database.problem().text));
    return std::move(database).value();
}

/// One row of every part that a page of rides is made of, 2,000 times: what this computer needs for a plain
/// look-up by key.
double baseline(Database &database)
{
    QList<double> runs;
    for (int run = 0; run < 5; ++run)
        runs.append(timed([&database] {
            for (qint64 id = 1; id <= 2000; ++id) {
                Rows rows = database.run(u"SELECT id, start, state FROM rides WHERE id = ?"_s, {id * 97});
                while (rows.next())
                    (void)rows.text(1);
            }
        }));
    return percentileOf(runs, 50);
}

QList<double> repeated(int times, const std::function<void()> &work)
{
    QList<double> milliseconds;
    for (int i = 0; i < times; ++i)
        milliseconds.append(timed(work));
    return milliseconds;
}

void measureLists(Reader &reader, Figures &figures)
{
    const auto page = [&reader](RideFilter filter, RideOrder order) {
        return [&reader, filter, order] {
            RideQuestion question;
            question.filter = filter;
            question.order = order;
            if (reader.rideList(question)->rides.isEmpty())
                qFatal("no rides");
        };
    };
    figures.addTimes(u"first page, open rides by time"_s,
                     repeated(20, page(RideFilter::Open, RideOrder::DueFirst)), 100);
    figures.addTimes(u"first page, all rides"_s, repeated(20, page(RideFilter::All, RideOrder::Newest)), 100);
    figures.addTimes(u"first page, all rides by time"_s,
                     repeated(20, page(RideFilter::All, RideOrder::DueLast)), 100);
    figures.addTimes(u"first page, grace"_s, repeated(20, page(RideFilter::Grace, RideOrder::Newest)), 100);
    figures.addTimes(u"first page, closed"_s, repeated(20, page(RideFilter::Closed, RideOrder::Newest)), 100);
    figures.addTimes(u"first page, cancelled"_s, repeated(20, page(RideFilter::Cancelled, RideOrder::Newest)),
                     100);
    figures.addTimes(u"chips and status bar"_s, repeated(20, [&reader] { (void)reader.summary(); }), 100);

    RideQuestion question;
    figures.addTimes(u"scrolling, each of 50 pages"_s,
                     repeated(50, [&] { question.after = reader.rideList(question)->next; }), 100);
}

/// Every query as it is typed: each beginning of it is a search of its own.
void measureSearch(Reader &reader, Figures &figures)
{
    const QList<std::pair<QString, QStringList>> groups{
        {u"one or two characters"_s, {u"j"_s, u"ja"_s, u"de"_s, u"zo"_s, u"7"_s, u"42"_s}},
        {u"common words"_s, {u"jan"_s, u"jansen"_s, u"straat"_s, u"maria"_s, u"berg"_s, u"kerkstraat"_s}},
        {u"rare words"_s, {u"wielinga"_s, u"kerkstraat 112"_s, u"qqqqq"_s, u"özgür"_s, u"prinsengracht 7"_s}},
        {u"phones"_s, {u"0612"_s, u"06-1234"_s, u"0610003700"_s, u"+31 6 8000 37"_s, u"3197010200"_s}},
        {u"two words"_s, {u"jan kerkstraat"_s, u"maria damrak"_s, u"wielinga spui"_s, u"caitlyn qqqqq"_s}}};
    QList<double> all;
    for (const auto &[name, queries] : groups) {
        QList<double> times;
        for (const QString &query : queries) {
            for (const RideFilter filter : {RideFilter::All, RideFilter::Open, RideFilter::Closed}) {
                RideQuestion question;
                question.filter = filter;
                question.search = query;
                const QList<double> runs = repeated(5, [&] { (void)reader.rideList(question); });
                times += runs;
                QTextStream(stderr) << query << ' ' << static_cast<int>(filter) << ' '
                                    << percentileOf(runs, 50) << " ms, "
                                    << reader.rideList(question)->rides.size() << " rides\n";
            }
        }
        figures.addTimes(u"search, "_s + name, times, 150);
        all += times;
    }
    figures.addTimes(u"search, all of these"_s, all, 150);
}

void measurePeople(Reader &reader, Figures &figures)
{
    QList<double> times;
    for (const QString &typed : {u"j"_s, u"ja"_s, u"jan"_s, u"jansen"_s, u"maria bos"_s, u"wielinga"_s,
                                 u"06123"_s, u"42"_s, u"qqqqq"_s, QString()})
        times += repeated(5, [&reader, typed] { (void)reader.people(Role::Customer, typed, 50); });
    figures.addTimes(u"completer of 200,000 customers"_s, times, 150);
    figures.addTimes(u"first page of customers"_s,
                     repeated(10, [&reader] { (void)reader.people(Role::Customer, {}, 500); }), 150);
}

/// A claim of the outbox and the writing of its results, out of a long queue and, as what it is compared
/// with, out of a short one: a claim that reads the whole queue is many times slower.
void measureOutbox(Figures &figures)
{
    const auto rounds = [](int texts, int phones) {
        TestDatabase database;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        addQueue(*database, texts, phones, now);
        OutboxStore store(*database, u"bench"_s);
        return repeated(30, [&] {
            const Claim claim = database->inTransaction(
                [&] { return store.claim({.now = now, .limit = 16, .lateAfter = 30min}); });
            if (claim.texts.isEmpty())
                qFatal("nothing to claim");
            database->inTransaction([&] {
                for (const ClaimedText &text : claim.texts)
                    store.settle({{.kind = SendResult::Kind::Sent, .id = text.id, .at = now}});
            });
        });
    };
    for (const auto &[name, phones] : {std::pair(u"one phone"_s, 1), std::pair(u"ten phones"_s, 10),
                                       std::pair(u"as many phones"_s, 100'000)}) {
        const QList<double> brief = rounds(1'000, qMin(phones, 1'000));
        const QList<double> queue = rounds(100'000, phones);
        figures.addTimes(u"claim out of 100,000 texts for %1"_s.arg(name), queue, 0);
        figures.add(u"the same, times a claim out of 1,000"_s,
                    percentileOf(queue, 50) / percentileOf(brief, 50), u"x"_s, 3);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // its event dispatcher does not tell when it blocks
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"database"_s, u"the database to measure"_s, u"file"_s,
                        QCoreApplication::applicationDirPath() + u"/bench.db"_s},
                       {u"rides"_s, u"how many rides to make"_s, u"count"_s, u"1000000"_s},
                       {u"seconds"_s, u"how long texts arrive"_s, u"count"_s, u"30"_s},
                       {u"webhooks"_s, u"how many come in the soak"_s, u"count"_s, u"200000"_s},
                       {u"json"_s, u"where to write the figures"_s, u"file"_s,
                        QCoreApplication::applicationDirPath() + u"/bench.json"_s},
                       {u"serve"_s, u"be the bare server that the program is compared with"_s, u"kind"_s}});
    parser.addPositionalArgument(
        u"subjects"_s,
        u"what to measure: webhooks (or of these only calls, texts), lists, outbox, window, soak"_s);
    parser.addHelpOption();
    parser.process(app);
    const QString file = parser.value(u"database"_s);
    if (parser.isSet(u"serve"_s))
        return serveBare(
            parser.value(u"serve"_s) == "constant"_L1 ? BareServer::Constant : BareServer::Committing, file);
    const QStringList subjects = parser.positionalArguments();
    const auto wanted = [&subjects](const QString &subject) {
        return subjects.isEmpty() || subjects.contains(subject);
    };
    const bool needsDatabase =
        wanted(u"webhooks"_s) || wanted(u"calls"_s) || wanted(u"lists"_s) || wanted(u"window"_s);
    Figures figures;
    if (subjects.contains(u"soak"_s))
        soak(parser.value(u"webhooks"_s).toInt(), figures);
    if (needsDatabase && !QFile::exists(file)) {
        BenchSize size;
        size.rides = parser.value(u"rides"_s).toInt();
        const double all = timed(
            [&] { figures.add(u"upgrade of the database"_s, makeBenchData(file, size) / 1000, u"s"_s); });
        figures.add(u"making the database"_s, all / 1000, u"s"_s);
    }
    if (needsDatabase)
        figures.add(u"size of the database"_s, static_cast<double>(QFile(file).size()) / (1024 * 1024),
                    u"MB"_s);
    const bool allWebhooks = wanted(u"webhooks"_s);
    if (allWebhooks || wanted(u"calls"_s))
        measureCalls(file, figures);
    if (allWebhooks || wanted(u"texts"_s))
        measureTexts(figures);
    if (allWebhooks)
        measureBesides(file, figures);
    if (wanted(u"lists"_s)) {
        Reader reader(openForReading(file));
        const double plain = baseline(*openForReading(file));
        figures.setBaseline(plain);
        figures.add(u"baseline: 2,000 look-ups by key"_s, plain, u"ms"_s);
        measureLists(reader, figures);
        measureSearch(reader, figures);
        measurePeople(reader, figures);
    }
    if (wanted(u"outbox"_s))
        measureOutbox(figures);
    if (wanted(u"window"_s))
        measureWindowUnderLoad(file, parser.value(u"seconds"_s).toInt(), figures);

    QFile json(parser.value(u"json"_s));
    if (!json.open(QFile::WriteOnly) || json.write(figures.json()) < 0)
        qFatal("cannot write %s", qPrintable(json.fileName()));
    return figures.missed() == 0 ? 0 : 1;
}
