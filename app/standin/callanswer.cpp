// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/callanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

CallAnswer unusable(const QString &error)
{
    return {.error = error};
}

CallAnswer transferTo(const QString &destination, bool mask)
{
    if (destination.isEmpty())
        return unusable(u"the transfer has no destination"_s);
    return {.kind = CallAnswer::Kind::Transfer, .destination = destination, .mask = mask};
}

CallAnswer readXml(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    CallAnswer answer = unusable(u"no step is known"_s);
    if (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "Transfer"_L1) {
            answer = transferTo(attributes.value("destination"_L1).toString(),
                                attributes.value("mask"_L1) == "true"_L1);
            xml.skipCurrentElement();
        } else if (xml.name() == "Say"_L1) {
            answer = {.kind = CallAnswer::Kind::Say,
                      .text = xml.readElementText(),
                      .language = attributes.value("language"_L1).toString(),
                      .voice = attributes.value("voice"_L1).toString()};
        } else {
            xml.skipCurrentElement();
        }
    }
    // Anything behind the root, a second root too, makes the document no XML.
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? unusable(xml.errorString()) : answer;
}

void addSpeech(const QJsonValue &step, CallAnswer &answer)
{
    const QJsonValue options = step["options"_L1];
    answer.text = options["payload"_L1].toString();
    answer.language = options["language"_L1].toString();
    answer.voice = options["voice"_L1].toString();
}

CallAnswer readJson(const QByteArray &body)
{
    const QJsonValue steps = QJsonDocument::fromJson(body)["steps"_L1];
    const QJsonValue step = steps[0];
    const QJsonValue options = step["options"_L1];
    if (step["action"_L1] == "say"_L1) {
        CallAnswer answer{.kind = CallAnswer::Kind::Say};
        addSpeech(step, answer);
        return answer;
    }
    if (step["action"_L1] != "transfer"_L1)
        return unusable(u"no step is known"_s);
    CallAnswer answer = transferTo(options["destination"_L1].toString(), options["mask"_L1].toBool());
    if (steps[1]["action"_L1] == "say"_L1)
        addSpeech(steps[1], answer);
    return answer;
}

} // namespace

CallAnswer readCallAnswer(const QByteArray &contentType, const QByteArray &body)
{
    if (contentType.startsWith("application/xml"))
        return readXml(body);
    if (contentType.startsWith("application/json"))
        return readJson(body);
    return unusable(u"the content type is neither application/xml nor application/json"_s);
}

} // namespace birdcar::standin
