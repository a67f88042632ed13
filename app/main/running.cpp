// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/running.h"

#include "app/cli/output.h"
#include "app/configuration.h"
#include "app/dispatcher.h"
#include "app/engine.h"
#include "app/sampledata.h"

#include <QUrl>

namespace birdcar {

using namespace Qt::StringLiterals;

Running::Running() = default;
Running::~Running() = default;

Result<Done> Running::prepare(const Configuration &asked, Output &output)
{
    Configuration configuration = asked;
    if (asked.demo) {
        if (const auto started = m_sandbox.start(); !started)
            return started;
        configuration = m_sandbox.configure(asked);
    }
    m_isDemo = asked.demo;
    m_sources = configuration.sources;
    m_engine = std::make_unique<Engine>(configuration);
    QObject::connect(m_engine.get(), &Engine::listening, m_engine.get(), [this, &output](const QUrl &url) {
        if (m_isDemo)
            m_sandbox.sendWebhooksTo(url);
        output.print(u"BirdCar listening on %1"_s.arg(url.toString()));
    });
    QObject::connect(m_engine.get(), &Engine::joined, m_engine.get(), [&output] {
        output.say(
            u"A BirdCar without a window listens and sends on this database; this window works beside it."_s);
    });
    QObject::connect(m_engine.get(), &Engine::publicUrlChanged, m_engine.get(),
                     [&output](const QString &url) { output.print(u"BirdCar public URL %1"_s.arg(url)); });
    return Done{};
}

void Running::serve()
{
    if (m_isDemo)
        m_engine->dispatcher().call([](Dispatcher &dispatcher) {
            if (const auto added = addSampleData(dispatcher, systemClock()()); !added)
                qWarning().noquote() << "The sample data is incomplete:" << added.problem().text;
        });
    m_engine->serve();
}

} // namespace birdcar
