// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

class QWidget;

namespace birdcar {

/// Knows which warnings of a form somebody can have read, so that fast hands do not rush past one. A warning
/// counts as read once it has stood on the screen for a moment, or when readAll() says so; one that goes and
/// comes again is new.
class WarningWatch
{
public:
    struct Warning
    {
        QString key;              ///< what it says, apart from words that change with the clock
        QWidget *place = nullptr; ///< where it stands; outlives this
    };

    /// All that stand in the form now.
    void follow(const QList<Warning> &warnings);
    /// They have been pointed at.
    void readAll();
    /// The place of the first that nobody can have read; null if there is none.
    QWidget *firstUnread() const;

private:
    struct Item
    {
        Warning warning;
        QElapsedTimer shown;
        bool read = false;
    };

    QList<Item> m_items;
};

} // namespace birdcar
