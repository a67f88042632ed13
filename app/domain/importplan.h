// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "app/domain/phonenumber.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace birdcar {

/// What a list of rows from outside becomes.
enum class ImportTarget { Customers, Drivers, Numbers };

/// What a row on a known phone with another name means.
enum class SamePhone { SecondPerson, Rename };

/// What is done with the numbers of a whole column that have lost their first 0.
enum class LostZero { Ask, AddZero, AddCountry };

/// What importing a row would do. Changed: the person on this phone is renamed.
enum class ImportVerdict { New, Changed, Unchanged, SecondPerson, Bad };

/// Where the two columns are; -1 for one that is not there. Numbers of the pool have no name.
struct ImportColumns
{
    qsizetype name = -1;
    qsizetype number = -1;

    bool operator==(const ImportColumns &) const = default;
};

/// A row as it stands in the file, or as it was corrected afterwards.
struct ImportCandidate
{
    int line = 0;
    QString name;
    QString number;
    QString problem; ///< why the row cannot be trusted, or empty

    bool operator==(const ImportCandidate &) const = default;
};

struct ImportOptions
{
    ImportTarget target = ImportTarget::Customers;
    SamePhone samePhone = SamePhone::SecondPerson;
    LostZero lostZero = LostZero::Ask;
    QString region;
};

/// What is known of the phone of one row.
struct PhoneUse
{
    QList<Person> people;   ///< of the target's role, not archived
    QString partyName;      ///< for numbers: a customer or driver who has this phone
    bool inPool = false;    ///< it is a number of the pool
    bool nameKnown = false; ///< somebody with this name has another phone
};

/// A row with what importing it would do, and why not or what to know about it.
struct PlannedRow
{
    ImportCandidate row;
    ImportVerdict verdict = ImportVerdict::Bad;
    std::optional<PhoneNumber> phone;
    PersonId known; ///< who is renamed or is there already
    QString remark; ///< why the row is bad, or a hint; may be empty
    bool lostZero = false;

    bool operator==(const PlannedRow &) const = default;
};

/// The columns by their titles in several languages; without any that fits, the first two.
ImportColumns guessColumns(const QStringList &header, ImportTarget target);
/// False if the first row holds a phone: then it is a person and not titles.
bool looksLikeHeader(const QStringList &firstRow, const QString &region);

/// "4.41E+11": a spreadsheet has rounded the number, and nobody can tell what it was.
bool isRounded(const QString &number);
/// A national number without its first 0, in a country where it has one.
bool lacksZero(const QString &number, const QString &region);

/// The one rule of every import: same phone and name = unchanged; same phone, other name = a second person,
/// or the same one renamed; else new. `people` are those on the phone.
ImportVerdict verdictFor(const QString &name, const QList<Person> &people, SamePhone rule);

/// The row with its phone read, before anybody has looked who has it. Bad ones say why.
PlannedRow readRow(const ImportCandidate &row, const ImportOptions &options);

/// Goes through the rows of one file in their order, so that a row knows what those before it have brought.
class ImportPlanner
{
public:
    explicit ImportPlanner(ImportOptions options) : m_options(std::move(options)) {}

    const ImportOptions &options() const { return m_options; }
    /// `read` comes from readRow() and is not bad; `use` is what the database knows of its phone.
    PlannedRow plan(PlannedRow read, const PhoneUse &use);

private:
    struct Seen
    {
        QString name;
        int line = 0;
    };

    PlannedRow planNumber(PlannedRow row, const PhoneUse &use) const;
    PlannedRow planPerson(PlannedRow row, const PhoneUse &use) const;

    ImportOptions m_options;
    QHash<PhoneNumber, QList<Seen>> m_seen;
};

} // namespace birdcar
