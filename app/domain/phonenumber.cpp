// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <iterator>
#include <string>

namespace plan = i18n::phonenumbers;
using namespace Qt::StringLiterals;

namespace birdcar {

namespace {

constexpr qsizetype shortestNumber = 7;
constexpr qsizetype longestNumber = 15;
constexpr qsizetype shownDigits = 3;    ///< of a masked number
constexpr qsizetype harmlessDigits = 4; ///< a text with no more digits than this hides no phone

/// libphonenumber's own object; it may be used on every thread.
const plan::PhoneNumberUtil &numberingPlans()
{
    return *plan::PhoneNumberUtil::GetInstance();
}

std::string regionCode(const QString &region)
{
    return region.trimmed().toUpper().toStdString();
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Blanks, dashes, dots, slashes and brackets, and the invisible marks that come along when a number is
/// copied out of an address book.
bool isSeparator(QChar character)
{
    return character.isSpace() || QStringView(u"()[]./\u2212").contains(character) ||
           character.category() == QChar::Punctuation_Dash || character.category() == QChar::Other_Format;
}

/// The digits of a typed number, after a `+` if it is an international one. Nothing if there is more in it
/// than digits and separators: a vanity number's letters would become digits that nobody typed.
std::optional<QString> dialled(const QString &typed)
{
    QString result;
    for (const QChar character : typed) {
        if (character.isDigit())
            result += QChar(u'0' + character.digitValue());
        else if (result.isEmpty() && (character == u'+' || character == u'\uFF0B'))
            result += u'+';
        else if (!isSeparator(character))
            return std::nullopt;
    }
    if (result.startsWith(u"00"))
        result.replace(0, 2, u'+');
    return result;
}

/// Nothing if the text cannot be split into a country and a number there.
std::optional<plan::PhoneNumber> parsed(const QString &text, const std::string &region = "ZZ")
{
    plan::PhoneNumber number;
    if (numberingPlans().Parse(text.toStdString(), region, &number) !=
        plan::PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return number;
}

std::optional<plan::PhoneNumber> parsed(const PhoneNumber &number)
{
    return parsed(u'+' + number.digits());
}

/// The number if its length is right for its country. One that can be dialled within a town only ("possible,
/// local only") is not: nobody reaches it from here.
std::optional<plan::PhoneNumber> ifPossible(const std::optional<plan::PhoneNumber> &number)
{
    const bool possible =
        number && numberingPlans().IsPossibleNumberWithReason(*number) == plan::PhoneNumberUtil::IS_POSSIBLE;
    return possible ? number : std::nullopt;
}

/// How many digits a mobile number has in that country, without the 0 in front; 0 for an unknown country.
qsizetype mobileLength(const QString &region)
{
    plan::PhoneNumber example;
    if (!numberingPlans().GetExampleNumberForType(regionCode(region), plan::PhoneNumberUtil::MOBILE,
                                                  &example))
        return 0;
    std::string digits;
    numberingPlans().GetNationalSignificantNumber(example, &digits);
    return qsizetype(digits.size());
}

/// What the dialled number most likely means; nothing if it cannot be a phone number at all.
std::optional<plan::PhoneNumber> likeliestReading(const QString &dialled, const QString &region)
{
    if (dialled.startsWith(u'+'))
        return ifPossible(parsed(dialled));

    const std::optional<plan::PhoneNumber> national = ifPossible(parsed(dialled, regionCode(region)));
    if (national && numberingPlans().IsValidNumber(*national))
        return national;
    const std::optional<plan::PhoneNumber> international = ifPossible(parsed(u'+' + dialled));
    if (international && numberingPlans().IsValidNumber(*international))
        return international;

    // Neither is in use as far as we know. Some countries have a few numbers so long that a whole foreign
    // number fits in; what is longer than a mobile number here is more likely a foreign one.
    if (international && dialled.size() > mobileLength(region))
        return international;
    return national ? national : international;
}

std::optional<PhoneNumber> toPhoneNumber(const plan::PhoneNumber &number)
{
    std::string text;
    numberingPlans().Format(number, plan::PhoneNumberUtil::E164, &text);
    return PhoneNumber::fromDigits(QString::fromStdString(text));
}

QString hintFor(const plan::PhoneNumber &number)
{
    if (!numberingPlans().IsValidNumber(number))
        return u"This does not look like a number in use. Please check it."_s;
    if (numberingPlans().GetNumberType(number) == plan::PhoneNumberUtil::FIXED_LINE)
        return u"This looks like a landline, which cannot receive texts."_s;
    return {};
}

QString onlyLastDigits(const QString &digits)
{
    return u"••• "_s + digits.last(shownDigits);
}

Problem notAPhone(const QString &typed)
{
    constexpr qsizetype longestQuote = 40;
    QString quote = typed.simplified();
    if (quote.isEmpty())
        return {Problem::Kind::InvalidInput, u"The phone number is missing."_s, u"number"_s, {}};
    if (quote.size() > longestQuote)
        quote = quote.first(longestQuote) + u'…';
    return {Problem::Kind::InvalidInput, u"\"%1\" is not a phone number."_s.arg(quote), u"number"_s, {}};
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::fromDigits(QStringView text)
{
    if (text.startsWith(u'+'))
        text = text.sliced(1);
    if (text.size() < shortestNumber || text.size() > longestNumber ||
        !std::ranges::all_of(text, isAsciiDigit))
        return std::nullopt;
    return PhoneNumber(text.toString());
}

Result<TypedPhone> readPhone(const QString &typed, const QString &region)
{
    const std::optional<QString> text = dialled(typed);
    if (!text)
        return notAPhone(typed);
    const std::optional<plan::PhoneNumber> reading = likeliestReading(*text, region);
    if (!reading)
        return notAPhone(typed);
    const std::optional<PhoneNumber> number = toPhoneNumber(*reading);
    if (!number)
        return notAPhone(typed);
    return TypedPhone{*number, hintFor(*reading)};
}

QString formatted(const PhoneNumber &number)
{
    if (number.isEmpty())
        return {};
    const std::optional<plan::PhoneNumber> known = parsed(number);
    if (!known)
        return u'+' + number.digits();
    std::string text;
    numberingPlans().Format(*known, plan::PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

QString masked(const PhoneNumber &number)
{
    if (number.isEmpty())
        return {};
    const QString hidden = onlyLastDigits(number.digits());
    const std::optional<plan::PhoneNumber> known = parsed(number);
    return known ? u"+%1 %2"_s.arg(QString::number(known->country_code()), hidden) : hidden;
}

QString maskedText(const QString &text)
{
    if (const std::optional<PhoneNumber> number = PhoneNumber::fromDigits(text))
        return masked(*number);
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits),
                         [](QChar character) { return character.isDigit(); });
    return digits.size() <= harmlessDigits ? text : onlyLastDigits(digits);
}

bool isLandline(const PhoneNumber &number)
{
    const std::optional<plan::PhoneNumber> known = parsed(number);
    return known && numberingPlans().GetNumberType(*known) == plan::PhoneNumberUtil::FIXED_LINE;
}

QString regionOf(const PhoneNumber &number)
{
    const std::optional<plan::PhoneNumber> known = parsed(number);
    if (!known)
        return {};
    std::string region;
    numberingPlans().GetRegionCodeForNumber(*known, &region);
    const QString code = QString::fromStdString(region);
    return isKnownRegion(code) ? code : QString(); // "ZZ", "001"
}

QString callingCode(const QString &region)
{
    const int code = numberingPlans().GetCountryCodeForRegion(regionCode(region));
    return code > 0 ? QString::number(code) : QString();
}

bool isKnownRegion(const QString &region)
{
    return !callingCode(region).isEmpty();
}

} // namespace birdcar
