// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include "app/dispatcher.h"
#include "app/domain/settingschecks.h"
#include "ui/actionlist.h"
#include "ui/alertsettingsform.h"
#include "ui/backupsettingsform.h"
#include "ui/connectionsettingsform.h"
#include "ui/depotsettingsform.h"
#include "ui/noticestrip.h"
#include "ui/replysettingsform.h"
#include "ui/textsettingsform.h"
#include "ui/timesettingsform.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const Desk &desk, QWidget *parent)
    : DeskPage(parent), m_desk(desk), m_open(new QAction(tr("S&ettings"), this)),
      m_save(new QAction(tr("&Save settings"), this)), m_revert(new QAction(tr("&Take changes back"), this)),
      m_openConnection(new QAction(tr("&Connection and keys"), this)),
      m_openBackups(new QAction(tr("&Backups"), this)), m_strip(new NoticeStrip), m_tabs(new QTabWidget),
      m_alerts(new AlertSettingsForm(desk)), m_connection(new ConnectionSettingsForm(desk)),
      m_backups(new BackupSettingsForm(desk)), m_saveButton(new QPushButton(tr("&Save"))),
      m_revertButton(new QPushButton(tr("&Take changes back")))
{
    setObjectName(u"settingsPage"_s);
    buildActions();
    addForm(new DepotSettingsForm, u"depotSettings"_s, tr("Depot"));
    addForm(new TextSettingsForm, u"textSettings"_s, tr("Texts"));
    addForm(new TimeSettingsForm, u"timeSettings"_s, tr("Times and privacy"));
    addForm(new ReplySettingsForm, u"replySettings"_s, tr("Calls and replies"));
    addForm(m_alerts, u"alertSettings"_s, tr("Look and alerts"));
    addForm(m_connection, u"connectionSettings"_s, tr("Connection"));
    addForm(m_backups, u"backupSettings"_s, tr("Backups"));
    for (auto source = desk.sources.cbegin(); source != desk.sources.cend(); ++source) {
        for (SettingsForm *form : std::as_const(m_forms))
            form->lock(source.key(), source.value());
    }
    buildLayout();
    takeEdit();
}

void SettingsPage::buildActions()
{
    m_open->setObjectName(u"openSettingsAction"_s);
    m_open->setShortcut(Qt::CTRL | Qt::Key_Comma);
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT pageWanted(objectName()); });
    m_openBackups->setObjectName(u"openBackupsAction"_s);
    connect(m_openBackups, &QAction::triggered, this, [this] {
        Q_EMIT pageWanted(objectName());
        m_tabs->setCurrentIndex(static_cast<int>(m_forms.indexOf(m_backups)));
        m_backups->focusList();
    });
    m_openConnection->setObjectName(u"openConnectionAction"_s);
    connect(m_openConnection, &QAction::triggered, this, [this] {
        Q_EMIT pageWanted(objectName());
        m_tabs->setCurrentIndex(static_cast<int>(m_forms.indexOf(m_connection)));
    });
    for (QAction *action : {m_open, m_openBackups, m_openConnection})
        markComesToPage(action);
    m_save->setObjectName(u"saveSettingsAction"_s);
    m_save->setShortcut(QKeySequence::Save);
    connect(m_save, &QAction::triggered, this, &SettingsPage::save);
    m_revert->setObjectName(u"revertSettingsAction"_s);
    connect(m_revert, &QAction::triggered, this, &SettingsPage::revert);
    for (QAction *action : {m_save, m_revert}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_saveButton, &QPushButton::clicked, m_save, &QAction::trigger);
    connect(m_revertButton, &QPushButton::clicked, m_revert, &QAction::trigger);
}

void SettingsPage::addForm(SettingsForm *form, const QString &name, const QString &title)
{
    auto *area = new QScrollArea;
    area->setObjectName(name + u"ScrollArea"_s);
    area->setAccessibleName(title);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(form);
    form->setObjectName(name + u"Form"_s);
    m_tabs->addTab(area, title);
    m_forms.append(form);
    m_titles.append(title);
    connect(form, &SettingsForm::edited, this, &SettingsPage::takeEdit);
}

void SettingsPage::buildLayout()
{
    m_tabs->setObjectName(u"settingsTabWidget"_s);
    m_tabs->tabBar()->setObjectName(u"settingsTabBar"_s);
    m_tabs->setAccessibleName(tr("Settings"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the settings"));
    m_saveButton->setObjectName(u"saveSettingsButton"_s);
    m_saveButton->setAccessibleName(tr("Save the settings"));
    m_saveButton->setToolTip(tr("Save the settings (Ctrl+S)"));
    m_revertButton->setObjectName(u"revertSettingsButton"_s);
    m_revertButton->setAccessibleName(tr("Take the changes back"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_revertButton);
    buttons->addWidget(m_saveButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
}

const QWidget *SettingsPage::partInView() const
{
    return m_forms.value(m_tabs->currentIndex());
}

void SettingsPage::reload()
{
    onResult(this, m_desk.dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.settings(); }),
             [this](const DepotSettings &settings) { takeSettings(settings); });
}

void SettingsPage::takeSettings(const DepotSettings &settings)
{
    if (m_saving || (m_loaded && settings == m_saved))
        return;
    if (isEdited()) {
        m_strip->showOffer(tr("The settings were changed elsewhere. What you typed is kept."),
                           Tone::Attention, tr("Show those"), [this, settings] {
                               m_saved = settings;
                               revert();
                           });
        return;
    }
    m_saved = settings;
    m_loaded = true;
    fill(settings);
}

void SettingsPage::fill(const DepotSettings &settings)
{
    m_showing = true;
    for (SettingsForm *form : std::as_const(m_forms))
        form->showSettings(settings);
    m_showing = false;
    takeEdit();
}

void SettingsPage::enter()
{
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::showStatus(const EngineStatus &status)
{
    m_alerts->showStatus(status);
    m_connection->showStatus(status);
    m_backups->showStatus(status);
}

DepotSettings SettingsPage::typed() const
{
    DepotSettings settings = m_saved;
    for (const SettingsForm *form : m_forms)
        form->collect(settings);
    return settings;
}

bool SettingsPage::isEdited() const
{
    return m_loaded && !(tidied(typed(), m_saved) == tidied(m_saved, m_saved));
}

void SettingsPage::takeEdit()
{
    if (m_showing)
        return;
    const bool edited = isEdited();
    for (QWidget *button : {m_saveButton, m_revertButton})
        button->setEnabled(edited);
    m_save->setEnabled(edited);
    m_revert->setEnabled(edited);
    QList<Problem> problems = m_loaded ? checkSettings(tidied(typed(), m_saved)) : QList<Problem>();
    if (!m_allProblems) // a half-typed address is no mistake; a placeholder that is none is one at once
        problems.removeIf([](const Problem &problem) { return !problem.field.startsWith(u"text_"_s); });
    showProblems(problems);
}

void SettingsPage::showProblems(const QList<Problem> &problems)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const int count = m_forms.at(i)->showProblems(problems);
        m_tabs->setTabText(i, count == 0
                                  ? m_titles.at(i)
                                  : tr("%1 (to correct: %2)").arg(m_titles.at(i), QString::number(count)));
    }
}

/// What nobody touched here, or cannot be touched here, stays as it is by now: the set-up assistant or
/// another depot may have changed it since it was shown.
DepotSettings SettingsPage::keepingChangesOfOthers(DepotSettings wanted, const DepotSettings &shown,
                                                   const DepotSettings &now)
{
    if (wanted.texts == shown.texts)
        wanted.texts = now.texts;
    if (wanted.replies == shown.replies)
        wanted.replies = now.replies;
    if (wanted.connection.webhookAuth == shown.connection.webhookAuth)
        wanted.connection.webhookAuth = now.connection.webhookAuth;
    if (wanted.connection.publicUrl == shown.connection.publicUrl)
        wanted.connection.publicUrl = now.connection.publicUrl;
    if (wanted.connection.tunnel == shown.connection.tunnel)
        wanted.connection.tunnel = now.connection.tunnel;
    if (wanted.connection.tunnelHost == shown.connection.tunnelHost)
        wanted.connection.tunnelHost = now.connection.tunnelHost;
    return wanted;
}

void SettingsPage::save()
{
    const DepotSettings wanted = typed();
    m_allProblems = true;
    const QList<Problem> problems = checkSettings(tidied(wanted, m_saved));
    showProblems(problems);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_forms.at(i)->showProblems(problems) == 0)
            continue;
        m_strip->showNotice(tr("Nothing is saved yet: please correct what is marked."), Tone::Bad);
        m_tabs->setCurrentIndex(i);
        m_forms.at(i)->focusFirstProblem();
        return;
    }
    m_saving = true;
    onResult(this, m_desk.dispatcher.call([wanted, shown = m_saved](Dispatcher &dispatcher) {
        return dispatcher.saveSettings(keepingChangesOfOthers(wanted, shown, dispatcher.settings()));
    }),
             [this, before = m_saved](const Result<DepotSettings> &saved) { takeSaved(before, saved); });
}

void SettingsPage::takeSaved(const DepotSettings &before, const Result<DepotSettings> &saved)
{
    m_saving = false;
    if (!saved) {
        m_strip->showNotice(saved.problem().text, Tone::Bad);
        showProblems({saved.problem()});
        return;
    }
    m_allProblems = false;
    QStringList later;
    if (saved->zone != before.zone)
        later.append(tr("Lists, forms and texts show the time in %1 from now on.")
                         .arg(QString::fromLatin1(saved->zone.id())));
    if (saved->connection.listen != before.connection.listen)
        later.append(tr("The listening address takes effect at the next start."));
    m_strip->showNotice(tr("The settings are saved."), Tone::Good, later);
    m_saved = *saved;
    fill(m_saved);
}

void SettingsPage::revert()
{
    m_allProblems = false;
    m_strip->hide();
    fill(m_saved);
}

} // namespace birdcar
