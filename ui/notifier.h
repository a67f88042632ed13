// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace birdcar {

/// A notification of the desktop. Holds no text of a message and no phone.
struct DesktopNotice
{
    QString key; ///< one notification each: a later one replaces the earlier
    QString title;
    QString text;
    bool withSound = false;
};

/// Where notifications are shown outside the window. Never takes the focus.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const DesktopNotice &notice) = 0;
    /// Takes every notification back: the dispatcher looks at the window.
    virtual void closeAll() = 0;
    /// Whether the desktop plays the sound of a notification itself.
    virtual bool playsSound() const = 0;

Q_SIGNALS:
    /// The notification was clicked.
    void activated(const QString &key);
};

} // namespace birdcar
