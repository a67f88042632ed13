// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"
#include "app/domain/clock.h"

#include <functional>

namespace birdcar {

class Output;
struct Configuration;

/// Asks with the configuration's key and waits for the answer.
using AskAccount = std::function<AccountBalance(const Configuration &)>;

/// Asks the real MessageBird, or whatever `--api-url` puts in its place.
AccountBalance askAccount(const Configuration &configuration);

/// Checks the set-up from the database to MessageBird, prints a line for each finding (`ok`, `warning` or
/// `FAIL`, with what to do) and the webhook URLs to paste at MessageBird. Opens the database as every command
/// does. Returns the exit status: failed if there is a FAIL, that is unless texts and calls come and go.
int runDoctor(const Configuration &configuration, Output &output, const Clock &clock, const AskAccount &ask);

} // namespace birdcar
