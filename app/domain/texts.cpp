// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/texts.h"

#include "app/domain/depottime.h"

#include <QTextBoundaryFinder>
#include <QTimeZone>

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

/// The end of the grapheme that begins at the finder's position, or -1 at the end of the body. Qt's finder
/// may stop between the two halves of a character (seen in 6.4 behind Burmese); that is no end.
qsizetype nextGraphemeEnd(QTextBoundaryFinder &finder, const QString &body)
{
    qsizetype end = finder.toNextBoundary();
    while (end > 0 && end < body.size() && characterSize(body, end - 1) == 2)
        end = finder.toNextBoundary();
    return end;
}

/// The places where a body may be cut, its end included: behind every grapheme, and behind every character
/// of a grapheme that is too long for a part of its own.
QList<qsizetype> cuttingPlaces(const QString &body, bool gsm7)
{
    QList<qsizetype> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, body);
    qsizetype from = 0;
    for (qsizetype to = nextGraphemeEnd(finder, body); to > from; to = nextGraphemeEnd(finder, body)) {
        SegmentFiller alone(gsm7);
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

QStringList splitBody(const QString &body)
{
    const bool gsm7 = isGsm7(body);
    QStringList parts;
    qsizetype partStart = 0;
    qsizetype from = 0;
    SegmentFiller part(gsm7);
    for (const qsizetype to : cuttingPlaces(body, gsm7)) {
        const QStringView piece = QStringView(body).sliced(from, to - from);
        SegmentFiller longer = part;
        longer.add(piece);
        if (longer.count() > mostSegments) {
            parts.append(body.sliced(partStart, from - partStart));
            partStart = from;
            longer = SegmentFiller(gsm7);
            longer.add(piece);
        }
        part = longer;
        from = to;
    }
    parts.append(body.sliced(partStart));
    return parts;
}

QString textWithNote(const QString &text, const QString &note)
{
    return note.trimmed().isEmpty() ? text : text + u'\n' + note.trimmed();
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
