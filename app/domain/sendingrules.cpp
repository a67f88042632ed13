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
    if (!input.ride || input.ride->state != RideState::Open || !input.recipientStillParty)
        return SendVerdict::Withdrawn;
    const bool rideIsPast = !input.ride->dueAt.isValid() || input.now > input.ride->dueAt;
    if (rideIsPast && isPast(input.createdAt, noticeAlwaysGoodFor, input.now))
        return SendVerdict::Late;
    return SendVerdict::Send;
}

} // namespace

SendVerdict sendVerdict(const SendInput &input)
{
    const bool announces =
        input.topic == NoticeTopic::Confirmation || input.topic == NoticeTopic::DriverChanged;
    if (input.kind == MessageKind::Notice && announces)
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
