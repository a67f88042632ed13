// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>

namespace birdcar {

/// A text as it goes to MessageBird. Phones are digits without `+`.
struct OutgoingSms
{
    QString originator;
    QString recipient;
    QString body;
    QString reference;           ///< ours; without it there is no delivery report
    QString reportUrl;           ///< where delivery reports go; may be empty
    QDateTime leavesBefore = {}; ///< what has not left by then does not leave any more; invalid: no such time
};

/// What is known after an attempt to send.
struct SendOutcome
{
    enum class Kind {
        Sent,        ///< MessageBird has it, under `providerId` if the answer could be read
        NotSent,     ///< nothing left this machine: no connection, no DNS, no TLS, or too late
        ServerError, ///< a 5xx: it may have been taken all the same
        Cut,         ///< no answer in time or no answer at all: it may have been taken
        RateLimited, ///< too many requests: nothing more for `wait`
        KeyRefused,  ///< the API key is not, or no longer, right
        NoBalance,   ///< the account cannot pay for it
        Rejected,    ///< never, for `reason`
    };

    Kind kind = Kind::Cut;
    QString providerId = {};
    QString reason = {};
    std::chrono::milliseconds wait{0};
    bool untrusted = false; ///< NotSent because the other side could not prove that it is MessageBird
};

/// A text whose fate is unknown.
struct LookUp
{
    QString reference;
    QString originator;
    QString recipient;
    QDateTime from; ///< look no further back than this
};

struct LookUpOutcome
{
    enum class Kind {
        Found,       ///< it was taken; its present state is in `status`
        NotFound,    ///< every text between the two numbers was read, and it is not among them
        NotAnswered, ///< this says nothing: an error or an answer that cannot be read
        RateLimited, ///< nothing more for `wait`
        KeyRefused,
    };

    Kind kind = Kind::NotAnswered;
    QString providerId = {};
    QString status = {}; ///< MessageBird's word: sent, buffered, delivered, expired, delivery_failed
    QString reason = {}; ///< why it was not delivered
    QDateTime statusAt = {};
    std::chrono::milliseconds wait{0};
};

struct BalanceOutcome
{
    enum class Kind { Known, KeyRefused, NotAnswered };

    Kind kind = Kind::NotAnswered;
    double amount = 0;
    QString currency = {}; ///< "euros", "credits" or an ISO code
    bool postpaid = false;

    bool canSend() const { return kind == Kind::Known && (postpaid || amount > 0); }
};

/// The way to MessageBird. Implemented by ApiClient, and by tests.
///
/// Lives on one thread. Every request calls `done` exactly once on that thread, later and never from
/// within the call, and within a bounded time; not at all if the gateway is destroyed first.
class SmsGateway
{
public:
    /// More requests at once than this would wait for a connection, and could time out unsent.
    static constexpr int mostInTheAir = 16;
    static constexpr int mostLookUpsInTheAir = 5;

    virtual ~SmsGateway() = default;

    virtual bool hasKey() const = 0;
    virtual void send(const OutgoingSms &sms, std::function<void(const SendOutcome &)> done) = 0;
    virtual void lookUp(const LookUp &lookUp, std::function<void(const LookUpOutcome &)> done) = 0;
    virtual void askBalance(std::function<void(const BalanceOutcome &)> done) = 0;
};

} // namespace birdcar
