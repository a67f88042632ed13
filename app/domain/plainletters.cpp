// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/plainletters.h"

#include <algorithm>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype beginningLength = 3; // what an index of three letters can look up
constexpr qsizetype mostSpellings = 300;

/// Each plain letter and what people in Europe put on it.
const QStringList &spellings()
{
    static const QStringList list{u"aàáâãäåāăą"_s, u"cçćč"_s, u"dďđ"_s,       u"eèéêëēėęě"_s, u"gğ"_s,
                                  u"iìíîïīįıİ"_s,  u"lłľĺ"_s, u"nñńňņ"_s,     u"oòóôõöøōő"_s, u"rřŕ"_s,
                                  u"sśšşș"_s,      u"tťţț"_s, u"uùúûüūůűų"_s, u"yýÿ"_s,       u"zźżž"_s};
    return list;
}

/// Letters that are no letter with a mark on it.
QChar withoutStroke(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł':
        return u'l';
    case u'ø':
        return u'o';
    case u'đ':
        return u'd';
    case u'ı':
        return u'i';
    default:
        return letter;
    }
}

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 128; });
}

/// With one accent or two, rarely with three.
QStringList spellingsOfBeginning(QStringView beginning)
{
    QStringList spelled{QString()};
    for (const QChar letter : beginning) {
        QStringList longer;
        for (const QString &start : std::as_const(spelled)) {
            for (const QChar spelling : spellingsOfLetter(letter))
                longer.append(start + spelling);
        }
        spelled = longer;
    }
    const bool isMany = spelled.size() > mostSpellings;
    spelled.removeIf([isMany](const QString &text) {
        const auto accents =
            std::ranges::count_if(text, [](QChar letter) { return letter.unicode() >= 128; });
        return isPlain(text) || (isMany && accents == beginningLength);
    });
    return spelled;
}

} // namespace

QString plainLetters(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text.normalized(QString::NormalizationForm_D)) {
        if (!character.isMark())
            plain.append(withoutStroke(character.toLower()));
    }
    return plain;
}

QString spellingsOfLetter(QChar plain)
{
    for (const QString &list : spellings()) {
        if (list.at(0) == plain)
            return list;
    }
    return plain;
}

QStringList accentedBeginnings(const QString &plainWord)
{
    if (plainWord.size() < beginningLength)
        return {};
    QStringList beginnings = spellingsOfBeginning(QStringView(plainWord).first(beginningLength));
    for (qsizetype at = beginningLength; at < plainWord.size(); ++at) { // the first accent is on this letter
        for (const QChar spelling : spellingsOfLetter(plainWord.at(at)).mid(1))
            beginnings.append(plainWord.first(at) + spelling);
    }
    return beginnings;
}

} // namespace birdcar
