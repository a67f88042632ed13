// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QGenericPlugin>
#include <QLabel>
#include <QLocalSocket>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

QAction *usableAction(const QString &name)
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (QAction *action : window->findChildren<QAction *>(name)) {
            if (action->isEnabled() && window->isVisible())
                return action;
        }
    }
    return nullptr;
}

QAbstractButton *usableButton(const QString &name)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->objectName() == name && button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

/// Queued, because what is pressed may end the window.
bool press(const QString &name)
{
    if (QAction *action = usableAction(name)) {
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
        return true;
    }
    if (QAbstractButton *button = usableButton(name)) {
        QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
        return true;
    }
    return false;
}

bool isInState(const QString &state)
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->objectName() == u"mainWindow"_s && window->isVisible())
            return window->isMinimized() == (state == "minimised"_L1);
    }
    return false;
}

bool shows(const QString &text)
{
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// Does in the program's own thread what a test orders over a socket, a line each: "press NAME" an action or
/// a button, "see TEXT" in any label, "state minimised" or "state open" of the window. Answers each with its
/// line, as soon as that is possible.
class WindowHand : public QObject
{
    Q_OBJECT

public:
    explicit WindowHand(const QString &socket)
    {
        m_retry.setInterval(20);
        connect(&m_retry, &QTimer::timeout, this, &WindowHand::obey);
        connect(&m_socket, &QLocalSocket::readyRead, this, &WindowHand::obey);
        m_socket.connectToServer(socket);
    }

private:
    void obey()
    {
        if (m_order.isEmpty() && m_socket.canReadLine())
            m_order = QString::fromUtf8(m_socket.readLine()).trimmed();
        const QString what = m_order.section(u' ', 1);
        const bool done = m_order.startsWith("press "_L1)   ? press(what)
                          : m_order.startsWith("state "_L1) ? isInState(what)
                          : m_order.isEmpty()               ? false
                                                            : shows(what);
        if (done)
            m_socket.write(std::exchange(m_order, QString()).toUtf8() + '\n');
        if (m_order.isEmpty())
            m_retry.stop();
        else if (!m_retry.isActive())
            m_retry.start();
    }

    QLocalSocket m_socket;
    QString m_order;
    QTimer m_retry;
};

/// Qt loads it into the program when QT_QPA_GENERIC_PLUGINS names it, whatever the platform is.
class WindowHandPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "windowhand.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        return new WindowHand(qEnvironmentVariable("BIRDCAR_WINDOW_HAND"));
    }
};

#include "windowhandplugin.moc"
