// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberoffer.h"
#include "ui/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace birdcar {

class EmptyText;
class NoticeStrip;
class OfferTableModel;
class PurchaseBox;
class TableView;

/// Searches for numbers that can be rented at MessageBird, and buys one after a yes to its terms.
class FindNumberPane : public QWidget
{
    Q_OBJECT

public:
    /// Whether Alt and a letter lead to its fields; where it stands among others, the letters are theirs.
    enum class Letters { Own, None };

    explicit FindNumberPane(const Desk &desk, Letters letters = Letters::Own, QWidget *parent = nullptr);

    /// A purchase is under way.
    bool isBuying() const { return m_buying; }
    QPushButton *searchButton() const { return m_searchButton; }
    void enter();

Q_SIGNALS:
    /// A purchase has come to its end, whatever that is.
    void ended();
    /// A number came into the pool.
    void changed();

private:
    void fillBoxes();
    void nameWidgets();
    void buildTable();
    void buildLayout();
    void yieldLetters();
    NumberSearch wanted() const;
    void search();
    void takeOffers(const NumberOffers &offers);
    void showChosen();
    void buy(const NumberOrder &order);
    void settle(const NumberOrder &order);
    void takeOutcome(const NumberOrder &order, const NumberTradeAnswer &answer);
    void dropOffer(const PhoneNumber &phone);
    void setBusy(bool searching, bool buying);

    Desk m_desk;
    bool m_searching = false;
    bool m_buying = false;
    QComboBox *m_countryComboBox;
    QCheckBox *m_textsCheckBox;
    QCheckBox *m_callsCheckBox;
    QComboBox *m_typeComboBox;
    QComboBox *m_placeComboBox;
    QLineEdit *m_digitsLineEdit;
    QPushButton *m_searchButton;
    NoticeStrip *m_strip;
    OfferTableModel *m_model;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    PurchaseBox *m_purchase;
};

} // namespace birdcar
