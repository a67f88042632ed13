// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhooksighting.h"
#include "app/enginestatus.h"

#include <QFuture>
#include <QObject>

namespace birdcar {

/// What an address answered when it was called as MessageBird would; None if it leads here.
struct Reach
{
    TunnelFault fault = TunnelFault::None;
    QString detail; ///< in English, may be empty

    bool operator==(const Reach &) const = default;
};

/// What the set-up has to know of the running BirdCar. Lives on the GUI thread and never waits.
class SetupDoor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Calls this public URL, and looks whether that very request arrives.
    virtual QFuture<Reach> reach(const QString &publicUrl) = 0;
    /// Which of the tunnels' programs are installed.
    virtual QFuture<QStringList> installedTunnels() = 0;
    /// From now on webhookSeen() tells of each webhook, until it is turned off again.
    virtual void watchWebhooks(bool watch) = 0;

Q_SIGNALS:
    void webhookSeen(const birdcar::WebhookSighting &sighting);
};

} // namespace birdcar
