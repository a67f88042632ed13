// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace birdcar {

/// A command or an option as the help shows it, and what is said of it.
struct HelpEntry
{
    QString form; ///< "birdcar list customers|drivers [--json]"
    QString text;
};

/// The text of `birdcar --help`, taken apart: it is the one source of the manual page and the completions.
struct HelpDocument
{
    QString summary;
    QList<HelpEntry> commands;
    QStringList notes; ///< paragraphs that belong to all commands
    QList<HelpEntry> options;
    QString environment;
    QStringList examples; ///< lines
    QString exitStatus;
};

/// The help has a summary, then sections whose title ends in a colon; an entry is indented by two blanks,
/// what is said of it follows after at least two more or in lines that are indented further.
HelpDocument readHelp(const QString &text);

/// What follows `--option` where the help shows it, such as "FILE" or "customer|driver|both"; empty if
/// nothing does.
QString valueOf(const HelpDocument &help, const QString &option);

/// What is said of `--option`; empty if it only stands in the form of a command.
QString textOf(const HelpDocument &help, const QString &option);

} // namespace birdcar
