// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

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
    using Question = std::function<bool()>;

    /// `isThere` says whether an icon would be shown, now or once a tray appears. It is asked again with
    /// every news and by look() until it is true: elsewhere the toolkit makes nothing of an icon but
    /// warnings.
    explicit TrayIcon(QWidget *window, Question isThere = &TrayIcon::isAvailableOrAwaited);

    static bool isAvailable();

    void look() { refresh(); }
    void showStatus(const EngineStatus &status);
    void showUnread(int unread);

Q_SIGNALS:
    void windowAsked();
    void quitAsked();

private:
    /// X11 tells the toolkit when a tray comes; other desktops have to be asked again.
    static bool isAvailableOrAwaited();
    void makeIcon();
    void refresh();

    Question m_isThere;
    QSystemTrayIcon *m_icon = nullptr;
    QMenu *m_menu = nullptr;
    bool m_listens = false;
    QString m_state;
    int m_unread = 0;
};

} // namespace birdcar
