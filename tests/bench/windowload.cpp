// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowload.h"

#include "app/dispatcher.h"
#include "app/engine.h"
#include "app/store/database.h"
#include "tests/bench/figures.h"
#include "ui/mainwindow.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTableView>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <ctime>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Who texts: the customers of open rides, on their numbers.
QList<InboundText> readSenders(const QString &file)
{
    DatabaseLocation location;
    location.file = file;
    const auto database = Database::open(location, {.access = Database::Access::ReadOnly});
    QList<InboundText> texts;
    Rows rows =
        (*database)->run(u"SELECT phone, proxy FROM legs WHERE released_at IS NULL AND hold_until IS NULL"_s);
    while (rows.next()) {
        InboundText text;
        text.sender = rows.text(0);
        text.recipient = rows.text(1);
        text.text = u"I am at the north gate"_s;
        texts.append(text);
    }
    return texts;
}

double threadCpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Notes how long this thread works each time its event loop wakes up.
class TurnWatch : public QObject
{
public:
    TurnWatch()
    {
        const auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            if (m_running)
                note(); // more was waiting: the turn before ended without a pause
            m_wall.start();
            m_cpu = threadCpuMilliseconds();
            m_running = true;
        });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_running)
                note();
            m_running = false;
        });
    }

    void clear()
    {
        wall.clear();
        cpu.clear();
    }

    QList<double> wall;
    QList<double> cpu;

private:
    void note()
    {
        wall.append(static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
        cpu.append(threadCpuMilliseconds() - m_cpu);
    }

    QElapsedTimer m_wall;
    double m_cpu = 0;
    bool m_running = false;
};

/// Megabytes of this process.
double residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Hands texts to the dispatcher from a thread of its own, as the listener would.
class TextRain : public QObject
{
public:
    TextRain(const Remote<Dispatcher> &dispatcher, QList<InboundText> senders)
        : m_dispatcher(dispatcher), m_senders(std::move(senders)), m_timer(this)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5ms);
        connect(&m_timer, &QTimer::timeout, this, &TextRain::drop);
    }

    void start()
    {
        m_since.start();
        m_timer.start();
    }

    int dropped() const { return m_dropped; }

private:
    /// As many as are due by now, whatever the timer does on a busy computer.
    void drop()
    {
        for (; m_dropped < m_since.elapsed() / 5; ++m_dropped) {
            InboundText text = m_senders.at(m_dropped % m_senders.size());
            text.providerId = u"rain-%1-%2"_s.arg(m_since.msecsSinceReference()).arg(m_dropped);
            m_dispatcher.call([text](Dispatcher &dispatcher) { return dispatcher.takeText(text); });
        }
    }

    Remote<Dispatcher> m_dispatcher;
    QList<InboundText> m_senders;
    QTimer m_timer;
    QElapsedTimer m_since;
    std::atomic_int m_dropped = 0;
};

/// The window, first alone, then in the rain, then while somebody scrolls in it.
class Measurement : public QObject
{
public:
    Measurement(Engine &engine, const QList<InboundText> &senders, int seconds, Figures &figures)
        : m_engine(engine), m_rain(new TextRain(engine.dispatcher(), senders)), m_seconds(seconds),
          m_figures(figures)
    {
        Desk desk;
        desk.dispatcher = engine.dispatcher();
        desk.reader = engine.reader();
        desk.zone = QTimeZone("Europe/Amsterdam");
        desk.region = u"NL"_s;
        m_opened.start();
        m_window = std::make_unique<MainWindow>(desk);
        connect(&engine, &Engine::databaseChanged, m_window.get(), &MainWindow::reload);
        m_table = m_window->findChild<QTableView *>(u"ridesTableView"_s);
        connect(m_table->model(), &QAbstractItemModel::rowsInserted, this, &Measurement::noteFirstPage);
        m_window->show();
        m_rain->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_rain, &QObject::deleteLater);
        m_thread.start();
        QTimer::singleShot(3s, this, &Measurement::startRain);
    }

    ~Measurement() override
    {
        m_thread.quit();
        m_thread.wait();
    }

private:
    void noteFirstPage()
    {
        if (std::exchange(m_seen, true))
            return;
        m_figures.addTimes(u"window: made until its first page is there"_s,
                           {static_cast<double>(m_opened.nsecsElapsed()) / 1e6}, 0);
    }

    void startRain()
    {
        m_figures.add(u"window: memory at rest"_s, residentMemory(), u"MB"_s, 250);
        m_turns = std::make_unique<TurnWatch>();
        QMetaObject::invokeMethod(m_rain, [this] { m_rain->start(); });
        QTimer::singleShot(m_seconds * 1000, this, &Measurement::scroll);
    }

    void scroll()
    {
        m_figures.add(u"window: texts that arrived"_s, m_rain->dropped(), u"texts"_s);
        take(u"window: 200 texts a second"_s);
        m_table->window()->setFocus();
        m_scrollTimer.setInterval(50ms);
        connect(&m_scrollTimer, &QTimer::timeout, this, [this] {
            QScrollBar *bar = m_table->verticalScrollBar();
            bar->setValue(bar->value() + bar->pageStep());
        });
        m_scrollTimer.start();
        QTimer::singleShot(m_seconds * 500, this, &Measurement::finish);
    }

    void finish()
    {
        take(u"window: the same while scrolling"_s);
        m_figures.add(u"window: rows scrolled to"_s, m_table->model()->rowCount(), u"rows"_s);
        m_figures.add(u"window: memory at the end"_s, residentMemory(), u"MB"_s, 250);
        QCoreApplication::quit();
    }

    void take(const QString &name)
    {
        m_figures.addTimes(name + u", GUI held"_s, m_turns->wall, 16, 99);
        m_figures.addTimes(name + u", GUI's own CPU"_s, m_turns->cpu, 16, 99);
        m_turns->clear();
    }

    Engine &m_engine;
    TextRain *m_rain;
    int m_seconds;
    Figures &m_figures;
    QThread m_thread;
    QElapsedTimer m_opened;
    QTimer m_scrollTimer;
    bool m_seen = false;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TurnWatch> m_turns;
    QTableView *m_table = nullptr;
};

} // namespace

void measureWindowUnderLoad(const QString &file, int seconds, Figures &figures)
{
    const QList<InboundText> senders = readSenders(file);
    Configuration configuration;
    configuration.database.file = file;
    configuration.depot = u"bench"_s;
    Engine engine(configuration);
    std::unique_ptr<Measurement> measurement;
    QObject::connect(&engine, &Engine::failed, qApp,
                     [](const Problem &problem) { qFatal("%s", qUtf8Printable(problem.text)); });
    QObject::connect(&engine, &Engine::ready, qApp,
                     [&] { measurement = std::make_unique<Measurement>(engine, senders, seconds, figures); });
    engine.start();
    QApplication::exec();
    measurement.reset();
}

} // namespace birdcar
