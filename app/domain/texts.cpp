// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/texts.h"

#include "app/domain/depottime.h"

#include <QTextBoundaryFinder>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace birdcar {

namespace {

constexpr int mostSegments = 9; ///< in one message to MessageBird

std::optional<QString> valueOf(QStringView placeholder, const TextValues &values)
{
    if (placeholder == u"customer")
        return values.customer;
    if (placeholder == u"driver")
        return values.driver;
    if (placeholder == u"datetime")
        return values.datetime;
    if (placeholder == u"start")
        return values.start;
    if (placeholder == u"destination")
        return values.destination;
    return std::nullopt;
}

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

bool isGsm7(QStringView body)
{
    return std::ranges::all_of(body, [](QChar character) { return septets(character) > 0; });
}

/// How many UTF-16 units the character at `at` has: 2 for a surrogate pair.
qsizetype characterSize(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? 2 : 1;
}

/// Fills the segments of a text that needs several, character by character. A value: copied to try.
class Segments
{
public:
    explicit Segments(bool gsm7) : m_gsm7(gsm7) {}

    void add(QStringView text)
    {
        for (qsizetype at = 0; at < text.size(); at += characterSize(text, at))
            addCharacter(m_gsm7 ? septets(text[at]) : int(characterSize(text, at)));
    }

    int count() const { return m_count; }
    int units() const { return m_units; }

private:
    void addCharacter(int units)
    {
        m_units += units;
        m_filled += units;
        if (m_filled > (m_gsm7 ? 153 : 67)) {
            ++m_count;
            m_filled = units;
        }
    }

    bool m_gsm7;
    int m_count = 1;
    int m_units = 0;
    int m_filled = 0; ///< units in the last segment
};

/// The places where a body may be cut, its end included: behind every grapheme, and behind every character
/// of a grapheme that is too long for a part of its own.
QList<qsizetype> cuttingPlaces(const QString &body, bool gsm7)
{
    QList<qsizetype> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, body);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
        Segments alone(gsm7);
        alone.add(QStringView(body).sliced(from, to - from));
        if (alone.count() > mostSegments) {
            for (from += characterSize(body, from); from < to; from += characterSize(body, from))
                places.append(from);
        }
        places.append(to);
        from = to;
    }
    return places;
}

} // namespace

QString fillIn(const QString &templateText, const TextValues &values)
{
    QString result;
    qsizetype at = 0;
    while (at < templateText.size()) {
        const qsizetype end = templateText[at] == u'{' ? templateText.indexOf(u'}', at) : -1;
        const std::optional<QString> value =
            end < 0 ? std::nullopt : valueOf(QStringView(templateText).sliced(at + 1, end - at - 1), values);
        if (value) {
            result += *value;
            at = end + 1;
        } else {
            result += templateText[at++];
        }
    }
    return result;
}

QString rideTimeText(const Ride &ride, const QTimeZone &depot)
{
    return ride.dueAt.isValid() ? depotTimeText(ride.dueAt, depot) : ride.datetime;
}

SegmentCount countSegments(const QString &body)
{
    const bool gsm7 = isGsm7(body);
    Segments segments(gsm7);
    segments.add(body);
    const bool single = segments.units() <= (gsm7 ? 160 : 70);
    return {gsm7, segments.units(), single ? 1 : segments.count()};
}

QStringList splitBody(const QString &body)
{
    const bool gsm7 = isGsm7(body);
    QStringList parts;
    qsizetype partStart = 0;
    qsizetype from = 0;
    Segments part(gsm7);
    for (const qsizetype to : cuttingPlaces(body, gsm7)) {
        const QStringView piece = QStringView(body).sliced(from, to - from);
        Segments longer = part;
        longer.add(piece);
        if (longer.count() > mostSegments) {
            parts.append(body.sliced(partStart, from - partStart));
            partStart = from;
            longer = Segments(gsm7);
            longer.add(piece);
        }
        part = longer;
        from = to;
    }
    parts.append(body.sliced(partStart));
    return parts;
}

QString cleanText(const QString &text)
{
    QString clean = text;
    for (qsizetype at = 0; at < text.size(); at += characterSize(text, at)) {
        const bool lone = text[at].isSurrogate() && characterSize(text, at) == 1;
        if (lone || text[at].isNull())
            clean[at] = QChar::ReplacementCharacter;
    }
    return clean;
}

QString cleanName(const QString &typed)
{
    return cleanText(typed).simplified();
}

} // namespace birdcar
