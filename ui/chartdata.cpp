// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartdata.h"

#include <QLocale>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\''); // a spreadsheet would calculate it
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QString valueText(const std::optional<double> &value, int decimals)
{
    return value ? QLocale().toString(*value, 'f', decimals) : u"\u2013"_s;
}

QByteArray toCsv(const ChartData &data)
{
    QStringList header{csvCell(data.categoryTitle)};
    for (const ChartData::Series &series : data.series)
        header.append(csvCell(series.name));
    QStringList lines{header.join(u',')};
    for (qsizetype row = 0; row < data.categories.size(); ++row) {
        QStringList cells{csvCell(data.categories.at(row))};
        for (const ChartData::Series &series : data.series) {
            const auto &value = series.values.at(row);
            cells.append(value ? QString::number(*value, 'f', data.decimals) : QString());
        }
        lines.append(cells.join(u','));
    }
    return (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

bool hasValues(const ChartData &data)
{
    return std::ranges::any_of(data.series, [](const ChartData::Series &series) {
        return std::ranges::any_of(series.values, [](const auto &value) { return value.has_value(); });
    });
}

double largestValue(const ChartData &data)
{
    double largest = 0;
    for (const ChartData::Series &series : data.series) {
        for (const auto &value : series.values)
            largest = std::max(largest, value.value_or(0));
    }
    return largest;
}

} // namespace birdcar
