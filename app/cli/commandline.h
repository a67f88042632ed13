// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace birdcar {

/// The words of a command line, sorted: options by name without their dashes (the last one where one comes
/// twice; a switch has an empty value), and everything else in its order.
struct CommandLine
{
    QHash<QString, QString> options;
    QStringList words;

    bool has(const QString &option) const { return options.contains(option); }
};

/// The options that take a value (`--limit 5`, `--limit=5`) and those that do not.
struct OptionNames
{
    QStringList withValue;
    QStringList switches;
};

/// Takes options before, between and after the other words; `--` ends them. A value that begins with two
/// dashes is only taken in the form `--start=--text`, because it is nearly always a forgotten value.
/// `arguments` does not hold the program's name.
/// Problem (InvalidInput) for an unknown option, a missing value, or a value for a switch.
Result<CommandLine> splitCommandLine(const QStringList &arguments, const OptionNames &names);

} // namespace birdcar
