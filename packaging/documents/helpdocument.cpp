// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/documents/helpdocument.h"

#include <QRegularExpression>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// A title with the lines below it, and whatever follows the title on its own line.
struct Section
{
    QString title;
    QString rest;
    QStringList lines;
};

QList<Section> sectionsOf(const QString &text)
{
    static const QRegularExpression heading(u"^([A-Z][A-Za-z ,.]*):\\s*(.*)$"_s);
    QList<Section> sections{{}};
    for (const QString &line : text.split(u'\n')) {
        if (const auto match = heading.match(line); match.hasMatch())
            sections.append({match.captured(1), match.captured(2), {}});
        else
            sections.last().lines.append(line);
    }
    return sections;
}

void appendText(QString &text, const QString &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += u' ';
    text += more;
}

QString paragraphOf(const QStringList &lines)
{
    return lines.join(u' ').simplified();
}

/// Takes the entries; paragraphs between them, which are not indented, go to `notes`.
QList<HelpEntry> entriesOf(const QStringList &lines, QStringList &notes)
{
    static const QRegularExpression entry(u"^  (\\S.*?)(?:\\s{2,}(\\S.*))?$"_s);
    QList<HelpEntry> entries;
    bool inNote = false;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty()) {
            inNote = false;
        } else if (const auto match = entry.match(line); match.hasMatch()) {
            entries.append({match.captured(1), match.captured(2)});
        } else if (line.startsWith(u' ')) {
            if (!entries.isEmpty())
                appendText(entries.last().text, line.trimmed());
        } else if (inNote) {
            appendText(notes.last(), line.trimmed());
        } else {
            notes.append(line.trimmed());
            inNote = true;
        }
    }
    return entries;
}

QStringList examplesOf(const QStringList &lines)
{
    QStringList examples;
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            examples.append(line.startsWith(u"  "_s) ? line.sliced(2) : line);
    }
    return examples;
}

} // namespace

HelpDocument readHelp(const QString &text)
{
    HelpDocument help;
    for (const Section &section : sectionsOf(text)) {
        if (section.title.isEmpty())
            help.summary = paragraphOf(section.lines);
        else if (section.title == "Usage"_L1)
            help.commands = entriesOf(section.lines, help.notes);
        else if (section.title == "Options"_L1)
            help.options = entriesOf(section.lines, help.notes);
        else if (section.title.startsWith("Environment"_L1))
            help.environment = paragraphOf(section.lines);
        else if (section.title == "Examples"_L1)
            help.examples = examplesOf(section.lines);
        else if (section.title == "Exit status"_L1)
            help.exitStatus = paragraphOf(QStringList(section.rest) + section.lines);
    }
    return help;
}

QString valueOf(const HelpDocument &help, const QString &option)
{
    const QRegularExpression value(u"--%1 ([A-Za-z][^\\s\\]]*)"_s.arg(QRegularExpression::escape(option)));
    for (const HelpEntry &entry : help.options + help.commands) {
        if (const auto match = value.match(entry.form); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

QString textOf(const HelpDocument &help, const QString &option)
{
    const QRegularExpression name(
        u"^(birdcar )?([^\\[]*, )?--%1(,|\\s|$)"_s.arg(QRegularExpression::escape(option)));
    for (const HelpEntry &entry : help.options + help.commands) {
        if (name.match(entry.form).hasMatch())
            return entry.text;
    }
    return {};
}

} // namespace birdcar
