// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callreply.h"
#include "app/domain/depottime.h"
#include "app/domain/webhookauth.h"

#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace birdcar {

/// The texts that BirdCar writes itself. Placeholders: {customer}, {driver}, {datetime}, {start},
/// {destination}. The first two are the tutorial's own, word for word.
struct TextTemplates
{
    QString confirmationToCustomer = QStringLiteral(
        "{driver} will pick you up at {datetime}. Reply to this message to contact the driver.");
    QString confirmationToDriver = QStringLiteral(
        "{customer} will wait for you at {datetime}. Reply to this message to contact the customer.");
    QString cancelledToCustomer = QStringLiteral("Your ride at {datetime} was cancelled.");
    QString cancelledToDriver = QStringLiteral("The ride with {customer} at {datetime} was cancelled.");
    QString driverChangedToCustomer = QStringLiteral(
        "{driver} will now pick you up at {datetime}. Reply to this message to contact the driver.");
    QString driverRemovedToDriver =
        QStringLiteral("You no longer drive {customer} at {datetime}. Another driver takes the ride.");
    QString rideChangedToCustomer = QStringLiteral("Your ride with {driver} is now at {datetime}, from "
                                                   "{start} to {destination}. Reply to this message to "
                                                   "contact the driver.");
    QString rideChangedToDriver = QStringLiteral("The ride with {customer} is now at {datetime}, from "
                                                 "{start} to {destination}. Reply to this message to "
                                                 "contact the customer.");

    bool operator==(const TextTemplates &) const = default;
};

/// Where BirdCar listens and is reached, as far as no option, environment or file says so. Empty: the
/// default.
struct ConnectionSettings
{
    QString listen; ///< "127.0.0.1:8080"
    QString publicUrl;
    QString tunnel;                         ///< the program that makes us reachable, as for --tunnel
    QString tunnelHost;                     ///< as for --tunnel-host
    std::optional<WebhookAuth> webhookAuth; ///< nothing: signature if there is a signing key, else secret

    bool operator==(const ConnectionSettings &) const = default;
};

/// How those are answered who call, or write without a ride. The defaults are the tutorial's, to the letter.
struct ReplySettings
{
    CallFlowFormat format = CallFlowFormat::Xml;
    QString language = QStringLiteral("en-GB"); ///< that the texts below are spoken in
    SpeechVoice voice = SpeechVoice::Female;
    /// What a caller hears who belongs to no ride.
    QString unknownText = QStringLiteral("Sorry, we cannot identify your transaction. "
                                         "Make sure you call in from the number you registered.");
    QString withheldText;      ///< what one hears whose number is withheld; empty: the same
    QString afterCallText;     ///< what a caller hears once a transfer has ended; empty: nothing. JSON only
    bool callsToDepot = false; ///< calls that match no ride go to the depot's phone
    bool answersTexts = false; ///< texts that match no ride are answered with the depot's phone
    QString textAnswer = QStringLiteral("We cannot match your text to a ride. Please call {phone}.");

    bool operator==(const ReplySettings &) const = default;
};

/// What an administrator may change about a depot; kept as rows of the database.
struct DepotSettings
{
    QString name;                          ///< for people: the title of printed pages; may be empty
    QString phone;                         ///< the depot's own phone, digits; may be empty
    QString region = QStringLiteral("NL"); ///< country for phones typed without one
    QTimeZone zone = computerZone();
    std::chrono::hours grace{24};           ///< how long the lines of a closed ride stay live
    std::chrono::minutes takeOverAfter{30}; ///< a grace hold older than this may be taken over
    std::chrono::hours closeAfter{12};      ///< an open ride closes itself this long after its time
    std::chrono::minutes lateAfter{30};     ///< a forward older than this waits for the dispatcher
    std::chrono::hours reopenFor{2};        ///< how long the line of an ended ride is live for a lost caller
    int retentionDays = 30;                 ///< how long the words of texts are kept; 0 for ever
    int backupDays = 30;                    ///< how long backups are kept
    int creditWarning = 5;                  ///< in the account's currency: less than this is pointed out
    bool keepAwake = false;                 ///< the computer does not go to sleep while BirdCar listens
    QString alarmPhone = {};             ///< the administrator's, digits; empty: nobody is told of troubles
    std::chrono::minutes alarmAfter{10}; ///< how long a trouble lasts before that
    TextTemplates texts;
    ConnectionSettings connection;
    ReplySettings replies;

    bool isCreditLow(double left) const { return left < creditWarning; }
    bool operator==(const DepotSettings &) const = default;
};

} // namespace birdcar
