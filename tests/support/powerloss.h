// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QTemporaryFile>

#include <optional>

class QRandomGenerator;

namespace birdcar {

/// A disk that forgets what was not synced when the power goes. Programs started with its environment have
/// it; files that others write in the folder are not looked after.
class PowerLoss
{
public:
    /// What becomes of the writes since a file's last sync.
    enum class Unsynced {
        Lost,       ///< none of them is there
        Some,       ///< each is there or not, in no order
        SomeAreTorn ///< each is there, or not, or a part of it, in sectors of 512 bytes
    };

    explicit PowerLoss(const QString &folder);

    /// The variables of a program that is to have this disk.
    QMap<QString, QString> environment() const;

    /// The programs are dead: brings the files of the folder to what the disk holds now. Returns how many
    /// writes were lost or torn; nothing if that failed.
    std::optional<int> cut(Unsynced unsynced, QRandomGenerator &chance);

private:
    struct Change
    {
        bool isTruncation = false;
        qint64 offset = 0;
        QByteArray data = {};
    };
    /// A file as the disk holds it, and what was done to it since.
    struct Image
    {
        quint64 inode = 0;
        QByteArray durable;
        QList<Change> since;
    };

    bool readJournal();
    static void apply(const Change &change, QByteArray &content);

    QString m_folder;
    QTemporaryFile m_journal;
    QHash<QString, Image> m_images;
};

} // namespace birdcar
