// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/account.h"
#include "app/standin/fault.h"
#include "app/standin/httpserver.h"
#include "app/standin/messagesapi.h"
#include "app/standin/voiceapi.h"

#include <functional>

namespace birdcar::standin {

/// The REST, numbers and voice APIs on one host: finds the route, checks the key, counts requests and
/// lets faults strike. Lives on the thread of its server; must outlive it.
class FakeApi
{
public:
    using Clock = std::function<QDateTime()>;

    /// Called for each accepted text; the answer to the sender goes out when `proceed` is called.
    using TextAccepted = std::function<void(const TextRecord &text, const std::function<void()> &proceed)>;

    FakeApi(TextBook &book, Clock clock, TextAccepted textAccepted);

    void handle(const HttpRequest &request, const HttpServer::Reply &undated);

    void setBaseUrl(const QUrl &url);
    void setAccount(const Account &account) { m_account = account; }
    const Account &account() const { return m_account; }
    const VoiceApi &voice() const { return m_voice; }
    FaultPlan &faults() { return m_faults; }

    /// Requests seen so far, those struck by faults too.
    int requestCount(Route route) const { return m_requestCounts.value(route); }

private:
    void dispatch(const HttpRequest &request, const HttpServer::Reply &reply);
    void sendText(const HttpRequest &request, const HttpServer::Reply &reply);
    HttpResponse answer(const HttpRequest &request);
    HttpResponse answerNumbers(const HttpRequest &request, const QStringList &path);
    HttpResponse answerVoice(const HttpRequest &request, const QStringList &path);
    bool isAuthorized(const HttpRequest &request) const;

    Clock m_clock;
    TextAccepted m_textAccepted;
    MessagesApi m_messages;
    VoiceApi m_voice;
    Account m_account;
    QString m_base;
    FaultPlan m_faults;
    QHash<Route, int> m_requestCounts;
};

} // namespace birdcar::standin
