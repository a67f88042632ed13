// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/callflow.h"

#include "app/domain/phonenumber.h"

#include <QXmlStreamWriter>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

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

QByteArray apology()
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

} // namespace

QByteArray transferFlow(const PhoneNumber &destination)
{
    // Written once; digits are the same in any XML.
    static const QByteArray model = transferTo(u"@"_s);
    static const qsizetype place = model.indexOf('@');
    QByteArray xml = model;
    return xml.replace(place, 1, destination.digits().toLatin1());
}

QByteArray apologyFlow()
{
    static const QByteArray written = apology();
    return written;
}

} // namespace birdcar
