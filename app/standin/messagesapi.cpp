// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/messagesapi.h"

#include "app/standin/apireply.h"
#include "app/standin/messagejson.h"
#include "app/standin/sendrequest.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

constexpr QLatin1StringView knownStatuses[] = {"scheduled"_L1, "sent"_L1,    "buffered"_L1,
                                               "delivered"_L1, "expired"_L1, "delivery_failed"_L1};

/// RFC 3339 with an offset. A bare `+` has become a space when the query was decoded.
QDateTime filterTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(QString(text).replace(u' ', u'+'), Qt::ISODate);
    return time.timeSpec() == Qt::LocalTime ? QDateTime() : time;
}

QString withoutPlus(const QString &text)
{
    return text.startsWith(u'+') ? text.mid(1) : text;
}

/// Reads one field into the filter; false if its value cannot be used. Unknown fields are ignored, as
/// the real service ignores them: `reference` is one of these.
bool readFilterField(const QString &name, const QString &value, TextFilter *filter)
{
    if (name == "originator"_L1) {
        filter->originator = withoutPlus(value.trimmed());
    } else if (name == "recipient"_L1) {
        filter->recipient = withoutPlus(value.trimmed());
    } else if (name == "direction"_L1) {
        filter->direction =
            value == "mo"_L1 ? TextRecord::Direction::FromPhone : TextRecord::Direction::FromApi;
        return value == "mo"_L1 || value == "mt"_L1;
    } else if (name == "status"_L1) {
        filter->status = value;
        return std::ranges::find(knownStatuses, value) != std::end(knownStatuses);
    } else if (name == "from"_L1) {
        filter->from = filterTime(value);
        return filter->from.isValid();
    } else if (name == "until"_L1) {
        filter->until = filterTime(value);
        return filter->until.isValid();
    }
    return true;
}

HttpResponse notFound()
{
    return errorReply(404, {{.code = ApiError::NotFound, .description = u"message not found"_s}});
}

} // namespace

MessagesApi::Accepted MessagesApi::send(const HttpRequest &request)
{
    SendRequest parsed = readSendRequest(request);
    if (!parsed.errors.isEmpty())
        return {errorReply(parsed.status, parsed.errors), std::nullopt};
    TextRecord &text = parsed.text;
    text.id = TextBook::newId();
    text.createdAt = QDateTime::fromSecsSinceEpoch(m_clock().toSecsSinceEpoch()).toUTC();
    for (TextRecord::Recipient &recipient : text.recipients) {
        recipient.status = u"sent"_s;
        recipient.statusAt = text.createdAt;
    }
    m_book.add(text);
    const QString href = m_base + u"/messages/"_s + text.id;
    return {jsonReply(201, messageJson(text, href, RecipientDetail::Brief)), text};
}

HttpResponse MessagesApi::list(const HttpRequest &request) const
{
    const FormFields query = decodeForm(request.query());
    const Page page = pageFromQuery(query);
    if (!page.invalidParameter.isEmpty())
        return invalidParameterReply(page.invalidParameter);
    TextFilter filter;
    for (const auto &[name, value] : query) {
        if (!readFilterField(name, value, &filter))
            return invalidParameterReply(name);
    }

    const QList<TextRecord> found = m_book.matching(filter);
    QList<OrderedJson> items;
    for (const TextRecord &text : found.mid(qMin(page.offset, found.size()), page.limit))
        items.append(messageJson(text, m_base + u"/messages/"_s + text.id, RecipientDetail::Full));
    OrderedJson json;
    json.add("offset"_L1, page.offset)
        .add("limit"_L1, page.limit)
        .add("count"_L1, items.size())
        .add("totalCount"_L1, found.size())
        .add("links"_L1, links(query, page, found.size()))
        .add("items"_L1, items);
    return jsonReply(200, json);
}

OrderedJson MessagesApi::links(const FormFields &query, const Page &page, qsizetype total) const
{
    QString rest;
    for (const auto &[name, value] : query) {
        if (name != "offset"_L1)
            rest += u'&' + name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    const auto link = [&](bool exists, qsizetype offset) {
        const QString text = u"%1/messages/?offset=%2"_s.arg(m_base, QString::number(offset)) + rest;
        return exists && total > 0 ? QJsonValue(text) : QJsonValue();
    };
    const qsizetype last = total > 0 ? (total - 1) / page.limit * page.limit : 0;
    OrderedJson json;
    json.add("first"_L1, link(true, 0))
        .add("previous"_L1, link(page.offset > 0, qMax(qsizetype(0), page.offset - page.limit)))
        .add("next"_L1, link(page.offset + page.limit < total, page.offset + page.limit))
        .add("last"_L1, link(true, last));
    return json;
}

HttpResponse MessagesApi::get(const QString &id) const
{
    const auto text = m_book.find(id);
    if (!text)
        return notFound();
    return jsonReply(200, messageJson(*text, m_base + u"/messages/"_s + id, RecipientDetail::Full));
}

HttpResponse MessagesApi::remove(const QString &id)
{
    if (!m_book.remove(id))
        return notFound();
    return {.status = 204, .headers = {{"Content-Type", "text/html"}}};
}

} // namespace birdcar::standin
