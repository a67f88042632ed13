// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QSystemTrayIcon;

namespace birdcar {

struct EngineStatus;

/// BirdCar in the tray: whether it listens, a way back to the window, and a way out. Where the
/// desktop has no tray it is shown as soon as one appears.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QWidget *window);

    static bool isAvailable();

    void showStatus(const EngineStatus &status);
    void showUnread(int unread);

Q_SIGNALS:
    void windowAsked();
    void quitAsked();

private:
    void refresh();

    QSystemTrayIcon *m_icon = nullptr;
    QMenu *m_menu = nullptr;
    bool m_listens = false;
    QString m_state;
    int m_unread = 0;
};

} // namespace birdcar
