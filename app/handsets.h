// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/phonenumber.h"

#include <QObject>

namespace birdcar {

/// What goes wrong at the demo's MessageBird.
enum class DemoTrouble {
    None,
    Unreachable,    ///< nobody answers there: texts wait
    RefusesTexts,   ///< each text fails
    DoesNotDeliver, ///< texts are taken and then do not reach their phones
    NoCredit,       ///< the account is empty: texts wait
};

/// Whether a caller lets his number be seen.
enum class CallerId { Shown, Withheld };

/// The phones of the demo: whatever stands in for MessageBird delivers texts to them, and brings their
/// texts and calls to the webhooks. Lives on the GUI thread; every outcome is told by a signal, later.
class Handsets : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void sendText(const PhoneNumber &phone, const PhoneNumber &proxy, const QString &body) = 0;
    virtual void call(const PhoneNumber &phone, const PhoneNumber &proxy, CallerId callerId) = 0;
    /// From now on, in place of what went wrong before.
    virtual void setTrouble(DemoTrouble trouble) = 0;

Q_SIGNALS:
    void textArrived(const birdcar::PhoneNumber &phone, const birdcar::PhoneNumber &fromProxy,
                     const QString &body);
    /// The webhook took the text, or `problem` says why not.
    void textSent(const birdcar::PhoneNumber &phone, const birdcar::PhoneNumber &proxy,
                  const QString &problem);
    /// The call reached `transferredTo`, who sees `proxy` as the caller.
    void callConnected(const birdcar::PhoneNumber &phone, const birdcar::PhoneNumber &proxy,
                       const birdcar::PhoneNumber &transferredTo);
    /// The caller heard `words`, and nobody was reached.
    void callSpoken(const birdcar::PhoneNumber &phone, const birdcar::PhoneNumber &proxy,
                    const QString &words);
    void callFailed(const birdcar::PhoneNumber &phone, const birdcar::PhoneNumber &proxy,
                    const QString &problem);
};

} // namespace birdcar
