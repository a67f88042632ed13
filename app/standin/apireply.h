// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/httpmessage.h"
#include "app/standin/orderedjson.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace birdcar::standin {

/// One entry of the `errors` array. An empty parameter is written as null.
struct ApiError
{
    enum Code {
        RequestNotAllowed = 2,
        MissingParameters = 9,
        InvalidParameters = 10,
        NotFound = 20,
        BadRequest = 21,
        NotEnoughBalance = 25,
        NoSuchEndpoint = 98
    };

    Code code = BadRequest;
    QString description = {};
    QString parameter = {};
};

/// An answer with the headers of the real service.
HttpResponse jsonReply(int status, const OrderedJson &json);

/// Errors of rest.messagebird.com and numbers.messagebird.com.
HttpResponse errorReply(int status, const QList<ApiError> &errors);

/// 401 with the header that makes clients believe in Basic authentication, as the real service sends it.
HttpResponse unauthorizedReply();

/// 422 for a single parameter that cannot be used.
HttpResponse invalidParameterReply(const QString &parameter);

/// The service's way to write a time: `2022-07-01T16:16:51+00:00`.
QString apiTime(const QDateTime &time);

/// Where a page of a list begins and how long it is at most.
struct Page
{
    qsizetype offset = 0;
    qsizetype limit = 20;
    QString invalidParameter = {}; ///< the parameter that cannot be used, or empty
};

/// `offset` and `limit` of a query.
Page pageFromQuery(const FormFields &query);

} // namespace birdcar::standin
