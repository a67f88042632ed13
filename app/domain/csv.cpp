// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/csv.h"

#include <QStringDecoder>

#include <array>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

// Decoding

/// 0x80 to 0x9F of Windows-1252; the rest is Latin-1. The five unused codes become U+FFFD.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

QString fromWindows1252(const QByteArray &content)
{
    QString text = QString::fromLatin1(content);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9F))
            c = QChar(windows1252.at(c.unicode() - 0x80U));
    }
    return text;
}

// Parsing

/// Goes through the text once, a cell and a row at a time.
class Scanner
{
public:
    Scanner(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    QList<CsvRecord> records()
    {
        QList<CsvRecord> records;
        while (!atEnd()) {
            CsvRecord record = readRecord();
            if (record.cells != QStringList{QString()} || !record.problem.isEmpty())
                records.append(std::move(record));
        }
        return records;
    }

private:
    bool atEnd() const { return m_position == m_text.size(); }
    bool atLineEnd() const { return atEnd() || peek() == u'\n' || peek() == u'\r'; }
    bool atCellEnd() const { return atLineEnd() || peek() == m_separator; }
    QChar peek() const { return m_text.at(m_position); }

    /// CRLF counts as one character and becomes LF.
    QChar take()
    {
        const QChar c = m_text.at(m_position++);
        if (c == u'\r' && !atEnd() && peek() == u'\n')
            ++m_position;
        if (c != u'\r' && c != u'\n')
            return c;
        ++m_line;
        return u'\n';
    }

    CsvRecord readRecord()
    {
        CsvRecord record;
        record.line = m_line;
        record.cells.append(readCell(record));
        while (!atLineEnd()) {
            take(); // the separator
            record.cells.append(readCell(record));
        }
        if (!atEnd())
            take();
        return record;
    }

    QString readCell(CsvRecord &record)
    {
        QString cell;
        while (!atCellEnd() && peek() == u' ')
            cell += take();
        if (!atCellEnd() && peek() == u'"')
            return readQuoted(record);
        while (!atCellEnd())
            cell += take();
        return cell;
    }

    QString readQuoted(CsvRecord &record)
    {
        take(); // the opening quote
        QString cell;
        while (!atEnd()) {
            const QChar c = take();
            if (c != u'"') {
                cell += c;
            } else if (!atEnd() && peek() == u'"') {
                cell += take();
            } else {
                skipToCellEnd(record);
                return cell;
            }
        }
        record.problem = u"a quote is never closed"_s;
        return cell;
    }

    void skipToCellEnd(CsvRecord &record)
    {
        while (!atCellEnd()) {
            if (take() != u' ')
                record.problem = u"there is text after a closing quote"_s;
        }
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_position = 0;
    int m_line = 1;
};

// Writing

/// True if a spreadsheet would take the text for a formula, also behind apostrophes that stand there already.
bool needsFormulaGuard(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

QString quotedIfNeeded(QString cell)
{
    const bool plain = std::none_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\t';
    });
    if (plain && cell.trimmed() == cell)
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString decodeCsv(const QByteArray &content)
{
    if (const auto marked = QStringConverter::encodingForData(content)) {
        QStringDecoder decoder(*marked);
        return decoder.decode(content);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(content);
    return utf8.hasError() ? fromWindows1252(content) : text;
}

QChar csvSeparator(QStringView text)
{
    constexpr std::array separators{u',', u';', u'\t'};
    std::array<int, separators.size()> counts{};
    bool quoted = false; // what is in quotes does not count, nor what follows the first row
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n' || c == u'\r')
            break;
        for (std::size_t i = 0; i < separators.size(); ++i)
            counts.at(i) += c == separators.at(i);
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators.at(static_cast<std::size_t>(most - counts.begin()));
}

QList<CsvRecord> parseCsv(QStringView text)
{
    return parseCsv(text, csvSeparator(text));
}

QList<CsvRecord> parseCsv(QStringView text, QChar separator)
{
    return Scanner(text, separator).records();
}

QString csvLine(const QStringList &cells, QChar separator)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(quotedIfNeeded(needsFormulaGuard(cell) ? u'\'' + cell : cell));
    return written.join(separator) + u"\r\n"_s;
}

QString withoutFormulaGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && needsFormulaGuard(cell) ? cell.sliced(1) : cell;
}

} // namespace birdcar
