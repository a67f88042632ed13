// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountnumbersmodel.h"

#include "ui/icons.h"
#include "ui/words.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

StateMark placeMark(const ComparedNumber &number)
{
    switch (number.place) {
    case NumberPlace::AccountOnly:
        return {AccountNumbersModel::tr("missing here"), u"attention"_s, Tone::Attention};
    case NumberPlace::PoolOnly:
        return {AccountNumbersModel::tr("not in the account"), u"bad"_s, Tone::Bad};
    case NumberPlace::Both:
        return {AccountNumbersModel::tr("in the pool"), u"good"_s, Tone::Good};
    }
    Q_UNREACHABLE();
}

QString canText(const ComparedNumber &number, bool can)
{
    if (!number.isRented())
        return AccountNumbersModel::tr("not known");
    return can ? AccountNumbersModel::tr("yes") : AccountNumbersModel::tr("no");
}

QString remarkText(const ComparedNumber &number)
{
    if (!number.isRented())
        return AccountNumbersModel::tr(
            "Nothing arrives on it: it belongs to another account, or was given up.");
    if (!number.isInUse())
        return AccountNumbersModel::tr("At MessageBird it is: %1").arg(number.status);
    if (!number.sms)
        return AccountNumbersModel::tr("It cannot take texts, so it is of no use for rides.");
    if (!number.voice)
        return AccountNumbersModel::tr("It cannot be called; texts work.");
    return {};
}

} // namespace

void AccountNumbersModel::showNumbers(const QList<ComparedNumber> &numbers)
{
    m_chosen.clear();
    for (const ComparedNumber &number : numbers) {
        if (number.isWanted() && !m_declined.contains(number.phone))
            m_chosen.insert(number.phone);
    }
    setRows(numbers);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NumberColumn), index(rowCount() - 1, NumberColumn), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

QList<PhoneNumber> AccountNumbersModel::chosen() const
{
    QList<PhoneNumber> phones;
    for (const ComparedNumber &number : rows()) {
        if (m_chosen.contains(number.phone))
            phones.append(number.phone);
    }
    return phones;
}

bool AccountNumbersModel::canChoose(int row) const
{
    return at(row).isWanted();
}

void AccountNumbersModel::setChosen(int row, bool chosen)
{
    if (!canChoose(row))
        return;
    const PhoneNumber phone = at(row).phone;
    if (chosen) {
        m_chosen.insert(phone);
        m_declined.remove(phone);
    } else {
        m_chosen.remove(phone);
        m_declined.insert(phone);
    }
    const QModelIndex cell = index(row, NumberColumn);
    Q_EMIT dataChanged(cell, cell, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int AccountNumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags AccountNumbersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool hasBox = index.isValid() && index.column() == NumberColumn && canChoose(index.row());
    return hasBox ? flags | Qt::ItemIsUserCheckable : flags;
}

bool AccountNumbersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    setChosen(index.row(), value.toInt() == Qt::Checked);
    return true;
}

qint64 AccountNumbersModel::keyOf(const ComparedNumber &number) const
{
    return number.phone.digits().toLongLong(); // up to 15 digits
}

QString AccountNumbersModel::text(const ComparedNumber &number, int column) const
{
    switch (column) {
    case NumberColumn:
        return formatted(number.phone);
    case PlaceColumn:
        return placeMark(number).word;
    case TextsColumn:
        return canText(number, number.sms);
    case CallsColumn:
        return canText(number, number.voice);
    default:
        return remarkText(number);
    }
}

QVariant AccountNumbersModel::cell(const ComparedNumber &number, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(number, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(number, column));
    case Qt::DecorationRole:
        if (column != PlaceColumn)
            return {};
        return symbol(placeMark(number).symbol, placeMark(number).tone);
    case Qt::CheckStateRole:
        if (column != NumberColumn || !number.isWanted())
            return {};
        return static_cast<int>(m_chosen.contains(number.phone) ? Qt::Checked : Qt::Unchecked);
    default:
        return {};
    }
}

QString AccountNumbersModel::title(int column) const
{
    switch (column) {
    case NumberColumn:
        return tr("Number");
    case PlaceColumn:
        return tr("Where");
    case TextsColumn:
        return tr("Texts");
    case CallsColumn:
        return tr("Calls");
    default:
        return tr("Remark");
    }
}

} // namespace birdcar
