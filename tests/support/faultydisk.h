// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QTemporaryFile>

#include <chrono>

namespace birdcar {

struct FaultyDiskControl;

/// A disk whose writes fail on command: in a program started with its environment, or in this process.
/// Counted are writes, syncs, truncations and openings for writing. Whoever makes it sees the same disk as
/// before.
class FaultyDisk
{
public:
    /// Only files below this folder are concerned.
    explicit FaultyDisk(const QString &folder);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The variables of a program that is to have this disk.
    QMap<QString, QString> environment() const;
    QString controlFile() const { return m_file.fileName(); }

    /// Everything fails with this error (errno) from now on.
    void failAlways(int error);
    /// The operation of this number fails, counted from now on.
    void failOnce(int operation, int error);
    /// The read of this number fails; only reads are counted then.
    void failRead(int operation, int error);
    /// This one and all after it.
    void failFrom(int operation, int error);
    /// Each sync takes so much longer, until it is healed.
    void slowDown(std::chrono::milliseconds sync);
    void heal();
    /// How many there were since the last order.
    int operations() const;

private:
    void order(int first, int last, int error);

    QTemporaryFile m_file;
    FaultyDiskControl *m_control = nullptr;
};

} // namespace birdcar
