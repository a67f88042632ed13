// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/envfile.h"

#include <QFile>
#include <QFileInfo>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

bool isName(QStringView text)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_';
    };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || !isLetter(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(), [&](QChar c) { return isLetter(c) || isDigit(c); });
}

bool isBlankOrComment(QStringView text)
{
    const QStringView rest = text.trimmed();
    return rest.isEmpty() || rest.startsWith(u'#');
}

Problem malformed(const QString &why)
{
    return {Problem::Kind::InvalidInput, why, {}, {}};
}

/// `text` begins with the quote.
Result<QString> quotedValue(QStringView text)
{
    const QChar quote = text.front();
    QString value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == quote) {
            if (!isBlankOrComment(text.sliced(i + 1)))
                return malformed(u"there is more text after the closing quote"_s);
            return value;
        }
        const bool escapes = quote == u'"' && c == u'\\' && i + 1 < text.size() &&
                             (text.at(i + 1) == u'"' || text.at(i + 1) == u'\\');
        if (escapes)
            ++i;
        value += text.at(i);
    }
    return malformed(u"the quote is never closed"_s);
}

QString plainValue(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'#' && (i == 0 || text.at(i - 1).isSpace()))
            return text.first(i).trimmed().toString();
    }
    return text.toString();
}

Result<Done> parseLine(QStringView line, EnvValues &values)
{
    if (isBlankOrComment(line))
        return Done{};
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0)
        return malformed(u"there is no \"=\""_s);
    QStringView name = line.first(equals).trimmed();
    constexpr QStringView exported = u"export";
    if (name.startsWith(exported) && name.size() > exported.size() && name.at(exported.size()).isSpace())
        name = name.sliced(exported.size()).trimmed();
    if (!isName(name))
        return malformed(u"there is no name before the \"=\""_s);

    const QStringView text = line.sliced(equals + 1).trimmed();
    if (!text.startsWith(u'"') && !text.startsWith(u'\'')) {
        values.insert(name.toString(), plainValue(text));
        return Done{};
    }
    const auto value = quotedValue(text);
    if (!value)
        return value.problem();
    values.insert(name.toString(), *value);
    return Done{};
}

} // namespace

Result<EnvValues> parseEnvFile(const QByteArray &content, const QString &fileName)
{
    QString text = QString::fromUtf8(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    EnvValues values;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (const auto parsed = parseLine(line, values); !parsed)
            return malformed(
                u"%1, line %2: %3."_s.arg(fileName, QString::number(number), parsed.problem().text));
    }
    return values;
}

Result<EnvValues> readEnvFile(const QString &file)
{
    QFile source(file);
    if (QFileInfo(file).isDir())
        return malformed(u"Cannot read %1: it is a folder."_s.arg(file));
    if (!source.open(QFile::ReadOnly))
        return malformed(u"Cannot read %1: %2."_s.arg(file, source.errorString()));
    return parseEnvFile(source.readAll(), file);
}

} // namespace birdcar
