// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offertablemodel.h"

#include "ui/offerwords.h"
#include "ui/words.h"

namespace birdcar {

using namespace Qt::StringLiterals;

int OfferTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qint64 OfferTableModel::keyOf(const NumberOffer &offer) const
{
    return offer.phone.digits().toLongLong(); // up to 15 digits
}

QString OfferTableModel::text(const NumberOffer &offer, int column) const
{
    const auto terms = termsOf(offer, 1);
    switch (column) {
    case NumberColumn:
        return formatted(offer.phone);
    case PriceColumn:
        return terms ? moneyWords(terms->monthlyPrice, terms->currency) : tr("not known");
    case TermColumn:
        return terms ? monthsText(terms->months) : QString();
    case TextsColumn:
        return offer.sms ? tr("yes") : tr("no");
    case CallsColumn:
        return offer.voice ? tr("yes") : tr("no");
    case TypeColumn:
        return numberTypeWord(offer.type);
    case PlaceColumn:
        return offer.region;
    default: {
        const QString obstacle = offerObstacle(offer);
        return (obstacle.isEmpty() ? offerRemarks(offer) : QStringList{obstacle}).join(u' ');
    }
    }
}

QVariant OfferTableModel::cell(const NumberOffer &offer, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(offer, column);
    case Qt::AccessibleTextRole:
        return column == NumberColumn ? text(offer, column)
                                      : u"%1: %2"_s.arg(title(column), text(offer, column));
    case Qt::ToolTipRole:
        return plainToolTip(text(offer, column));
    default:
        return {};
    }
}

QString OfferTableModel::title(int column) const
{
    switch (column) {
    case NumberColumn:
        return tr("Number");
    case PriceColumn:
        return tr("A month");
    case TermColumn:
        return tr("At least for");
    case TextsColumn:
        return tr("Texts");
    case CallsColumn:
        return tr("Calls");
    case TypeColumn:
        return tr("Kind");
    case PlaceColumn:
        return tr("Place");
    default:
        return tr("Remark");
    }
}

QVariant OfferTableModel::titleTip(int column) const
{
    if (column == PriceColumn)
        return tr("What MessageBird takes for the number itself; texts and calls cost extra");
    if (column == TermColumn)
        return tr("The shortest time that it is paid for");
    return {};
}

} // namespace birdcar
