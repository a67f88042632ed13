// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/domain/savedkey.h"

#include <QString>

namespace birdcar {

struct DatabaseLocation;

/// Where one key of a database is kept: a file that only its owner can read, with the key, or with the word
/// that it is in the keyring. So every process on the database knows that there is a key, also one that does
/// not reach the keyring. Blocks for as long as the disk takes.
class KeyFile
{
public:
    struct Content
    {
        QString key = {};
        QString account = {}; ///< what the keyring has it under, if it is there

        bool operator==(const Content &) const = default;
    };

    KeyFile(const DatabaseLocation &database, KeyName name);

    /// Beside an SQLite database (`FILE.secret`, `FILE.api-key`, `FILE.signing-key`), or for a server in the
    /// user's data folder under a name made of its URL without the password.
    QString path() const { return m_path; }
    /// What the keyring is to have the key under: the database and the key, in words.
    QString account() const { return m_account; }

    /// Nothing in it if there is no such file. Problem if it cannot be read or is empty.
    Result<Content> read() const;
    /// For the webhook secret: one is made where there is none (32 random bytes, base64url). Processes that
    /// do so at the same moment get the same. A file that is there is never replaced.
    Result<Content> readOrMake() const;

    Result<Done> write(const QString &key) const;
    /// Replaces the key by the word that it is in the keyring.
    Result<Done> pointToKeyring() const;
    Result<Done> remove() const;

private:
    QString m_path;
    QString m_account;
};

} // namespace birdcar
