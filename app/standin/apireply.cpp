// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/apireply.h"

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

constexpr qsizetype maximumLimit = 250;

/// The number in field `name`, `fallback` without such a field, or -1 if it is not a number.
qsizetype numberField(const FormFields &query, QStringView name, qsizetype fallback)
{
    const auto value = fieldValue(query, name);
    if (!value)
        return fallback;
    bool ok = false;
    const int number = value->toInt(&ok);
    return ok ? number : -1;
}

} // namespace

HttpResponse jsonReply(int status, const OrderedJson &json)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=UTF-8"},
                        {"Cache-Control", "must-revalidate, post-check=0, pre-check=0"},
                        {"Pragma", "no-cache"},
                        {"Expires", "0"}},
            .body = json.toJson()};
}

HttpResponse errorReply(int status, const QList<ApiError> &errors)
{
    QList<OrderedJson> entries;
    for (const ApiError &error : errors) {
        OrderedJson entry;
        entry.add("code"_L1, int(error.code)).add("description"_L1, error.description);
        entry.add("parameter"_L1, error.parameter.isEmpty() ? QJsonValue() : QJsonValue(error.parameter));
        entries.append(entry);
    }
    return jsonReply(status, OrderedJson().add("errors"_L1, entries));
}

HttpResponse unauthorizedReply()
{
    HttpResponse reply =
        errorReply(401, {ApiError{.code = ApiError::RequestNotAllowed,
                                  .description = u"Request not allowed (incorrect access_key)"_s,
                                  .parameter = u"access_key"_s}});
    reply.headers.emplaceBack("Www-Authenticate", "Basic realm=\"REST API authentication\"");
    return reply;
}

HttpResponse invalidParameterReply(const QString &parameter)
{
    return errorReply(422, {ApiError{.code = ApiError::InvalidParameters,
                                     .description = u"%1 is invalid"_s.arg(parameter),
                                     .parameter = parameter}});
}

QString apiTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
}

Page pageFromQuery(const FormFields &query)
{
    Page page{.offset = numberField(query, u"offset", 0), .limit = numberField(query, u"limit", 20)};
    if (page.offset < 0)
        page.invalidParameter = u"offset"_s;
    else if (page.limit < 1 || page.limit > maximumLimit)
        page.invalidParameter = u"limit"_s;
    return page;
}

} // namespace birdcar::standin
