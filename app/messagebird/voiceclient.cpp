// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/voiceclient.h"

#include "app/messagebird/accountreplies.h"
#include "app/messagebird/apirequest.h"
#include "app/messagebird/replycollector.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

AccountClient::Settings accountSettings(const QUrl &apiUrl, std::chrono::milliseconds timeout)
{
    AccountClient::Settings settings = AccountClient::Settings::withHost(apiUrl);
    settings.timeout = timeout;
    return settings;
}

QByteArray flowJson(const QString &url)
{
    const QJsonObject step{{u"action"_s, u"fetchCallFlow"_s}, {u"options"_s, QJsonObject{{u"url"_s, url}}}};
    return QJsonDocument(QJsonObject{{u"title"_s, u"BirdCar calls"_s}, {u"steps"_s, QJsonArray{step}}})
        .toJson(QJsonDocument::Compact);
}

QByteArray numbersJson(const QStringList &numbers)
{
    return QJsonDocument(QJsonObject{{u"numbers"_s, QJsonArray::fromStringList(numbers)}})
        .toJson(QJsonDocument::Compact);
}

QString flowIdIn(const ApiAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body)[u"data"_s][0][u"id"_s].toString();
}

} // namespace

struct VoiceClient::Task
{
    QString key;
    VoiceFlow flow; ///< as it is at MessageBird so far
    QString url;
    QStringList numbers;
    std::function<void(const VoiceFlowAnswer &)> done;
    bool isAnew = false; ///< the flow was made here, because there was none any more
};

VoiceClient::VoiceClient(const QUrl &apiUrl, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent), m_host(apiUrl.isEmpty() ? QUrl(u"https://voice.messagebird.com"_s) : apiUrl),
      m_timeout(timeout), m_account(accountSettings(apiUrl, timeout), this), m_manager(this)
{
}

void VoiceClient::setFlow(const QString &key, const VoiceFlow &have, const QString &url,
                          const QStringList &numbers, std::function<void(const VoiceFlowAnswer &)> done)
{
    if (key.trimmed().isEmpty())
        return done({{AccountTrouble::NoKey}, have});
    const auto task = std::make_shared<Task>(Task{key, have, url, numbers, std::move(done)});
    if (have.isSet() && have.mark == urlMark(url))
        bindNumbers(task);
    else
        writeFlow(task);
}

/// Changes the flow, or makes one.
void VoiceClient::writeFlow(const std::shared_ptr<Task> &task)
{
    const bool changes = task->flow.isSet() && !task->isAnew;
    const QString path = changes ? u"/call-flows/"_s + task->flow.id : u"/call-flows"_s;
    send(task, path, flowJson(task->url), changes, [this, task, changes](const ApiAnswer &answer) {
        if (changes && beginsAnew(task, answer))
            return;
        takeFlow(task, answer);
    });
}

void VoiceClient::takeFlow(const std::shared_ptr<Task> &task, const ApiAnswer &answer)
{
    if (const AccountFailure failure = failureOf(answer); failure.hasFailed())
        return fail(task, failure);
    const QString id = flowIdIn(answer);
    if (id.isEmpty())
        return fail(task, {AccountTrouble::Unreadable});
    if (task->flow.id != id)
        task->flow.numbers.clear(); // they were bound to the former
    task->flow.id = id;
    task->flow.mark = urlMark(task->url);
    bindNumbers(task);
}

void VoiceClient::bindNumbers(const std::shared_ptr<Task> &task)
{
    const QStringList unbound = unboundNumbers(task->flow, task->numbers);
    if (unbound.isEmpty())
        return task->done({{}, task->flow});
    send(task, u"/call-flows/%1/numbers"_s.arg(task->flow.id), numbersJson(unbound), false,
         [this, task, unbound](const ApiAnswer &answer) {
             if (beginsAnew(task, answer))
                 return;
             if (const AccountFailure failure = failureOf(answer); failure.hasFailed())
                 return fail(task, failure);
             task->flow.numbers += unbound;
             task->done({{}, task->flow});
         });
}

/// Somebody deleted the flow: another takes its place, once. Until there is one, the former stays, without
/// its mark: so the next attempt finds out again that it has to be made anew.
bool VoiceClient::beginsAnew(const std::shared_ptr<Task> &task, const ApiAnswer &answer)
{
    if (!saysNoSuchFlow(answer) || std::exchange(task->isAnew, true))
        return false;
    task->flow.mark.clear();
    writeFlow(task);
    return true;
}

/// A key that the balance can be asked with is right, and has no right to this.
void VoiceClient::fail(const std::shared_ptr<Task> &task, const AccountFailure &failure)
{
    if (failure.trouble != AccountTrouble::KeyRefused)
        return task->done({failure, task->flow});
    m_account.askBalance(task->key, [task](const AccountBalance &balance) {
        const bool isRight = !balance.failure.hasFailed();
        task->done({{isRight ? AccountTrouble::NoRights : AccountTrouble::KeyRefused}, task->flow});
    });
}

void VoiceClient::send(const std::shared_ptr<Task> &task, const QString &path, const QByteArray &json,
                       bool replaces, std::function<void(const ApiAnswer &)> done)
{
    const auto request = apiRequest(apiUrl(m_host, path), task->key.toUtf8().simplified());
    const auto [reply, body] = sendJson(m_manager, replaces ? Verb::Put : Verb::Post, request, json);
    const auto *collector = new ReplyCollector(reply, body, m_timeout);
    connect(collector, &ReplyCollector::collected, this, std::move(done));
}

} // namespace birdcar
