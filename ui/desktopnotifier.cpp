// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktopnotifier.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryFile>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

static void initSoundResources()
{
    Q_INIT_RESOURCE(sounds); // lies in a static library, which nothing else would pull in
}

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage callOf(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                                          u"/org/freedesktop/Notifications"_s,
                                                          u"org.freedesktop.Notifications"_s, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : Notifier(parent) {}

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::connectToBus()
{
    if (m_connected)
        return true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    m_connected = true;
    const QString path = u"/org/freedesktop/Notifications"_s;
    const QString name = u"org.freedesktop.Notifications"_s;
    bus.connect(name, path, name, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    bus.connect(name, path, name, u"NotificationClosed"_s, this, SLOT(takeClosed(uint, uint)));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopNotifier::takeCapabilities);
    return true;
}

void DesktopNotifier::takeCapabilities(QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const QDBusPendingReply<QStringList> reply = *watcher;
    if (reply.isError())
        return;
    m_playsSound = reply.value().contains(u"sound"_s);
    m_readsMarkup = reply.value().contains(u"body-markup"_s);
}

void DesktopNotifier::show(const DesktopNotice &notice)
{
    if (!connectToBus())
        return;
    if (m_asked.contains(notice.key)) {
        m_next.insert(notice.key, notice); // so that it replaces, and does not stand beside
        return;
    }
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar{1})},
                      {u"category"_s, u"im.received"_s},
                      {u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    if (notice.withSound)
        hints.insert(u"sound-file"_s, soundFile());
    else
        hints.insert(u"suppress-sound"_s, true);
    m_asked.insert(notice.key);
    const QString text = m_readsMarkup ? notice.text.toHtmlEscaped() : notice.text;
    const QDBusMessage call = callOf(u"Notify"_s, {tr("BirdCar Dispatch"), m_shown.value(notice.key, 0U),
                                                   QGuiApplication::desktopFileName(), notice.title, text,
                                                   QStringList{u"default"_s, tr("Open")}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key = notice.key](QDBusPendingCallWatcher *finished) { takeShown(key, finished); });
}

void DesktopNotifier::takeShown(const QString &key, QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const bool wanted = m_asked.remove(key);
    const QDBusPendingReply<uint> reply = *watcher;
    if (reply.isError())
        return;
    if (!wanted) {
        close(reply.value()); // taken back meanwhile
        return;
    }
    m_shown.insert(key, reply.value());
    if (m_next.contains(key))
        show(m_next.take(key));
}

void DesktopNotifier::closeAll()
{
    for (const uint id : std::as_const(m_shown))
        close(id);
    m_shown.clear();
    m_asked.clear();
    m_next.clear();
}

void DesktopNotifier::close(uint id)
{
    QDBusConnection::sessionBus().asyncCall(callOf(u"CloseNotification"_s, {id}));
}

void DesktopNotifier::takeAction(uint id, const QString &action)
{
    const QString key = m_shown.key(id);
    if (action == "default"_L1 && m_shown.contains(key) && m_shown.value(key) == id)
        Q_EMIT activated(key);
}

void DesktopNotifier::takeClosed(uint id, uint)
{
    m_shown.removeIf([id](const auto &shown) { return shown.value() == id; });
}

/// The desktop reads the sound from a file of its own accord.
QString DesktopNotifier::soundFile()
{
    if (!m_soundFile) {
        initSoundResources();
        QFile sound(u":/sounds/new-text.wav"_s);
        auto file = std::make_unique<QTemporaryFile>();
        if (!sound.open(QFile::ReadOnly) || !file->open())
            return {};
        file->write(sound.readAll());
        file->flush();
        m_soundFile = std::move(file);
    }
    return m_soundFile->fileName();
}

} // namespace birdcar
