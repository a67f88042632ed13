// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasebox.h"

#include "ui/offerwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int paidMonthsOnOffer[] = {1, 12};

} // namespace

PurchaseBox::PurchaseBox(QWidget *parent)
    : QWidget(parent), m_textLabel(new QLabel), m_monthsLabel(new QLabel(tr("&Paid for"))),
      m_monthsComboBox(new QComboBox), m_progressBar(new QProgressBar), m_buyButton(new QPushButton)
{
    setObjectName(u"purchaseBox"_s);
    m_textLabel->setObjectName(u"purchaseTextLabel"_s);
    m_textLabel->setTextFormat(Qt::PlainText);
    m_textLabel->setWordWrap(true);
    m_monthsLabel->setBuddy(m_monthsComboBox);
    m_monthsComboBox->setObjectName(u"purchaseMonthsComboBox"_s);
    m_monthsComboBox->setAccessibleName(tr("For how long it is paid at a time"));
    for (const int months : paidMonthsOnOffer)
        m_monthsComboBox->addItem(monthsText(months), months);
    m_progressBar->setObjectName(u"purchaseProgressBar"_s);
    m_progressBar->setAccessibleName(tr("The number is being bought"));
    m_progressBar->setRange(0, 0);
    m_buyButton->setObjectName(u"purchaseBuyButton"_s);
    m_buyButton->setAutoDefault(false); // Return must not buy anything by accident
    buildLayout();
    connect(m_monthsComboBox, &QComboBox::currentIndexChanged, this, &PurchaseBox::refresh);
    connect(m_buyButton, &QPushButton::clicked, this, &PurchaseBox::agree);
    refresh();
}

void PurchaseBox::buildLayout()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_monthsLabel);
    row->addWidget(m_monthsComboBox);
    row->addWidget(m_progressBar, 1);
    row->addStretch();
    row->addWidget(m_buyButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_textLabel);
    layout->addLayout(row);
}

void PurchaseBox::showOffer(const std::optional<NumberOffer> &offer)
{
    m_offer = offer;
    refresh();
}

void PurchaseBox::setBuying(bool buying)
{
    m_buying = buying;
    refresh();
}

void PurchaseBox::yieldLetters()
{
    m_hasLetters = false;
    m_monthsLabel->setText(m_monthsLabel->text().remove(u'&'));
    refresh();
}

void PurchaseBox::nameButton(const QString &text)
{
    m_buyButton->setText(m_hasLetters ? text : QString(text).remove(u'&'));
}

int PurchaseBox::paidMonths() const
{
    return m_monthsComboBox->currentData().toInt();
}

void PurchaseBox::refresh()
{
    const auto terms = m_offer ? termsOf(*m_offer, paidMonths()) : std::optional<NumberTerms>();
    const QString obstacle = m_offer ? offerObstacle(*m_offer) : QString();
    const bool canBuy = terms && obstacle.isEmpty();
    m_progressBar->setVisible(m_buying);
    m_monthsComboBox->setEnabled(canBuy && !m_buying);
    m_buyButton->setEnabled(canBuy && !m_buying);
    if (!canBuy) {
        m_textLabel->setText(m_offer ? obstacle : tr("Choose a number to see what it costs."));
        nameButton(tr("&Buy"));
        m_buyButton->setAccessibleName(tr("Buy the chosen number"));
        return;
    }
    m_textLabel->setText((QStringList{purchaseText(*terms)} + offerRemarks(*m_offer)).join(u'\n'));
    const QString what =
        tr("&Buy %1 for %2 a month")
            .arg(formatted(m_offer->phone), moneyWords(terms->monthlyPrice, terms->currency));
    nameButton(what);
    m_buyButton->setAccessibleName(QString(what).remove(u'&'));
    m_buyButton->setAccessibleDescription(m_textLabel->text());
}

void PurchaseBox::agree()
{
    if (m_offer && m_buyButton->isEnabled())
        Q_EMIT agreed({*m_offer, paidMonths()});
}

} // namespace birdcar
