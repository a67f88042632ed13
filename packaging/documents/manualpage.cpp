// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/documents/manualpage.h"

#include "packaging/documents/helpdocument.h"

#include <QRegularExpression>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Text as roff shows it unchanged; a dash stays one that can be typed.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\e"_s);
    text.replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

/// A form with its literal words in bold and what is to be filled in (capitals) in italics.
QString form(const QString &text)
{
    static const QRegularExpression placeholder(u"\\b[A-Z][A-Z-]+(\\.csv)?\\b"_s);
    QString shown = u"\\fB"_s;
    qsizetype end = 0;
    for (const auto &match : placeholder.globalMatch(text)) {
        shown += escaped(text.sliced(end, match.capturedStart() - end));
        shown += u"\\fI"_s + escaped(match.captured()) + u"\\fB"_s;
        end = match.capturedEnd();
    }
    return shown + escaped(text.sliced(end)) + u"\\fR"_s;
}

QString section(const QString &title, const QString &body)
{
    return u".SH "_s + title + u'\n' + body + u'\n';
}

QString paragraphs(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts)
        lines.append(escaped(text));
    return lines.join(u"\n.PP\n"_s);
}

QString entries(const QList<HelpEntry> &list)
{
    QStringList lines;
    for (const HelpEntry &entry : list)
        lines.append(u".TP\n"_s + form(entry.form) + u'\n' + escaped(entry.text));
    return lines.join(u'\n');
}

QString examples(const QStringList &list)
{
    QStringList lines;
    for (const QString &line : list)
        lines.append(escaped(line));
    return u".EX\n"_s + lines.join(u'\n') + u"\n.EE"_s;
}

QString files()
{
    return entries({
        {u"~/.local/share/birdcar/birdcar.db"_s,
         u"the database, unless another is named; FILE.backups beside it holds its backups, FILE.secret the "
         "secret of the webhook URLs"_s},
        {u"~/.config/birdcar/birdcar.env"_s,
         u"the settings of the user unit birdcar.service, one KEY=VALUE a line"_s},
        {u".env"_s, u"the same for what is started in that folder"_s},
    });
}

} // namespace

QString manualPage(const HelpDocument &help, const QString &version, const QString &date)
{
    const QString title =
        u".TH BIRDCAR 1 %1 \"BirdCar Dispatch %2\" \"User Commands\"\n"_s.arg(date, version);
    return u".\\\" Made from the text of birdcar --help.\n"_s + title +
           u".nh\n.ad l\n"_s + // words that are typed are not cut
           section(u"NAME"_s, u"birdcar \\- phone\\-number masking for a dispatch desk"_s) +
           section(u"SYNOPSIS"_s,
                   u"\\fBbirdcar\\fR [\\fICOMMAND\\fR] [\\fIARGUMENT\\fR]... [\\fIOPTION\\fR]..."_s) +
           section(u"DESCRIPTION"_s, paragraphs(QStringList(help.summary) + help.notes)) +
           section(u"COMMANDS"_s, entries(help.commands)) + section(u"OPTIONS"_s, entries(help.options)) +
           section(u"ENVIRONMENT"_s, escaped(help.environment)) + section(u"FILES"_s, files()) +
           section(u"EXIT STATUS"_s, escaped(help.exitStatus)) +
           section(u"EXAMPLES"_s, examples(help.examples)) +
           section(u"SEE ALSO"_s, u"\\fBsystemctl\\fR(1); /usr/share/doc/birdcar/README.md"_s);
}

} // namespace birdcar
