// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace birdcar {

/// What a chart draws: for each category a value of each series, or none.
struct ChartData
{
    struct Series
    {
        QString name;
        QList<std::optional<double>> values;

        bool operator==(const Series &) const = default;
    };

    QString title;
    QString categoryTitle; ///< what the categories are: "Hour"
    QStringList categories;
    QList<Series> series;
    int decimals = 0;     ///< of the values, in the table and in the file
    double top = 4;       ///< the axis reaches at least to here, so that its marks are whole numbers
    QString nothing = {}; ///< said in place of bars when there is nothing to draw; empty if there is

    bool operator==(const ChartData &) const = default;
};

/// A value as the table shows it, in the user's language; a dash for none.
QString valueText(const std::optional<double> &value, int decimals);
/// The same figures for a spreadsheet: comma-separated UTF-8 with a header row, numbers with a point, nothing
/// for a value there is none of. No cell is taken for a formula.
QByteArray toCsv(const ChartData &data);
/// The largest value there is; 0 for none.
double largestValue(const ChartData &data);
/// False if there is no value at all.
bool hasValues(const ChartData &data);

} // namespace birdcar
