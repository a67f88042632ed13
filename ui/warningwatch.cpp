// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warningwatch.h"

#include <QWidget>

#include <algorithm>

namespace birdcar {

namespace {

/// Long enough to notice a line and its sign; a hand that was on its way already is faster.
constexpr qint64 timeToNoticeMs = 600;

} // namespace

void WarningWatch::follow(const QList<Warning> &warnings)
{
    QList<Item> items;
    for (const Warning &warning : warnings) {
        const auto known = std::ranges::find_if(m_items, [&warning](const Item &item) {
            return item.warning.key == warning.key && item.warning.place == warning.place;
        });
        items.append(known == m_items.end() ? Item{warning, {}, false} : *known);
        if (known == m_items.end())
            items.last().shown.start();
    }
    m_items = items;
}

void WarningWatch::readAll()
{
    for (Item &item : m_items)
        item.read = true;
}

QWidget *WarningWatch::firstUnread() const
{
    const auto unread = std::ranges::find_if(m_items, [](const Item &item) {
        const bool onScreen = !item.warning.place->visibleRegion().isEmpty();
        return !item.read && (!onScreen || item.shown.elapsed() < timeToNoticeMs);
    });
    return unread == m_items.end() ? nullptr : unread->warning.place;
}

} // namespace birdcar
