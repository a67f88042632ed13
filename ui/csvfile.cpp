// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/csvfile.h"

#include "ui/sentences.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct CsvWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::CsvWords)
};

Problem unusable(const QString &text)
{
    return {Problem::Kind::InvalidInput, text, {}, {}};
}

bool isBlank(const CsvRecord &record)
{
    return record.problem.isEmpty() &&
           std::ranges::all_of(record.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QString cellOf(const CsvRecord &record, qsizetype column)
{
    return column < 0 ? QString() : withoutFormulaGuard(record.cells.value(column).trimmed());
}

} // namespace

Result<CsvFile> readCsvFile(const QString &fileName, std::optional<QChar> separator)
{
    constexpr qint64 largest = 64 * 1024 * 1024;
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly))
        return unusable(CsvWords::tr("Cannot read %1: %2").arg(fileName, file.errorString()));
    const QByteArray content = file.read(largest + 1);
    if (file.error() != QFile::NoError)
        return unusable(CsvWords::tr("Cannot read %1: %2").arg(fileName, file.errorString()));
    if (content.size() > largest)
        return unusable(
            CsvWords::tr("%1 is too large: an import takes up to 64 MiB at a time.").arg(fileName));
    const QString text = decodeCsv(content);
    CsvFile csv;
    csv.separator = separator.value_or(csvSeparator(text));
    csv.records = parseCsv(text, csv.separator);
    csv.records.removeIf(isBlank);
    if (csv.records.isEmpty())
        return unusable(CsvWords::tr("%1 is empty.").arg(fileName));
    return csv;
}

QList<ImportCandidate> candidatesOf(const CsvFile &file, const ImportColumns &columns, bool hasTitles)
{
    QList<ImportCandidate> candidates;
    candidates.reserve(file.records.size());
    for (qsizetype i = hasTitles ? 1 : 0; i < file.records.size(); ++i) {
        const CsvRecord &record = file.records.at(i);
        candidates.append(
            {record.line, cellOf(record, columns.name), cellOf(record, columns.number), record.problem});
    }
    return candidates;
}

QByteArray badRowsCsv(const QList<PlannedRow> &rows, ImportTarget target, QChar separator)
{
    const bool hasNames = target != ImportTarget::Numbers;
    QStringList titles{u"number"_s, u"reason"_s, u"line"_s};
    if (hasNames)
        titles.prepend(u"name"_s);
    QString text = csvLine(titles, separator);
    for (const PlannedRow &row : rows) {
        if (row.verdict != ImportVerdict::Bad)
            continue;
        QStringList cells{row.row.number, spoken(row.remark), QString::number(row.row.line)};
        if (hasNames)
            cells.prepend(row.row.name);
        text += csvLine(cells, separator);
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace birdcar
