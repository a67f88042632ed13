// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace birdcar {

class CountingPrompter;

/// A desktop session of the test's own: a message bus, on which GNOME's keyring keeps secrets while it is
/// started. This process uses the bus as well, so there is one session in a process. Whoever would be asked
/// for a password is counted, and declines.
class PrivateSession
{
public:
    PrivateSession();
    ~PrivateSession();

    /// What this computer has not got for it; empty if nothing is missing.
    static QString missing();
    /// Whether there is at least what the bus needs.
    static bool hasBus();

    bool start();
    QString busAddress() const { return m_address; }

    /// Open, and empty at the first time.
    bool startKeyring();
    void stopKeyring();
    bool lockKeyring();
    /// As its user does by typing the password.
    bool unlockKeyring();
    /// How often somebody would have been asked for a password.
    int prompts() const;

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
    std::unique_ptr<CountingPrompter> m_prompter;
};

} // namespace birdcar
