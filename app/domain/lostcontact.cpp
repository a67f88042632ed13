// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lostcontact.h"

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto answeredOncePer = 24h;

/// A number of the pool as sender would have us talk to ourselves; the id of another text is no contact.
bool isSomebody(UnroutedReason reason)
{
    return reason != UnroutedReason::Loop && reason != UnroutedReason::IdReused;
}

} // namespace

std::optional<PhoneNumber> lostCallGoesTo(const LostContact &contact, const ReplySettings &settings)
{
    const bool wanted = settings.callsToDepot && contact.depot && !contact.depotInPool;
    if (!wanted || !isSomebody(contact.reason) || contact.phone == contact.depot)
        return std::nullopt;
    return contact.depot;
}

Speech lostCallHears(UnroutedReason reason, const ReplySettings &settings)
{
    const bool hides = reason == UnroutedReason::Withheld && !settings.withheldText.isEmpty();
    return {hides ? settings.withheldText : settings.unknownText, settings.language, settings.voice};
}

Speech saidAfterTransfer(const ReplySettings &settings)
{
    if (settings.format == CallFlowFormat::Xml)
        return {};
    return {settings.afterCallText, settings.language, settings.voice};
}

QString lostTextAnswer(const LostText &text, const ReplySettings &settings)
{
    const LostContact &contact = text.contact;
    const bool isLost = contact.reason == UnroutedReason::NoRide || contact.reason == UnroutedReason::Late ||
                        contact.reason == UnroutedReason::Ambiguous;
    if (!settings.answersTexts || !contact.depot || contact.depotInPool || !isLost || !contact.phone ||
        contact.phone == contact.depot || text.optedOut || text.isRequest)
        return {};
    if (text.answeredAt.isValid() && text.now < text.answeredAt.addDuration(answeredOncePer))
        return {};
    if (text.answeredLately >= mostLostAnswersPerHour)
        return {};
    if (text.now > text.sentAt.addDuration(text.lateAfter))
        return {};
    return QString(settings.textAnswer).replace("{phone}"_L1, u'+' + contact.depot->digits());
}

} // namespace birdcar
