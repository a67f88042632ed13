// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/voiceapi.h"

#include "app/standin/apireply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

enum VoiceError { MissingData = 11, NotFound = 13, Unauthorised = 15 };

HttpResponse voiceError(int status, VoiceError code, const QString &message)
{
    OrderedJson error;
    error.add("code"_L1, int(code)).add("message"_L1, message);
    OrderedJson json;
    json.add("data"_L1, QJsonValue()).add("errors"_L1, QList<OrderedJson>{error});
    return jsonReply(status, json);
}

HttpResponse voiceReply(int status, const QList<OrderedJson> &data, const QString &self)
{
    OrderedJson pagination;
    pagination.add("totalCount"_L1, data.size())
        .add("pageCount"_L1, 1)
        .add("currentPage"_L1, 1)
        .add("perPage"_L1, 10);
    OrderedJson json;
    json.add("data"_L1, data)
        .add("_links"_L1, OrderedJson().add("self"_L1, self))
        .add("pagination"_L1, pagination);
    return jsonReply(status, json);
}

HttpResponse noSuchFlow(const QString &flowId)
{
    return voiceError(404, NotFound, u"No call flow found for ID `%1`."_s.arg(flowId));
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

HttpResponse VoiceApi::createFlow(const HttpRequest &request, const QString &now)
{
    return writeFlow(newId(), request, now, 201);
}

HttpResponse VoiceApi::changeFlow(const QString &flowId, const HttpRequest &request, const QString &now)
{
    return m_flows.contains(flowId) ? writeFlow(flowId, request, now, 200) : noSuchFlow(flowId);
}

HttpResponse VoiceApi::removeFlow(const QString &flowId)
{
    if (m_flows.remove(flowId) == 0)
        return noSuchFlow(flowId);
    m_flowByNumber.removeIf([&flowId](const auto &entry) { return entry.value() == flowId; });
    return {.status = 204};
}

HttpResponse VoiceApi::writeFlow(const QString &id, const HttpRequest &request, const QString &now,
                                 int status)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonArray steps = body.value("steps"_L1).toArray();
    if (steps.isEmpty())
        return voiceError(422, MissingData, u"steps are missing"_s);
    QList<OrderedJson> stepsWithIds;
    for (const QJsonValue &step : steps) {
        stepsWithIds.append(OrderedJson()
                                .add("id"_L1, newId())
                                .add("action"_L1, step["action"_L1])
                                .add("options"_L1, step["options"_L1]));
    }
    m_flows.insert(id, steps.first()["options"_L1]["url"_L1].toString());
    OrderedJson flow;
    flow.add("id"_L1, id)
        .add("title"_L1, body.value("title"_L1).toString())
        .add("steps"_L1, stepsWithIds)
        .add("record"_L1, body.value("record"_L1).toBool())
        .add("createdAt"_L1, now)
        .add("updatedAt"_L1, now);
    return voiceReply(status, {flow}, u"/call-flows/"_s + id);
}

HttpResponse VoiceApi::bindNumbers(const QString &flowId, const HttpRequest &request, const QString &now)
{
    if (!m_flows.contains(flowId))
        return noSuchFlow(flowId);
    const QJsonArray numbers = QJsonDocument::fromJson(request.body).object().value("numbers"_L1).toArray();
    if (numbers.isEmpty())
        return voiceError(422, MissingData, u"numbers are missing"_s);
    QList<OrderedJson> bindings;
    for (const QJsonValue &number : numbers) {
        m_flowByNumber.insert(number.toString(), flowId);
        bindings.append(OrderedJson()
                            .add("id"_L1, newId())
                            .add("number"_L1, number)
                            .add("callFlowId"_L1, flowId)
                            .add("createdAt"_L1, now)
                            .add("updatedAt"_L1, now));
    }
    return voiceReply(201, bindings, u"/call-flows/%1/numbers"_s.arg(flowId));
}

HttpResponse VoiceApi::unauthorized()
{
    return voiceError(401, Unauthorised, u"Unauthorized"_s);
}

} // namespace birdcar::standin
