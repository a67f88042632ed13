// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sendingrules.h"

namespace birdcar {

namespace {

/// A ride may be booked for "now", or its time be free text: its notices may go at least this long.
constexpr std::chrono::minutes noticeAlwaysGoodFor{30};

bool isPast(const QDateTime &time, std::chrono::minutes allowance, const QDateTime &now)
{
    return now > time.addDuration(allowance);
}

/// For a notice of what is going to happen.
SendVerdict announcementVerdict(const SendInput &input)
{
    const bool isTrue = input.ride && input.ride->state == RideState::Open && input.recipientStillParty;
    if (!isTrue && !input.sentAgain) // who asks for it to be sent again was told
        return SendVerdict::Withdrawn;
    const bool rideIsPast = !input.ride->dueAt.isValid() || input.now > input.ride->dueAt;
    if (rideIsPast && isPast(input.createdAt, noticeAlwaysGoodFor, input.now))
        return SendVerdict::Late;
    return SendVerdict::Send;
}

bool announces(NoticeTopic topic)
{
    return topic == NoticeTopic::Confirmation || topic == NoticeTopic::DriverChanged;
}

} // namespace

Untruth untruthOf(const TruthInput &input)
{
    if (!input.rideState)
        return Untruth::None;
    if (input.topic == NoticeTopic::Cancelled)
        return *input.rideState == RideState::Open ? Untruth::RideOpen : Untruth::None;
    if (input.kind == MessageKind::Notice && !announces(input.topic))
        return Untruth::None;
    const bool isAnnouncement = input.kind == MessageKind::Notice;
    if (isAnnouncement && *input.rideState == RideState::Closed)
        return Untruth::RideClosed;
    if (isAnnouncement && *input.rideState == RideState::Cancelled)
        return Untruth::RideCancelled;
    if (!input.recipientIsParty)
        return Untruth::NoLine;
    return isAnnouncement && input.dueAt.isValid() && input.now > input.dueAt ? Untruth::RidePast
                                                                              : Untruth::None;
}

SendVerdict sendVerdict(const SendInput &input)
{
    if (input.optedOut)
        return SendVerdict::OptedOut; // whoever asks for it to be sent
    if (input.kind == MessageKind::Notice && announces(input.topic))
        return announcementVerdict(input);
    if (input.topic == NoticeTopic::Cancelled && input.ride && input.ride->state == RideState::Open)
        return SendVerdict::Withdrawn; // it was opened again before the text left
    const bool belongsToRide = input.kind != MessageKind::Notice && input.ride;
    if (belongsToRide && !input.recipientStillParty && !input.sentAgain)
        return SendVerdict::Withdrawn; // words meant for whoever was the driver, or had the phone, before
    const QDateTime since = input.kind == MessageKind::Notice ? input.createdAt : input.arrivedAt;
    return isPast(since, input.lateAfter, input.now) ? SendVerdict::Late : SendVerdict::Send;
}

} // namespace birdcar
