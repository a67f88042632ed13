// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupnumbersstep.h"

#include "app/dispatcher.h"
#include "app/store/reader.h"
#include "ui/accountnumberspane.h"
#include "ui/fieldnote.h"
#include "ui/findnumberpane.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

SetupNumbersStep::SetupNumbersStep(const Desk &theDesk, QWidget *parent)
    : SetupStep(theDesk, parent), m_line(new QLineEdit), m_addButton(new QPushButton(tr("&Add"))),
      m_note(new FieldNote(m_line)), m_poolLabel(setupText({})), m_pane(new AccountNumbersPane(theDesk)),
      m_shopLabel(
          setupText(tr("The account has no number yet that takes texts. Find one here: you see what it "
                       "costs, and for how long, before you say yes."))),
      m_shopButton(new QPushButton(tr("Find a number to buy ...")))
{
    m_line->setObjectName(u"setupNumberLineEdit"_s);
    m_line->setAccessibleName(tr("New number"));
    m_line->setPlaceholderText(tr("+31 97 ..."));
    m_addButton->setObjectName(u"setupAddNumberButton"_s);
    m_poolLabel->setObjectName(u"setupPoolLabel"_s);
    m_shopLabel->setObjectName(u"setupShopLabel"_s);
    m_shopButton->setObjectName(u"setupFindNumberButton"_s);
    for (QPushButton *button : {m_addButton, m_shopButton})
        button->setAutoDefault(false);
    m_shopLabel->hide();
    buildLayout();
    m_shopButton->setVisible(desk().account);
    connect(m_addButton, &QPushButton::clicked, this, &SetupNumbersStep::add);
    connect(m_line, &QLineEdit::returnPressed, this, &SetupNumbersStep::add);
    connect(m_line, &QLineEdit::textEdited, m_note, &FieldNote::clear);
    connect(m_shopButton, &QPushButton::clicked, this, [this] {
        const bool wanted = m_pane->isVisibleTo(this);
        showShop(wanted);
        if (wanted)
            m_shop->enter();
    });
    connect(m_pane, &AccountNumbersPane::changed, this, &SetupNumbersStep::count);
    connect(m_pane, &AccountNumbersPane::changed, this, &SetupStep::numbersChanged);
    connect(m_pane, &AccountNumbersPane::compared, m_shopLabel,
            [this](bool hasUsable) { m_shopLabel->setVisible(!hasUsable); });
    count();
}

void SetupNumbersStep::buildLayout()
{
    auto *caption = new QLabel(tr("Or t&ype one"));
    caption->setBuddy(m_line);
    auto *row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_line, 1);
    row->addWidget(m_addButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        setupText(tr("Customers and drivers text and call the numbers that you rent at MessageBird. "
                     "One is enough to begin with.")));
    layout->addWidget(m_shopLabel);
    layout->addWidget(m_shopButton, 0, Qt::AlignLeft);
    layout->addWidget(m_pane, 1);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addWidget(m_poolLabel);
}

void SetupNumbersStep::enter()
{
    m_pane->load();
    count();
}

/// In the place of the account's numbers.
void SetupNumbersStep::makeShop()
{
    m_shop = new FindNumberPane(desk(), FindNumberPane::Letters::None);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_pane), m_shop, 1);
    connect(m_shop, &FindNumberPane::changed, this, &SetupNumbersStep::takeBought);
    connect(m_shop, &FindNumberPane::ended, this, [this] {
        showShop(true); // says what became of it
        Q_EMIT attentionAsked();
    });
}

void SetupNumbersStep::showShop(bool shown)
{
    if (!m_shop)
        makeShop();
    m_pane->setVisible(!shown);
    m_shop->setVisible(shown);
    m_shopButton->setText(shown ? tr("Numbers of the account") : tr("Find a number to buy ..."));
}

void SetupNumbersStep::takeBought()
{
    count();
    m_pane->load();
    Q_EMIT numbersChanged();
}

void SetupNumbersStep::count()
{
    onResult(this, desk().reader.call([](Reader &reader) { return reader.numbers(); }),
             [this](const Result<QList<ProxyNumber>> &numbers) {
                 if (!numbers)
                     return m_note->showProblem(numbers.problem().text);
                 m_inPool =
                     static_cast<int>(std::ranges::count(*numbers, NumberState::Active, &ProxyNumber::state));
                 m_poolLabel->setText(tr("Active numbers in the pool: %1").arg(m_inPool));
                 Q_EMIT progressed();
             });
}

void SetupNumbersStep::add()
{
    if (m_line->text().trimmed().isEmpty() || !m_addButton->isEnabled())
        return;
    m_addButton->setEnabled(false);
    onResult(this, desk().dispatcher.call([typed = m_line->text()](Dispatcher &dispatcher) {
        return dispatcher.addNumber(typed);
    }),
             [this](const Result<ProxyNumber> &number) {
                 m_addButton->setEnabled(true);
                 if (!number)
                     return m_note->showProblem(number.problem().text);
                 m_line->clear();
                 m_note->showHint(tr("%1 is in the pool.").arg(numberText(number->number)));
                 count();
                 m_pane->load();
                 Q_EMIT numbersChanged();
             });
}

} // namespace birdcar
