// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookauth.h"

#include <QMetaType>
#include <QString>

namespace birdcar {

/// What a webhook that arrived brought to prove where it comes from, and what was right about it; also of
/// what the mode in force does not ask for.
struct WebhookSighting
{
    enum class Kind { Text, Call, Report };
    enum class Key { None, Wrong, Right };
    enum class Signature {
        None,      ///< it carries none
        Unchecked, ///< there is no signing key to check it with
        Right,
        OtherKey, ///< made with another signing key than the one entered here
        ClockOff, ///< as in `mismatch`
        OtherUrl, ///< as in `mismatch`
        OtherBody,
        Unreadable,
    };

    Kind kind = Kind::Text;
    Key key = Key::None;
    Signature signature = Signature::None;
    bool letIn = false;
    qint64 clockOffset = 0; ///< ClockOff: ours minus MessageBird's, in seconds
    QString signedUrl = {}; ///< OtherUrl: the public URL that it was signed for; empty if none of those tried
    QString host = {};      ///< OtherUrl: the host that the request says it was sent to; for display only

    /// The greater, the more it proves; what was let in proves more than what was not.
    int proof() const
    {
        return (letIn ? 4 : 0) + (signature == Signature::Right ? 2 : 0) + (key == Key::Right ? 1 : 0);
    }
    bool operator==(const WebhookSighting &) const = default;
};

} // namespace birdcar

Q_DECLARE_METATYPE(birdcar::WebhookSighting)
