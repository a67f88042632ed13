// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/textbook.h"

#include <QUuid>

#include <algorithm>

namespace birdcar::standin {

bool TextFilter::admits(const TextRecord &text) const
{
    const auto recipientAdmitted = [this](const TextRecord::Recipient &candidate) {
        return recipient.isEmpty() || candidate.phone == recipient;
    };
    const auto statusAdmitted = [this](const TextRecord::Recipient &candidate) {
        return status.isEmpty() || candidate.status == status;
    };
    return (originator.isEmpty() || text.originator == originator) &&
           std::ranges::any_of(text.recipients, recipientAdmitted) &&
           std::ranges::any_of(text.recipients, statusAdmitted) &&
           (!direction || text.direction == *direction) && (!from.isValid() || text.createdAt >= from) &&
           (!until.isValid() || text.createdAt <= until);
}

QString TextBook::newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

void TextBook::add(const TextRecord &text)
{
    if (m_texts.contains(text.id))
        return;
    m_texts.insert(text.id, text);
    m_arrivals.append(text.id);
}

bool TextBook::remove(const QString &id)
{
    m_arrivals.removeOne(id);
    return m_texts.remove(id);
}

std::optional<TextRecord> TextBook::find(const QString &id) const
{
    const auto found = m_texts.constFind(id);
    return found == m_texts.constEnd() ? std::nullopt : std::optional(*found);
}

QList<TextRecord> TextBook::matching(const TextFilter &filter) const
{
    QList<TextRecord> result;
    for (auto id = m_arrivals.crbegin(); id != m_arrivals.crend(); ++id) {
        const auto text = m_texts.constFind(*id);
        if (filter.admits(*text))
            result.append(*text);
    }
    return result;
}

QList<TextRecord> TextBook::sent() const
{
    QList<TextRecord> texts = matching({.direction = TextRecord::Direction::FromApi});
    std::ranges::reverse(texts);
    return texts;
}

void TextBook::setStatus(const QString &id, qsizetype recipient, const TextRecord::Recipient &status)
{
    const auto found = m_texts.find(id);
    if (found != m_texts.end())
        found->recipients[recipient] = status;
}

} // namespace birdcar::standin
