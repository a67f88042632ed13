// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace birdcar::standin {

/// What a voice fetch told the service to do with the call.
struct CallAnswer
{
    enum class Kind {
        Transfer,
        Say,
        Unusable ///< neither; `error` says why
    };

    Kind kind = Kind::Unusable;
    QString destination = {}; ///< of a transfer
    bool mask = false;        ///< of a transfer: the called number is shown instead of the caller's
    QString text = {};        ///< what is said
    QString error = {};
};

/// Reads a call flow in XML (one Transfer or Say as the root) or JSON (the first step counts).
CallAnswer readCallAnswer(const QByteArray &contentType, const QByteArray &body);

} // namespace birdcar::standin
