// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace birdcar {

/// The files of an SQLite database, as they were when a connection opened them. On Unix a file that is
/// deleted or replaced stays open, and what is written to it is lost without a word.
class OpenFiles
{
public:
    OpenFiles() = default;
    /// To be made right after a connection is open and has read.
    explicit OpenFiles(const QString &databaseFile);

    /// Throws StoreError (Gone, ReadOnly) if what was opened is not in its place any more, or lost the
    /// permission to write.
    void check() const;
    /// True if the database is in its place, but what SQLite writes first is deleted.
    bool hasLostLog() const;

    /// One line that another process can compare with its own; empty where nothing is known.
    QByteArray fingerprint() const;

private:
    struct File
    {
        QString path;
        QByteArray identity; ///< of the file, not of its name
    };

    static void checkPlace(const File &file);

    QList<File> m_files; ///< the database first; empty where the system keeps open files in their place
};

} // namespace birdcar
