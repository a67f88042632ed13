// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/callflow.h"

#include "app/domain/inbound.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QJsonObject transferStep(const PhoneNumber &destination)
{
    return {{u"action"_s, u"transfer"_s},
            {u"options"_s, QJsonObject{{u"destination"_s, destination.digits()}, {u"mask"_s, true}}}};
}

QJsonObject sayStep(const Speech &speech)
{
    return {{u"action"_s, u"say"_s},
            {u"options"_s, QJsonObject{{u"payload"_s, speech.text},
                                       {u"language"_s, speech.language},
                                       {u"voice"_s, speechVoiceName(speech.voice)}}}};
}

QByteArray jsonFlow(const CallAnswer &answer)
{
    QJsonArray steps;
    if (answer.transferTo)
        steps.append(transferStep(*answer.transferTo));
    if (!answer.say.text.isEmpty())
        steps.append(sayStep(answer.say));
    const QString title = answer.transferTo ? u"Masked call"_s : u"Unknown caller"_s;
    return QJsonDocument(QJsonObject{{u"title"_s, title}, {u"steps"_s, steps}})
        .toJson(QJsonDocument::Compact);
}

QByteArray transferTo(const QString &destination)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeEmptyElement(u"Transfer"_s);
    writer.writeAttribute(u"destination"_s, destination);
    writer.writeAttribute(u"mask"_s, u"true"_s);
    writer.writeEndDocument();
    // The writer ends with `/>` and a line end; the form that the live service is known to take has a blank.
    return xml.trimmed().chopped(2) + " />";
}

} // namespace

QByteArray transferXml(const PhoneNumber &destination)
{
    // Written once; digits are the same in any XML.
    static const QByteArray model = transferTo(u"@"_s);
    static const qsizetype place = model.indexOf('@');
    QByteArray xml = model;
    return xml.replace(place, 1, destination.digits().toLatin1());
}

QByteArray sayXml(const Speech &speech)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeStartElement(u"Say"_s);
    writer.writeAttribute(u"language"_s, speech.language);
    writer.writeAttribute(u"voice"_s, speechVoiceName(speech.voice));
    writer.writeCharacters(speech.text);
    writer.writeEndElement();
    writer.writeEndDocument();
    return xml.trimmed();
}

CallFlow callFlow(const CallAnswer &answer)
{
    if (answer.format == CallFlowFormat::Json)
        return {"application/json", jsonFlow(answer)};
    return {"application/xml", answer.transferTo ? transferXml(*answer.transferTo) : sayXml(answer.say)};
}

} // namespace birdcar
