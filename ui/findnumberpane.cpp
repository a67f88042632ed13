// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findnumberpane.h"

#include "ui/accountwords.h"
#include "ui/emptytext.h"
#include "ui/noticestrip.h"
#include "ui/offertablemodel.h"
#include "ui/offerwords.h"
#include "ui/purchasebox.h"
#include "ui/regionbox.h"
#include "ui/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int offersAtOnce = 20; // MessageBird's own; nobody says whether it gives more

QLabel *captionFor(QWidget *field, const QString &text)
{
    auto *caption = new QLabel(text);
    caption->setBuddy(field);
    return caption;
}

} // namespace

FindNumberPane::FindNumberPane(const Desk &desk, Letters letters, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_countryComboBox(new QComboBox),
      m_textsCheckBox(new QCheckBox(tr("Takes &texts"))), m_callsCheckBox(new QCheckBox(tr("Takes ca&lls"))),
      m_typeComboBox(new QComboBox), m_placeComboBox(new QComboBox), m_digitsLineEdit(new QLineEdit),
      m_searchButton(new QPushButton(tr("&Search"))), m_strip(new NoticeStrip),
      m_model(new OfferTableModel(this)),
      m_tableView(new TableView(u"offersTableView"_s, tr("Numbers that can be rented"))),
      m_emptyText(nullptr), m_purchase(new PurchaseBox)
{
    setObjectName(u"findNumberPane"_s);
    fillBoxes();
    nameWidgets();
    buildTable();
    buildLayout();
    if (letters == Letters::None)
        yieldLetters();
    connect(m_searchButton, &QPushButton::clicked, this, &FindNumberPane::search);
    connect(m_purchase, &PurchaseBox::agreed, this, &FindNumberPane::buy);
}

void FindNumberPane::fillBoxes()
{
    fillRegions(m_countryComboBox);
    m_countryComboBox->setCurrentIndex(qMax(0, m_countryComboBox->findData(m_desk.region.get())));
    m_countryComboBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_countryComboBox->setMinimumContentsLength(24);
    m_textsCheckBox->setChecked(true);
    m_callsCheckBox->setChecked(true);
    m_typeComboBox->addItem(tr("any kind"), QString());
    for (const QString &type : {u"mobile"_s, u"landline"_s, u"toll_free"_s, u"premium_rate"_s})
        m_typeComboBox->addItem(numberTypeWord(type), type);
    using Place = NumberSearch::Place;
    m_placeComboBox->addItem(tr("with these digits"), QVariant::fromValue(Place::Anywhere));
    m_placeComboBox->addItem(tr("beginning with"), QVariant::fromValue(Place::Start));
    m_placeComboBox->addItem(tr("ending in"), QVariant::fromValue(Place::End));
    m_digitsLineEdit->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,15}"_s), m_digitsLineEdit));
    m_digitsLineEdit->setPlaceholderText(tr("any digits"));
}

void FindNumberPane::nameWidgets()
{
    const auto name = [](QWidget *widget, const QString &objectName, const QString &spoken) {
        widget->setObjectName(objectName);
        widget->setAccessibleName(spoken);
    };
    name(m_countryComboBox, u"findCountryComboBox"_s, tr("Country of the number"));
    name(m_textsCheckBox, u"findTextsCheckBox"_s, tr("Only numbers that take texts"));
    name(m_callsCheckBox, u"findCallsCheckBox"_s, tr("Only numbers that take calls"));
    name(m_typeComboBox, u"findTypeComboBox"_s, tr("Kind of number"));
    name(m_placeComboBox, u"findPlaceComboBox"_s, tr("Where the digits stand"));
    name(m_digitsLineEdit, u"findDigitsLineEdit"_s,
         tr("Digits in the number, with the country code in front"));
    name(m_searchButton, u"findSearchButton"_s, tr("Search for numbers that can be rented"));
    m_digitsLineEdit->setToolTip(tr("The country code counts: 3197 for +31 97"));
}

void FindNumberPane::buildTable()
{
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({24, 14, 14, 8, 8, 14, 16, 0});
    m_emptyText = new EmptyText(m_tableView);
    m_emptyText->setHint(
        tr("Say what the number has to do, and search. Nothing is bought before you have seen "
           "what it costs and said yes."));
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindNumberPane::showChosen);
}

void FindNumberPane::buildLayout()
{
    auto *first = new QHBoxLayout;
    first->addWidget(captionFor(m_countryComboBox, tr("&Country")));
    first->addWidget(m_countryComboBox);
    first->addWidget(m_textsCheckBox);
    first->addWidget(m_callsCheckBox);
    first->addStretch();
    auto *second = new QHBoxLayout;
    second->addWidget(captionFor(m_typeComboBox, tr("&Kind")));
    second->addWidget(m_typeComboBox);
    second->addWidget(m_placeComboBox);
    second->addWidget(captionFor(m_digitsLineEdit, tr("&Digits")));
    second->addWidget(m_digitsLineEdit, 1);
    second->addWidget(m_searchButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_strip);
    layout->addWidget(m_tableView, 1);
    layout->addWidget(m_purchase);
}

/// Nor is there a button for Return, then.
void FindNumberPane::yieldLetters()
{
    for (auto *label : findChildren<QLabel *>())
        label->setText(label->text().remove(u'&'));
    for (auto *button : findChildren<QAbstractButton *>())
        button->setText(button->text().remove(u'&'));
    m_purchase->yieldLetters();
    m_searchButton->setAutoDefault(false);
    connect(m_digitsLineEdit, &QLineEdit::returnPressed, this, &FindNumberPane::search);
}

void FindNumberPane::enter()
{
    m_digitsLineEdit->setFocus(Qt::OtherFocusReason);
}

NumberSearch FindNumberPane::wanted() const
{
    return {.country = m_countryComboBox->currentData().toString(),
            .sms = m_textsCheckBox->isChecked(),
            .voice = m_callsCheckBox->isChecked(),
            .type = m_typeComboBox->currentData().toString(),
            .digits = m_digitsLineEdit->text(),
            .place = m_placeComboBox->currentData().value<NumberSearch::Place>(),
            .limit = offersAtOnce};
}

void FindNumberPane::search()
{
    if (!m_desk.account || m_searching || m_buying)
        return;
    setBusy(true, false);
    m_strip->hide();
    if (m_model->rowCount() == 0)
        m_emptyText->setHint(tr("Asking MessageBird ..."));
    onResult(this, m_desk.account->offers(wanted()),
             [this](const NumberOffers &offers) { takeOffers(offers); });
}

void FindNumberPane::takeOffers(const NumberOffers &offers)
{
    setBusy(false, false);
    if (offers.failure.hasFailed()) {
        m_emptyText->setHint(tr("What can be rented is not known."));
        m_strip->showOffer(accountFailureText(offers.failure), Tone::Bad, tr("Try again"),
                           [this] { search(); });
        return;
    }
    m_emptyText->setHint(tr("MessageBird offers no such number. Ask for less: another kind, fewer digits, or "
                            "another country."));
    m_model->setRows(offers.offers);
    if (!offers.offers.isEmpty()) {
        m_tableView->selectRow(0);
        m_tableView->setFocus(Qt::OtherFocusReason);
    }
    showChosen();
}

void FindNumberPane::showChosen()
{
    const QModelIndex current = m_tableView->currentIndex();
    m_purchase->showOffer(current.isValid() ? std::optional(m_model->at(current.row())) : std::nullopt);
}

void FindNumberPane::buy(const NumberOrder &order)
{
    if (m_searching || m_buying)
        return;
    setBusy(false, true);
    m_strip->hide();
    onResult(this, m_desk.account->buy(order),
             [this, order](const NumberTradeAnswer &answer) { takeOutcome(order, answer); });
}

void FindNumberPane::settle(const NumberOrder &order)
{
    if (m_searching || m_buying)
        return;
    setBusy(false, true);
    onResult(this, m_desk.account->settlePurchase(order),
             [this, order](const NumberTradeAnswer &answer) { takeOutcome(order, answer); });
}

void FindNumberPane::takeOutcome(const NumberOrder &order, const NumberTradeAnswer &answer)
{
    setBusy(false, false);
    const QString text = purchaseOutcomeText(formatted(order.offer.phone), answer);
    const AccountTrouble trouble = answer.failure.trouble;
    if (answer.holds()) {
        dropOffer(order.offer.phone);
        m_strip->showNotice(text, answer.problem.isEmpty() ? Tone::Good : Tone::Attention);
        Q_EMIT changed();
    } else if (answer.outcome == NumberTradeAnswer::Outcome::Unknown) {
        m_strip->showOffer(text, Tone::Attention, tr("Look again"), [this, order] { settle(order); });
    } else if (trouble == AccountTrouble::NotOffered || trouble == AccountTrouble::OtherTerms) {
        m_strip->showOffer(text, Tone::Bad, tr("Search again"), [this] { search(); });
    } else {
        m_strip->showNotice(text, Tone::Bad);
    }
    Q_EMIT ended();
}

void FindNumberPane::dropOffer(const PhoneNumber &phone)
{
    QList<NumberOffer> offers = m_model->rows();
    offers.removeIf([&phone](const NumberOffer &offer) { return offer.phone == phone; });
    m_model->setRows(offers);
    showChosen();
}

void FindNumberPane::setBusy(bool searching, bool buying)
{
    m_searching = searching;
    m_buying = buying;
    m_searchButton->setEnabled(!searching && !buying);
    m_tableView->setEnabled(!buying); // the terms below belong to the chosen row
    m_purchase->setBuying(buying);
}

} // namespace birdcar
