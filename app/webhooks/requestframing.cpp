// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/requestframing.h"

#include "app/webhooks/guardlimits.h"

#include <algorithm>
#include <utility>

namespace birdcar {

namespace {

/// Hexadecimal digits of a chunk size, leading zeros included.
constexpr qsizetype maxChunkSizeDigits = 8;

/// A control character that no line of a request may hold. The line end is looked at elsewhere.
bool isForbidden(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\r' && c != '\n') || byte == 0x7f;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

RequestFraming::Verdict RequestFraming::feed(QByteArrayView fresh)
{
    while (!fresh.isEmpty() && m_part != Part::End && m_part != Part::Bad) {
        const bool isData = m_part == Part::Body || m_part == Part::ChunkData;
        const qsizetype taken = isData ? takeData(fresh) : takeLine(fresh);
        fresh = fresh.sliced(taken);
    }
    if (m_part == Part::Bad)
        return Verdict::Bad;
    return m_part == Part::End ? Verdict::Complete : Verdict::Incomplete;
}

qsizetype RequestFraming::takeLine(QByteArrayView fresh)
{
    const qsizetype newline = fresh.indexOf('\n');
    const QByteArrayView piece = newline < 0 ? fresh : fresh.first(newline + 1);
    m_length += piece.size();
    const qsizetype limit = isInHead() ? maxHeadBytes - m_headLength : maxChunkSizeDigits + 2;
    if (std::any_of(piece.begin(), piece.end(), isForbidden))
        refuse(400);
    else if (m_line.size() + piece.size() > limit)
        refuse(isInHead() ? 431 : 400);
    if (m_part == Part::Bad)
        return piece.size();

    QByteArrayView line = piece;
    if (newline < 0 || !m_line.isEmpty())
        line = m_line.append(piece);
    const qsizetype carriageReturn = line.indexOf('\r');
    if (newline >= 0 && carriageReturn >= 0 && carriageReturn == line.size() - 2) {
        const QByteArray held = std::exchange(m_line, QByteArray()); // what `line` may look at
        m_headLength += isInHead() ? line.size() : 0;
        endLine(line.chopped(2));
    } else if (newline >= 0 || (carriageReturn >= 0 && carriageReturn < line.size() - 1)) {
        refuse(400);
    }
    return piece.size();
}

qsizetype RequestFraming::takeData(QByteArrayView fresh)
{
    const qsizetype taken = static_cast<qsizetype>(std::min<qint64>(fresh.size(), m_remaining));
    m_length += taken;
    m_remaining -= taken;
    if (m_remaining == 0)
        m_part = m_part == Part::Body ? Part::End : Part::ChunkEnd;
    return taken;
}

void RequestFraming::endLine(QByteArrayView line)
{
    switch (m_part) {
    case Part::RequestLine:
        if (line.isEmpty())
            return; // some senders end a body with a line end too many
        m_part = Part::Header;
        if (!m_parser.addRequestLine(line))
            refuse(400);
        return;
    case Part::Header:
        if (line.isEmpty())
            endHead();
        else if (!m_parser.addHeader(line))
            refuse(400);
        return;
    case Part::ChunkSize:
        beginChunk(line);
        return;
    case Part::ChunkEnd:
        m_part = Part::ChunkSize;
        break;
    default:
        m_part = Part::End;
        break;
    }
    // Behind a chunk there is nothing but its line end; trailers are not taken.
    if (!line.isEmpty())
        refuse(400);
}

void RequestFraming::endHead()
{
    if (!m_parser.finish()) {
        refuse(400);
        return;
    }
    m_headComplete = true;
    m_remaining = head().contentLength;
    if (m_remaining > maxBodyBytes)
        refuse(413);
    else if (head().chunked)
        m_part = Part::ChunkSize;
    else
        m_part = m_remaining > 0 ? Part::Body : Part::End;
}

void RequestFraming::beginChunk(QByteArrayView size)
{
    // Chunk extensions have no use here, and parsers disagree on them.
    if (size.isEmpty() || !std::all_of(size.begin(), size.end(), isHexDigit)) {
        refuse(400);
        return;
    }
    m_remaining = size.toByteArray().toLongLong(nullptr, 16);
    m_decoded += m_remaining;
    if (m_decoded > maxBodyBytes || m_length - m_headLength > maxChunkedBytes)
        refuse(413);
    else
        m_part = m_remaining > 0 ? Part::ChunkData : Part::LastChunkEnd;
}

void RequestFraming::refuse(int status)
{
    m_part = Part::Bad;
    m_badStatus = status;
}

} // namespace birdcar
