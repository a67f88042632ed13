// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/dispatcher.h"
#include "app/domain/csv.h"
#include "app/domain/importplan.h"

#include <QFile>
#include <QJsonObject>
#include <QMap>
#include <QThread>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// So much fits into one short transaction.
constexpr qsizetype rowsAtOnce = 20;
/// Lets other writers have their turn: one that commits back to back makes them wait for seconds.
constexpr unsigned long pauseMs = 20;

struct Counts
{
    int added = 0;
    int unchanged = 0;
    int refused = 0;
};

/// A row that may be taken in, and where it stands.
struct Candidate
{
    int line = 0;
    ImportRow row;
};

Problem unusable(const QString &text)
{
    return {Problem::Kind::InvalidInput, text, {}, {}};
}

Result<QList<CsvRecord>> readRecords(const QString &fileName)
{
    constexpr qint64 largest = 64 * 1024 * 1024;
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly))
        return unusable(u"Cannot read %1: %2."_s.arg(fileName, file.errorString()));
    const QByteArray content = file.read(largest + 1);
    if (file.error() != QFile::NoError)
        return unusable(u"Cannot read %1: %2."_s.arg(fileName, file.errorString()));
    if (content.size() > largest)
        return unusable(u"%1 is too large: an import takes up to 64 MiB at a time."_s.arg(fileName));
    return parseCsv(decodeCsv(content));
}

Result<ImportColumns> findColumns(const QList<CsvRecord> &records, const Invocation &invocation)
{
    const QStringList header = records.isEmpty() ? QStringList() : records.first().cells;
    const bool hasName = invocation.subject != Subject::Numbers;
    const auto columnOf = [&header](const QString &name) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (header.at(i).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
        return qsizetype{-1};
    };
    ImportColumns columns;
    columns.name = hasName ? columnOf(u"name"_s) : -1;
    columns.number = columnOf(u"number"_s);
    QStringList missing;
    if (hasName && columns.name < 0)
        missing.append(u"\"name\""_s);
    if (columns.number < 0)
        missing.append(u"\"number\""_s);
    if (missing.isEmpty())
        return columns;
    return unusable(
        u"The first row of %1 must name the columns, but there is no %2. Nothing was imported."_s.arg(
            invocation.file, missing.join(u" and no "_s)));
}

QString cellOf(const CsvRecord &record, qsizetype column)
{
    return column < 0 ? QString() : withoutFormulaGuard(record.cells.value(column).trimmed());
}

bool isBlank(const CsvRecord &record)
{
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// The row as it goes to the database, or why it cannot.
Result<Candidate> candidateFrom(const CsvRecord &record, const ImportColumns &columns)
{
    if (!record.problem.isEmpty())
        return unusable(record.problem);
    const Candidate candidate{record.line, {cellOf(record, columns.name), cellOf(record, columns.number)}};
    if (candidate.row.number.isEmpty())
        return unusable(u"There is no number."_s);
    if (isRounded(candidate.row.number))
        return unusable(
            u"\"%1\" was rounded by a spreadsheet; make the column text and enter the whole number."_s.arg(
                candidate.row.number));
    return candidate;
}

/// Takes the rows of one file in.
class Import
{
public:
    Import(Subject subject, Dispatcher &dispatcher, Output &output)
        : m_subject(subject), m_dispatcher(dispatcher), m_output(output)
    {
    }

    /// Problem if the database fails; what was taken before stays.
    Result<Done> take(const QList<CsvRecord> &records, const ImportColumns &columns)
    {
        for (const CsvRecord &record : records) {
            if (isBlank(record) && record.problem.isEmpty())
                continue;
            const auto candidate = candidateFrom(record, columns);
            if (candidate)
                m_waiting.append(*candidate);
            else
                m_refused.insert(record.line, candidate.problem().text);
            if (m_waiting.size() < rowsAtOnce)
                continue;
            if (const auto written = write(); !written)
                return written;
            QThread::msleep(pauseMs);
        }
        return write();
    }

    const Counts &counts() const { return m_counts; }

private:
    Result<Done> write()
    {
        const auto outcomes = writeRows();
        if (!outcomes)
            return outcomes.problem();
        for (qsizetype i = 0; i < outcomes->size(); ++i) {
            const auto &outcome = outcomes->at(i);
            if (!outcome)
                m_refused.insert(m_waiting.at(i).line, outcome.problem().text);
            else
                ++(*outcome == ImportOutcome::Added ? m_counts.added : m_counts.unchanged);
        }
        for (auto refused = m_refused.cbegin(); refused != m_refused.cend(); ++refused)
            m_output.say(u"line %1: %2"_s.arg(refused.key()).arg(refused.value()));
        m_counts.refused += static_cast<int>(m_refused.size());
        m_refused.clear();
        m_waiting.clear();
        return Done{};
    }

    Result<QList<Result<ImportOutcome>>> writeRows()
    {
        QList<ImportRow> rows;
        for (const Candidate &candidate : m_waiting)
            rows.append(candidate.row);
        switch (m_subject) {
        case Subject::Customers:
            return m_dispatcher.importPeople(Role::Customer, rows);
        case Subject::Drivers:
            return m_dispatcher.importPeople(Role::Driver, rows);
        default:
            return m_dispatcher.importNumbers(rows);
        }
    }

    Subject m_subject;
    Dispatcher &m_dispatcher;
    Output &m_output;
    QList<Candidate> m_waiting;   ///< for the next transaction
    QMap<int, QString> m_refused; ///< by line, said together with the rows around them
    Counts m_counts;
};

void printCounts(const Counts &counts, bool json, Output &output)
{
    if (json)
        return output.print(QJsonObject{
            {u"added"_s, counts.added}, {u"unchanged"_s, counts.unchanged}, {u"refused"_s, counts.refused}});
    output.print(
        u"%1 added, %2 unchanged, %3 refused."_s.arg(counts.added).arg(counts.unchanged).arg(counts.refused));
}

} // namespace

int importRows(const Invocation &invocation, Session &session, Output &output)
{
    auto records = readRecords(invocation.file);
    if (!records)
        return output.refuse(records.problem());
    const auto columns = findColumns(*records, invocation);
    if (!columns)
        return output.refuse(columns.problem());

    Import import(invocation.subject, session.dispatcher(), output);
    const auto taken = import.take(records->sliced(1), *columns);
    printCounts(import.counts(), invocation.json, output);
    if (!taken)
        return output.refuse(taken.problem());
    return import.counts().refused == 0 ? Succeeded : Failed;
}

} // namespace birdcar
