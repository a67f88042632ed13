// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/csvfile.h"
#include "ui/desk.h"

#include <QDialog>
#include <QHash>

#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;

namespace birdcar {

class EmptyText;
class ImportChoices;
class ImportPreviewModel;
class ImportRun;
class NoticeStrip;
class TableView;

/// Imports a CSV file: which columns, what each row would do, corrections in place; then writes the good
/// rows. Nothing is written before that is asked for. Does not stand in the way of other windows, and goes by
/// itself when it is closed.
class CsvImport : public QDialog
{
    Q_OBJECT

public:
    CsvImport(const Desk &desk, ImportTarget target, QWidget *parent = nullptr);
    ~CsvImport() override;

    /// Shows itself with the preview of this file.
    void openFile(const QString &file);

    void reject() override;

Q_SIGNALS:
    /// Rows were written or taken back.
    void changed();
    /// It closes and has written something: the run goes to whoever takes it, to be taken back from there.
    void left(birdcar::ImportRun *run);

private:
    void buildTable();
    void buildLayout();
    void read(std::optional<QChar> separator);
    void takeFile(const Result<CsvFile> &file);
    void build();
    void plan();
    void planMore(const std::shared_ptr<ImportPlanner> &planner, const QList<PlannedRow> &done);
    void takePlan(const QList<PlannedRow> &rows);
    void correct(const ImportCandidate &row);
    void showCounts();
    void saveBadRows();
    void start();
    void takeFinished();
    void setWriting(bool writing);
    int count(ImportVerdict verdict) const;

    Desk m_desk;
    ImportTarget m_target;
    QString m_fileName;
    CsvFile m_file;
    QList<ImportCandidate> m_candidates;
    QHash<int, ImportCandidate> m_corrected; ///< by line; kept when the columns are chosen anew
    quint64 m_question = 0;                  ///< answers to earlier plans are dropped
    bool m_planned = false;
    bool m_fresh = false;       ///< the file was just opened
    ImportRun *m_run = nullptr; ///< once rows are being written
    QLabel *m_fileLabel;
    ImportChoices *m_choices;
    NoticeStrip *m_strip;
    QLabel *m_countsLabel;
    QComboBox *m_showComboBox;
    ImportPreviewModel *m_model;
    QSortFilterProxyModel *m_proxy;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    QProgressBar *m_progressBar;
    QPushButton *m_saveBadButton;
    QPushButton *m_importButton;
    QPushButton *m_closeButton;
};

} // namespace birdcar
