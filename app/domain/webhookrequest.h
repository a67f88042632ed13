// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbound.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace birdcar {

/// A request as it reached the listener, and what became of it: for whoever has to find out what MessageBird
/// really sends and why it is or is not let in.
struct WebhookRequest
{
    /// What was decided in the end.
    enum class Outcome {
        NotARequest, ///< no well-formed request, or too large
        NoSuchRoute, ///< another path, or another method than the route has
        NotLetIn,    ///< nothing proves that MessageBird sent it
        Unreadable,  ///< MessageBird's, but its fields make no text, call or report
        NotAnswered, ///< could not be worked on at that moment; MessageBird comes again
        Repeated,    ///< known already: nothing was done again
        Stored,      ///< the text, to be sent on, or the report
        Unrouted,    ///< the text or the call reached nobody, for `unrouted`
        Transferred, ///< the call
        Apologized,  ///< the caller heard that nobody is there
        TestBack,    ///< a text that BirdCar sent to one of its own numbers as a test
    };
    /// What came of asking who sent it.
    enum class Sender { NotAsked, Proven, Refused };

    quint64 number = 0; ///< counted from 1 since the start of the program
    QDateTime at;
    std::chrono::microseconds took{0}; ///< until the answer was made; with what was written to the disk
    QByteArray method;
    QByteArray target;                                ///< path and query as on the wire
    QList<std::pair<QByteArray, QByteArray>> headers; ///< as received
    QByteArray body;                                  ///< the first bytes of it, see keptBody()
    qint64 bodySize = 0;
    int status = 0; ///< of the answer; 0 for none
    Outcome outcome = Outcome::NotARequest;
    Sender sender = Sender::NotAsked;
    QString reason; ///< why it was not let in, not readable or not answered; else empty
    std::optional<UnroutedReason> unrouted = {};

    bool operator==(const WebhookRequest &) const = default;
};

/// Whether it says that it was sent to the host of this URL; a tunnel or proxy may have put its own name
/// there.
bool isSentTo(const WebhookRequest &request, const QString &url);

QString webhookOutcomeName(WebhookRequest::Outcome outcome);
std::optional<WebhookRequest::Outcome> webhookOutcomeFromName(const QString &name);

/// The stages a request goes through. Each is passed, or the one where it ended, or was not reached.
enum class RequestCheck { Form, Route, Sender, Content };
enum class CheckResult { Passed, Failed, NotReached };
CheckResult checkOf(const WebhookRequest &request, RequestCheck check);

/// As much of a body as is kept.
constexpr qsizetype keptBody()
{
    return 4096;
}

/// How much of a request is shown.
enum class Exposure {
    Masked,  ///< phones are masked
    Revealed ///< phones are there; whoever shows them records it
};

/// The request as it came: the line of method and target, the headers, a blank line and the body. The secret
/// in the URL and the last part of a signature are never in it, phones only if revealed.
QString requestText(const WebhookRequest &request, Exposure exposure);

/// Method and target alone, in the same manner.
QString requestLine(const WebhookRequest &request, Exposure exposure);

} // namespace birdcar
