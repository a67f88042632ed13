// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/searchterms.h"

#include "app/domain/plainletters.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastPart = 3; // what an index of three letters can look up

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A word that can be a group of a phone.
bool isPhonePart(QStringView word)
{
    return std::ranges::any_of(word, isDigit) &&
           std::ranges::none_of(word, [](QChar c) { return c.isLetter(); });
}

/// "van der Berg-Smit" has four beginnings. Both in plain letters.
bool hasWordWith(const QString &text, const QString &beginning)
{
    for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

bool isInTexts(const SearchTerm &term, const QStringList &texts)
{
    if (term.text.isEmpty())
        return false;
    const QString typed = plainLetters(term.text);
    return std::ranges::any_of(texts, [&term, &typed](const QString &text) {
        const QString plain = plainLetters(text);
        return term.text.size() < leastPart ? hasWordWith(plain, typed) : plain.contains(typed);
    });
}

} // namespace

bool SearchTerm::isShort() const
{
    return std::max(text.size(), digits.size()) < leastPart;
}

QString significantDigits(QString typed)
{
    if (std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); }))
        return {};
    typed.remove("(0)"_L1);
    typed.removeIf([](QChar c) { return !isDigit(c); });
    while (typed.startsWith(u'0'))
        typed.remove(0, 1);
    return typed;
}

QList<SearchTerm> searchTerms(const QString &typed)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<SearchTerm> terms;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype end = i;
        while (end < words.size() && isPhonePart(words.at(end)))
            ++end;
        if (end - i > 1 || (end > i && words.at(i).startsWith(u'+')))
            terms.append({{}, significantDigits(words.mid(i, end - i).join(QString()))});
        else
            terms.append({words.at(i), significantDigits(words.at(i))});
        i = std::max(end, i + 1);
    }
    return terms;
}

bool isInNames(const SearchTerm &term, const QStringList &names)
{
    return isInTexts(term, names);
}

bool isInPhones(const SearchTerm &term, const QStringList &phones)
{
    if (term.digits.isEmpty())
        return false;
    return std::ranges::any_of(phones, [&term](const QString &phone) {
        return term.digits.size() < leastPart ? phone.endsWith(term.digits) : phone.contains(term.digits);
    });
}

bool isInRide(const SearchTerm &term, const SearchableRide &ride)
{
    return isInTexts(term, ride.names) || isInTexts(term, ride.places) || isInPhones(term, ride.phones) ||
           term.text == QString::number(ride.id);
}

} // namespace birdcar
