// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/domain/savedkey.h"

#include <QFuture>
#include <QObject>

namespace birdcar {

/// The keys of the window's database, to be changed. Where they are is part of EngineStatus. Lives on the GUI
/// thread and never waits; the demo has none of it.
class SavedKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes effect at once. Kept in the keyring, which may ask for its password; where there is none, in a
    /// file that only its owner can read.
    virtual QFuture<Result<Done>> save(KeyName name, const QString &typed) = 0;
    virtual QFuture<Result<Done>> remove(KeyName name) = 0;
    /// Has the desktop ask for the keyring's password, and reads what is awaited.
    virtual void unlock() = 0;
    /// Looks at once whether the keyring can be read by now.
    virtual void look() = 0;
};

} // namespace birdcar
