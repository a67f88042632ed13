// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoverdocument.h"

#include "app/domain/depottime.h"
#include "app/domain/phonenumber.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct HandOverWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::HandOverWords)
};

constexpr qreal spaceAbove = 8; ///< of a heading, in the units of a screen

/// Writes headings, lines and tables under each other.
class Writer
{
public:
    explicit Writer(QTextDocument &document) : m_cursor(&document) {}

    void heading(const QString &text, int size)
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setProperty(QTextFormat::FontSizeAdjustment, size);
        block();
        QTextBlockFormat paragraph;
        paragraph.setTopMargin(spaceAbove);
        m_cursor.setBlockFormat(paragraph);
        m_cursor.insertText(text, format);
    }

    void line(const QString &text)
    {
        block();
        m_cursor.insertText(text, QTextCharFormat());
    }

    void table(const QStringList &titles, const QList<QStringList> &rows)
    {
        QTextTableFormat format;
        format.setWidth(QTextLength(QTextLength::PercentageLength, 99));
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(2);
        format.setHeaderRowCount(1);
        block();
        QTextTable *grid =
            m_cursor.insertTable(static_cast<int>(rows.size()) + 1, static_cast<int>(titles.size()), format);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        fill(*grid, 0, titles, bold);
        for (int row = 0; row < static_cast<int>(rows.size()); ++row)
            fill(*grid, row + 1, rows.at(row), {});
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    void block()
    {
        if (!m_cursor.atStart())
            m_cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    }

    static void fill(QTextTable &table, int row, const QStringList &cells, const QTextCharFormat &format)
    {
        for (int column = 0; column < static_cast<int>(cells.size()); ++column)
            table.cellAt(row, column).firstCursorPosition().insertText(cells.at(column), format);
    }

    QTextCursor m_cursor;
};

QString maskedParty(const QString &phone)
{
    return phone.isEmpty() ? HandOverWords::tr("withheld") : maskedText(phone);
}

QString attentionText(const HandOverRide &row)
{
    QStringList parts;
    if (!row.ride.officeNote.isEmpty())
        parts.append(row.ride.officeNote);
    if (row.unread > 0)
        parts.append(HandOverWords::tr("unread: %1").arg(row.unread));
    if (row.failed > 0)
        parts.append(HandOverWords::tr("failed texts: %1").arg(row.failed));
    if (row.waiting > 0)
        parts.append(HandOverWords::tr("texts waiting: %1").arg(row.waiting));
    return parts.join(u"; "_s);
}

/// "the first 100 of 140" where the list was cut off.
QString counted(const QString &title, qsizetype shown, qsizetype all)
{
    if (shown < all)
        return HandOverWords::tr("%1: %2, the first %3 of them here")
            .arg(title, QString::number(all), QString::number(shown));
    return HandOverWords::tr("%1: %2").arg(title, QString::number(all));
}

void writeRides(Writer &writer, const HandOver &page, const QTimeZone &zone)
{
    writer.heading(counted(HandOverWords::tr("Open rides"), page.openRides.size(), page.openCount), 1);
    if (page.openRides.isEmpty())
        return;
    QList<QStringList> rows;
    for (const HandOverRide &row : page.openRides) {
        const Ride &ride = row.ride;
        const QString at = ride.dueAt.isValid() ? depotTimeText(ride.dueAt, zone) : ride.datetime;
        rows.append({at, QString::number(ride.id.value), ride.customer, ride.driver,
                     u"%1 > %2"_s.arg(ride.start, ride.destination), numberText(ride.number),
                     attentionText(row)});
    }
    writer.table({HandOverWords::tr("Time"), HandOverWords::tr("Ride"), HandOverWords::tr("Customer"),
                  HandOverWords::tr("Driver"), HandOverWords::tr("From > To"), HandOverWords::tr("Number"),
                  HandOverWords::tr("Note, and what to look at")},
                 rows);
}

void writeDrafts(Writer &writer, const HandOver &page, const QTimeZone &zone)
{
    writer.heading(HandOverWords::tr("Drafts, to be assigned: %1").arg(page.drafts.size()), 1);
    if (page.drafts.isEmpty())
        return;
    QList<QStringList> rows;
    for (const RideDraft &draft : page.drafts)
        rows.append({draft.at.isValid() ? depotTimeText(draft.at, zone) : draft.time, draft.customer,
                     draft.driver, u"%1 > %2"_s.arg(draft.start, draft.destination), draft.officeNote});
    writer.table({HandOverWords::tr("Time"), HandOverWords::tr("Customer"), HandOverWords::tr("Driver"),
                  HandOverWords::tr("From > To"), HandOverWords::tr("Note")},
                 rows);
}

void writeFailed(Writer &writer, const HandOver &page, const QTimeZone &zone)
{
    writer.heading(counted(HandOverWords::tr("Failed texts that nobody dealt with"), page.failedTexts.size(),
                           page.failedCount),
                   1);
    if (page.failedTexts.isEmpty())
        return;
    QList<QStringList> rows;
    for (const Message &text : page.failedTexts)
        rows.append({depotTimeText(text.createdAt, zone),
                     text.rideId.isValid() ? QString::number(text.rideId.value) : QString(),
                     maskedParty(text.recipient), failureText(text.reason)});
    writer.table({HandOverWords::tr("Written"), HandOverWords::tr("Ride"), HandOverWords::tr("To"),
                  HandOverWords::tr("Why")},
                 rows);
}

void writeUnhandled(Writer &writer, const HandOver &page, const QTimeZone &zone)
{
    writer.heading(counted(HandOverWords::tr("Texts and calls that match no ride"), page.unhandled.size(),
                           page.unhandledCount),
                   1);
    if (page.unhandled.isEmpty())
        return;
    QList<QStringList> rows;
    for (const UnroutedRecord &record : page.unhandled)
        rows.append({depotTimeText(record.createdAt, zone),
                     record.isCall ? HandOverWords::tr("call") : HandOverWords::tr("text"),
                     maskedParty(record.sender), numberText(record.proxy)});
    writer.table({HandOverWords::tr("Came in"), HandOverWords::tr("What"), HandOverWords::tr("From"),
                  HandOverWords::tr("On number")},
                 rows);
}

} // namespace

std::unique_ptr<QTextDocument> handOverDocument(const HandOver &page, const HandOverHeading &heading)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    Writer writer(*document);
    writer.heading(heading.depot.isEmpty() ? HandOverWords::tr("Hand over")
                                           : HandOverWords::tr("Hand over, %1").arg(heading.depot),
                   3);
    writer.line(HandOverWords::tr("%1, %2").arg(depotTimeText(heading.at, heading.zone),
                                                QString::fromLatin1(heading.zone.id())));
    writer.line(
        HandOverWords::tr("Numbers in use: %1 of %2; with lines of ended rides: %3. Texts waiting to be "
                          "sent: %4.")
            .arg(QString::number(page.numbersInUse), QString::number(page.activeNumbers),
                 QString::number(page.numbersInGrace), QString::number(page.waitingTexts)));
    writeRides(writer, page, heading.zone);
    writeDrafts(writer, page, heading.zone);
    writeFailed(writer, page, heading.zone);
    writeUnhandled(writer, page, heading.zone);
    writer.line(
        HandOverWords::tr("Phones are masked here; the program shows them whole and notes who looked."));
    return document;
}

} // namespace birdcar
