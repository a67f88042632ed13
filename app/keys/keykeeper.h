// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration.h"
#include "app/keys/keyfile.h"
#include "app/remote.h"
#include "app/savedkeys.h"

#include <QSet>
#include <QTimer>

namespace birdcar {

/// Reads the keys of a database that are in the keyring, and waits for those that cannot be read yet. With a
/// window it also moves keys from their files into the keyring, and changes them. Only unlock(), save() and
/// remove() can make the desktop ask for a password. Lives on the main thread; files are read and written on
/// another.
class KeyKeeper : public SavedKeys
{
    Q_OBJECT

public:
    /// What runs on `files` may block for the disk.
    KeyKeeper(const Configuration &configuration, const Remote<QObject> &files, QObject *parent = nullptr);

    /// Once; later calls do nothing.
    void start();
    /// Before start(): a program without a window uses these keys. Those that are in files stay there, and
    /// new ones are kept in files: nobody would unlock the keyring for it.
    void keepInFiles() { m_keepsInFiles = true; }

    QFuture<Result<Done>> save(KeyName name, const QString &typed) override;
    QFuture<Result<Done>> remove(KeyName name) override;
    void unlock() override;
    void look() override;

    const KeysStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();
    /// The key is this from now on; empty if there is none any more.
    void keyChanged(birdcar::KeyName name, const QString &key);

private:
    using Finish = std::function<void(const Result<Done> &)>;

    KeyFile fileOf(KeyName name) const { return KeyFile(m_configuration.database, name); }
    void takeFile(KeyName name, const Result<KeyFile::Content> &content);
    void move(KeyName name, const QString &key);
    void saveInKeyring(KeyName name, const QString &key, const Finish &finish);
    void saveInFile(KeyName name, const QString &key, const Finish &finish);
    void removeFile(KeyName name, const Finish &finish);
    /// Reads these from the open keyring, one after the other.
    void read(QList<KeyName> names, KeyringTrouble trouble);
    void lookQuietly();
    void endLook(KeyringTrouble trouble);
    /// What is found next is told, also if it is the same.
    void forgetTrouble();
    QList<KeyName> awaited() const;
    void setKey(KeyName name, const SavedKey &saved, const QString &key);

    Configuration m_configuration;
    Remote<QObject> m_files;
    KeysStatus m_status;
    QHash<KeyName, QString> m_accounts; ///< of those in the keyring
    QSet<KeyName> m_changing;           ///< on their way from one place to another
    QTimer m_retry;
    bool m_isStarted = false;
    bool m_keepsInFiles = false;
    bool m_isLooking = false;
};

} // namespace birdcar
