// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/archiveanswer.h"

#include "app/domain/retrypolicy.h"
#include "app/domain/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

ArchiveReply replyOf(const ApiAnswer &answer)
{
    if (answer.status >= 200 && answer.status < 300)
        return answer.whole ? ArchiveReply::Answered : ArchiveReply::NotAnswered;
    switch (answer.status) {
    case 401:
        return ArchiveReply::KeyRefused;
    case 429:
        return ArchiveReply::RateLimited;
    default:
        return answer.status >= 400 && answer.status < 500 ? ArchiveReply::Refused
                                                           : ArchiveReply::NotAnswered;
    }
}

/// A phone is a string in one place of the API and an integer in another.
QString phoneText(const QJsonValue &value)
{
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    return text.startsWith(u'+') ? text.sliced(1) : text;
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

} // namespace

InboundPage readInboundAnswer(const ApiAnswer &answer, const QString &number, int offset,
                              const QDateTime &now)
{
    InboundPage page;
    page.reply = replyOf(answer);
    page.date = answer.date;
    if (page.reply == ArchiveReply::RateLimited)
        page.wait = retryAfterWait(answer.retryAfter, now);
    if (page.reply != ArchiveReply::Answered)
        return page;
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const int total = json["totalCount"_L1].toInt(-1);
    if (!json["items"_L1].isArray() || total < 0)
        return {};
    const QJsonArray items = json["items"_L1].toArray();
    for (const QJsonValue &item : items) {
        ListedText text{item["id"_L1].toString(), phoneText(item["originator"_L1]), number,
                        cleanText(item["body"_L1].toString()), timeOf(item["createdDatetime"_L1])};
        const QString recipient = phoneText(item["recipients"_L1]["items"_L1][0]["recipient"_L1]);
        const bool isForNumber = recipient.isEmpty() || recipient == number; // whatever was asked for
        if (!text.sender.isEmpty() && text.createdAt.isValid() && isForNumber &&
            item["direction"_L1].toString() == "mo"_L1)
            page.texts.append(text);
    }
    const int next = offset + static_cast<int>(items.size());
    if (next < total && !items.isEmpty())
        page.nextOffset = next;
    return page;
}

StatusAnswer readStatusAnswer(const ApiAnswer &answer, const QDateTime &now)
{
    StatusAnswer known;
    known.reply = replyOf(answer);
    if (known.reply == ArchiveReply::RateLimited)
        known.wait = retryAfterWait(answer.retryAfter, now);
    if (known.reply != ArchiveReply::Answered)
        return known;
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const QJsonValue recipient = json["recipients"_L1]["items"_L1][0]; // our texts have one
    known.report.reference = json["reference"_L1].toString();
    known.report.providerId = json["id"_L1].toString();
    known.report.recipient = phoneText(recipient["recipient"_L1]);
    known.report.status = recipient["status"_L1].toString();
    known.report.reason = recipient["statusReason"_L1].toString();
    if (const int code = recipient["statusErrorCode"_L1].toInt(); code != 0)
        known.report.errorCode = QString::number(code);
    if (known.report.reason.isEmpty())
        known.report.reason = known.report.errorCode;
    known.report.statusAt = timeOf(recipient["statusDatetime"_L1]);
    if (known.report.status.isEmpty() || known.report.providerId.isEmpty())
        return {};
    return known;
}

} // namespace birdcar
