// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/fault.h"

#include "app/standin/apireply.h"

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

constexpr qsizetype paddingOfLargeAnswer = 2 * 1024 * 1024;

HttpResponse noBalance(int status)
{
    return errorReply(status, {{.code = ApiError::NotEnoughBalance, .description = u"Not enough balance"_s}});
}

HttpResponse tooManyRequests(std::optional<std::chrono::seconds> retryAfter)
{
    HttpResponse reply = errorReply(429, {{.description = u"Too many requests"_s}});
    if (retryAfter)
        reply.headers.append({"Retry-After", QByteArray::number(qlonglong(retryAfter->count()))});
    return reply;
}

/// The blanks come first: what is read up to 1 MiB holds nothing of the answer.
HttpResponse padded(HttpResponse answer)
{
    answer.body.prepend(QByteArray(paddingOfLargeAnswer, ' '));
    return answer;
}

HttpResponse withoutBody(HttpResponse answer)
{
    answer.body.clear();
    return answer;
}

HttpResponse delivered(HttpResponse answer, HttpResponse::Delivery delivery,
                       std::chrono::milliseconds interval)
{
    answer.delivery = delivery;
    answer.dripInterval = interval;
    return answer;
}

} // namespace

bool Fault::doesWork() const
{
    return takesEffect || kind == Kind::Slow || kind == Kind::EmptyAnswer || kind == Kind::LargeAnswer;
}

HttpResponse Fault::strike(const HttpResponse &trueAnswer) const
{
    switch (kind) {
    case Kind::Unauthorized:
        return unauthorizedReply();
    case Kind::Forbidden:
        return errorReply(403,
                          {{.code = ApiError::RequestNotAllowed, .description = u"Request not allowed"_s}});
    case Kind::NotFound:
        return errorReply(404, {{.code = ApiError::NotFound, .description = u"number not found"_s}});
    case Kind::NoBalance402:
        return noBalance(402);
    case Kind::NoBalance422:
        return noBalance(422);
    case Kind::TooManyRequests:
        return tooManyRequests(retryAfter);
    case Kind::ServerError:
        return {.status = 500};
    case Kind::Unavailable:
        return {.status = 503};
    case Kind::HtmlPage:
        return {.headers = {{"Content-Type", "text/html"}},
                .body = "<!DOCTYPE html><title>Sign in</title><p>Welcome to this network</p>"};
    case Kind::Redirect:
        return {.status = 307, .headers = {{"Location", location}}};
    case Kind::InvalidParameters:
        return invalidParameterReply(u"recipient"_s);
    case Kind::CutConnection:
        return delivered(trueAnswer, HttpResponse::Delivery::Cut, dripInterval);
    case Kind::Hang:
        return delivered(trueAnswer, HttpResponse::Delivery::Withheld, dripInterval);
    case Kind::Slow:
        return delivered(trueAnswer, HttpResponse::Delivery::Dripped, dripInterval);
    case Kind::EmptyAnswer:
        return withoutBody(trueAnswer);
    case Kind::LargeAnswer:
        return padded(trueAnswer);
    }
    Q_UNREACHABLE();
}

std::optional<Fault> FaultPlan::take(Route route)
{
    const auto found = m_faults.find(route);
    if (found == m_faults.end())
        return std::nullopt;
    if (found->after > 0) {
        --found->after;
        return std::nullopt;
    }
    const Fault fault = *found;
    if (found->times > 0 && --found->times == 0)
        m_faults.erase(found);
    return fault;
}

} // namespace birdcar::standin
