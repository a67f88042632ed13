// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/personcare.h"
#include "app/domain/result.h"
#include "ui/desk.h"

#include <QObject>

namespace birdcar {

/// Writes the good rows of a list a few at a time, so that texts and calls get their turn in between. Can be
/// stopped (what is written stays) and taken back.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    ImportRun(const Desk &desk, ImportTarget target, SamePhone samePhone, QObject *parent);

    void start(const QList<PlannedRow> &rows);
    void stop() { m_stopped = true; }
    void undo();

    bool isStopped() const { return m_stopped; }
    bool isUndoing() const { return m_undoing; }
    bool hasChanged() const { return writtenRows() > 0; }
    int count(ImportedRow::Outcome outcome) const;
    /// Bad rows of the list, which it did not try to write.
    int leftOut() const { return m_leftOut; }
    const QList<ImportedRow> &imported() const { return m_imported; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();
    /// `stayed`: people and numbers that are in use or were changed since.
    void takenBack(int rows, int stayed);
    void failed(const birdcar::Problem &problem);

private:
    int writtenRows() const;
    void write();
    void takeWritten(const Result<QList<ImportedRow>> &written);
    void takeBack(int undone, int of);
    void record(const QString &kind, const QString &detail);
    void wait(void (ImportRun::*next)());

    Desk m_desk;
    ImportTarget m_target;
    SamePhone m_samePhone;
    QList<PlannedRow> m_rows;
    qsizetype m_next = 0;
    int m_leftOut = 0;
    QList<ImportedRow> m_imported;
    bool m_stopped = false;
    bool m_undoing = false;
};

// Sentences about a run, for the window of the import and for the page behind it.
QString doneText(const ImportRun &run);
QString takenBackText(int rows);
/// Empty if none stayed.
QStringList stayedTexts(int stayed);

} // namespace birdcar
