// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"

#include <QString>
#include <QStringList>

namespace birdcar {

/// The call flow at MessageBird that BirdCar made: one step, which fetches what to do from our webhook for
/// calls, and the numbers that are bound to it.
struct VoiceFlow
{
    QString id = {};          ///< MessageBird's; empty while there is none
    QString mark = {};        ///< of the URL that it fetches, see urlMark()
    QStringList numbers = {}; ///< digits

    bool isSet() const { return !id.isEmpty(); }
    bool operator==(const VoiceFlow &) const = default;
};

/// What came of setting it. `flow` is what holds at MessageBird now, also after a failure half-way.
struct VoiceFlowAnswer
{
    AccountFailure failure = {};
    VoiceFlow flow = {};
};

/// Tells one URL from another without its secret, which is kept elsewhere: what stands before the query, and
/// a hash of the whole.
QString urlMark(const QString &url);

/// Numbers that are wanted and not bound yet.
QStringList unboundNumbers(const VoiceFlow &flow, const QStringList &wanted);

/// Those that calls may come in on: every number of the pool but the disabled ones.
QStringList callNumbers(const QList<ProxyNumber> &pool);

} // namespace birdcar
