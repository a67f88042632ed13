// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QList>

#include <csignal>

namespace birdcar {

/// The running processes, zombies aside, with `words` in their command line, in no order. Linux only.
inline QList<qint64> processesWith(const QString &words)
{
    QList<qint64> found;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : names) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(name));
        if (!name.front().isDigit() || !file.open(QFile::ReadOnly))
            continue;
        if (QString::fromUtf8(file.readAll().replace('\0', ' ')).contains(words))
            found.append(name.toLongLong());
    }
    return found;
}

/// The processes that this one started, and those that they started.
inline QList<qint64> descendantsOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(process));
    QList<qint64> found;
    if (!file.open(QFile::ReadOnly))
        return found;
    for (const QByteArray &child : file.readAll().split(' ')) {
        if (const qint64 id = child.toLongLong(); id > 0)
            found += QList<qint64>{id} + descendantsOf(id);
    }
    return found;
}

/// As a power cut ends them.
inline void killWithDescendants(qint64 process)
{
    const QList<qint64> all = QList<qint64>{process} + descendantsOf(process);
    for (const qint64 id : all)
        ::kill(static_cast<pid_t>(id), SIGKILL);
}

} // namespace birdcar
