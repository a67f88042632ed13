// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/csvfile.h"
#include "ui/desk.h"

#include <QDialog>
#include <QHash>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;

namespace birdcar {

class EmptyText;
class FieldNote;
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

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildOptions();
    void addOption(QFormLayout *form, const QString &label, QComboBox *box, const QString &name);
    void buildTable();
    void buildLayout();
    void read(std::optional<QChar> separator);
    void takeFile(const Result<CsvFile> &file);
    void guess();
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
    ImportOptions options() const;

    Desk m_desk;
    ImportTarget m_target;
    QString m_fileName;
    CsvFile m_file;
    QList<ImportCandidate> m_candidates;
    QHash<int, ImportCandidate> m_corrected; ///< by line; kept when the columns are chosen anew
    quint64 m_question = 0;                  ///< answers to earlier plans are dropped
    bool m_planned = false;
    bool m_guessing = false;
    ImportRun *m_run = nullptr; ///< once rows are being written
    QLabel *m_fileLabel;
    QComboBox *m_separatorComboBox;
    QCheckBox *m_titlesCheckBox;
    QComboBox *m_nameComboBox;
    QComboBox *m_numberComboBox;
    QComboBox *m_samePhoneComboBox;
    QComboBox *m_lostZeroComboBox;
    FieldNote *m_lostZeroNote;
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
