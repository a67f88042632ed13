// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"

#include <QByteArray>
#include <QList>

namespace birdcar {

struct PersonRecord;

/// Everything stored about a person as JSON, phones in full: for that person to read.
QByteArray personJson(const PersonRecord &record);

/// A list for spreadsheets and for importing again: UTF-8 with a byte order mark, phones in full.
QByteArray peopleCsv(const QList<Person> &people);

} // namespace birdcar
