// SPDX-License-Identifier: GPL-3.0-or-later
// Words for callers, not for the window: they do not follow the language of the user.
#include "app/domain/spokenwords.h"

#include "app/domain/texttemplates.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString withoutCountry(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

bool isSuggested(const QString &unknownText)
{
    return std::ranges::any_of(textLanguages(), [&unknownText](const QString &language) {
        return spokenWordsIn(language)->unknown == unknownText;
    });
}

} // namespace

std::optional<SpokenWords> spokenWordsIn(const QString &language)
{
    const QString name = withoutCountry(language);
    if (name == "en"_L1)
        return SpokenWords{u"en-GB"_s, ReplySettings().unknownText,
                           u"Sorry, we cannot connect you because your number is hidden. "
                           "Please call again and let your number be shown."_s};
    if (name == "nl"_L1)
        return SpokenWords{u"nl-NL"_s,
                           u"Sorry, we kunnen uw rit niet vinden. "
                           "Bel met het telefoonnummer waarmee u bent aangemeld."_s,
                           u"Sorry, we kunnen u niet doorverbinden omdat uw nummer is afgeschermd. "
                           "Bel opnieuw en laat uw nummer zien."_s};
    if (name == "de"_L1)
        return SpokenWords{u"de-DE"_s,
                           u"Leider können wir Ihre Fahrt nicht finden. "
                           "Bitte rufen Sie mit der Nummer an, mit der Sie angemeldet sind."_s,
                           u"Leider können wir Sie nicht verbinden, weil Ihre Nummer unterdrückt ist. "
                           "Bitte rufen Sie noch einmal mit sichtbarer Nummer an."_s};
    if (name == "es"_L1)
        return SpokenWords{u"es-ES"_s,
                           u"Lo sentimos, no encontramos su viaje. "
                           "Llame desde el número con el que se registró."_s,
                           u"Lo sentimos, no podemos conectarle porque su número está oculto. "
                           "Vuelva a llamar mostrando su número."_s};
    return std::nullopt;
}

std::optional<ReplySettings> withSuggestedWords(ReplySettings replies, const QString &textLanguage)
{
    const auto wished = spokenWordsIn(textLanguage);
    const bool isOwn = !isSuggested(replies.unknownText) || !replies.afterCallText.isEmpty();
    const auto words = isOwn ? spokenWordsIn(replies.language) : wished;
    if (!words)
        return std::nullopt;
    if (!isOwn && withoutCountry(replies.language) != withoutCountry(words->language))
        replies.language = words->language; // one's own English, say, stays
    if (!isOwn)
        replies.unknownText = words->unknown;
    replies.withheldText = words->withheld;
    return replies;
}

} // namespace birdcar
