// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"

#include "app/enginecore.h"
#include "app/store/database.h"
#include "app/store/reader.h"

namespace birdcar {

using namespace Qt::StringLiterals;

Engine::Engine(Configuration configuration, Clock clock, QObject *parent)
    : QObject(parent), m_configuration(std::move(configuration)), m_clock(std::move(clock))
{
    qRegisterMetaType<EngineStatus>();
    qRegisterMetaType<Problem>();
    m_engineThread.setObjectName(u"engine"_s);
    m_readerThread.setObjectName(u"reader"_s);
}

Engine::~Engine()
{
    if (m_readerHome)
        m_readerHome->deleteLater(); // runs on its own thread, before that ends
    m_readerThread.quit();
    m_readerThread.wait();
    if (m_core) // behind everything that was asked of it: what is to be kept at the end may be among that
        QMetaObject::invokeMethod(
            m_core,
            [core = m_core, thread = &m_engineThread] {
                core->deleteLater();
                thread->quit();
            },
            Qt::QueuedConnection);
    m_engineThread.wait();
}

void Engine::start()
{
    m_core = new EngineCore(m_configuration, m_clock);
    m_core->moveToThread(&m_engineThread);
    connect(m_core, &EngineCore::opened, this, &Engine::startReader);
    connect(m_core, &EngineCore::failed, this, &Engine::failed);
    connect(m_core, &EngineCore::listening, this, &Engine::listening);
    connect(m_core, &EngineCore::notListening, this, &Engine::notListening);
    connect(m_core, &EngineCore::statusChanged, this, &Engine::statusChanged);
    connect(&m_engineThread, &QThread::started, m_core, &EngineCore::open);
    m_engineThread.start();
}

void Engine::serve()
{
    QMetaObject::invokeMethod(m_core, &EngineCore::serve, Qt::QueuedConnection);
}

void Engine::listenOn(quint16 port)
{
    QMetaObject::invokeMethod(
        m_core, [core = m_core, port] { core->listenOn(port); }, Qt::QueuedConnection);
}

void Engine::startReader()
{
    m_dispatcher = Remote<Dispatcher>(m_core, m_core->dispatcher());
    m_readerHome = new QObject;
    m_readerHome->moveToThread(&m_readerThread);
    m_readerThread.start();
    Remote<QObject> home(m_readerHome, m_readerHome);
    const auto opened =
        home.call([this, location = m_configuration.database](QObject &readerHome) -> Result<Reader *> {
            Database::Options options;
            options.access = Database::Access::ReadOnly;
            auto database = Database::open(location, options);
            if (!database)
                return database.problem();
            auto *reader = new Reader(std::move(database).value(), &readerHome);
            connect(reader, &Reader::changed, this, &Engine::databaseChanged); // queued: the threads differ
            return reader;
        });
    onResult(this, opened, [this](const Result<Reader *> &reader) {
        if (!reader) {
            Q_EMIT failed(reader.problem());
            return;
        }
        m_reader = Remote<Reader>(m_readerHome, *reader);
        Q_EMIT ready();
    });
}

} // namespace birdcar
