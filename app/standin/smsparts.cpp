// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/smsparts.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

constexpr QStringView basicCharacters = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
                                        u"ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// Two septets each, behind an escape.
constexpr QStringView extendedCharacters = u"\f^{}\\[~]|€";

/// Septets of a character, 0 if it is not in the alphabet.
int septets(QChar character)
{
    if (basicCharacters.contains(character))
        return 1;
    return extendedCharacters.contains(character) ? 2 : 0;
}

int partCount(int units, int single, int joined)
{
    return units <= single ? 1 : (units + joined - 1) / joined;
}

} // namespace

SmsParts smsParts(const QString &body)
{
    int total = 0;
    for (const QChar character : body) {
        const int count = septets(character);
        if (count == 0) {
            const int units = int(body.size());
            return {.unicode = true, .units = units, .count = partCount(units, 70, 67)};
        }
        total += count;
    }
    return {.units = total, .count = partCount(total, 160, 153)};
}

QString toGsmAlphabet(const QString &body)
{
    QString result;
    for (const char32_t character : body.toUcs4()) {
        const QChar unit = QChar::requiresSurrogates(character) ? QChar() : QChar(char16_t(character));
        result += septets(unit) > 0 ? unit : u'?';
    }
    return result;
}

} // namespace birdcar::standin
