// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people and numbers from outside, a few rows at a time.
#include "app/dispatcher_p.h"

namespace birdcar {

Result<ImportOutcome> Dispatcher::importPerson(Role role, const ImportRow &row)
{
    const QString name = cleanName(row.name);
    if (name.isEmpty())
        return missingName();
    const auto phone = readPartyPhone(row.number);
    if (!phone)
        return phone.problem();
    for (const Person &known : m_stores->people.findByPhone(role, *phone)) {
        if (cleanName(known.name) == name)
            return ImportOutcome::Unchanged;
    }
    m_stores->people.add(role, name, *phone);
    return ImportOutcome::Added;
}

Result<ImportOutcome> Dispatcher::importNumber(const ImportRow &row)
{
    const auto id = storeNumber(row.number);
    if (!id)
        return id.problem();
    return *id ? ImportOutcome::Added : ImportOutcome::Unchanged;
}

Result<QList<Result<ImportOutcome>>> Dispatcher::importPeople(Role role, const QList<ImportRow> &rows)
{
    return transact([&]() -> Result<QList<Result<ImportOutcome>>> {
        QList<Result<ImportOutcome>> outcomes;
        for (const ImportRow &row : rows)
            outcomes.append(importPerson(role, row));
        return outcomes;
    });
}

Result<QList<Result<ImportOutcome>>> Dispatcher::importNumbers(const QList<ImportRow> &rows)
{
    return transact([&]() -> Result<QList<Result<ImportOutcome>>> {
        QList<Result<ImportOutcome>> outcomes;
        for (const ImportRow &row : rows)
            outcomes.append(importNumber(row));
        return outcomes;
    });
}

} // namespace birdcar
