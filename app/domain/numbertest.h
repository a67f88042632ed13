// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/message.h"
#include "app/domain/proxynumber.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace birdcar {

/// What keeps away everything that MessageBird sends here.
enum class WayInFault {
    None,
    Listener, ///< nothing listens
    Tunnel,   ///< MessageBird does not reach us through the tunnel
    Keys,     ///< a needed key is missing: webhooks are turned away
};

QString wayInFaultName(WayInFault fault);
/// None for any other word.
WayInFault wayInFaultFromName(const QString &name);

/// A text that one number of the pool sent another to see whether it comes back in.
struct NumberTest
{
    NumberTestId id;
    PhoneNumber number; ///< that is tested: the text goes to it
    PhoneNumber via;    ///< that the text leaves from; the same where the pool has no other
    QDateTime startedAt;
    QDateTime heardAt;                          ///< when the webhook brought the text; invalid until it has
    MessageState state = MessageState::Pending; ///< of the text as it leaves
    QString reason = {};                        ///< why that failed
    QDateTime sentAt = {};                      ///< when MessageBird took it; invalid until it has
    WayInFault cutOff = WayInFault::None;       ///< kept the text away, at least for a while

    bool isToItself() const { return number == via; }
    bool operator==(const NumberTest &) const = default;
};

/// What a test has shown.
enum class TestVerdict {
    Waiting,      ///< nothing yet; the text may still come
    NotSent,      ///< MessageBird never took the text: the way out is in trouble
    NotDelivered, ///< MessageBird took it, and reports that it could not bring it to the number
    CutOff,       ///< it left, and could not come back: nothing is known of the number
    NeverBack,    ///< it left, and no webhook brought it: the number's flow is not connected
    Proven,       ///< the number works both ways
};

QString testVerdictName(TestVerdict verdict);

/// So long a text of a test may take to leave, and then to come back.
constexpr std::chrono::seconds testPatience{120};

/// A text that comes back later still proves the number.
TestVerdict verdictOf(const NumberTest &test, const QDateTime &now,
                      std::chrono::seconds patience = testPatience);
/// Whether a way in that is broken now makes the test worthless: its text is out there.
bool isCutOffNow(const NumberTest &test, const QDateTime &now);
/// Until when a waiting test waits, as far as is known.
QDateTime testDeadline(const NumberTest &test, std::chrono::seconds patience = testPatience);

/// The number that sends the text to the one that is tested: another, because a text that a number sends to
/// itself may be dropped on its way; of the others one for new rides before one that is draining, none that
/// is disabled (it may have been given up), and what was used last, because it works most likely. The number
/// itself if there is no other; nothing if even that is no phone.
std::optional<PhoneNumber> testSender(const QList<ProxyNumber> &pool, const PhoneNumber &tested);

/// The text of a test. `word` tells it from every other text: nobody can guess it.
QString testBody(const QString &word);
/// The word in a text that is one of ours or pretends to be; empty for any other text. What a network puts
/// around the words, or makes of their case, counts for nothing.
QString testWordIn(const QString &body);

} // namespace birdcar
