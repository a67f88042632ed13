// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnlayout.h"

#include "ui/usersettings.h"

#include <QSettings>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const QString &tablesGroup()
{
    static const QString group = u"tables"_s;
    return group;
}

} // namespace

ColumnLayout fitted(const ColumnLayout &layout, const QStringList &columns)
{
    ColumnLayout fits;
    for (const QString &column : layout.order) {
        if (columns.contains(column) && !fits.order.contains(column))
            fits.order.append(column);
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!fits.order.contains(columns.at(i)))
            fits.order.insert(i == 0 ? 0 : fits.order.indexOf(columns.at(i - 1)) + 1, columns.at(i));
    }
    for (const QString &column : layout.hidden) {
        if (columns.contains(column) && !fits.hidden.contains(column))
            fits.hidden.append(column);
    }
    if (fits.hidden.size() == columns.size())
        fits.hidden.clear();
    for (auto width = layout.widths.cbegin(); width != layout.widths.cend(); ++width) {
        if (columns.contains(width.key()) && width.value() > 0)
            fits.widths.insert(width.key(), width.value());
    }
    if (layout.sort && columns.contains(layout.sort->column))
        fits.sort = layout.sort;
    return fits;
}

std::optional<ColumnLayout> savedLayout(const QString &table)
{
    QSettings settings = userSettings();
    settings.beginGroup(tablesGroup());
    if (!settings.childGroups().contains(table))
        return std::nullopt;
    settings.beginGroup(table);
    ColumnLayout layout;
    layout.order = settings.value(u"order"_s).toStringList();
    layout.hidden = settings.value(u"hidden"_s).toStringList();
    if (const QString column = settings.value(u"sort"_s).toString(); !column.isEmpty())
        layout.sort = {column,
                       settings.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
    settings.beginGroup(u"widths"_s);
    for (const QString &column : settings.childKeys())
        layout.widths.insert(column, settings.value(column).toInt());
    return layout;
}

void saveLayout(const QString &table, const ColumnLayout &layout)
{
    QSettings settings = userSettings();
    settings.beginGroup(tablesGroup());
    settings.remove(table);
    settings.beginGroup(table);
    settings.setValue(u"order"_s, layout.order);
    settings.setValue(u"hidden"_s, layout.hidden);
    if (layout.sort) {
        settings.setValue(u"sort"_s, layout.sort->column);
        settings.setValue(u"descending"_s, layout.sort->order == Qt::DescendingOrder);
    }
    settings.beginGroup(u"widths"_s);
    for (auto width = layout.widths.cbegin(); width != layout.widths.cend(); ++width)
        settings.setValue(width.key(), width.value());
}

void forgetLayout(const QString &table)
{
    userSettings().remove(tablesGroup() + u'/' + table);
}

} // namespace birdcar
