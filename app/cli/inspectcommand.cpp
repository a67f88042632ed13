// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/rowjson.h"
#include "app/cli/session.h"
#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/requestdoor.h"

#include <QJsonArray>

#include <array>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array checkNames{
    std::pair(RequestCheck::Form, "form"_L1), std::pair(RequestCheck::Route, "route"_L1),
    std::pair(RequestCheck::Sender, "sender"_L1), std::pair(RequestCheck::Content, "content"_L1)};

QString resultName(CheckResult result)
{
    switch (result) {
    case CheckResult::Passed:
        return u"passed"_s;
    case CheckResult::Failed:
        return u"failed"_s;
    case CheckResult::NotReached:
        return u"not reached"_s;
    }
    Q_UNREACHABLE();
}

QString decisionOf(const WebhookRequest &request)
{
    QString decision = webhookOutcomeName(request.outcome).replace(u'_', u' ');
    if (request.unrouted)
        decision += u" (%1)"_s.arg(unroutedReasonName(*request.unrouted));
    if (!request.reason.isEmpty())
        decision += u": "_s + request.reason;
    return decision;
}

QJsonObject toJson(const WebhookRequest &request, Exposure exposure)
{
    QJsonObject checks;
    for (const auto &[check, name] : checkNames)
        checks.insert(name, resultName(checkOf(request, check)));
    return {
        {u"number"_s, qint64(request.number)},
        {u"at"_s, toStamp(request.at)},
        {u"took_us"_s, qint64(request.took.count())},
        {u"status"_s, request.status},
        {u"outcome"_s, webhookOutcomeName(request.outcome)},
        {u"unrouted"_s, request.unrouted ? QJsonValue(unroutedReasonName(*request.unrouted)) : QJsonValue()},
        {u"reason"_s, request.reason.isEmpty() ? QJsonValue() : QJsonValue(request.reason)},
        {u"checks"_s, checks},
        {u"request"_s, requestText(request, exposure)},
    };
}

void print(const WebhookRequest &request, Exposure exposure, Output &output)
{
    output.print(u"#%1  %2  status %3 after %4 ms  %5"_s.arg(
        QString::number(request.number), request.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s),
        QString::number(request.status), QString::number(double(request.took.count()) / 1000, 'f', 1),
        decisionOf(request)));
    QStringList checks;
    for (const auto &[check, name] : checkNames)
        checks.append(u"%1 %2"_s.arg(name, resultName(checkOf(request, check))));
    output.print(u"    "_s + checks.join(u", "_s));
    for (const QString &line : requestText(request, exposure).split(u'\n'))
        output.print(u"    "_s + line);
    output.print(QString());
}

/// Empty if all that came in are kept.
QString sentenceForDropped(const KeptRequests &kept)
{
    if (kept.isWhole())
        return {};
    const quint64 all = kept.dropped + kept.strayDropped;
    const QString sentence =
        all == 1 ? u"1 further request was not kept"_s : u"%1 further requests were not kept"_s.arg(all);
    return kept.strayDropped == 0 ? sentence + u'.'
                                  : u"%1, of these %2 for no webhook."_s.arg(sentence).arg(kept.strayDropped);
}

/// Whoever has phones shown leaves a record of it, before they are.
Result<Done> recordReveal(const Invocation &invocation, const Clock &clock, qsizetype count)
{
    const auto session = Session::open(invocation.configuration, clock);
    if (!session)
        return session.problem();
    return (*session)->dispatcher().recordEvent(u"phone_revealed"_s, u"requests"_s,
                                                u"%1 webhook requests"_s.arg(count));
}

} // namespace

int inspectRequests(const Invocation &invocation, Output &output, const Clock &clock)
{
    const auto answered = askForRequests(invocation.configuration);
    if (!answered)
        return output.refuse(answered.problem());
    const auto requests =
        invocation.limit > 0
            ? answered->requests.first(qMin<qsizetype>(answered->requests.size(), invocation.limit))
            : answered->requests;
    const auto exposure = invocation.reveal ? Exposure::Revealed : Exposure::Masked;
    if (invocation.reveal && !requests.isEmpty()) {
        if (const auto recorded = recordReveal(invocation, clock, requests.size()); !recorded)
            return output.refuse(recorded.problem());
    }
    if (const QString dropped = sentenceForDropped(*answered); !dropped.isEmpty())
        output.say(dropped);
    if (invocation.json) {
        QJsonArray array;
        for (const WebhookRequest &request : requests)
            array.append(toJson(request, exposure));
        output.print(array);
        return Succeeded;
    }
    for (const WebhookRequest &request : requests)
        print(request, exposure, output);
    if (requests.isEmpty() && answered->isWhole())
        output.say(u"No webhook has come in since BirdCar was started."_s);
    return Succeeded;
}

} // namespace birdcar
