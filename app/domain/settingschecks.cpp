// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/settingschecks.h"

#include "app/domain/connectionaddress.h"
#include "app/domain/phonenumber.h"
#include "app/domain/texts.h"
#include "app/domain/tunnelorder.h"

#include <QRegularExpression>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Collects what is wrong, field by field.
class Checks
{
public:
    void refuse(const QString &field, const QString &text)
    {
        problems.append({Problem::Kind::InvalidInput, text, field, {}});
    }

    void range(const QString &field, qint64 value, qint64 least, qint64 most)
    {
        if (value < least || value > most)
            refuse(field, u"Please choose from %1 to %2."_s.arg(least).arg(most));
    }

    void text(const QString &field, const QString &value)
    {
        if (value.trimmed().isEmpty())
            return refuse(field, u"The text is empty."_s);
        const QStringList unknown = unknownPlaceholders(value);
        if (!unknown.isEmpty())
            refuse(field, u"%1 stands for nothing. There are {customer}, {driver}, {datetime}, {start} and "
                          "{destination}."_s.arg(unknown.join(u", "_s)));
    }

    QList<Problem> problems;
};

void checkDepot(const DepotSettings &settings, Checks &checks)
{
    const auto phone = [&](const QString &field, const QString &typed) {
        if (const auto read = readPhone(typed, settings.region); !typed.isEmpty() && !read)
            checks.refuse(field, read.problem().text);
    };
    if (!isKnownRegion(settings.region)) {
        checks.refuse(u"region"_s, u"This is not a country code such as NL."_s);
    } else {
        phone(u"phone"_s, settings.phone);
        phone(u"alarm_phone"_s, settings.alarmPhone);
    }
    if (!settings.zone.isValid())
        checks.refuse(u"time_zone"_s, u"This is not a time zone such as Europe/Amsterdam."_s);
}

void checkTimes(const DepotSettings &settings, Checks &checks)
{
    constexpr int hoursOfAMonth = 31 * 24;
    constexpr int minutesOfADay = 24 * 60;
    checks.range(u"grace_hours"_s, settings.grace.count(), 0, hoursOfAMonth);
    checks.range(u"take_over_after_minutes"_s, settings.takeOverAfter.count(), 0, minutesOfADay);
    checks.range(u"close_after_hours"_s, settings.closeAfter.count(), 1, hoursOfAMonth);
    checks.range(u"late_after_minutes"_s, settings.lateAfter.count(), 1, minutesOfADay);
    checks.range(u"reopen_hours"_s, settings.reopenFor.count(), 1, hoursOfAMonth);
    checks.range(u"retention_days"_s, settings.retentionDays, 0, 3650);
    checks.range(u"backup_days"_s, settings.backupDays, 1, 3650);
    checks.range(u"alarm_after_minutes"_s, settings.alarmAfter.count(), 1, minutesOfADay);
    checks.range(u"credit_warning"_s, settings.creditWarning, 0, 1000000);
}

void checkTexts(const TextTemplates &texts, Checks &checks)
{
    checks.text(u"text_confirmation_customer"_s, texts.confirmationToCustomer);
    checks.text(u"text_confirmation_driver"_s, texts.confirmationToDriver);
    checks.text(u"text_cancelled_customer"_s, texts.cancelledToCustomer);
    checks.text(u"text_cancelled_driver"_s, texts.cancelledToDriver);
    checks.text(u"text_driver_changed"_s, texts.driverChangedToCustomer);
    checks.text(u"text_driver_removed"_s, texts.driverRemovedToDriver);
    checks.text(u"text_ride_changed_customer"_s, texts.rideChangedToCustomer);
    checks.text(u"text_ride_changed_driver"_s, texts.rideChangedToDriver);
}

void checkConnection(const ConnectionSettings &connection, Checks &checks)
{
    if (!connection.listen.isEmpty() && !readListenAddress(connection.listen))
        checks.refuse(u"listen"_s, u"Please write an IP address and a port, such as 127.0.0.1:8080."_s);
    if (!connection.publicUrl.isEmpty() && !readServerUrl(connection.publicUrl))
        checks.refuse(u"public_url"_s, u"Please write an address such as https://example.org."_s);
    static const QStringList tunnels{{}, u"lt"_s, u"ngrok"_s, u"cloudflared"_s, u"ssh"_s};
    if (!tunnels.contains(connection.tunnel))
        return checks.refuse(u"tunnel"_s, u"There are lt, ngrok, cloudflared and ssh."_s);
    if (connection.tunnel.isEmpty())
        return;
    const auto order = readTunnelOrder(connection.tunnel, connection.tunnelHost, connection.publicUrl);
    if (!order)
        checks.refuse(order.problem().field, order.problem().text);
    else if (order->hasFixedUrl() && order->publicUrl.isEmpty())
        checks.refuse(u"public_url"_s,
                      u"This tunnel cannot say what its public address is: please enter it here."_s);
}

/// As a call flow or a text may hold it: XML has no control characters, not even escaped.
QString onOneLine(const QString &typed)
{
    QString text = cleanText(typed);
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character.unicode() >= 0xFFFE)
            character = u' ';
    }
    return text.simplified();
}

void checkReplies(const DepotSettings &settings, Checks &checks)
{
    const ReplySettings &replies = settings.replies;
    if (!spokenLanguages().contains(replies.language, Qt::CaseInsensitive))
        checks.refuse(u"voice_language"_s, u"This is not a language that MessageBird speaks."_s);
    constexpr qsizetype longest = 1000; // about a minute
    const auto spoken = [&checks](const QString &field, const QString &text) {
        if (text.size() > longest)
            checks.refuse(field, u"Please use no more than %1 characters."_s.arg(longest));
    };
    if (replies.unknownText.trimmed().isEmpty())
        checks.refuse(u"voice_unknown"_s, u"The text is empty."_s);
    spoken(u"voice_unknown"_s, replies.unknownText);
    spoken(u"voice_withheld"_s, replies.withheldText);
    spoken(u"voice_after_call"_s, replies.afterCallText);
    if (!replies.afterCallText.isEmpty() && replies.format == CallFlowFormat::Xml)
        checks.refuse(u"voice_after_call"_s, u"Only a call flow in JSON can say something after a call."_s);
    if (replies.callsToDepot && settings.phone.isEmpty())
        checks.refuse(u"calls_to_depot"_s, u"Set the depot's phone first."_s);
    if (replies.answersTexts && settings.phone.isEmpty())
        checks.refuse(u"answer_texts"_s, u"Set the depot's phone first."_s);
    if (replies.textAnswer.trimmed().isEmpty())
        checks.refuse(u"text_answer"_s, u"The text is empty."_s);
    else if (!replies.textAnswer.contains("{phone}"_L1))
        checks.refuse(u"text_answer"_s, u"{phone} is missing: it stands for the depot's phone."_s);
}

} // namespace

QStringList unknownPlaceholders(const QString &templateText)
{
    static const QStringList known{u"{customer}"_s, u"{driver}"_s, u"{datetime}"_s, u"{start}"_s,
                                   u"{destination}"_s};
    static const QRegularExpression placeholder(u"\\{[^{}\\s]*\\}"_s);
    QStringList unknown;
    for (auto matches = placeholder.globalMatch(templateText); matches.hasNext();) {
        const QString found = matches.next().captured();
        if (!known.contains(found) && !unknown.contains(found))
            unknown.append(found);
    }
    return unknown;
}

DepotSettings tidied(DepotSettings settings, const DepotSettings &kept)
{
    settings.name = settings.name.simplified();
    settings.region = settings.region.trimmed().toUpper();
    const auto tidy = [&settings](QString &typed, const QString &keptDigits) {
        typed = typed.trimmed();
        if (typed.isEmpty() || typed == keptDigits)
            return;
        if (const auto phone = readPhone(typed, settings.region))
            typed = phone->number.digits();
    };
    tidy(settings.phone, kept.phone);
    tidy(settings.alarmPhone, kept.alarmPhone);
    ReplySettings &replies = settings.replies;
    for (QString *text :
         {&replies.unknownText, &replies.withheldText, &replies.afterCallText, &replies.textAnswer})
        *text = onOneLine(*text);
    settings.connection.listen = settings.connection.listen.trimmed();
    settings.connection.publicUrl = settings.connection.publicUrl.trimmed();
    settings.connection.tunnelHost = settings.connection.tunnelHost.trimmed();
    if (settings.connection.tunnel.isEmpty())
        settings.connection.tunnelHost.clear();
    if (const auto url = readServerUrl(settings.connection.publicUrl))
        settings.connection.publicUrl = *url;
    return settings;
}

QList<Problem> checkSettings(const DepotSettings &settings)
{
    Checks checks;
    checkDepot(settings, checks);
    checkTexts(settings.texts, checks);
    checkTimes(settings, checks);
    checkConnection(settings.connection, checks);
    checkReplies(settings, checks);
    return checks.problems;
}

} // namespace birdcar
