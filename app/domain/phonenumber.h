// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace birdcar {

/// A phone as MessageBird writes it: 7 to 15 digits in E.164 order, without `+`.
/// Two numbers are the same phone exactly if their digits are equal.
class PhoneNumber
{
public:
    PhoneNumber() = default;

    /// An optional `+` and 7 to 15 digits, as they come from MessageBird or from our own database.
    /// Nothing for anything else (a withheld caller, an alphanumeric sender). Never uses libphonenumber:
    /// webhook handlers call it for every request.
    static std::optional<PhoneNumber> fromDigits(QStringView text);

    /// Digits without `+`; empty for a default-constructed number.
    const QString &digits() const { return m_digits; }
    bool isEmpty() const { return m_digits.isEmpty(); }

    /// The type is spelled out because QString itself has no operator<=> before Qt 6.8.
    std::strong_ordering operator<=>(const PhoneNumber &) const = default;

private:
    explicit PhoneNumber(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

inline size_t qHash(const PhoneNumber &number, size_t seed = 0)
{
    return qHash(number.digits(), seed);
}

/// A phone read from what a person typed.
struct TypedPhone
{
    PhoneNumber number;
    /// Empty, or a hint to show beside the field: the numbering plan that we know has no such number,
    /// or it is a landline, which cannot receive texts.
    QString hint;
};

/// Reads a phone typed in any usual form, for the depot's country (ISO 3166 code such as "NL").
/// Digits that only make sense as an international number without `+` are taken as one.
/// Problem (InvalidInput, field "number") if it is not even a possible number.
Result<TypedPhone> readPhone(const QString &typed, const QString &region);

/// For people: "+31 6 12345678".
QString formatted(const PhoneNumber &number);

/// For screens and logs: the country code and the last three digits, "+31 ••• 678".
QString masked(const PhoneNumber &number);

/// masked() for text that may not be a phone (a withheld caller, an alphanumeric sender): shown as it is
/// if it has fewer than five digits, else all but its last three digits are hidden.
QString maskedText(const QString &text);

/// True for a number that is only ever a landline: it cannot receive texts.
bool isLandline(const PhoneNumber &number);

/// "NL" for a number of the Netherlands; empty if it is not known.
QString regionOf(const PhoneNumber &number);

/// "31" for "NL"; empty for an unknown region.
QString callingCode(const QString &region);

/// True for a region code that libphonenumber knows.
bool isKnownRegion(const QString &region);

} // namespace birdcar
