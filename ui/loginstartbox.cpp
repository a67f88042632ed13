// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loginstartbox.h"

#include "ui/fieldnote.h"
#include "ui/filechoice.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Where the desktop looks; the user's part of the Autostart Specification.
QString autostartPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/autostart/org.birdcar.Dispatch.desktop"_s;
}

} // namespace

LoginStartBox::LoginStartBox(const DeskStart &start, QWidget *parent)
    : QWidget(parent), m_start(start), m_box(new QCheckBox(tr("Start BirdCar when I log &in"))),
      m_note(new FieldNote(m_box))
{
    m_box->setObjectName(u"loginStartCheckBox"_s);
    m_box->setAccessibleName(m_box->text().remove(u'&'));
    m_box->setToolTip(tr("Takes effect at once, for whoever works at this computer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 6);
    m_note->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    layout->addWidget(m_box);
    layout->addWidget(m_note);
    connect(m_box, &QCheckBox::clicked, this, &LoginStartBox::choose);
    refresh();
}

LoginStart LoginStartBox::state() const
{
    QFile file(autostartPath());
    return file.open(QFile::ReadOnly) ? readAutostart(file.readAll(), m_start.command) : LoginStart::Off;
}

/// Why it cannot be switched on; empty if it can.
QString LoginStartBox::obstacle() const
{
    if (QFile::exists(u"/.flatpak-info"_s))
        return tr("BirdCar runs in a Flatpak, which the desktop itself has to start: add it to the start-up "
                  "programs there.");
    if (!m_start.passwordSource.isEmpty())
        return tr("The address of the database has a password (%1), and it would stand where others can read "
                  "it. Give it as BIRDCAR_DATABASE in the file .env instead.")
            .arg(m_start.passwordSource);
    if (!desktopExec(m_start.command))
        return tr("The path of the program has a character in it that the desktop does not take: %1")
            .arg(m_start.command.program);
    return {};
}

void LoginStartBox::refresh()
{
    const LoginStart now = state();
    const QString obstacle = now == LoginStart::On ? QString() : this->obstacle();
    m_box->setChecked(now == LoginStart::On);
    m_box->setEnabled(obstacle.isEmpty());
    if (!obstacle.isEmpty())
        m_note->showHint(obstacle);
    else if (now == LoginStart::Other)
        m_note->showWarning(tr("At log-in BirdCar starts with another database or with other options. Switch "
                               "this on to have it start like now instead."));
    else
        m_note->showHint(tr("In the tray, with the database and the options of this start."));
}

/// Returns why that cannot be done, or an empty text.
QString LoginStartBox::write(bool on) const
{
    const QString path = autostartPath();
    if (on) {
        QDir().mkpath(QFileInfo(path).path());
        return writeFile(path, autostartEntry(m_start.command).value_or(QByteArray()));
    }
    QFile file(path);
    return file.remove() || !file.exists() ? QString() : file.errorString();
}

void LoginStartBox::choose(bool on)
{
    const QString problem = write(on);
    refresh();
    if (!problem.isEmpty())
        m_note->showProblem(tr("%1 cannot be changed: %2").arg(autostartPath(), problem));
}

bool LoginStartBox::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::WindowActivate)
        refresh();
    return QWidget::event(event);
}

} // namespace birdcar
