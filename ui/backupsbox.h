// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/backuprecord.h"
#include "app/domain/result.h"
#include "app/enginestatus.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace birdcar {

class Backups;
class BackupTableModel;
class EmptyText;
class FieldNote;
class TableView;

/// The list of backups: makes one, or puts one in the place of the database after asking.
class BackupsBox : public QWidget
{
    Q_OBJECT

public:
    BackupsBox(Backups *backups, const QTimeZone &zone, QWidget *parent = nullptr);

    void reload();
    void focusList();
    /// A service has the database: it makes the daily backups, and nothing can be restored until it has
    /// stopped.
    void showService(const ServiceStatus &service);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QWidget *buildQuestion();
    void takeList(const QList<BackupRecord> &backups);
    std::optional<BackupRecord> chosen() const;
    void takeChoice();
    void makeNow();
    void takeMade(const Result<BackupRecord> &made);
    void ask();
    void leaveQuestion();
    void restore();

    Backups *m_backups;
    QTimeZone m_zone;
    BackupTableModel *m_model;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    QPushButton *m_makeButton;
    QPushButton *m_restoreButton;
    FieldNote *m_note;
    QWidget *m_question;
    QLabel *m_questionTitle;
    QLabel *m_questionText;
    QPushButton *m_keepButton;
    QPushButton *m_confirmButton;
    BackupRecord m_asked; ///< what the question is about
    ServiceStatus m_service;
};

} // namespace birdcar
