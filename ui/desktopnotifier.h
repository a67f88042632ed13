// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifier.h"

#include <QHash>
#include <QSet>

#include <memory>

class QDBusPendingCallWatcher;
class QTemporaryFile;

namespace birdcar {

/// Shows notifications through org.freedesktop.Notifications. Asks the session bus only when there is
/// something to show, never waits for it, and does nothing where there is none.
class DesktopNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void show(const DesktopNotice &notice) override;
    void closeAll() override;
    bool playsSound() const override { return m_playsSound; }

private Q_SLOTS:
    // QDBusConnection::connect() knows slots by name only.
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);

private:
    bool connectToBus();
    void takeCapabilities(QDBusPendingCallWatcher *watcher);
    void takeShown(const QString &key, QDBusPendingCallWatcher *watcher);
    void close(uint id);
    QString soundFile();

    bool m_connected = false;
    bool m_playsSound = false;
    bool m_readsMarkup = false;
    QHash<QString, uint> m_shown;         ///< the desktop's id by key
    QSet<QString> m_asked;                ///< asked for, the id is not yet known
    QHash<QString, DesktopNotice> m_next; ///< to be shown once that is known
    std::unique_ptr<QTemporaryFile> m_soundFile;
};

} // namespace birdcar
