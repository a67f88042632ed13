// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/callflow.h"

#include "app/domain/phonenumber.h"

#include <QXmlStreamWriter>

namespace birdcar {

using namespace Qt::StringLiterals;

QByteArray transferFlow(const PhoneNumber &destination)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeEmptyElement(u"Transfer"_s);
    writer.writeAttribute(u"destination"_s, destination.digits());
    writer.writeAttribute(u"mask"_s, u"true"_s);
    writer.writeEndDocument();
    // The writer ends with `/>` and a line end; the form that the live service is known to take has a blank.
    return xml.trimmed().chopped(2) + " />";
}

QByteArray apologyFlow()
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeStartElement(u"Say"_s);
    writer.writeAttribute(u"language"_s, u"en-GB"_s);
    writer.writeAttribute(u"voice"_s, u"female"_s);
    writer.writeCharacters(u"Sorry, we cannot identify your transaction. "
                           "Make sure you call in from the number you registered."_s);
    writer.writeEndElement();
    writer.writeEndDocument();
    return xml.trimmed();
}

} // namespace birdcar
