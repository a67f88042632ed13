// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QFuture>
#include <QString>

namespace birdcar {

/// The keyring of the desktop (the Secret Service: GNOME's, KWallet, KeePassXC). Every answer comes later;
/// nothing here waits. Only for the main thread, because QtKeychain's queue lives where it is first used.
class Keyring
{
public:
    enum class State {
        Absent, ///< nobody keeps secrets here, or has a keyring that they would go to
        Locked, ///< to use it would ask its owner for the password
        Ready,
    };

    /// Asks nobody for anything. To be asked before each of the others: from then on it is noticed when the
    /// keyring is restarted.
    static QFuture<State> state();

    // These make the desktop ask for the password while the keyring is locked.

    /// NotFound if it has nothing under that name.
    static QFuture<Result<QString>> read(const QString &account);
    /// Done once it was read back.
    static QFuture<Result<Done>> write(const QString &account, const QString &key);
    /// Done also if there was nothing.
    static QFuture<Result<Done>> remove(const QString &account);
};

} // namespace birdcar
