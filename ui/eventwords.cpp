// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eventwords.h"

#include <QCoreApplication>
#include <QHash>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::EventWords)
};

QHash<QString, QString> words()
{
    return {
        {u"ride_created"_s, EventWords::tr("ride created")},
        {u"ride_changed"_s, EventWords::tr("ride changed")},
        {u"ride_closed"_s, EventWords::tr("ride closed")},
        {u"ride_cancelled"_s, EventWords::tr("ride cancelled")},
        {u"ride_reopened"_s, EventWords::tr("ride reopened")},
        {u"ride_undone"_s, EventWords::tr("taken back")},
        {u"driver_changed"_s, EventWords::tr("driver changed")},
        {u"line_not_free"_s, EventWords::tr("further phone has no line")},
        {u"phone_remembered"_s, EventWords::tr("further phone remembered")},
        {u"unrouted_linked"_s, EventWords::tr("linked to the ride")},
        {u"link_ended"_s, EventWords::tr("line of a linked phone ended")},
        {u"told_by_phone"_s, EventWords::tr("told by phone")},
        {u"settings_changed"_s, EventWords::tr("settings changed")},
        {u"grace_taken_over"_s, EventWords::tr("line of an ended ride taken over")},
        {u"line_lost"_s, EventWords::tr("line lost")},
        {u"phone_changed"_s, EventWords::tr("phone changed")},
        {u"confirmation_repeated"_s, EventWords::tr("confirmation sent again")},
        {u"person_added"_s, EventWords::tr("added")},
        {u"person_archived"_s, EventWords::tr("archived")},
        {u"person_restored"_s, EventWords::tr("brought back")},
        {u"driver_off_duty"_s, EventWords::tr("off duty")},
        {u"driver_on_duty"_s, EventWords::tr("on duty")},
        {u"texts_fetched"_s, EventWords::tr("missed texts fetched")},
        {u"opted_out"_s, EventWords::tr("asked for no more texts")},
        {u"opted_in"_s, EventWords::tr("gets texts again")},
        {u"phone_revealed"_s, EventWords::tr("phone shown in full")},
        {u"person_exported"_s, EventWords::tr("stored data exported")},
        {u"person_erased"_s, EventWords::tr("erased")},
        {u"list_imported"_s, EventWords::tr("list imported")},
        {u"import_undone"_s, EventWords::tr("import taken back")},
        {u"list_exported"_s, EventWords::tr("list exported")},
        {u"import_refused"_s, EventWords::tr("imported row cannot be used")},
        {u"import_contested"_s, EventWords::tr("imported ride claims the line of another")},
        {u"public_url_changed"_s, EventWords::tr("public address changed")},
        {u"voice_flow_set"_s, EventWords::tr("flow for calls made")},
        {u"backup_failed"_s, EventWords::tr("backup could not be made")},
        {u"database_restored"_s, EventWords::tr("backup restored")},
        {u"alarm_sent"_s, EventWords::tr("alarm text to the administrator")},
        {u"lost_answers_paused"_s,
         EventWords::tr("texts without a ride get no more answers for an hour: there were too many")},
        {u"alarm_not_sent"_s, EventWords::tr("an alarm text could not be sent")},
        {u"number_tested"_s, EventWords::tr("test of a number began")},
        {u"number_proven"_s, EventWords::tr("number proven both ways")},
        {u"number_active"_s, EventWords::tr("number enabled")},
        {u"number_draining"_s, EventWords::tr("number is being drained")},
        {u"number_disabled"_s, EventWords::tr("number disabled")},
        {u"number_ordered"_s, EventWords::tr("number ordered")},
        {u"number_bought"_s, EventWords::tr("number bought")},
        {u"number_rented_already"_s, EventWords::tr("number was rented already")},
        {u"number_not_bought"_s, EventWords::tr("number not bought")},
        {u"number_order_unknown"_s, EventWords::tr("not known whether the number is bought")},
        {u"number_released"_s, EventWords::tr("number given up")},
        {u"number_not_rented"_s, EventWords::tr("number is not rented by this account")},
        {u"number_release_unknown"_s, EventWords::tr("not known whether the number is given up")},
    };
}

} // namespace

QString eventWord(const QString &kind)
{
    return words().value(kind, QString(kind).replace(u'_', u' '));
}

QString eventSubject(const QString &subject)
{
    const auto about = [&subject](const QString &beginning, const QString &text) {
        return subject.startsWith(beginning) ? text.arg(subject.mid(beginning.size())) : QString();
    };
    for (const QString &text :
         {about(u"ride "_s, EventWords::tr("ride %1")), about(u"customer "_s, EventWords::tr("customer %1")),
          about(u"driver "_s, EventWords::tr("driver %1")), about(u"number "_s, EventWords::tr("number %1")),
          about(u"inbox "_s, EventWords::tr("inbox row %1")),
          about(u"message "_s, EventWords::tr("text %1"))}) {
        if (!text.isEmpty())
            return text;
    }
    if (subject == "customers"_L1)
        return EventWords::tr("customers");
    if (subject == "drivers"_L1)
        return EventWords::tr("drivers");
    if (subject == "numbers"_L1)
        return EventWords::tr("numbers");
    if (subject == "database"_L1)
        return EventWords::tr("database");
    if (subject == "requests"_L1)
        return EventWords::tr("what MessageBird sent");
    if (subject == "tunnel"_L1)
        return EventWords::tr("tunnel");
    return subject;
}

QList<EventGroup> eventGroups()
{
    return {
        {EventWords::tr("Everything"), {}},
        {EventWords::tr("Rides"),
         {u"ride_created"_s, u"ride_changed"_s, u"ride_closed"_s, u"ride_cancelled"_s, u"ride_reopened"_s,
          u"ride_undone"_s, u"driver_changed"_s, u"confirmation_repeated"_s, u"unrouted_linked"_s,
          u"link_ended"_s, u"told_by_phone"_s}},
        {EventWords::tr("Lines"),
         {u"grace_taken_over"_s, u"line_lost"_s, u"line_not_free"_s, u"phone_changed"_s,
          u"import_contested"_s}},
        {EventWords::tr("People"),
         {u"phone_changed"_s, u"phone_remembered"_s, u"person_added"_s, u"person_archived"_s,
          u"person_restored"_s, u"driver_off_duty"_s, u"driver_on_duty"_s}},
        {EventWords::tr("Privacy"),
         {u"phone_revealed"_s, u"person_exported"_s, u"person_erased"_s, u"list_exported"_s}},
        {EventWords::tr("Imports"),
         {u"list_imported"_s, u"import_undone"_s, u"import_refused"_s, u"import_contested"_s}},
        {EventWords::tr("Settings"), {u"settings_changed"_s, u"public_url_changed"_s, u"voice_flow_set"_s}},
        {EventWords::tr("Numbers"),
         {u"number_active"_s, u"number_draining"_s, u"number_disabled"_s, u"number_tested"_s,
          u"number_proven"_s, u"number_ordered"_s, u"number_bought"_s, u"number_not_bought"_s,
          u"number_order_unknown"_s, u"number_released"_s, u"number_release_unknown"_s,
          u"number_rented_already"_s, u"number_not_rented"_s}},
    };
}

} // namespace birdcar
