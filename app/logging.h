// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace birdcar {

/// Sends everything that Qt and BirdCar log to stderr, a line each: UTC time, level, category, message. Where
/// systemd's journal reads stderr: the journal's own mark of the level, category, message.
/// Control characters are escaped, so that nothing from outside can forge a line. Who logs takes care that
/// phones are masked and that no body or key is in the message.
void installLogging();

/// To be called before any file is opened: a standard file that is closed becomes one that keeps nothing.
/// Else the next file opened would get its number, and with it every line meant for the log.
void keepStandardFiles();

/// A write that fails does not end the program: because nobody reads the log any more, or because a file
/// would become larger than this user's files may be.
void outliveFailedWrites();

} // namespace birdcar
