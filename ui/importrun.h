// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/personcare.h"
#include "ui/desk.h"

#include <QObject>

namespace birdcar {

struct Problem;

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
    int count(ImportedRow::Outcome outcome) const;
    const QList<ImportedRow> &imported() const { return m_imported; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();
    void takenBack(int rows);
    void failed(const birdcar::Problem &problem);

private:
    void write();
    void takeWritten(const Result<QList<ImportedRow>> &written);
    void takeBack(int undone);
    void record(const QString &kind, const QString &detail);
    void wait(void (ImportRun::*next)());

    Desk m_desk;
    ImportTarget m_target;
    SamePhone m_samePhone;
    QList<PlannedRow> m_rows;
    qsizetype m_next = 0;
    QList<ImportedRow> m_imported;
    bool m_stopped = false;
};

} // namespace birdcar
