// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMimeData;
class QWidget;

namespace birdcar {

/// Asks where to write a file, beginning with `name`: in its folder if it has one, else in the documents
/// folder. Calls `use` if a file was chosen. Returns at once.
void chooseFileToWrite(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                       std::function<void(const QString &file)> use);
/// The same for a file to read.
void chooseFileToRead(QWidget *parent, const QString &title, const QString &filter,
                      std::function<void(const QString &file)> use);

/// A file that was dropped, or why it cannot be taken.
struct DroppedFile
{
    QString file;
    QString problem; ///< empty if it can

    bool operator==(const DroppedFile &) const = default;
};

/// Takes one CSV file on this computer.
DroppedFile droppedList(const QMimeData *data);

/// Writes the whole file or nothing, readable by its owner only: it holds phones. Returns why not, or an
/// empty text.
QString writeFile(const QString &file, const QByteArray &content);

} // namespace birdcar
