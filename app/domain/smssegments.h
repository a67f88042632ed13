// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar {

/// What a text costs. `units` are septets if gsm7, else UTF-16 units.
struct SegmentCount
{
    bool gsm7 = true;
    int units = 0;
    int segments = 1; ///< SMS that the phone company sends and bills; 1 for an empty text

    /// How many units a single SMS of this alphabet takes.
    int room() const { return gsm7 ? 160 : 70; }

    bool operator==(const SegmentCount &) const = default;
};

/// Counts as phones do: 160 characters of the GSM 03.38 alphabet or 70 UTF-16 units in a single segment, 153
/// or 67 in each of several. A character of the extension table takes two septets; neither it nor a
/// surrogate pair is ever divided between two segments.
SegmentCount countSegments(const QString &body);

/// True if every character is in the GSM 03.38 alphabet or its extension table.
bool isGsm7(QStringView body);

/// How many UTF-16 units the character at `at` has: 2 for a surrogate pair.
qsizetype characterSize(QStringView text, qsizetype at);

/// Fills the segments of a text that needs several, character by character. A value: copied to try.
class SegmentFiller
{
public:
    explicit SegmentFiller(bool gsm7) : m_gsm7(gsm7) {}

    void add(QStringView text);

    int count() const { return m_count; }
    int units() const { return m_units; }

private:
    void addCharacter(int units);

    bool m_gsm7;
    int m_count = 1;
    int m_units = 0;
    int m_filled = 0; ///< units in the last segment
};

} // namespace birdcar
