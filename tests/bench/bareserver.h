// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace birdcar {

/// What the program is compared with: Qt's HTTP server with the least that could be called a webhook.
enum class BareServer {
    Constant,  ///< answers every call with the same call flow
    Committing ///< writes each text's body as a row, on disk before the answer
};

/// Serves until it is killed, in this process; says its port on stdout.
int serveBare(BareServer kind, const QString &databaseFile);

/// The same in a process of its own, which ends with this object.
class BareServerProcess
{
public:
    explicit BareServerProcess(BareServer kind, const QString &databaseFile = {});
    ~BareServerProcess();

    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace birdcar
