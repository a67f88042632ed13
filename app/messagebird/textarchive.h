// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbound.h"
#include "app/domain/missedtexts.h"

#include <chrono>
#include <functional>

namespace birdcar {

/// What came of a question to the archive.
enum class ArchiveReply {
    Answered,
    NotAnswered, ///< an error, or an answer that cannot be read: ask again later
    RateLimited, ///< nothing more for a while
    KeyRefused,
    Refused, ///< asking for this again is in vain
};

/// A page of the texts that came to one number, newest first.
struct InboundPage
{
    ArchiveReply reply = ArchiveReply::NotAnswered;
    QList<ListedText> texts = {};
    int nextOffset = -1; ///< where the next page begins; -1 after the last
    std::chrono::milliseconds wait{0};
    QDateTime date = {}; ///< when it was answered, by MessageBird's clock; invalid if that is not known
};

/// Which texts are asked for: those of one number, of this time by MessageBird's clock.
struct InboundQuery
{
    QString number;
    QDateTime from;
    QDateTime until = {}; ///< invalid: up to the newest
    int offset = 0;
};

/// What is known there about a text that was sent.
struct StatusAnswer
{
    ArchiveReply reply = ArchiveReply::NotAnswered;
    DeliveryReport report = {};
    std::chrono::milliseconds wait{0};
};

/// What MessageBird remembers of texts. Implemented by ApiClient, and by tests. The promises are those of
/// SmsGateway.
class TextArchive
{
public:
    virtual ~TextArchive() = default;

    virtual bool hasKey() const = 0;
    virtual void listInbound(const InboundQuery &query, std::function<void(const InboundPage &)> done) = 0;
    virtual void askStatus(const QString &providerId, std::function<void(const StatusAnswer &)> done) = 0;
};

} // namespace birdcar
