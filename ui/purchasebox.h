// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberoffer.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace birdcar {

/// Says what a number costs, and asks for a yes: the button names the number and its price. Buys nothing
/// itself.
class PurchaseBox : public QWidget
{
    Q_OBJECT

public:
    explicit PurchaseBox(QWidget *parent = nullptr);

    /// Nothing: no number is chosen.
    void showOffer(const std::optional<NumberOffer> &offer);
    /// A purchase is under way; nothing else can be agreed to.
    void setBuying(bool buying);
    /// Alt and a letter do not lead here.
    void yieldLetters();

Q_SIGNALS:
    void agreed(const birdcar::NumberOrder &order);

private:
    void buildLayout();
    void refresh();
    void nameButton(const QString &text);
    void agree();
    int paidMonths() const;

    std::optional<NumberOffer> m_offer;
    bool m_buying = false;
    bool m_hasLetters = true;
    QLabel *m_textLabel;
    QLabel *m_monthsLabel;
    QComboBox *m_monthsComboBox;
    QProgressBar *m_progressBar;
    QPushButton *m_buyButton;
};

} // namespace birdcar
