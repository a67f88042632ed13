// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alwaysonbox.h"

#include "ui/desk.h"
#include "ui/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto unitFile = u"birdcar.service"_s;

QLabel *paragraph(const QString &name, const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString databaseOf(const DeskStart &start)
{
    const auto option = u"--database="_s;
    for (const QString &argument : start.command.arguments) {
        if (argument.startsWith(option))
            return argument.sliced(option.size());
    }
    return {};
}

} // namespace

SystemdPlaces SystemdPlaces::usual()
{
    SystemdPlaces places;
    places.running = u"/run/systemd/system"_s;
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        places.unitFolders.append(folder + u"/systemd/user"_s);
    places.unitFolders += {config + u"/systemd/user"_s, u"/etc/systemd/user"_s,
                           u"/usr/local/lib/systemd/user"_s, u"/usr/lib/systemd/user"_s};
    places.wantsFolder = config + u"/systemd/user/default.target.wants"_s;
    places.lingerFile = u"/var/lib/systemd/linger/"_s + qEnvironmentVariable("USER");
    return places;
}

AlwaysOnBox::AlwaysOnBox(const DeskStart &start, SystemdPlaces places, QWidget *parent)
    : QWidget(parent), m_places(std::move(places)), m_database(databaseOf(start)),
      m_title(paragraph(u"alwaysOnLabel"_s)), m_serviceMeaning(paragraph(u"serviceCommandLabel"_s)),
      m_lingerMeaning(paragraph(u"lingerCommandLabel"_s)),
      m_settingsLabel(paragraph(u"serviceSettingsLabel"_s)), m_serviceRow(nullptr), m_lingerRow(nullptr)
{
    setObjectName(u"alwaysOnBox"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    layout->setSpacing(fontMetrics().height() / 6);
    layout->addWidget(m_title);
    m_serviceRow = addCommand(layout, u"serviceCommand"_s, u"systemctl --user enable --now birdcar"_s,
                              tr("Command that starts the service"), m_serviceMeaning);
    m_lingerRow = addCommand(layout, u"lingerCommand"_s, u"loginctl enable-linger"_s,
                             tr("Command that has the service run without a log-in"), m_lingerMeaning);
    layout->addWidget(m_settingsLabel);
    refresh();
}

QWidget *AlwaysOnBox::addCommand(QVBoxLayout *layout, const QString &name, const QString &command,
                                 const QString &accessibleName, QLabel *meaning)
{
    auto *row = new QWidget;
    auto *line = new QLineEdit(command);
    line->setObjectName(name + u"LineEdit"_s);
    line->setAccessibleName(accessibleName);
    line->setReadOnly(true);
    auto *copy = new QPushButton(symbol(u"copy"_s), tr("Copy"));
    copy->setObjectName(name + u"CopyButton"_s);
    copy->setAccessibleName(tr("Copy: %1").arg(accessibleName));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [command] { QGuiApplication::clipboard()->setText(command); });
    auto *commandLayout = new QHBoxLayout;
    commandLayout->addWidget(line, 1);
    commandLayout->addWidget(copy);
    auto *rowLayout = new QVBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->setSpacing(fontMetrics().height() / 6);
    rowLayout->addLayout(commandLayout);
    rowLayout->addWidget(meaning);
    layout->addWidget(row);
    return row;
}

bool AlwaysOnBox::hasUnit() const
{
    return std::ranges::any_of(m_places.unitFolders,
                               [](const QString &folder) { return QFile::exists(folder + u'/' + unitFile); });
}

void AlwaysOnBox::showService(const ServiceStatus &service)
{
    if (service.phase == m_service.phase)
        return;
    m_service = service;
    refresh();
}

void AlwaysOnBox::refresh()
{
    const bool isRunning = m_service.phase == ServiceStatus::Phase::Running;
    const bool isGone = m_service.phase == ServiceStatus::Phase::Gone;
    const bool isUnit = !m_service.unit.name.isEmpty();
    const QFileInfo wanted(m_places.wantsFolder + u'/' + unitFile);
    const bool isEnabled = wanted.isSymLink() || wanted.exists();
    const bool lingers = QFileInfo(m_places.lingerFile).isFile(); // not the folder, if the user has no name
    const bool applies = QFile::exists(m_places.running) && hasUnit();
    if (parentWidget() || !applies) // else it would be a window for a moment
        setVisible(applies);
    m_title->setText(
        isRunning
            ? tr("A BirdCar without a window listens and sends; this window works beside it.")
            : tr("Instead, or as well, BirdCar can run as a service without a window, also while nobody "
                 "is logged in. A window that is opened then works beside it. In a terminal:"));
    m_serviceRow->setVisible(!isRunning || !isEnabled);
    // The service cannot start beside another program that listens.
    m_serviceMeaning->setText(
        isRunning && isUnit ? tr("Has the service start by itself.")
        : isRunning         ? tr("Starts the service now, and again at each log-in. End the BirdCar "
                                         "without a window that runs now first.")
        : isGone            ? tr("Starts the service now, and again at each log-in.")
                            : tr("Starts the service now, and again at each log-in. Quit this window "
                                            "first: while it listens, the service cannot."));
    m_lingerRow->setVisible(!lingers);
    m_lingerMeaning->setText(tr("Lets it go on after log-out, and start with the computer."));
    m_settingsLabel->setVisible(!isRunning);
    const QString file = tr("What the environment of this start gave, such as a key, belongs into the file "
                            "~/.config/birdcar/birdcar.env for the service; keys in the keyring are out of "
                            "its reach while nobody "
                            "is logged in.");
    m_settingsLabel->setText(
        m_database.isEmpty()
            ? file
            : file + u' ' +
                  tr("The database of this window belongs there, too: BIRDCAR_DATABASE=%1").arg(m_database));
}

bool AlwaysOnBox::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        refresh();
    return QWidget::event(event);
}

} // namespace birdcar
