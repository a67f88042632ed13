// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/sandbox.h"

#include <QHash>
#include <QString>

#include <memory>

namespace birdcar {

class Engine;
class Output;
struct Configuration;

/// The engine, with the sandbox of a demo: what the window and the headless program share.
class Running
{
public:
    Running();
    ~Running();

    /// Makes the engine; Problem if the sandbox does not start. Prints where it listens and its public URL.
    Result<Done> prepare(const Configuration &asked, Output &output);
    /// Starts to send and to listen; in the demo with the sample data in place.
    void serve();

    Engine &engine() { return *m_engine; }
    Sandbox &sandbox() { return m_sandbox; }
    const QHash<QString, QString> &sources() const { return m_sources; }

private:
    bool m_isDemo = false;
    QHash<QString, QString> m_sources;
    Sandbox m_sandbox;
    std::unique_ptr<Engine> m_engine;
};

} // namespace birdcar
