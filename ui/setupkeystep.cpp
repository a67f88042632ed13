// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupkeystep.h"

#include "ui/accountwords.h"
#include "ui/fieldnote.h"
#include "ui/icons.h"
#include "ui/keyfield.h"
#include "ui/setupwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

SetupKeyStep::SetupKeyStep(const Desk &theDesk, QWidget *parent)
    : SetupStep(theDesk, parent), m_line(new QLineEdit), m_tryButton(new QPushButton(tr("&Try and save"))),
      m_saveButton(new QPushButton(tr("&Save it all the same"))), m_note(new FieldNote(m_line)),
      m_testSymbol(new SymbolLabel), m_placeLabel(setupText({}))
{
    m_line->setObjectName(u"setupKeyLineEdit"_s);
    m_line->setAccessibleName(tr("API key"));
    m_line->setEchoMode(QLineEdit::Password);
    m_tryButton->setObjectName(u"setupTryKeyButton"_s);
    m_saveButton->setObjectName(u"setupSaveKeyButton"_s);
    m_saveButton->hide();
    m_placeLabel->setObjectName(u"setupKeyPlaceLabel"_s);
    for (QPushButton *button : {m_tryButton, m_saveButton})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_tryButton);
    row->addWidget(m_saveButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        setupText(tr("BirdCar sends with the API key of your account. In MessageBird's dashboard open "
                     "Developers, API access, make a live key and copy it.")));
    layout->addLayout(row);
    layout->addWidget(m_note);
    m_testSymbol->setSymbol(toneSymbol(Tone::Attention), Tone::Attention);
    m_testSymbol->hide();
    auto *place = new QHBoxLayout;
    place->addWidget(m_testSymbol, 0, Qt::AlignTop);
    place->addWidget(m_placeLabel, 1);
    layout->addLayout(place);
    layout->addWidget(
        setupText(tr("It is asked for the account's balance, which costs nothing, and kept in the "
                     "keyring of the desktop where there is one.")));
    layout->addStretch();
    connect(m_tryButton, &QPushButton::clicked, this, &SetupKeyStep::tryKey);
    connect(m_line, &QLineEdit::returnPressed, this, &SetupKeyStep::tryKey);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_saveButton->hide();
        m_note->clear();
    });
    connect(m_saveButton, &QPushButton::clicked, this, [this] { save(m_line->text().trimmed(), {}); });
}

void SetupKeyStep::enter()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

bool SetupKeyStep::isDone() const
{
    return hasKey() && !status().isTestKey;
}

bool SetupKeyStep::hasKey() const
{
    return status().keys.api.place != KeyPlace::Nowhere;
}

void SetupKeyStep::showStatus(const EngineStatus &status)
{
    SetupStep::showStatus(status);
    const QString place = keyPlaceText(status.keys.api, status.keys.trouble);
    m_placeLabel->setText(status.isTestKey ? place + u'\n' + testKeyText() : place);
    m_testSymbol->setVisible(status.isTestKey);
    m_line->setReadOnly(status.keys.api.place == KeyPlace::Given);
    Q_EMIT progressed();
}

void SetupKeyStep::setBusy(bool busy)
{
    m_isBusy = busy;
    m_tryButton->setEnabled(!busy);
    m_saveButton->setEnabled(!busy);
}

/// Without a new one, the key in use is tried.
void SetupKeyStep::tryKey()
{
    if (m_isBusy)
        return;
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty() && !hasKey()) {
        m_note->showProblem(tr("Paste the key here first."));
        return;
    }
    if (const auto key = readKey(typed); !typed.isEmpty() && !key) {
        m_note->showProblem(key.problem().text);
        return;
    }
    setBusy(true);
    m_saveButton->hide();
    m_note->showHint(tr("Asking MessageBird ..."));
    onResult(this, desk().account->tryKey(typed),
             [this, typed](const AccountBalance &balance) { takeBalance(typed, balance); });
}

void SetupKeyStep::takeBalance(const QString &typed, const AccountBalance &balance)
{
    setBusy(false);
    if (balance.failure.hasFailed()) {
        m_note->showProblem(accountFailureText(balance.failure));
        m_saveButton->setVisible(!typed.isEmpty() && balance.failure.trouble != AccountTrouble::KeyRefused);
        return;
    }
    if (typed.isEmpty() && status().isTestKey)
        m_note->showWarning(tr("MessageBird accepts the key. %1").arg(testKeyText()));
    else if (typed.isEmpty())
        m_note->showHint(tr("MessageBird accepts the key. Left: %1").arg(balanceText(balance)));
    else
        save(typed, balanceText(balance));
}

void SetupKeyStep::save(const QString &typed, const QString &balance)
{
    setBusy(true);
    onResult(this, desk().keys->save(KeyName::Api, typed), [this, typed, balance](const Result<Done> &saved) {
        setBusy(false);
        if (!saved) {
            m_note->showProblem(saved.problem().text);
            return;
        }
        m_saveButton->hide();
        if (m_line->text().trimmed() == typed) // what was typed meanwhile stays
            m_line->clear();
        if (balance.isEmpty())
            m_note->showWarning(tr("Saved, but not tried yet."));
        else if (isTestKey(typed))
            m_note->showWarning(tr("Saved. %1").arg(testKeyText()));
        else
            m_note->showHint(tr("MessageBird accepts the key. Left: %1").arg(balance));
        Q_EMIT progressed();
    });
}

} // namespace birdcar
