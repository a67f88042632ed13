// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/smssegments.h"

#include <algorithm>

namespace birdcar {

namespace {

/// What a character takes of a GSM 03.38 segment: 1, or 2 if it stands in the extension table; 0 if the
/// alphabet does not have it.
int septets(QChar character)
{
    static constexpr QStringView basic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                         u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    static constexpr QStringView extension = u"\f^{}\\[~]|€";
    if (basic.contains(character))
        return 1;
    return extension.contains(character) ? 2 : 0;
}

} // namespace

bool isGsm7(QStringView body)
{
    return std::ranges::all_of(body, [](QChar character) { return septets(character) > 0; });
}

qsizetype characterSize(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? 2 : 1;
}

void SegmentFiller::add(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); at += characterSize(text, at))
        addCharacter(m_gsm7 ? septets(text[at]) : int(characterSize(text, at)));
}

void SegmentFiller::addCharacter(int units)
{
    m_units += units;
    m_filled += units;
    if (m_filled > (m_gsm7 ? 153 : 67)) {
        ++m_count;
        m_filled = units;
    }
}

SegmentCount countSegments(const QString &body)
{
    SegmentCount count{isGsm7(body), 0, 1};
    SegmentFiller segments(count.gsm7);
    segments.add(body);
    count.units = segments.units();
    if (count.units > count.room())
        count.segments = segments.count();
    return count;
}

} // namespace birdcar
