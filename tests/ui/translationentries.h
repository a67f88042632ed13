// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace birdcar {

/// One string of a .ts file.
struct Entry
{
    QString context;
    QString source;
    QString type; ///< "unfinished" and the like; empty if it is done
    bool numerus = false;
    QStringList translations;
};

QList<Entry> entriesOf(const QByteArray &content);
/// The .ts file of the source for this language.
QByteArray translationFile(const QString &language);

} // namespace birdcar
