// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace birdcar {

/// What a `.env` file says: values by name, the last one where a name comes twice.
using EnvValues = QHash<QString, QString>;

/// Reads the text of a `.env` file: `KEY=VALUE` lines with an optional `export` in front, blank lines and
/// `#` comments. A value may stand in single quotes (taken as it is) or double quotes (`\"` and `\\` are
/// understood); without quotes it ends at a blank followed by `#`. Nothing is expanded.
/// Problem (InvalidInput) with file name and line number for any other line. It never quotes the line,
/// which may hold a key.
Result<EnvValues> parseEnvFile(const QByteArray &content, const QString &fileName);

/// The same for a file. Problem (InvalidInput) if it cannot be read.
Result<EnvValues> readEnvFile(const QString &file);

} // namespace birdcar
