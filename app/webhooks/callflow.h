// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace birdcar {

class PhoneNumber;

// The call flows with which a call is answered, as XML documents.

/// Connects the caller to `destination`, who sees the number that was called.
QByteArray transferFlow(const PhoneNumber &destination);

/// Tells a caller who belongs to no ride that we cannot connect him.
QByteArray apologyFlow();

} // namespace birdcar
