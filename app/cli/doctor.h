// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace birdcar {

class Output;
struct Configuration;

/// What MessageBird said when it was asked for the account's balance.
struct AccountAnswer
{
    int status = 0;       ///< of HTTP; 0 if there was no answer
    QString balance;      ///< "12.40 euros"; empty if the answer does not tell
    QString problem;      ///< why there was no answer
    QDateTime serverTime; ///< invalid if the answer does not tell
};

/// Asks with the configuration's key and waits for the answer.
using AskAccount = std::function<AccountAnswer(const Configuration &)>;

/// Asks the real MessageBird, or whatever `--api-url` puts in its place.
AccountAnswer askAccount(const Configuration &configuration);

/// Checks the set-up from the database to MessageBird, prints a line for each finding (`ok`, `warning` or
/// `FAIL`, with what to do) and the webhook URLs to paste at MessageBird. Opens the database as every command
/// does. Returns the exit status: failed if there is a FAIL.
int runDoctor(const Configuration &configuration, Output &output, const Clock &clock, const AskAccount &ask);

} // namespace birdcar
