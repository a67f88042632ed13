// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGenericPlugin>
#include <QLabel>
#include <QLineEdit>
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

bool isIn(const QWidget *widget, const QString &name)
{
    for (const QWidget *around = widget; around; around = around->parentWidget()) {
        if (around->objectName() == name)
            return true;
    }
    return false;
}

/// "undoButton", or "undoStrip/undoButton" for one of several.
QAbstractButton *usableButton(const QString &path)
{
    const QString name = path.section(u'/', -1);
    const QString part = path.section(u'/', 0, -2);
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->objectName() == name && button->isVisible() && button->isEnabled() &&
            (part.isEmpty() || isIn(button, part)))
            return button;
    }
    return nullptr;
}

/// The line to type into; also that of a list to choose from.
QLineEdit *visibleLine(const QString &name)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->objectName() != name || !widget->isVisible())
            continue;
        if (auto *box = qobject_cast<QComboBox *>(widget))
            return box->lineEdit();
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            return line;
    }
    return nullptr;
}

/// "NAME=TEXT"
bool write(const QString &what)
{
    QLineEdit *line = visibleLine(what.section(u'=', 0, 0));
    if (line)
        line->setText(what.section(u'=', 1));
    return line != nullptr;
}

bool holds(const QString &what)
{
    const QLineEdit *line = visibleLine(what.section(u'=', 0, 0));
    return line && line->text() == what.section(u'=', 1);
}

bool listHas(const QAbstractItemView *view, const QString &text)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString().contains(text))
                return true;
        }
    }
    return false;
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
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isVisible() && button->text().contains(text))
            return true;
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->isVisible() && listHas(view, text))
            return true;
    }
    return false;
}

} // namespace

/// Does in the program's own thread what a test orders over a socket, a line each: "press NAME" an action or
/// a button, "write NAME=TEXT" into a line, "hold NAME=TEXT" in one, "see TEXT" in any label, button or list,
/// "state minimised" or "state open" of the window. Answers each with its line, as soon as that is possible.
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
                          : m_order.startsWith("write "_L1) ? write(what)
                          : m_order.startsWith("hold "_L1)  ? holds(what)
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
