// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/csv.h"
#include "app/domain/importplan.h"
#include "app/domain/result.h"

#include <QList>

#include <optional>

namespace birdcar {

/// A CSV file as it was read. Blank rows are left out.
struct CsvFile
{
    QChar separator = u',';
    QList<CsvRecord> records; ///< the first may hold the titles

    QStringList titles() const { return records.isEmpty() ? QStringList() : records.first().cells; }
};

/// Reads a whole file of up to 64 MiB; with the separator that fits unless one is given. Takes its time: not
/// for the window's thread.
Result<CsvFile> readCsvFile(const QString &file, std::optional<QChar> separator);

/// The rows of the file, with the cells of two columns.
QList<ImportCandidate> candidatesOf(const CsvFile &file, const ImportColumns &columns, bool hasTitles);

/// The bad rows with the reason beside each, to be corrected in a spreadsheet and imported again; divided as
/// the file was that they come from.
QByteArray badRowsCsv(const QList<PlannedRow> &rows, ImportTarget target, QChar separator);

} // namespace birdcar
