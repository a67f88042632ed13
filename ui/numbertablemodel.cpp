// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbertablemodel.h"

#include "app/domain/clock.h"
#include "ui/icons.h"
#include "ui/numberwords.h"
#include "ui/words.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Tone testTone(TestVerdict verdict)
{
    switch (verdict) {
    case TestVerdict::Waiting:
        return Tone::Plain;
    case TestVerdict::Proven:
        return Tone::Good;
    case TestVerdict::NotSent:
    case TestVerdict::NotDelivered:
    case TestVerdict::CutOff:
        return Tone::Attention;
    case TestVerdict::NeverBack:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

NumberTableModel::NumberTableModel(const DepotZone &zone, QObject *parent) : RowsModel(parent), m_zone(zone)
{
}

int NumberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NumberTableModel::cell(const NumberOverview &overview, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(overview, column);
    case Qt::AccessibleTextRole:
        return column == NumberColumn
                   ? text(overview, column)
                   : u"%1: %2"_s.arg(title(column), text(overview, column)); // figures alone tell nothing
    case Qt::ToolTipRole:
        if (column == NumberColumn && !overview.number.phone)
            return tr("This is not a phone number; it is never given to a ride.");
        if (column == HeardColumn && overview.isDeaf())
            return tr(
                "Texts from this number arrive, but no answer comes in. Check at MessageBird that its texts "
                "are sent to the URL on the page Settings.");
        if (column == TestColumn && overview.provenAt.isValid())
            return tr("Last proven both ways: %1").arg(timeOrNever(overview.provenAt));
        return plainToolTip(text(overview, column));
    case Qt::DecorationRole:
        return decoration(overview, column);
    default:
        return {};
    }
}

QVariant NumberTableModel::decoration(const NumberOverview &overview, int column) const
{
    if (column == StateColumn)
        return symbol(numberMark(overview.number).symbol, numberMark(overview.number).tone);
    if (column == HeardColumn && overview.isDeaf())
        return symbol(toneSymbol(Tone::Attention), Tone::Attention);
    if (column == TestColumn && overview.test) {
        const Tone tone = testTone(verdictOf(*overview.test, systemClock()()));
        return tone == Tone::Plain ? QVariant() : QVariant(symbol(toneSymbol(tone), tone));
    }
    return {};
}

QString NumberTableModel::timeOrNever(const QDateTime &at) const
{
    return at.isValid() ? shortTime(at, systemClock()(), m_zone) : tr("never");
}

QString NumberTableModel::text(const NumberOverview &overview, int column) const
{
    switch (column) {
    case NumberColumn:
        return numberText(overview.number.number);
    case StateColumn:
        return numberMark(overview.number).word;
    case LinesColumn:
        return QString::number(overview.number.liveLegs - overview.graceLegs);
    case GraceColumn:
        return QString::number(overview.graceLegs);
    case HeardColumn:
        return heardText(overview, systemClock()(), m_zone);
    case DeliveredColumn:
        return timeOrNever(overview.lastDeliveredAt);
    case FaultColumn:
        return faultText(overview.lastFault, systemClock()(), m_zone);
    case TestColumn:
        return testText(overview, systemClock()(), m_zone);
    case LastUsedColumn:
        return timeOrNever(overview.number.lastUsedAt);
    default:
        return {};
    }
}

QString NumberTableModel::title(int column) const
{
    switch (column) {
    case NumberColumn:
        return tr("Number");
    case StateColumn:
        return tr("State");
    case LinesColumn:
        return tr("Live lines");
    case GraceColumn:
        return tr("Grace holds");
    case HeardColumn:
        return tr("Last came in");
    case DeliveredColumn:
        return tr("Last delivered");
    case FaultColumn:
        return tr("Last fault");
    case TestColumn:
        return tr("Test");
    case LastUsedColumn:
        return tr("Last given to a ride");
    default:
        return {};
    }
}

/// Half a number is none, and a state is one word.
QVariant NumberTableModel::wholeTexts(int column) const
{
    if (column == StateColumn) {
        QStringList words;
        for (const NumberState state : {NumberState::Active, NumberState::Draining, NumberState::Disabled})
            words.append(numberMark(state).word);
        return words;
    }
    if (column != NumberColumn)
        return {};
    QString longest;
    for (const NumberOverview &overview : rows()) {
        const QString number = overview.number.phone ? formatted(*overview.number.phone) : QString();
        longest = number.size() > longest.size() ? number : longest;
    }
    return longest.isEmpty() ? QVariant() : QVariant(QStringList{longest});
}

QVariant NumberTableModel::titleTip(int column) const
{
    if (column == LinesColumn)
        return tr("The lines through which phones reach each other by this number now");
    if (column == FaultColumn)
        return tr("When MessageBird last could not bring a text of this number, and why");
    if (column == TestColumn)
        return tr("What the last text showed that another number of the pool sent to this one");
    if (column == GraceColumn)
        return tr(
            "Lines of closed rides, kept for a while for forgotten things; a new ride may take them over");
    return {};
}

} // namespace birdcar
