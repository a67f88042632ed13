// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace birdcar {

/// A socket whose sending can be held up: what is written meanwhile waits here and can still be forgotten.
/// What is read can be changed before anybody else reads it.
class HeldSocket : public QTcpSocket
{
public:
    using QTcpSocket::QTcpSocket;

    void hold() { m_holds = true; }
    /// Writes what has waited.
    void release();
    /// Forgets what has waited.
    void drop();

    /// These bytes are read next, before what is there. Not within a transaction.
    void putBack(QByteArrayView bytes);

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool m_holds = false;
    QByteArray m_held;
};

} // namespace birdcar
