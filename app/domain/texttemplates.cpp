// SPDX-License-Identifier: GPL-3.0-or-later
// Words for customers and drivers, not for the window: they do not follow the language of the user.
#include "app/domain/texttemplates.h"

#include <algorithm>
#include <cstddef>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

TextTemplates dutch()
{
    return {
        .confirmationToCustomer =
            u"{driver} haalt u op om {datetime}. Antwoord op dit bericht om de chauffeur te bereiken."_s,
        .confirmationToDriver =
            u"{customer} wacht op je om {datetime}. Antwoord op dit bericht om de klant te bereiken."_s,
        .cancelledToCustomer = u"Uw rit van {datetime} is geannuleerd."_s,
        .cancelledToDriver = u"De rit met {customer} van {datetime} is geannuleerd."_s,
        .driverChangedToCustomer =
            u"{driver} haalt u nu op om {datetime}. Antwoord op dit bericht om de chauffeur te bereiken."_s,
        .driverRemovedToDriver =
            u"Je rijdt {customer} niet meer om {datetime}. Een andere chauffeur neemt de rit over."_s,
        .rideChangedToCustomer = u"Uw rit met {driver} is nu om {datetime}, van {start} naar {destination}. "
                                 "Antwoord op dit bericht om de chauffeur te bereiken."_s,
        .rideChangedToDriver = u"De rit met {customer} is nu om {datetime}, van {start} naar {destination}. "
                               "Antwoord op dit bericht om de klant te bereiken."_s,
    };
}

TextTemplates german()
{
    return {
        .confirmationToCustomer =
            u"{driver} holt Sie ab: {datetime}. Antworten Sie auf diese Nachricht, um den Fahrer zu erreichen."_s,
        .confirmationToDriver =
            u"{customer} wartet auf dich: {datetime}. Antworte auf diese Nachricht, um den Fahrgast zu erreichen."_s,
        .cancelledToCustomer = u"Ihre Fahrt am {datetime} wurde storniert."_s,
        .cancelledToDriver = u"Die Fahrt mit {customer} am {datetime} wurde storniert."_s,
        .driverChangedToCustomer =
            u"{driver} holt Sie jetzt ab: {datetime}. Antworten Sie auf diese Nachricht, um den Fahrer zu erreichen."_s,
        .driverRemovedToDriver =
            u"Du fährst {customer} am {datetime} nicht mehr. Jemand anderes übernimmt die Fahrt."_s,
        .rideChangedToCustomer =
            u"Ihre Fahrt mit {driver} ist jetzt am {datetime}, von {start} nach "
            "{destination}. Antworten Sie auf diese Nachricht, um den Fahrer zu erreichen."_s,
        .rideChangedToDriver = u"Die Fahrt mit {customer} ist jetzt am {datetime}, von {start} nach "
                               "{destination}. Antworte auf diese Nachricht, um den Fahrgast zu erreichen."_s,
    };
}

TextTemplates spanish()
{
    return {
        .confirmationToCustomer =
            u"{driver} le recoge el {datetime}. Responda a este mensaje para hablar con el conductor."_s,
        .confirmationToDriver =
            u"{customer} te espera el {datetime}. Responde a este mensaje para hablar con el cliente."_s,
        .cancelledToCustomer = u"Su viaje del {datetime} ha sido cancelado."_s,
        .cancelledToDriver = u"El viaje con {customer} del {datetime} ha sido cancelado."_s,
        .driverChangedToCustomer =
            u"Ahora le recoge {driver} el {datetime}. Responda a este mensaje para hablar con el conductor."_s,
        .driverRemovedToDriver = u"Ya no llevas a {customer} el {datetime}. Otro conductor hace el viaje."_s,
        .rideChangedToCustomer = u"Su viaje con {driver} es ahora el {datetime}, de {start} a {destination}. "
                                 "Responda a este mensaje para hablar con el conductor."_s,
        .rideChangedToDriver = u"El viaje con {customer} es ahora el {datetime}, de {start} a {destination}. "
                               "Responde a este mensaje para hablar con el cliente."_s,
    };
}

} // namespace

QStringList textLanguages()
{
    return {u"en"_s, u"nl"_s, u"de"_s, u"es"_s};
}

TextTemplates textsIn(const QString &language)
{
    if (language == "nl"_L1)
        return dutch();
    if (language == "de"_L1)
        return german();
    if (language == "es"_L1)
        return spanish();
    return {};
}

QString languageOf(const TextTemplates &texts)
{
    constexpr QString TextTemplates::*all[] = {
        &TextTemplates::confirmationToCustomer,  &TextTemplates::confirmationToDriver,
        &TextTemplates::cancelledToCustomer,     &TextTemplates::cancelledToDriver,
        &TextTemplates::driverChangedToCustomer, &TextTemplates::driverRemovedToDriver,
        &TextTemplates::rideChangedToCustomer,   &TextTemplates::rideChangedToDriver,
    };
    QString best;
    std::ptrdiff_t most = -1;
    for (const QString &language : textLanguages()) {
        const TextTemplates begun = textsIn(language);
        const auto same = std::ranges::count_if(
            all, [&](QString TextTemplates::*text) { return texts.*text == begun.*text; });
        if (same > most) {
            most = same;
            best = language;
        }
    }
    return best;
}

} // namespace birdcar
