// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace birdcar {

/// A foreign program with everything that it starts: all of it ends with this object, and with the thread it
/// lives on, however that ends. Lives on the engine thread.
///
/// The program leads a process group and a session. When it is to end, the group is told to; when BirdCar is
/// killed, the kernel kills the program, and hangs up on the group, because BirdCar held the far end of its
/// terminal.
class TunnelProcess : public QObject
{
    Q_OBJECT

public:
    explicit TunnelProcess(QObject *parent = nullptr);
    /// Waits up to a second for the program to end by itself; then it is killed.
    ~TunnelProcess() override;

    void start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 processId() const { return m_group; }
    /// Asks the group to end, and kills what is left of it after `grace`. Leads to ended().
    void end(std::chrono::milliseconds grace);

Q_SIGNALS:
    /// A line of standard output or standard error, without its end.
    void lineRead(const QByteArray &line);
    void ended();
    /// It could not be started; `reason` is Qt's.
    void failed(const QString &reason);

private:
    void read(QProcess::ProcessChannel channel);
    void finish();
    void signalGroup(int number) const;
    void hangUp();

    QProcess m_process;
    QTimer m_killTimer;
    QByteArray m_unread[2]; ///< the beginning of a line, by channel
    qint64 m_group = 0;
    int m_terminal = -1;    ///< our end of it
    int m_programsEnd = -1; ///< the program's end, until it has it
};

} // namespace birdcar
