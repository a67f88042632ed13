// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/importplan.h"

#include "app/domain/texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Column titles as address books and spreadsheets write them, in English, Dutch, German and Spanish.
const QStringList &nameTitles()
{
    static const QStringList titles{u"name"_s,      u"full name"_s,   u"customer"_s, u"driver"_s,
                                    u"contact"_s,   u"naam"_s,        u"klant"_s,    u"chauffeur"_s,
                                    u"kunde"_s,     u"fahrer"_s,      u"nombre"_s,   u"cliente"_s,
                                    u"conductor"_s, u"display name"_s};
    return titles;
}

const QStringList &numberTitles()
{
    static const QStringList titles{
        u"number"_s,   u"phone"_s, u"phone number"_s, u"mobile"_s, u"mobile phone"_s,  u"telephone"_s,
        u"tel"_s,      u"cell"_s,  u"telefoon"_s,     u"nummer"_s, u"mobiel"_s,        u"telefoonnummer"_s,
        u"telefon"_s,  u"handy"_s, u"rufnummer"_s,    u"mobil"_s,  u"telefonnummer"_s, u"teléfono"_s,
        u"telefono"_s, u"móvil"_s, u"movil"_s,        u"número"_s, u"numero"_s};
    return titles;
}

qsizetype columnTitled(const QStringList &header, const QStringList &titles)
{
    for (const QString &title : titles) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            QString cell = header.at(i).simplified();
            cell.remove(u'.').replace(u'_', u' ');
            if (cell.compare(title, Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return -1;
}

QString withZero(const QString &number, const ImportOptions &options)
{
    switch (options.lostZero) {
    case LostZero::AddZero:
        return u'0' + number;
    case LostZero::AddCountry:
        return u'+' + callingCode(options.region) + number;
    case LostZero::Ask:
        break;
    }
    return number;
}

PlannedRow bad(PlannedRow row, const QString &why)
{
    row.verdict = ImportVerdict::Bad;
    row.remark = why;
    return row;
}

QString namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        names.append(person.name);
    return names.join(u", "_s);
}

const Person *named(const QList<Person> &people, const QString &name)
{
    const auto found = std::ranges::find_if(
        people, [&name](const Person &person) { return cleanName(person.name) == cleanName(name); });
    return found == people.end() ? nullptr : &*found;
}

} // namespace

ImportColumns guessColumns(const QStringList &header, ImportTarget target)
{
    ImportColumns columns;
    if (target != ImportTarget::Numbers)
        columns.name = columnTitled(header, nameTitles());
    columns.number = columnTitled(header, numberTitles());
    const auto firstBut = [&header](qsizetype taken) {
        const qsizetype first = taken == 0 ? 1 : 0;
        return first < header.size() ? first : qsizetype{-1};
    };
    if (target != ImportTarget::Numbers && columns.name < 0)
        columns.name = firstBut(columns.number);
    if (columns.number < 0)
        columns.number = target == ImportTarget::Numbers ? firstBut(-1) : firstBut(columns.name);
    return columns;
}

bool looksLikeHeader(const QStringList &firstRow, const QString &region)
{
    return std::ranges::none_of(firstRow, [&region](const QString &cell) {
        return isRounded(cell.trimmed()) || readPhone(cell, region).ok();
    });
}

bool isRounded(const QString &number)
{
    static const QRegularExpression scientific(u"^[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]+$"_s);
    return scientific.match(number).hasMatch();
}

bool lacksZero(const QString &number, const QString &region)
{
    QString digits = number;
    digits.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'.'; });
    const bool onlyDigits =
        !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!onlyDigits || digits.startsWith(u'0'))
        return false;
    const auto national = PhoneNumber::fromDigits(QString(callingCode(region) + digits));
    const auto withZero = readPhone(u'0' + digits, region);
    const auto asTyped = readPhone(number, region);
    return national && withZero && withZero->number == *national && asTyped && asTyped->number == *national;
}

ImportVerdict verdictFor(const QString &name, const QList<Person> &people, SamePhone rule)
{
    if (people.isEmpty())
        return ImportVerdict::New;
    if (named(people, name))
        return ImportVerdict::Unchanged;
    return rule == SamePhone::Rename ? ImportVerdict::Changed : ImportVerdict::SecondPerson;
}

PlannedRow readRow(const ImportCandidate &candidate, const ImportOptions &options)
{
    PlannedRow row;
    row.row = candidate;
    if (!candidate.problem.isEmpty())
        return bad(row, candidate.problem);
    if (options.target != ImportTarget::Numbers && cleanName(candidate.name).isEmpty())
        return bad(row, u"There is no name."_s);
    const QString number = candidate.number.trimmed();
    if (number.isEmpty())
        return bad(row, u"There is no number."_s);
    if (isRounded(number))
        return bad(
            row,
            u"\"%1\" was rounded by a spreadsheet; make the column text and enter the whole number."_s.arg(
                number));
    row.lostZero = lacksZero(number, options.region);
    if (row.lostZero && options.lostZero == LostZero::Ask)
        return bad(row, u"The 0 or the country in front is missing. Choose above what to add."_s);
    const auto phone = readPhone(row.lostZero ? withZero(number, options) : number, options.region);
    if (!phone)
        return bad(row, phone.problem().text);
    row.phone = phone->number;
    row.remark = phone->hint;
    row.verdict = ImportVerdict::New;
    return row;
}

PlannedRow ImportPlanner::plan(PlannedRow read, const PhoneUse &use)
{
    if (read.verdict == ImportVerdict::Bad || !read.phone)
        return read;
    PlannedRow row = m_options.target == ImportTarget::Numbers ? planNumber(std::move(read), use)
                                                               : planPerson(std::move(read), use);
    if (row.verdict != ImportVerdict::Bad)
        m_seen[*row.phone].append({cleanName(row.row.name), row.row.line});
    return row;
}

PlannedRow ImportPlanner::planNumber(PlannedRow row, const PhoneUse &use) const
{
    if (!use.partyName.isEmpty())
        return bad(row, u"This is the phone of %1."_s.arg(use.partyName));
    row.verdict = use.inPool || m_seen.contains(*row.phone) ? ImportVerdict::Unchanged : ImportVerdict::New;
    return row;
}

PlannedRow ImportPlanner::planPerson(PlannedRow row, const PhoneUse &use) const
{
    if (use.inPool)
        return bad(row, u"This is a number of the pool: a text to it would run in circles."_s);
    QList<Person> people = use.people;
    for (const Seen &seen : m_seen.value(*row.phone)) {
        if (m_options.samePhone == SamePhone::Rename && seen.name != cleanName(row.row.name))
            return bad(row, u"Line %1 gives this phone another name."_s.arg(seen.line));
        Person earlier;
        earlier.name = seen.name;
        if (!named(people, seen.name))
            people.append(earlier);
    }
    row.verdict = verdictFor(row.row.name, people, m_options.samePhone);
    if (const Person *same = named(people, row.row.name))
        row.known = same->id;
    if (row.verdict == ImportVerdict::Changed) {
        if (use.people.size() > 1)
            return bad(row, u"Several people have this phone (%1): nobody can tell who is renamed."_s.arg(
                                namesOf(use.people)));
        row.known = use.people.first().id;
        row.remark = u"%1 gets this name."_s.arg(use.people.first().name);
    } else if (row.verdict == ImportVerdict::SecondPerson) {
        row.remark = u"%1 has this phone too."_s.arg(namesOf(people));
    } else if (row.verdict == ImportVerdict::New && use.nameKnown && row.remark.isEmpty()) {
        row.remark = u"Somebody with this name has another phone."_s;
    }
    return row;
}

} // namespace birdcar
