// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "app/enginestatus.h"
#include "ui/icons.h"
#include "ui/statuswords.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// The bird, with a mark in the corner unless all is well.
QIcon trayImage(bool listens, bool unread)
{
    const QIcon bird = applicationIcon();
    if (listens && !unread)
        return bird;
    QIcon marked;
    for (const int side : {22, 32, 64}) {
        QPixmap image = bird.pixmap(side, side);
        QPainter painter(&image);
        const int mark = side / 2;
        const QRect corner(side - mark, side - mark, mark, mark);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QPalette().window());
        painter.drawEllipse(corner);
        const QString name = listens ? u"received"_s : u"bad"_s;
        symbol(name, listens ? Tone::Attention : Tone::Bad).paint(&painter, corner.adjusted(1, 1, -1, -1));
        marked.addPixmap(image);
    }
    return marked;
}

} // namespace

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool TrayIcon::isAvailableOrAwaited()
{
    return QGuiApplication::platformName() == "xcb"_L1 || isAvailable();
}

TrayIcon::TrayIcon(QWidget *window, Question isThere) : QObject(window), m_isThere(std::move(isThere))
{
    m_menu = new QMenu(window);
    m_menu->setObjectName(u"trayMenu"_s);
    const auto add = [this](const QString &name, const QString &text) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        return action;
    };
    connect(add(u"trayShowAction"_s, tr("&Show the window")), &QAction::triggered, this,
            &TrayIcon::windowAsked);
    connect(add(u"trayQuitAction"_s, tr("&Quit BirdCar")), &QAction::triggered, this, &TrayIcon::quitAsked);
    refresh();
}

void TrayIcon::makeIcon()
{
    m_icon = new QSystemTrayIcon(this);
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT windowAsked();
    });
}

void TrayIcon::showStatus(const EngineStatus &status)
{
    m_listens = !status.listening.isEmpty() && status.authProblem.isEmpty();
    m_state = listenerLine(status).text;
    refresh();
}

void TrayIcon::showUnread(int unread)
{
    m_unread = unread;
    refresh();
}

void TrayIcon::refresh()
{
    const bool isNew = !m_icon;
    if (isNew && !m_isThere())
        return;
    if (isNew)
        makeIcon();
    m_icon->setIcon(trayImage(m_listens, m_unread > 0));
    QStringList lines{tr("BirdCar Dispatch"), m_state.isEmpty() ? tr("Starting") : m_state};
    if (m_unread > 0)
        lines.append(tr("%n unread text(s)", nullptr, m_unread));
    m_icon->setToolTip(lines.join(u'\n'));
    if (isNew)
        m_icon->show();
}

} // namespace birdcar
