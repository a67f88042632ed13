// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/requesthead.h"

namespace birdcar {

/// Finds the end of one HTTP request in a stream of bytes, however they are cut, and checks the framing on
/// the way. Costs one look at every byte. Keeps the head, never the body.
///
/// The head may have 16 KiB (else 431), the body 64 KiB, declared or decoded (else 413); everything that is
/// not exactly right is 400. There is nothing to be read behind a bad request: where it ends is unknown.
class RequestFraming
{
public:
    enum class Verdict { Incomplete, Complete, Bad };

    /// Takes the next bytes, up to the end of the request; bytes behind it are not looked at.
    Verdict feed(QByteArrayView fresh);
    /// Ready for the next request.
    void reset() { *this = RequestFraming(); }

    /// Bytes of the request taken so far; once Complete, the length of all of it.
    qsizetype length() const { return m_length; }
    /// How many of them are of the head.
    qsizetype headLength() const { return m_headLength; }
    /// True once everything before the body was read; head() is valid from then on.
    bool headComplete() const { return m_headComplete; }
    const RequestHead &head() const { return m_parser.head(); }
    /// 400, 413 or 431 once Bad.
    int badStatus() const { return m_badStatus; }

private:
    enum class Part { RequestLine, Header, Body, ChunkSize, ChunkData, ChunkEnd, LastChunkEnd, End, Bad };

    bool isInHead() const { return m_part == Part::RequestLine || m_part == Part::Header; }
    qsizetype takeLine(QByteArrayView fresh);
    qsizetype takeData(QByteArrayView fresh);
    void endLine(QByteArrayView line);
    void endHead();
    void beginChunk(QByteArrayView size);
    void refuse(int status);

    RequestHeadParser m_parser;
    Part m_part = Part::RequestLine;
    QByteArray m_line; ///< the part of the present line that came with earlier bytes
    qsizetype m_length = 0;
    qsizetype m_headLength = 0;
    qint64 m_remaining = 0; ///< of the body or the chunk
    qint64 m_decoded = 0;   ///< of a chunked body
    bool m_headComplete = false;
    int m_badStatus = 0;
};

} // namespace birdcar
