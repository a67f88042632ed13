// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/translationentries.h"

#include <QFile>
#include <QXmlStreamReader>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Entry readEntry(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.type = xml.attributes().value("type"_L1).toString();
            if (!entry.numerus) {
                entry.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                entry.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

} // namespace

QList<Entry> entriesOf(const QByteArray &content)
{
    QList<Entry> entries;
    QString context;
    QXmlStreamReader xml(content);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() != "context"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                entries.append(readEntry(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return entries;
}

QByteArray translationFile(const QString &language)
{
    QFile file(QStringLiteral(BIRDCAR_SOURCE_DIR "/resources/translations/birdcar_%1.ts").arg(language));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace birdcar
