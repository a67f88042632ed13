// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace birdcar {

/// Rows of text in aligned columns, for people. A cell is one line: line breaks become blanks, and a long
/// text is cut.
class Table
{
public:
    explicit Table(QStringList headers) : m_rows{std::move(headers)} {}

    void add(QStringList cells);
    bool isEmpty() const { return m_rows.size() == 1; }
    /// The headers and every row, each column as wide as its widest cell.
    QStringList lines() const;

private:
    QList<QStringList> m_rows;
};

} // namespace birdcar
