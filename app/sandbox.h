// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration.h"
#include "app/domain/result.h"
#include "app/remote.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace birdcar {

namespace standin {
class StandIn;
}

/// A private database and a MessageBird of our own on the loopback interface: whatever runs in it, nothing
/// leaves the machine. Used by `--demo`, `birdcar selftest` and the tests. Everything is gone with it.
/// Lives on the main thread; the stand-in has a thread of its own.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(QObject *parent = nullptr);
    ~Sandbox() override;

    /// Makes the folder and lets the stand-in listen. Problem if one of them cannot be had.
    Result<Done> start();

    /// The configuration with database, keys and addresses of this sandbox in place of the real ones.
    Configuration configure(Configuration configuration) const;

    /// Where the stand-in sends the webhooks: the listener's own address, which stands for the tunnel's end.
    void sendWebhooksTo(const QUrl &listener);

    Remote<standin::StandIn> messageBird() const;
    QString folder() const { return m_folder ? m_folder->path() : QString(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< since the start: nothing is made for those who need none
    QThread m_thread;
    standin::StandIn *m_standIn = nullptr;
    QUrl m_apiUrl;
};

} // namespace birdcar
