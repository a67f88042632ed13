// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupstartstep.h"

#include "app/dispatcher.h"
#include "app/domain/spokenwords.h"
#include "app/domain/texttemplates.h"
#include "ui/fieldnote.h"
#include "ui/language.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

SetupStartStep::SetupStartStep(const Desk &theDesk, QWidget *parent)
    : SetupStep(theDesk, parent), m_languageBox(new QComboBox), m_note(new FieldNote(m_languageBox)),
      m_wordsButton(new QPushButton(tr("&Use suggested words"))), m_wordsNote(new FieldNote(m_wordsButton))
{
    auto *layout = new QVBoxLayout(this);
    auto *other = new QPushButton;
    if (theDesk.demo) {
        layout->addWidget(
            setupText(tr("This is the demo: its people, texts and calls are pretended, and nothing "
                         "leaves this computer. To work with real phones, open BirdCar with a "
                         "database of its own; nothing of the demo goes there.")));
        other->setText(tr("Connect &MessageBird"));
        other->setObjectName(u"setupRealButton"_s);
        connect(other, &QPushButton::clicked, this, &SetupStep::realAsked);
    } else {
        layout->addWidget(setupText(tr(
            "The next steps connect BirdCar with your account at MessageBird. Each can be left and done "
            "later, or again, from the menu File, Set up. You need an account with a number that takes texts "
            "and calls.")));
        layout->addWidget(
            setupText(tr("To look around first, open the demo: it has pretended phones and needs no "
                         "account.")));
        other->setText(tr("Open the &demo"));
        other->setObjectName(u"setupDemoButton"_s);
        connect(other, &QPushButton::clicked, this, &SetupStep::demoAsked);
    }
    other->setAutoDefault(false);
    layout->addWidget(other, 0, Qt::AlignLeft);
    m_languageBox->setObjectName(u"setupLanguageComboBox"_s);
    m_languageBox->setAccessibleName(tr("Language of the texts"));
    for (const QString &language : textLanguages())
        m_languageBox->addItem(languageOwnName(language), language);
    auto *form = new QFormLayout;
    auto *column = new QVBoxLayout;
    column->addWidget(m_languageBox, 0, Qt::AlignLeft);
    column->addWidget(m_note);
    form->addRow(tr("&Language of the texts to customers and drivers"), column);
    qobject_cast<QLabel *>(form->itemAt(0, QFormLayout::LabelRole)->widget())->setBuddy(m_languageBox);
    layout->addLayout(form);
    layout->addWidget(setupText(tr("Whoever hides the number cannot be connected, and hears the same as any "
                                   "caller without a ride, unless there are words for it.")));
    m_wordsButton->setObjectName(u"setupWordsButton"_s);
    m_wordsButton->setAccessibleName(tr("Use suggested words for callers without a number"));
    m_wordsButton->setAutoDefault(false);
    layout->addWidget(m_wordsButton, 0, Qt::AlignLeft);
    layout->addWidget(m_wordsNote);
    layout->addStretch();
    connect(m_languageBox, &QComboBox::activated, this, &SetupStartStep::takeLanguage);
    connect(m_wordsButton, &QPushButton::clicked, this, &SetupStartStep::takeWords);
}

/// Texts that somebody has written stay: then no language is chosen.
void SetupStartStep::enter()
{
    onResult(this, desk().dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.settings(); }),
             [this](const DepotSettings &settings) {
                 int index = -1;
                 for (int i = 0; i < m_languageBox->count(); ++i) {
                     if (textsIn(m_languageBox->itemData(i).toString()) == settings.texts)
                         index = i;
                 }
                 m_languageBox->setCurrentIndex(index);
                 if (index < 0)
                     m_note->showHint(
                         tr("Your depot has texts of its own. Choosing a language replaces them."));
                 showWords(settings);
             });
}

/// Words that somebody has written for it are not replaced from here.
void SetupStartStep::showWords(const DepotSettings &settings)
{
    const ReplySettings &replies = settings.replies;
    const auto suggested = withSuggestedWords(replies, languageOf(settings.texts));
    const bool isSuggested = suggested && suggested->withheldText == replies.withheldText;
    const auto spoken = spokenWordsIn(replies.language);
    const bool isOwn =
        !replies.withheldText.isEmpty() && !(spoken && spoken->withheld == replies.withheldText);
    m_wordsButton->setEnabled(suggested && !isSuggested && !isOwn);
    if (!replies.withheldText.isEmpty())
        m_wordsNote->showHint(tr("They hear: %1").arg(replies.withheldText));
    else if (suggested)
        m_wordsNote->showHint(tr("They would hear: %1").arg(suggested->withheldText));
    else
        m_wordsNote->showHint(tr("There are suggested words in English, Dutch, German and Spanish."));
}

void SetupStartStep::takeWords()
{
    saveSettings(
        [](DepotSettings &settings) {
            settings.replies =
                withSuggestedWords(settings.replies, languageOf(settings.texts)).value_or(settings.replies);
        },
        [this](const Result<DepotSettings> &saved) {
            if (saved)
                showWords(*saved);
            else
                m_wordsNote->showProblem(saved.problem().text);
        });
}

void SetupStartStep::takeLanguage()
{
    const QString language = m_languageBox->currentData().toString();
    saveSettings([language](DepotSettings &settings) { settings.texts = textsIn(language); },
                 [this](const Result<DepotSettings> &saved) {
                     if (!saved)
                         return m_note->showProblem(saved.problem().text);
                     m_note->showHint(tr("Saved. The words are under Settings, Texts."));
                     showWords(*saved);
                 });
}

} // namespace birdcar
