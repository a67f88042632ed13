// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestCell = 60;

QString oneLine(const QString &text)
{
    QString line = text.simplified();
    if (line.size() <= widestCell)
        return line;
    line.truncate(widestCell - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

} // namespace

void Table::add(QStringList cells)
{
    for (QString &cell : cells)
        cell = oneLine(cell);
    m_rows.append(std::move(cells));
}

QStringList Table::lines() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths.at(column), row.at(column).size());
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column).leftJustified(widths.at(column) + 2);
        lines.append(line.trimmed());
    }
    return lines;
}

} // namespace birdcar
