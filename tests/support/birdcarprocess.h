// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <chrono>
#include <csignal>
#include <functional>
#include <memory>

namespace birdcar {

/// How a command ended and what it said.
struct CommandResult
{
    int status = -1; ///< -1: it crashed, or did not end in time
    QByteArray output = {};
    QByteArray errors = {};

    QJsonObject object() const;
    QJsonArray array() const;
};

/// The program itself, started as a user starts it: without a window, in an environment and a home folder of
/// its own. Waiting here lets the test's event loop run. What is still running at the end is killed.
class BirdcarProcess
{
public:
    /// What the program is told; may be changed between two starts.
    struct Setup
    {
        QString database = {};
        QString listen = QStringLiteral("127.0.0.1:0");
        QUrl apiUrl = {};
        QString publicUrl = QStringLiteral("https://birdcar.example");
        QString webhookAuth = QStringLiteral("signature");
        QString apiKey = QStringLiteral("live_standin_demo_key_not_secret");
        QString signingKey = QStringLiteral("a signing key of the tests");
        QString webhookSecret = QStringLiteral("a secret & more");
        QMap<QString, QString> environment = {}; ///< further variables
        std::function<void()> inChild = {};      ///< runs in the new process before the program does

        /// The options of the running program.
        QStringList options() const;
    };

    BirdcarProcess();
    ~BirdcarProcess();

    Setup setup;

    /// Starts the program and waits for the line that says where it listens.
    bool start() { return startWith(setup.options()); }
    /// The same with other arguments.
    bool startWith(const QStringList &arguments);
    /// The same without waiting for anything.
    void launchWith(const QStringList &arguments);
    /// Asks it to end; its exit status, or -1 if it crashed or stays.
    int stop(int signalNumber = SIGTERM);
    /// As a power cut ends it.
    void kill();
    bool isRunning() const;

    /// Where it listens, as it said last since the last start.
    QUrl url() const;
    quint16 port() const { return static_cast<quint16>(url().port()); }
    qint64 processId() const { return m_process->processId(); }
    /// Everything on stdout and on stderr since the last start.
    QByteArray output() const { return m_output; }
    QByteArray errors() const { return m_errors; }

    /// Runs a command on the same database, with the same environment, and waits for its end.
    CommandResult run(const QStringList &words) const;
    /// The same, but killed after this time, as a power cut ends it.
    CommandResult runFor(const QStringList &words, std::chrono::milliseconds time) const;
    /// Runs the program with exactly these arguments.
    CommandResult runPlain(const QStringList &arguments) const;

    /// The folder that it takes for its user's, and works in.
    QString home() const { return m_home.path(); }
    QString file(const QString &name) const { return m_home.filePath(name); }
    /// Where its windows find each other.
    QString runtimeFolder() const { return m_runtime.path(); }

private:
    std::unique_ptr<QProcess> prepared(const QStringList &arguments) const;

    QTemporaryDir m_home;
    QTemporaryDir m_runtime;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace birdcar
