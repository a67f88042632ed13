// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/proxynumber.h"

#include <QList>

namespace birdcar {

/// Why MessageBird did not tell what was asked of it.
enum class AccountTrouble {
    None,
    NoKey,           ///< there is no API key to ask with
    NoPublicUrl,     ///< there is no public URL that MessageBird could be told
    PoolUnread,      ///< the numbers of the pool cannot be read at present
    UnderWay,        ///< the same was asked a moment ago and is not answered yet
    KeyRefused,      ///< the API key is not, or no longer, right
    NoRights,        ///< the key is right, but may not do this
    TooManyRequests, ///< later again
    NoConnection,    ///< nothing was reached
    NoAnswer,        ///< what was reached did not answer in time
    Untrusted,       ///< what answers has no valid certificate
    ServerTrouble,   ///< an error at MessageBird
    Unreadable,      ///< what answered is not MessageBird, or not one that we know
    NoCredit,        ///< the account cannot pay for it
    NotOffered,      ///< that number cannot be rented, or not any more
    OtherTerms,      ///< it is offered on other terms than were agreed
    NotRented,       ///< the account does not rent that number
    Refused,         ///< for the reason in `detail`
};

struct AccountFailure
{
    AccountTrouble trouble = AccountTrouble::None;
    QString detail = {}; ///< MessageBird's own words or the HTTP status; may be empty

    bool hasFailed() const { return trouble != AccountTrouble::None; }
    bool operator==(const AccountFailure &) const = default;
};

/// The account's credit, which also tells whether its key is good.
struct AccountBalance
{
    AccountFailure failure = {};
    double amount = 0;
    QString currency = {};
    bool postpaid = false;     ///< then there is no amount
    QDateTime serverTime = {}; ///< MessageBird's clock; invalid if it does not tell

    bool operator==(const AccountBalance &) const = default;
};

/// A number that the account at MessageBird rents.
struct AccountNumber
{
    PhoneNumber phone;
    bool sms = false;
    bool voice = false;
    QString status = {}; ///< MessageBird's word: "active"

    bool operator==(const AccountNumber &) const = default;
};

struct AccountNumbers
{
    AccountFailure failure = {};
    QList<AccountNumber> numbers = {}; ///< none twice
};

/// Where a number is.
enum class NumberPlace {
    AccountOnly, ///< rented, and not in the pool
    PoolOnly,    ///< in the pool, and not rented
    Both,
};

/// "account", "pool" or "both".
QString numberPlaceName(NumberPlace place);

/// A number of the account, of the pool, or of both.
struct ComparedNumber
{
    PhoneNumber phone;
    NumberPlace place = NumberPlace::Both;
    bool sms = false;                        ///< false as well for a number that is not rented
    bool voice = false;                      ///< the same
    QString status = {};                     ///< as in AccountNumber; empty for a number that is not rented
    NumberState state = NumberState::Active; ///< in the pool

    bool isRented() const { return place != NumberPlace::PoolOnly; }
    bool isInUse() const { return status.isEmpty() || status == QStringLiteral("active"); }
    /// It is not here, and is fit to be.
    bool isWanted() const { return place == NumberPlace::AccountOnly && sms && isInUse(); }

    bool operator==(const ComparedNumber &) const = default;
};

/// Those that are missing here first, then those that are not rented, then the others; each by their digits.
/// Numbers of the pool that are no phones (of an imported database), or were given up, are left out.
QList<ComparedNumber> compareNumbers(const QList<AccountNumber> &account, const QList<ProxyNumber> &pool);

} // namespace birdcar
