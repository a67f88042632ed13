// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/run.h"
#include "tests/support/testdesk.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

namespace birdcar {

/// What a command left behind.
struct Ran
{
    int status = -1;
    QString out;
    QString err;

    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs a command line as main() does, in this process. `words` are split at blanks; what has blanks inside
/// comes in `more`.
inline Ran runLine(const QString &words, const QStringList &more, const Clock &clock)
{
    QBuffer out;
    QBuffer err;
    out.open(QBuffer::WriteOnly);
    err.open(QBuffer::WriteOnly);
    Output output(out, err);
    const auto invocation =
        parseInvocation(words.split(u' ', Qt::SkipEmptyParts) + more, QProcessEnvironment());
    Ran ran;
    ran.status =
        invocation ? runCommand(*invocation, output, clock) : refuseUsage(invocation.problem(), output);
    ran.out = QString::fromUtf8(out.data());
    ran.err = QString::fromUtf8(err.data());
    return ran;
}

/// The same on the desk's database, at the desk's time.
inline Ran runAt(const TestDesk &desk, const QString &words, const QStringList &more = {})
{
    return runLine(QStringLiteral("--depot test --database %1 ").arg(desk.database.location().file) + words,
                   more, desk.clock());
}

} // namespace birdcar
