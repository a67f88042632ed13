// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace birdcar {

struct DeskStart;

/// Where systemd keeps what is looked at here.
struct SystemdPlaces
{
    QString running;         ///< is there while systemd runs this computer
    QStringList unitFolders; ///< of the units for users
    QString wantsFolder;     ///< of those that this user has enabled
    QString lingerFile;      ///< is there if this user's units run without a log-in

    static SystemdPlaces usual();
};

/// How BirdCar runs as a service of systemd, also while nobody is logged in: the commands with what each
/// does, to copy, as far as they are not done yet. Takes no room where there is no such service to start.
class AlwaysOnBox : public QWidget
{
    Q_OBJECT

public:
    explicit AlwaysOnBox(const DeskStart &start, SystemdPlaces places = SystemdPlaces::usual(),
                         QWidget *parent = nullptr);

    void showService(const ServiceStatus &service);
    /// Looks again at what is done already.
    void refresh();

protected:
    bool event(QEvent *event) override;

private:
    QWidget *addCommand(QVBoxLayout *layout, const QString &name, const QString &command,
                        const QString &accessibleName, QLabel *meaning);
    bool hasUnit() const;

    SystemdPlaces m_places;
    QString m_database; ///< the one of this start, if that is not the usual one
    ServiceStatus m_service;
    QLabel *m_title;
    QLabel *m_serviceMeaning;
    QLabel *m_lingerMeaning;
    QLabel *m_settingsLabel;
    QWidget *m_serviceRow;
    QWidget *m_lingerRow;
};

} // namespace birdcar
