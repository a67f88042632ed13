// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration.h"
#include "app/domain/result.h"

class QProcessEnvironment;

namespace birdcar {

struct CommandLine;

/// What all commands take, from three places: an option beats the environment, which beats the `.env` file;
/// what is empty counts as not given. The `.env` file is the one named by `--env-file`, else the one in the
/// working folder if there is one.
/// Problem (InvalidInput) that names the option or the variable if a value cannot be used.
Result<Configuration> readConfiguration(const CommandLine &line, const QProcessEnvironment &environment);

} // namespace birdcar
