// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"

namespace birdcar {

class Output;
class Session;
struct Invocation;

// One function for each command that works on the database. Each returns the exit status; a reason for a
// failure was said then, and nothing was changed except where it says so.

/// Newest first, read page by page.
int listRows(const Invocation &invocation, Session &session, Output &output);

/// Takes in the good rows of a CSV file in short transactions with pauses between; says which rows are bad
/// and why, and fails if there are any. What was written before a failure stays.
int importRows(const Invocation &invocation, Session &session, Output &output);

/// `ride create`, `close`, `cancel`, `reopen` and `reassign`.
int changeRide(const Invocation &invocation, Session &session, Output &output);

int sendMessage(const Invocation &invocation, Session &session, Output &output);

/// What the account at MessageBird rents beside what is in the pool.
int compareAccountNumbers(const Invocation &invocation, Session &session, Output &output);

/// Takes numbers of the account into the pool, in short transactions as importRows() does.
int importAccountNumbers(const Invocation &invocation, Session &session, Output &output);

/// Numbers that can be rented, and on what terms.
int searchNumbers(const Invocation &invocation, Session &session, Output &output);

/// Says what a number costs; with `--yes` and that price buys it and takes it into the pool.
int buyNumber(const Invocation &invocation, Session &session, Output &output);

/// Says what giving a number up means; with `--yes` does it. Refused while it has live lines.
int releaseNumber(const Invocation &invocation, Session &session, Output &output);
/// Sends one text to a number of the pool and waits until it comes back in, or until it is certain that it
/// will not. Succeeds only if it came back.
int testNumber(const Invocation &invocation, Session &session, Output &output, const Clock &clock);

/// Makes the flow for calls at MessageBird, or mends it.
int connectCalls(const Invocation &invocation, Session &session, Output &output);

/// The phones that asked for no more texts, the newest first.
int listOptOuts(const Invocation &invocation, Session &session, Output &output);

/// Texts to one of them again.
int liftOptOut(const Invocation &invocation, Session &session, Output &output);

int writeBackup(const Invocation &invocation, Session &session, Output &output);

/// Needs no session: the database that is replaced may be damaged.
int restoreBackup(const Invocation &invocation, Output &output, const Clock &clock);

/// The last requests for webhooks of the BirdCar that runs. Needs a session only to record that phones were
/// revealed.
int inspectRequests(const Invocation &invocation, Output &output, const Clock &clock);

/// Said after a command that queued texts, if nobody is there to send them.
void sayWhatWaits(const Session &session, Output &output);

} // namespace birdcar
