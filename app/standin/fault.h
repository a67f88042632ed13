// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/httpmessage.h"

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <optional>

namespace birdcar::standin {

/// The kinds of request that can go wrong, and be counted, on their own.
enum class Route {
    Send,    ///< POST /messages
    List,    ///< GET /messages and GET /messages/{id}
    Balance, ///< GET /balance
    Numbers, ///< GET /v1/phone-numbers
    Offers,  ///< GET /v1/available-phone-numbers/{country}
    Number,  ///< GET /v1/phone-numbers/{number}
    Buy,     ///< POST /v1/phone-numbers
    GiveUp,  ///< DELETE /v1/phone-numbers/{number}
    Voice,   ///< /call-flows
    Other
};

/// Something that goes wrong with requests of one route.
struct Fault
{
    enum class Kind {
        // An answer of its own.
        Unauthorized,      ///< 401, the key is refused
        Forbidden,         ///< 403, the key has no right to this
        NotFound,          ///< 404 with code 20: somebody else was quicker
        NoBalance402,      ///< 402 with code 25
        NoBalance422,      ///< 422 with code 25
        TooManyRequests,   ///< 429, with Retry-After if retryAfter is set
        ServerError,       ///< 500 without a body
        Unavailable,       ///< 503
        HtmlPage,          ///< 200 with HTML, as from a captive portal
        Redirect,          ///< 307 to `location`
        InvalidParameters, ///< 422, repeating it is in vain
        // The true answer, lost or damaged on its way.
        CutConnection, ///< closed in place of the answer
        Hang,          ///< never answered
        Slow,          ///< one byte per dripInterval
        EmptyAnswer,   ///< status and headers without the body
        LargeAnswer,   ///< more than 1 MiB, and cut off there no longer readable
    };

    Kind kind = Kind::ServerError;
    int times = -1; ///< how many requests it strikes; -1: until it is cleared
    int after = 0;  ///< how many it lets pass before

    /// The request does its work first: a text is accepted although the sender never learns of it.
    /// Slow, EmptyAnswer and LargeAnswer carry the true answer and always do the work.
    bool takesEffect = false;

    std::optional<std::chrono::seconds> retryAfter = {};
    std::chrono::milliseconds dripInterval{20};
    QByteArray location = "http://elsewhere.invalid/messages";

    bool doesWork() const;

    /// What goes out in place of `trueAnswer`.
    HttpResponse strike(const HttpResponse &trueAnswer) const;
};

/// The faults switched on now, one per route.
class FaultPlan
{
public:
    void set(Route route, const Fault &fault) { m_faults.insert(route, fault); }
    void clear(Route route) { m_faults.remove(route); }

    /// The fault that strikes the next request of this route, counted as used; nothing if all is well.
    std::optional<Fault> take(Route route);

private:
    QHash<Route, Fault> m_faults;
};

} // namespace birdcar::standin
