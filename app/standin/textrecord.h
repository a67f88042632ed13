// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace birdcar::standin {

/// A text that the stand-in took, from the API or from a phone. Phones are digits without `+`.
struct TextRecord
{
    enum class Direction {
        FromApi,  ///< `mt`: accepted by POST /messages
        FromPhone ///< `mo`: written by a phone to one of the account's numbers
    };

    struct Recipient
    {
        QString phone = {};
        QString status = {}; ///< sent, delivered or delivery_failed
        QDateTime statusAt = {};
        std::optional<int> errorCode = {};
    };

    QString id = {}; ///< 32 hexadecimal digits
    Direction direction = Direction::FromApi;
    QString originator = {};
    QList<Recipient> recipients = {};
    QString body = {};
    QString reference = {}; ///< empty if none was given; then there are no delivery reports
    QString reportUrl = {};
    QString type = {};
    QString datacoding = {};
    int mclass = 1;
    int partCount = 1;
    QDateTime createdAt = {}; ///< whole seconds
};

} // namespace birdcar::standin
