// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace birdcar {

class RunnerLock;
struct Configuration;

/// Sees to it that a user has one window per database: a second start knocks at the first one's door, which
/// brings its window to the front. The place is a lock of the operating system, so it is free again however
/// the program ended.
///
/// Lives on the main thread, before and while the event loop runs.
class SingleWindow : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        Ours,     ///< or there is no way to tell, and a window too many is better than none
        Raised,   ///< another window has it and comes to the front
        NoAnswer, ///< another process has it and does not answer
    };

    explicit SingleWindow(const Configuration &configuration, QObject *parent = nullptr);
    ~SingleWindow() override;

    /// Waits for an answer for up to a few seconds.
    Place take();

Q_SIGNALS:
    /// Another start asks for the window. `token` lets it take the focus where the desktop demands one.
    void raiseAsked(const QByteArray &token);

private:
    void listen();
    bool knock() const;
    void answer();

    QString m_path; ///< of the door; empty if there is no place for one
    std::unique_ptr<RunnerLock> m_lock;
    std::unique_ptr<QLocalServer> m_door;
};

/// The same for every spelling of a database's name, another for every other database.
QString databaseKey(const Configuration &configuration);

} // namespace birdcar
