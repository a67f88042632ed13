// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people and numbers from outside, a few rows at a time.
#include "app/dispatcher_p.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Role roleOf(ImportTarget target)
{
    return target == ImportTarget::Drivers ? Role::Driver : Role::Customer;
}

Result<ImportOutcome> outcomeOf(const Result<ImportedRow> &row)
{
    if (!row)
        return row.problem();
    return row->outcome == ImportedRow::Outcome::Added ? ImportOutcome::Added : ImportOutcome::Unchanged;
}

/// Nobody has changed the person since.
bool isAsImported(const Person &person, const ImportedRow &row)
{
    if (person.name != row.name)
        return false;
    if (row.outcome == ImportedRow::Outcome::Changed)
        return true; // only the name was written
    return person.phone && person.phone->digits() == row.digits && !person.archived && !person.offDuty;
}

} // namespace

Result<ImportedRow> Dispatcher::importPerson(Role role, const ImportRow &row, SamePhone samePhone)
{
    const QString name = cleanName(row.name);
    if (name.isEmpty())
        return missingName();
    const auto phone = readPartyPhone(row.number);
    if (!phone)
        return phone.problem();
    const QList<Person> known = m_stores->people.findByPhone(role, *phone);
    ImportedRow done;
    done.name = name;
    done.digits = phone->digits();
    switch (verdictFor(name, known, samePhone)) {
    case ImportVerdict::New:
    case ImportVerdict::SecondPerson:
        done.outcome = ImportedRow::Outcome::Added;
        done.id = m_stores->people.add(role, name, *phone).value;
        break;
    case ImportVerdict::Changed:
        if (known.size() > 1)
            return refused(u"Several people have this phone."_s, u"number"_s);
        done.outcome = ImportedRow::Outcome::Changed;
        done.id = known.first().id.value;
        done.nameBefore = known.first().name;
        m_stores->people.rename(role, known.first().id, name);
        break;
    case ImportVerdict::Unchanged:
    case ImportVerdict::Bad:
        done.outcome = ImportedRow::Outcome::Unchanged;
        break;
    }
    return done;
}

Result<ImportedRow> Dispatcher::importNumber(const ImportRow &row)
{
    const auto id = storeNumber(row.number);
    if (!id)
        return id.problem();
    ImportedRow done;
    done.outcome = *id ? ImportedRow::Outcome::Added : ImportedRow::Outcome::Unchanged;
    done.id = id->value_or(NumberId()).value;
    return done;
}

Result<QList<Result<ImportOutcome>>> Dispatcher::importPeople(Role role, const QList<ImportRow> &rows)
{
    return transact([&]() -> Result<QList<Result<ImportOutcome>>> {
        QList<Result<ImportOutcome>> outcomes;
        for (const ImportRow &row : rows)
            outcomes.append(outcomeOf(importPerson(role, row, SamePhone::SecondPerson)));
        return outcomes;
    });
}

Result<QList<Result<ImportOutcome>>> Dispatcher::importNumbers(const QList<ImportRow> &rows)
{
    return transact([&]() -> Result<QList<Result<ImportOutcome>>> {
        QList<Result<ImportOutcome>> outcomes;
        for (const ImportRow &row : rows)
            outcomes.append(outcomeOf(importNumber(row)));
        return outcomes;
    });
}

Result<QList<ImportedRow>> Dispatcher::importPlanned(ImportTarget target, const QList<PlannedRow> &rows,
                                                     SamePhone samePhone)
{
    return transact([&]() -> Result<QList<ImportedRow>> {
        QList<ImportedRow> imported;
        for (const PlannedRow &row : rows) {
            const ImportRow typed{row.row.name, row.phone ? u'+' + row.phone->digits() : row.row.number};
            const auto done = target == ImportTarget::Numbers
                                  ? importNumber(typed)
                                  : importPerson(roleOf(target), typed, samePhone);
            ImportedRow outcome = done ? *done : ImportedRow();
            outcome.line = row.row.line;
            if (!done)
                outcome.reason = done.problem().text;
            imported.append(outcome);
        }
        return imported;
    });
}

bool Dispatcher::undoRow(ImportTarget target, const ImportedRow &row)
{
    const bool added = row.outcome == ImportedRow::Outcome::Added;
    if (target == ImportTarget::Numbers)
        return added && m_stores->numbers.removeUnused(NumberId{row.id});
    if (!added && row.outcome != ImportedRow::Outcome::Changed)
        return false;
    const Role role = roleOf(target);
    const auto person = m_stores->people.find(role, PersonId{row.id});
    if (!person || !isAsImported(*person, row))
        return false;
    if (added)
        return m_stores->people.removeUnused(role, person->id);
    m_stores->people.rename(role, person->id, row.nameBefore);
    return true;
}

Result<int> Dispatcher::undoImport(ImportTarget target, const QList<ImportedRow> &rows)
{
    return transact([&]() -> Result<int> {
        return static_cast<int>(
            std::ranges::count_if(rows, [&](const ImportedRow &row) { return undoRow(target, row); }));
    });
}

} // namespace birdcar
