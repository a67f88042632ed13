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
    QString text = {};        ///< what is said; after a transfer, if there is one
    QString language = {};    ///< that it is said in
    QString voice = {};
    QString error = {};
};

/// Reads a call flow in XML (one Transfer or Say as the root) or JSON (a transfer, a say, or a transfer and
/// then a say).
CallAnswer readCallAnswer(const QByteArray &contentType, const QByteArray &body);

} // namespace birdcar::standin
