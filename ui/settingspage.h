// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depotsettings.h"
#include "app/domain/result.h"
#include "ui/desk.h"
#include "ui/deskpage.h"

class QPushButton;
class QTabWidget;

namespace birdcar {

class AlertSettingsForm;
class BackupSettingsForm;
class ConnectionSettingsForm;
class NoticeStrip;
class SettingsForm;

/// Everything an administrator may change about the depot. What is typed stays until it is saved or taken
/// back, whatever comes in meanwhile.
class SettingsPage : public DeskPage
{
    Q_OBJECT

public:
    explicit SettingsPage(const Desk &desk, QWidget *parent = nullptr);

    void reload() override;
    void enter() override;
    QList<QAction *> menuActions() const override
    {
        return {m_open, m_openConnection, m_openBackups, m_save, m_revert};
    }
    const QWidget *partInView() const override;
    void showStatus(const EngineStatus &status) override;
    /// Shows the list of backups.
    QAction *backupsAction() const { return m_openBackups; }
    /// Shows how MessageBird is connected, with the keys.
    QAction *connectionAction() const { return m_openConnection; }

private:
    void buildActions();
    void addForm(SettingsForm *form, const QString &name, const QString &title);
    void buildLayout();
    void takeSettings(const DepotSettings &settings);
    void fill(const DepotSettings &settings);
    DepotSettings typed() const;
    bool isEdited() const;
    void takeEdit();
    void showProblems(const QList<Problem> &problems);
    static DepotSettings keepingChangesOfOthers(DepotSettings wanted, const DepotSettings &shown,
                                                const DepotSettings &now);
    void save();
    void takeSaved(const DepotSettings &before, const Result<DepotSettings> &saved);
    void revert();

    Desk m_desk;
    DepotSettings m_saved;
    bool m_loaded = false;      ///< before that there is nothing to edit
    bool m_showing = false;     ///< fields are being filled: not an edit
    bool m_saving = false;      ///< what changes meanwhile is our own doing
    bool m_allProblems = false; ///< saving was refused: every field is checked at each key from now on
    QList<SettingsForm *> m_forms;
    QStringList m_titles;
    QAction *m_open;
    QAction *m_save;
    QAction *m_revert;
    QAction *m_openConnection;
    QAction *m_openBackups;
    NoticeStrip *m_strip;
    QTabWidget *m_tabs;
    AlertSettingsForm *m_alerts;
    ConnectionSettingsForm *m_connection;
    BackupSettingsForm *m_backups;
    QPushButton *m_saveButton;
    QPushButton *m_revertButton;
};

} // namespace birdcar
