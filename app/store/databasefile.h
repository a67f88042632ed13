// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>

namespace birdcar {

/// Makes sure that SQLite can use this file: makes its folder (0700) and the empty file (0600) where they
/// are missing, narrows wider permissions, and refuses a file that is no SQLite database, each with a
/// sentence that names the path. Nothing is written into a file that exists.
Result<Done> prepareDatabaseFile(const QString &file);

/// Makes a folder readable by its owner only, with its parents. A folder that exists is left as it is.
Result<Done> makePrivateFolder(const QString &folder);

/// Writes a file that only its owner can read; replaces it in one step.
Result<Done> writePrivateFile(const QString &file, const QByteArray &content);

} // namespace birdcar
