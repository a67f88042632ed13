// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace birdcar {

/// A row of a CSV text.
struct CsvRecord
{
    int line = 1; ///< where it begins; a quoted cell may go on for several lines
    QStringList cells;
    QString problem; ///< why the row cannot be trusted ("a quote is never closed"), or empty

    bool operator==(const CsvRecord &) const = default;
};

/// The text of a CSV file as spreadsheets write it: UTF-8 or UTF-16 with a byte order mark, UTF-8 without
/// one, else Windows-1252.
QString decodeCsv(const QByteArray &content);

/// Reads RFC 4180, with `,`, `;` or a tab between the cells, whichever the first row has most of. Lines may
/// end in CR, LF or both. Empty lines are left out. Never fails: a row that breaks the rules says so.
QList<CsvRecord> parseCsv(QStringView text);

/// The separator that parseCsv() goes by.
QChar csvSeparator(QStringView text);
/// The same with a separator that somebody chose.
QList<CsvRecord> parseCsv(QStringView text, QChar separator);

/// One row with its line end (CRLF), its cells divided by `separator`, quoted where they must be. A cell that
/// a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@` or a tab) gets an apostrophe in
/// front.
QString csvLine(const QStringList &cells, QChar separator = u',');

/// The cell without the apostrophe that csvLine() put before it.
QString withoutFormulaGuard(const QString &cell);

} // namespace birdcar
