// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace birdcar::standin {

/// What the owner of the pretended MessageBird account has.
struct Account
{
    QByteArray accessKey = "live_standin_demo_key_not_secret";
    double balance = 9.2;     ///< does not go down by itself; at 0 nothing can be sent (code 25)
    QStringList numbers = {}; ///< rented numbers, digits without `+`
    /// What numbers can do: "sms", "voice", "mms". Those that are not named here can do the first two.
    QHash<QString, QStringList> features = {};
};

} // namespace birdcar::standin
