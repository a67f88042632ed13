// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/documents/guidepages.h"

#include <QDir>
#include <QFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QXmlStreamWriter>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString ownName(const QString &language)
{
    return language == "nl"_L1   ? u"Nederlands"_s
           : language == "de"_L1 ? u"Deutsch"_s
           : language == "es"_L1 ? u"Espa\u00F1ol"_s
                                 : u"English"_s;
}

/// Writes what Qt reads in a Markdown text as HTML: headings, paragraphs, lists, pictures, links and words in
/// bold, slanted or as typed.
class ChapterWriter
{
public:
    ChapterWriter(QXmlStreamWriter &xml, const QString &markdown) : m_xml(xml)
    {
        m_document.setMarkdown(markdown);
    }

    void write()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            writeBlock(block);
        enterList(nullptr);
    }

private:
    void writeBlock(const QTextBlock &block)
    {
        enterList(block.textList());
        if (block.text().isEmpty())
            return;
        const int level = block.blockFormat().headingLevel();
        m_xml.writeStartElement(m_list ? u"li"_s : level > 0 ? u"h%1"_s.arg(level) : u"p"_s);
        for (auto at = block.begin(); !at.atEnd(); ++at)
            writeFragment(at.fragment(), level > 0);
        m_xml.writeEndElement();
    }

    void enterList(const QTextList *list)
    {
        if (list == m_list)
            return;
        if (m_list)
            m_xml.writeEndElement();
        m_list = list;
        if (list)
            m_xml.writeStartElement(list->format().style() == QTextListFormat::ListDecimal ? u"ol"_s
                                                                                           : u"ul"_s);
    }

    void writeFragment(const QTextFragment &fragment, bool heading)
    {
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat()) {
            const QTextImageFormat picture = format.toImageFormat();
            m_xml.writeEmptyElement(u"img"_s);
            m_xml.writeAttribute(u"src"_s, picture.name());
            m_xml.writeAttribute(u"alt"_s, picture.property(QTextFormat::ImageAltText).toString());
            return;
        }
        int open = 0;
        const auto start = [&](const QString &element) {
            m_xml.writeStartElement(element);
            ++open;
        };
        if (format.isAnchor()) {
            QString link = format.anchorHref();
            if (link.endsWith(".md"_L1))
                link.replace(link.size() - 3, 3, u".html"_s);
            start(u"a"_s);
            m_xml.writeAttribute(u"href"_s, link);
        }
        if (!heading && format.fontWeight() > QFont::Normal)
            start(u"strong"_s);
        if (format.fontItalic())
            start(u"em"_s);
        if (format.fontFixedPitch())
            start(u"code"_s);
        m_xml.writeCharacters(fragment.text());
        while (open-- > 0)
            m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
    QTextDocument m_document;
    const QTextList *m_list = nullptr;
};

void writeLink(QXmlStreamWriter &xml, const QString &link, const QString &text, bool here)
{
    xml.writeStartElement(u"a"_s);
    xml.writeAttribute(u"href"_s, link);
    if (here)
        xml.writeAttribute(u"aria-current"_s, u"page"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
}

void writeHead(QXmlStreamWriter &xml, const QString &language, const QString &title, const QString &style)
{
    xml.writeDTD(u"<!DOCTYPE html>\n"_s);
    xml.writeStartElement(u"html"_s);
    xml.writeAttribute(u"lang"_s, language);
    xml.writeStartElement(u"head"_s);
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(u"name"_s, u"viewport"_s);
    xml.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
    xml.writeTextElement(u"title"_s, title);
    xml.writeEmptyElement(u"link"_s);
    xml.writeAttribute(u"rel"_s, u"stylesheet"_s);
    xml.writeAttribute(u"href"_s, style);
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
}

void writeLanguages(QXmlStreamWriter &xml, const QStringList &languages, const QString &here,
                    const QString &place)
{
    xml.writeStartElement(u"p"_s);
    for (const QString &language : languages) {
        writeLink(xml, place.arg(language), ownName(language), language == here);
        xml.writeCharacters(u" "_s);
    }
    xml.writeEndElement();
}

} // namespace

QString GuideChapter::title() const
{
    QString line = markdown.section(u'\n', 0, 0);
    while (line.startsWith(u'#'))
        line.remove(0, 1);
    return line.trimmed();
}

QList<GuideChapter> readGuide(const QDir &guide, const QString &language)
{
    QList<GuideChapter> chapters;
    const QString contents = contentOf(guide.filePath(u"contents.txt"_s));
    for (const QString &line : contents.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u':', 0, 0);
        const QString text = contentOf(guide.filePath(u"%1/%2.md"_s.arg(language, name)));
        if (text.isEmpty())
            return {};
        chapters.append({name, text});
    }
    return chapters;
}

QString guidePage(const QList<GuideChapter> &chapters, qsizetype index, const QString &language,
                  const QStringList &languages)
{
    const GuideChapter &chapter = chapters.at(index);
    QString page;
    QXmlStreamWriter xml(&page);
    writeHead(xml, language, u"BirdCar Dispatch: "_s + chapter.title(), u"../guide.css"_s);
    xml.writeStartElement(u"nav"_s);
    xml.writeStartElement(u"ul"_s);
    for (const GuideChapter &other : chapters) {
        xml.writeStartElement(u"li"_s);
        writeLink(xml, other.name + u".html"_s, other.title(), other.name == chapter.name);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    writeLanguages(xml, languages, language, u"../%1/"_s + chapter.name + u".html"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"main"_s);
    ChapterWriter(xml, chapter.markdown).write();
    xml.writeEndElement();
    xml.writeEndDocument();
    return page;
}

QString guideStartPage(const QString &firstChapter, const QStringList &languages)
{
    QString page;
    QXmlStreamWriter xml(&page);
    writeHead(xml, u"en"_s, u"BirdCar Dispatch"_s, u"guide.css"_s);
    xml.writeStartElement(u"main"_s);
    xml.writeTextElement(u"h1"_s, u"BirdCar Dispatch"_s);
    writeLanguages(xml, languages, {}, u"%1/"_s + firstChapter + u".html"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return page;
}

} // namespace birdcar
