// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/textrecord.h"

#include <QHash>
#include <QStringList>

namespace birdcar::standin {

/// What `GET /messages` looks for; an empty member admits everything. There is no reference here: the
/// real service cannot look for one.
struct TextFilter
{
    QString originator = {};
    QString recipient = {};
    std::optional<TextRecord::Direction> direction = {};
    QString status = {};
    QDateTime from = {};
    QDateTime until = {};

    bool admits(const TextRecord &text) const;
};

/// All texts of the account in the order of their arrival, kept in memory only.
class TextBook
{
public:
    /// 32 hexadecimal digits, as the service gives them.
    static QString newId();

    /// A text whose id is known is the same one come again: it is not kept twice.
    void add(const TextRecord &text);
    bool remove(const QString &id);
    std::optional<TextRecord> find(const QString &id) const;

    /// Newest first.
    QList<TextRecord> matching(const TextFilter &filter) const;

    /// Accepted by the API, oldest first.
    QList<TextRecord> sent() const;

    /// Sets the status of one recipient; nothing happens if the text was deleted.
    void setStatus(const QString &id, qsizetype recipient, const TextRecord::Recipient &status);

private:
    QHash<QString, TextRecord> m_texts;
    QStringList m_arrivals;
};

} // namespace birdcar::standin
