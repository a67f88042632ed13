// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"
#include "app/tunnel/tunnel.h"

#include <QObject>

namespace birdcar {

class Dispatcher;

/// The public URL that a tunnel gives, and what the flows at MessageBird know of it: the URL by which the
/// last text came is kept in the database, and as long as the tunnel's is another one, the flows still hold
/// the former. Lives on the engine thread.
class PublicAddress : public QObject
{
    Q_OBJECT

public:
    PublicAddress(const TunnelOrder &order, const Tunnel::Pace &pace, Dispatcher &dispatcher,
                  QObject *parent = nullptr);

    /// Starts the tunnel, or leads it to another address of the listener.
    void leadTo(const QUrl &listening) { m_tunnel.leadTo(listening); }
    /// Looks at once whether it still leads here.
    void check() { m_tunnel.checkNow(); }
    /// Puts what is to be shown into `status`.
    void describe(EngineStatus &status) const;

    /// The listener saw a request of the self-test.
    void noteSelfTest(const QByteArray &mark) { m_tunnel.selfCheck().noteArrived(mark); }
    /// A text came, by the tunnel's present URL: no other leads here.
    void noteText();

Q_SIGNALS:
    /// The tunnel is up, or up at another URL.
    void urlChanged(const QString &url);
    void changed();

private:
    void takeUrl(const QString &url);

    Dispatcher &m_dispatcher;
    Tunnel m_tunnel;
    QString m_flowUrl; ///< by which the last text came; empty before the first
};

} // namespace birdcar
