// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/fakeapi.h"

#include "app/standin/accountapi.h"
#include "app/standin/apireply.h"
#include "app/standin/numbersapi.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

/// The parts of the path; a `v1` in front is dropped, as some clients call the voice API with it.
QStringList pathParts(const HttpRequest &request)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path()));
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.value(0) == "v1"_L1)
        parts.removeFirst();
    return parts;
}

Route routeOfNumbers(const HttpRequest &request, const QStringList &path)
{
    if (request.method == "POST")
        return Route::Buy;
    if (request.method == "DELETE")
        return Route::GiveUp;
    return path.size() == 1 ? Route::Numbers : Route::Number;
}

Route routeOf(const HttpRequest &request)
{
    const QStringList path = pathParts(request);
    const QString first = path.value(0);
    if (first == "messages"_L1 && request.method == "POST")
        return Route::Send;
    if (first == "messages"_L1 && request.method == "GET")
        return Route::List;
    if (first == "phone-numbers"_L1)
        return routeOfNumbers(request, path);
    if (first == "available-phone-numbers"_L1)
        return Route::Offers;
    if (first == "call-flows"_L1)
        return Route::Voice;
    return first == "balance"_L1 ? Route::Balance : Route::Other;
}

HttpResponse noSuchEndpoint()
{
    return errorReply(404, {{.code = ApiError::NoSuchEndpoint, .description = u"API not found"_s}});
}

HttpResponse methodNotAllowed(const QByteArray &allowed)
{
    HttpResponse reply = errorReply(405, {{.description = u"Method not allowed"_s}});
    reply.headers.append({"Allow", allowed});
    return reply;
}

/// RFC 9110, 5.6.7.
QByteArray httpDate(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

FakeApi::FakeApi(TextBook &book, Clock clock, TextAccepted textAccepted)
    : m_clock(std::move(clock)), m_textAccepted(std::move(textAccepted)), m_messages(book, m_clock)
{
}

void FakeApi::setBaseUrl(const QUrl &url)
{
    m_base = url.toString(QUrl::StripTrailingSlash);
    m_messages.setBaseUrl(m_base);
}

void FakeApi::handle(const HttpRequest &request, const HttpServer::Reply &undated)
{
    const auto reply = [this, undated](HttpResponse answer) {
        answer.headers.prepend({"Date", httpDate(m_clock())});
        undated(answer);
    };
    const Route route = routeOf(request);
    ++m_requestCounts[route];
    const auto fault = m_faults.take(route);
    if (!fault)
        return dispatch(request, reply);
    if (!fault->doesWork())
        return reply(fault->strike({}));
    dispatch(request, [fault, reply](const HttpResponse &answer) { reply(fault->strike(answer)); });
}

void FakeApi::dispatch(const HttpRequest &request, const HttpServer::Reply &reply)
{
    const QStringList path = pathParts(request);
    if (path.value(0) == "call-flows"_L1)
        return reply(isAuthorized(request) ? answerVoice(request, path) : VoiceApi::unauthorized());
    if (!isAuthorized(request))
        return reply(unauthorizedReply());
    if (path == QStringList{u"messages"_s} && request.method == "POST")
        return sendText(request, reply);
    reply(answer(request));
}

void FakeApi::sendText(const HttpRequest &request, const HttpServer::Reply &reply)
{
    if (m_account.balance <= 0)
        return reply(Fault{.kind = Fault::Kind::NoBalance422}.strike({}));
    const MessagesApi::Accepted accepted = m_messages.send(request);
    if (!accepted.text)
        return reply(accepted.reply);
    m_textAccepted(*accepted.text, [reply, answer = accepted.reply] { reply(answer); });
}

HttpResponse FakeApi::answer(const HttpRequest &request)
{
    const QStringList path = pathParts(request);
    const QString resource = path.value(0);
    const bool isGet = request.method == "GET";
    if (resource == "messages"_L1 && path.size() == 1)
        return isGet ? m_messages.list(request) : methodNotAllowed("GET, POST");
    if (resource == "messages"_L1 && path.size() == 2) {
        if (request.method == "DELETE")
            return m_messages.remove(path[1]);
        return isGet ? m_messages.get(path[1]) : methodNotAllowed("GET, DELETE");
    }
    if (resource == "balance"_L1 && path.size() == 1)
        return isGet ? balanceReply(m_account) : methodNotAllowed("GET");
    if (resource.endsWith("phone-numbers"_L1))
        return answerNumbers(request, path);
    if (resource == "lookup"_L1 && path.size() == 2)
        return isGet ? lookupReply(path[1], m_base + u"/lookup/"_s + path[1]) : methodNotAllowed("GET");
    return noSuchEndpoint();
}

HttpResponse FakeApi::answerNumbers(const HttpRequest &request, const QStringList &path)
{
    const bool isGet = request.method == "GET";
    if (path.first() == "available-phone-numbers"_L1 && path.size() == 2)
        return isGet ? offersReply(m_account, path[1], request) : methodNotAllowed("GET");
    if (path.first() != "phone-numbers"_L1 || path.size() > 2)
        return noSuchEndpoint();
    if (path.size() == 1) {
        if (request.method == "POST")
            return buyNumber(m_account, request, m_clock());
        return isGet ? phoneNumbersReply(m_account, request) : methodNotAllowed("GET, POST");
    }
    if (request.method == "DELETE")
        return giveUpNumber(m_account, path[1]);
    return isGet ? phoneNumberReply(m_account, path[1]) : methodNotAllowed("GET, DELETE");
}

HttpResponse FakeApi::answerVoice(const HttpRequest &request, const QStringList &path)
{
    const bool isPost = request.method == "POST";
    if (path.size() == 1)
        return isPost ? m_voice.createFlow(request, apiTime(m_clock())) : methodNotAllowed("POST");
    if (path.size() == 2 && request.method == "PUT")
        return m_voice.changeFlow(path[1], request, apiTime(m_clock()));
    if (path.size() == 2)
        return request.method == "DELETE" ? m_voice.removeFlow(path[1]) : methodNotAllowed("PUT, DELETE");
    if (path.size() == 3 && path[2] == "numbers"_L1)
        return isPost ? m_voice.bindNumbers(path[1], request, apiTime(m_clock())) : methodNotAllowed("POST");
    return noSuchEndpoint();
}

bool FakeApi::isAuthorized(const HttpRequest &request) const
{
    return headerValue(request.headers, "Authorization") == "AccessKey " + m_account.accessKey;
}

} // namespace birdcar::standin
