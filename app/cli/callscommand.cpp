// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/savedconnection.h"
#include "app/cli/session.h"
#include "app/dispatcher.h"
#include "app/keys/keylookup.h"
#include "app/messagebird/accountsentences.h"
#include "app/messagebird/voiceclient.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Problem refusedBecause(const QString &text)
{
    return {Problem::Kind::Refused, text, {}, {}};
}

/// What is given for this start, what was saved in the window, and where the tunnel leads from.
Result<Configuration> fullConfiguration(const Configuration &given, Session &session)
{
    Configuration configuration = given;
    takeSavedConnection(configuration, session);
    const QHash<KeyName, QString> problems = lookUpKeys(configuration, true);
    for (const KeyName name : {KeyName::Api, KeyName::Webhook}) {
        if (problems.contains(name))
            return refusedBecause(problems.value(name));
    }
    if (configuration.publicUrl.isEmpty())
        return refusedBecause(
            u"There is no public URL that calls could lead to. Give it with --public-url, or "
            "let BirdCar run a tunnel first."_s);
    return configuration;
}

VoiceFlowAnswer setFlow(const Configuration &configuration, const VoiceFlow &have, const QStringList &numbers)
{
    VoiceClient client(configuration.apiUrl);
    VoiceFlowAnswer answer;
    bool isAnswered = false;
    QEventLoop waiting;
    client.setFlow(configuration.apiKey, have, webhookUrl(configuration, u"/webhook-voice"_s), numbers,
                   [&](const VoiceFlowAnswer &done) {
                       answer = done;
                       isAnswered = true;
                       waiting.quit();
                   });
    if (!isAnswered)
        waiting.exec();
    return answer;
}

} // namespace

int connectCalls(const Invocation &invocation, Session &session, Output &output)
{
    const auto configuration = fullConfiguration(invocation.configuration, session);
    if (!configuration)
        return output.refuse(configuration.problem());
    const auto have = session.dispatcher().voiceFlow();
    const auto numbers = session.dispatcher().callNumbers();
    if (!have || !numbers)
        return output.refuse(have ? numbers.problem() : have.problem());
    if (numbers->isEmpty())
        return output.refuse(refusedBecause(u"The pool is empty: there is no number to connect."_s));
    const VoiceFlowAnswer answer = setFlow(*configuration, *have, *numbers);
    if (const auto kept = session.dispatcher().keepVoiceFlow(answer.flow); !kept)
        return output.refuse(kept.problem());
    if (answer.failure.hasFailed())
        return output.refuse(refusedBecause(accountFailureSentence(answer.failure)));
    if (invocation.json)
        output.print(QJsonObject{{u"flow"_s, answer.flow.id},
                                 {u"numbers"_s, QJsonArray::fromStringList(answer.flow.numbers)}});
    else
        output.print(u"Calls to %1 numbers lead to %2."_s.arg(answer.flow.numbers.size())
                         .arg(configuration->publicUrl));
    return Succeeded;
}

} // namespace birdcar
