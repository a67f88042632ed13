// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace birdcar {

/// One word of a search, or a phone, which may have been typed with spaces.
struct SearchTerm
{
    QString text;   ///< part of a name or place; empty for a phone that was typed in several groups
    QString digits; ///< part of a phone, without leading zeros; empty if the word has letters in it

    /// Too short to be looked for anywhere in a word: names begin with it, phones end with it.
    bool isShort() const;

    bool operator==(const SearchTerm &) const = default;
};

/// What a search finds rides by.
struct SearchableRide
{
    qint64 id = 0;
    QStringList names;
    QStringList phones; ///< all of both people, and the number
    QStringList places;
};

/// The words of a search; groups of digits that follow each other are one phone: "jan 06-12 34" is a name
/// and a phone.
QList<SearchTerm> searchTerms(const QString &typed);

/// The end of a phone that was typed in any spelling: without spaces, "(0)" and leading zeros, because a
/// national number is the end of the international one. Empty if there are letters in it.
QString significantDigits(QString typed);

/// Whether this part is in one of the names, with or without accents.
bool isInNames(const SearchTerm &term, const QStringList &names);
/// Whether these are digits of one of the phones.
bool isInPhones(const SearchTerm &term, const QStringList &phones);
/// Whether the term is found anywhere in the ride; a whole number is also the ride's own.
bool isInRide(const SearchTerm &term, const SearchableRide &ride);

} // namespace birdcar
