// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depotsettings.h"

#include <QString>

#include <optional>

namespace birdcar {

/// Words to begin with for callers who are connected with nobody. They are an offer: without somebody's
/// choice a call is answered as ReplySettings says by default.
struct SpokenWords
{
    QString language; ///< that they are read out in, as MessageBird names it: "nl-NL"
    QString unknown;  ///< to a caller without a ride
    QString withheld; ///< to one who hides the number

    bool operator==(const SpokenWords &) const = default;
};

/// Those in a language, named as "nl" or as "nl-NL"; nothing for one that is not of textLanguages().
std::optional<SpokenWords> spokenWordsIn(const QString &language);

/// The replies with words for those who hide their number. Where nobody wrote words of their own, all of them
/// are spoken in `textLanguage` from then on; else the words are those of the language that is spoken.
/// Nothing if there are none in that.
std::optional<ReplySettings> withSuggestedWords(ReplySettings replies, const QString &textLanguage);

} // namespace birdcar
