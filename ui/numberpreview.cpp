// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numberpreview.h"

#include "app/dispatcher.h"
#include "ui/fieldnote.h"
#include "ui/sentences.h"
#include "ui/waysoutbox.h"
#include "ui/words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace birdcar {

NumberPreview::NumberPreview(const Desk &desk, const QString &labelName, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_label(new QLabel), m_reasonLabel(new QLabel),
      m_note(new FieldNote(m_label)), m_waysOut(new WaysOutBox(desk.zone))
{
    m_label->setObjectName(labelName);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setWordWrap(true);
    m_label->setMinimumHeight(fontMetrics().height() * 7 / 4); // in line with the captions
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_reasonLabel->setTextFormat(Qt::PlainText);
    m_reasonLabel->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_note);
    layout->addWidget(m_waysOut);
    connect(m_waysOut, &WaysOutBox::rideWanted, this, &NumberPreview::rideWanted);
    connect(m_waysOut, &WaysOutBox::closeRideWanted, this, &NumberPreview::closeRideWanted);
    connect(m_waysOut, &WaysOutBox::numbersWanted, this, &NumberPreview::numbersWanted);
    showIdle();
}

void NumberPreview::showPair(std::optional<PersonId> customer, std::optional<PersonId> driver)
{
    m_customer = customer;
    m_driver = driver;
    m_ride.reset();
    reload();
}

void NumberPreview::showDriverChange(const Ride &ride, std::optional<PersonId> driver)
{
    m_ride = ride;
    m_customer = ride.customerId;
    m_driver = driver;
    reload();
}

void NumberPreview::reload()
{
    ++m_question;
    if (!m_customer || !m_driver) {
        m_asking = false;
        showIdle();
    } else if (m_ride) {
        ask(m_desk.dispatcher.call([ride = m_ride->id, driver = *m_driver](Dispatcher &dispatcher) {
            return dispatcher.previewDriverChange(ride, driver);
        }));
    } else {
        ask(m_desk.dispatcher.call([customer = *m_customer, driver = *m_driver](Dispatcher &dispatcher) {
            return dispatcher.previewNumber(customer, driver);
        }));
    }
}

void NumberPreview::ask(const QFuture<Result<NumberChoice>> &answer)
{
    m_asking = true;
    onResult(this, answer, [this, question = m_question](const Result<NumberChoice> &choice) {
        if (question != m_question)
            return;
        m_asking = false;
        if (choice)
            showChoice(*choice);
        else
            showProblem(choice.problem());
        Q_EMIT answered();
    });
}

void NumberPreview::showNumber(const QString &text)
{
    m_warning.clear();
    m_label->setText(text);
    m_label->setAccessibleName(tr("Number: %1").arg(text));
}

void NumberPreview::showIdle()
{
    showNumber(m_ride ? tr("Choose the new driver.") : tr("Chosen once both people are known."));
    m_reasonLabel->hide();
    m_note->clear();
    m_waysOut->hide();
}

void NumberPreview::showChoice(const NumberChoice &choice)
{
    m_note->clear();
    m_waysOut->hide();
    showNumber(formatted(choice.proxy));
    m_reasonLabel->show();
    if (!m_ride && choice.reason == ChoiceReason::TakenOver) {
        m_warning = choiceText(choice);
        m_note->showWarning(m_warning + u'.');
        m_reasonLabel->setText(freeNumbersText(choice) + u'.');
    } else if (!m_ride) {
        m_reasonLabel->setText(tr("%1. %2.").arg(choiceText(choice), freeNumbersText(choice)));
    } else if (m_ride->numberId == choice.numberId) {
        m_reasonLabel->setText(tr("The ride keeps its number."));
    } else {
        m_reasonLabel->hide();
        m_note->showWarning(tr("The number changes: %1 is not free for this driver. Both get the new one.")
                                .arg(numberText(m_ride->number)));
    }
}

void NumberPreview::showProblem(const Problem &problem)
{
    if (problem.field == roleName(Role::Customer) || problem.field == roleName(Role::Driver)) {
        showIdle();
        Q_EMIT partyRefused(problem);
        return;
    }
    showNumber(tr("No number"));
    m_reasonLabel->hide();
    if (problem.kind != Problem::Kind::NoNumberFree) {
        m_note->showProblem(problem.text);
        m_waysOut->hide();
        return;
    }
    m_note->showProblem(
        tr("%1 Close or cancel one of these rides, or add numbers.").arg(spoken(problem.text)));
    askForWaysOut();
}

void NumberPreview::askForWaysOut()
{
    if (!m_customer || !m_driver)
        return;
    const auto work = [customer = *m_customer, driver = *m_driver](Dispatcher &dispatcher) {
        return std::pair(dispatcher.waysOutFor(customer, driver), dispatcher.settings().takeOverAfter);
    };
    onResult(this, m_desk.dispatcher.call(work), [this, question = m_question](const auto &answer) {
        if (question == m_question && answer.first)
            m_waysOut->showWays(*answer.first, systemClock()(), answer.second);
    });
}

QString NumberPreview::text() const
{
    QStringList lines{m_label->text()};
    if (m_reasonLabel->isVisibleTo(this))
        lines.append(m_reasonLabel->text());
    lines.append(m_note->text());
    return lines.join(u'\n');
}

} // namespace birdcar
