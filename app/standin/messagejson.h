// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/orderedjson.h"
#include "app/standin/textrecord.h"

namespace birdcar::standin {

/// The answer to POST /messages tells less of each recipient than GET does.
enum class RecipientDetail { Brief, Full };

/// The message object of the API, keys in the order of the real service.
OrderedJson messageJson(const TextRecord &text, const QString &href, RecipientDetail detail);

/// `mt` or `mo`.
QString directionName(TextRecord::Direction direction);

/// Network of every phone of the stand-in, as codes are given in messages and delivery reports.
inline constexpr QLatin1StringView operatorCode("20409");

} // namespace birdcar::standin
