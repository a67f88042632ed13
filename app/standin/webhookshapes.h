// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/webhooksigner.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace birdcar::standin {

/// A text that a phone writes to one of the account's numbers.
struct PhoneText
{
    /// The captured shapes in which an inbound text arrives.
    enum class Shape {
        Form2018,   ///< form, digits without `+`, two different ids, every time and text twice
        Json2021,   ///< JSON, `+` before the numbers, usually with both ids empty
        CourierForm ///< short form in which `id` and `body` come twice
    };

    QString from = {}; ///< digits, or an alphanumeric sender
    QString to = {};
    QString body = {};
    Shape shape = Shape::Form2018;
    /// Nothing: what is usual for the shape, a new one in a form and none in Json2021. Empty: none.
    std::optional<QString> messageId = {};
    Signing signing = {};
};

/// A call of a phone to one of the account's numbers.
struct PhoneCall
{
    std::optional<QString> source = {}; ///< digits or `Restricted`; nothing: the parameter is missing
    QString destination = {};
    QString callId = {}; ///< empty: a new one
    Signing signing = {};
    bool encodedBraces = false; ///< `variables=%7B%7D` instead of `variables={}`
};

/// What changes in a delivery report from one to the next.
struct DeliveryReport
{
    QString id = {};
    QString reference = {};
    QString phone = {};
    QString status = {};
    QDateTime statusAt = {};
    std::optional<int> errorCode = {};
};

struct EncodedText
{
    QByteArray contentType;
    QByteArray body = {};
};

/// Without a messageId the ids are empty.
EncodedText encodedText(const PhoneText &text, const QDateTime &now);
QByteArray voiceFetchQuery(const PhoneCall &call);

/// Parameters in alphabetical order, as captured.
QByteArray deliveryReportQuery(const DeliveryReport &report);

} // namespace birdcar::standin
