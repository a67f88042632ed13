// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"
#include "app/domain/voiceflow.h"

#include <QFuture>
#include <QObject>

namespace birdcar {

/// The account at MessageBird, to be asked by the window. Lives on the GUI thread and never waits.
class ProviderAccount : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether a key that was just typed is good; without one the key in use is tried.
    virtual QFuture<AccountBalance> tryKey(const QString &typed) = 0;
    /// The numbers that the account rents, asked for with the key in use.
    virtual QFuture<AccountNumbers> numbers() = 0;
    /// Makes the flow for calls at MessageBird, or mends it; from then on it follows our address by itself.
    virtual QFuture<VoiceFlowAnswer> setVoiceFlow() = 0;
};

} // namespace birdcar
