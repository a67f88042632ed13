// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupnumbersstep.h"

#include "app/dispatcher.h"
#include "app/store/reader.h"
#include "ui/accountnumberspane.h"
#include "ui/fieldnote.h"
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
      m_note(new FieldNote(m_line)), m_poolLabel(setupText({})), m_pane(new AccountNumbersPane(theDesk))
{
    m_line->setObjectName(u"setupNumberLineEdit"_s);
    m_line->setAccessibleName(tr("New number"));
    m_line->setPlaceholderText(tr("+31 97 ..."));
    m_addButton->setObjectName(u"setupAddNumberButton"_s);
    m_addButton->setAutoDefault(false);
    m_poolLabel->setObjectName(u"setupPoolLabel"_s);
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
    layout->addWidget(m_pane, 1);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addWidget(m_poolLabel);
    connect(m_addButton, &QPushButton::clicked, this, &SetupNumbersStep::add);
    connect(m_line, &QLineEdit::returnPressed, this, &SetupNumbersStep::add);
    connect(m_line, &QLineEdit::textEdited, m_note, &FieldNote::clear);
    connect(m_pane, &AccountNumbersPane::changed, this, &SetupNumbersStep::count);
    connect(m_pane, &AccountNumbersPane::changed, this, &SetupStep::numbersChanged);
    count();
}

void SetupNumbersStep::enter()
{
    m_pane->load();
    count();
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
