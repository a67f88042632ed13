// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/options.h"

#include <QList>

namespace birdcar {

// The command line as tables: what parseInvocation() reads by and the shells complete by.

/// One line of the usage: the words of a command, what follows them, and the options that belong to it.
struct CommandForm
{
    Command command;
    QStringList words;
    QStringList operands = {}; ///< as they are called in a sentence
    QStringList needed = {};
    QStringList optional = {};
};

const QList<CommandForm> &commandForms();
const OptionNames &optionNames();

/// What `list` shows, in the order of Subject; the first three can be imported.
QStringList subjectWords();

} // namespace birdcar
