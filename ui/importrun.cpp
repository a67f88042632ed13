// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importrun.h"

#include "app/dispatcher.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype rowsAtOnce = 20;
constexpr auto pauseBetweenWrites = 20ms;

QString subjectOf(ImportTarget target)
{
    switch (target) {
    case ImportTarget::Customers:
        return u"customers"_s;
    case ImportTarget::Drivers:
        return u"drivers"_s;
    case ImportTarget::Numbers:
        return u"numbers"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ImportRun::ImportRun(const Desk &desk, ImportTarget target, SamePhone samePhone, QObject *parent)
    : QObject(parent), m_desk(desk), m_target(target), m_samePhone(samePhone)
{
}

void ImportRun::start(const QList<PlannedRow> &rows)
{
    m_rows = rows;
    m_leftOut = static_cast<int>(std::ranges::count(rows, ImportVerdict::Bad, &PlannedRow::verdict));
    m_rows.removeIf([](const PlannedRow &row) {
        return row.verdict == ImportVerdict::Bad || row.verdict == ImportVerdict::Unchanged;
    });
    write();
}

int ImportRun::writtenRows() const
{
    return count(ImportedRow::Outcome::Added) + count(ImportedRow::Outcome::Changed);
}

int ImportRun::count(ImportedRow::Outcome outcome) const
{
    return static_cast<int>(std::ranges::count(m_imported, outcome, &ImportedRow::outcome));
}

void ImportRun::write()
{
    if (m_stopped || m_next >= m_rows.size()) {
        record(u"list_imported"_s,
               u"%1 added, %2 renamed, %3 refused"_s.arg(count(ImportedRow::Outcome::Added))
                   .arg(count(ImportedRow::Outcome::Changed))
                   .arg(count(ImportedRow::Outcome::Refused)));
        Q_EMIT finished();
        return;
    }
    const auto rows = m_rows.sliced(m_next, qMin(rowsAtOnce, m_rows.size() - m_next));
    const auto work = [target = m_target, rows, samePhone = m_samePhone](Dispatcher &dispatcher) {
        return dispatcher.importPlanned(target, rows, samePhone);
    };
    onResult(this, m_desk.dispatcher.call(work),
             [this](const Result<QList<ImportedRow>> &written) { takeWritten(written); });
}

void ImportRun::takeWritten(const Result<QList<ImportedRow>> &written)
{
    if (!written) {
        Q_EMIT failed(written.problem());
        return;
    }
    m_imported += *written;
    m_next += written->size();
    Q_EMIT progressed(static_cast<int>(m_next), static_cast<int>(m_rows.size()));
    wait(&ImportRun::write);
}

void ImportRun::wait(void (ImportRun::*next)())
{
    QTimer::singleShot(pauseBetweenWrites, this, next);
}

void ImportRun::undo()
{
    if (!std::exchange(m_undoing, true))
        takeBack(0, writtenRows());
}

/// The last rows first: a row may have become somebody's second name.
void ImportRun::takeBack(int undone, int of)
{
    if (m_imported.isEmpty()) {
        m_undoing = false;
        record(u"import_undone"_s, u"%1 rows"_s.arg(undone));
        Q_EMIT takenBack(undone, of - undone);
        return;
    }
    const qsizetype first = qMax<qsizetype>(0, m_imported.size() - rowsAtOnce);
    QList<ImportedRow> rows = m_imported.sliced(first);
    std::ranges::reverse(rows);
    const auto work = [target = m_target, rows](Dispatcher &dispatcher) {
        return dispatcher.undoImport(target, rows);
    };
    onResult(this, m_desk.dispatcher.call(work), [this, undone, of, first](const Result<int> &more) {
        if (!more) {
            m_undoing = false;
            Q_EMIT failed(more.problem());
            return;
        }
        m_imported.resize(first);
        const int sum = undone + *more;
        QTimer::singleShot(pauseBetweenWrites, this, [this, sum, of] { takeBack(sum, of); });
    });
}

void ImportRun::record(const QString &kind, const QString &detail)
{
    m_desk.dispatcher.call([kind, subject = subjectOf(m_target), detail](Dispatcher &dispatcher) {
        return dispatcher.recordEvent(kind, subject, detail);
    });
}

QString doneText(const ImportRun &run)
{
    QStringList counts{ImportRun::tr("%n added", nullptr, run.count(ImportedRow::Outcome::Added))};
    if (const int renamed = run.count(ImportedRow::Outcome::Changed))
        counts.append(ImportRun::tr("%n renamed", nullptr, renamed));
    if (const int refused = run.count(ImportedRow::Outcome::Refused))
        counts.append(ImportRun::tr("%n refused", nullptr, refused));
    if (run.leftOut() > 0)
        counts.append(ImportRun::tr("%n left out", nullptr, run.leftOut()));
    const QString all = counts.join(u", "_s);
    return run.isStopped() ? ImportRun::tr("Stopped; what was written stays: %1.").arg(all)
                           : ImportRun::tr("The import is done: %1.").arg(all);
}

QString takenBackText(int rows)
{
    return ImportRun::tr("The import was taken back. Rows: %1").arg(rows);
}

QStringList stayedTexts(int stayed)
{
    if (stayed == 0)
        return {};
    return {ImportRun::tr("Rows that are used or were changed since then have stayed: %1").arg(stayed)};
}

} // namespace birdcar
