// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace birdcar {

class PhoneNumber;
struct CallAnswer;
struct Speech;

/// A call flow as it goes to MessageBird.
struct CallFlow
{
    QByteArray contentType;
    QByteArray document;
};

/// What happens to a call, in the format that the answer wants. XML has one step, so nothing is said there
/// after a transfer.
CallFlow callFlow(const CallAnswer &answer);

// The two documents that XML has.

/// Connects the caller to `destination`, who sees the number that was called.
QByteArray transferXml(const PhoneNumber &destination);
QByteArray sayXml(const Speech &speech);

} // namespace birdcar
