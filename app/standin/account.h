// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace birdcar::standin {

/// A number that anybody may rent.
struct NumberForRent
{
    QString number; ///< digits without `+`
    QStringList features = {QStringLiteral("sms"), QStringLiteral("voice")};
    QString country = QStringLiteral("NL");
    QString region = {};
    QString type = QStringLiteral("mobile");
    double monthlyPrice = 1.5;
    QString currency = QStringLiteral("EUR");
    int initialContractDuration = 1; ///< months
    bool verificationRequired = false;
    bool inboundCallsOnly = false;
    QStringList conditions = {};
};

/// What the owner of the pretended MessageBird account has.
struct Account
{
    QByteArray accessKey = "live_standin_demo_key_not_secret";
    double balance = 9.2;     ///< does not go down by itself; at 0 nothing can be sent (code 25)
    QStringList numbers = {}; ///< rented numbers, digits without `+`
    /// What numbers can do: "sms", "voice", "mms". Those that are not named here can do the first two.
    QHash<QString, QStringList> features = {};
    /// Those that can be bought; a bought one moves to `numbers`, and costs nothing here.
    QList<NumberForRent> forRent = {};
    /// Rented numbers whose flow for texts leads nowhere: what is sent to them is delivered, and no webhook
    /// tells.
    QStringList unconnected = {};
};

} // namespace birdcar::standin
