// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depotsettings.h"

#include <QStringList>

namespace birdcar {

/// The languages that there are texts for: "en", "nl", "de", "es".
QStringList textLanguages();

/// The texts to begin with in a language; English for any other.
TextTemplates textsIn(const QString &language);

/// The language that most of these texts are still those of, as they were to begin with; English if none are.
QString languageOf(const TextTemplates &texts);

} // namespace birdcar
