// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupstartstep.h"

#include "app/dispatcher.h"
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
    : SetupStep(theDesk, parent), m_languageBox(new QComboBox), m_note(new FieldNote(m_languageBox))
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
    layout->addStretch();
    connect(m_languageBox, &QComboBox::activated, this, &SetupStartStep::takeLanguage);
}

/// Texts that somebody has written stay: then no language is chosen.
void SetupStartStep::enter()
{
    onResult(this, desk().dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.settings().texts; }),
             [this](const TextTemplates &texts) {
                 int index = -1;
                 for (int i = 0; i < m_languageBox->count(); ++i) {
                     if (textsIn(m_languageBox->itemData(i).toString()) == texts)
                         index = i;
                 }
                 m_languageBox->setCurrentIndex(index);
                 if (index < 0)
                     m_note->showHint(
                         tr("Your depot has texts of its own. Choosing a language replaces them."));
             });
}

void SetupStartStep::takeLanguage()
{
    const QString language = m_languageBox->currentData().toString();
    saveSettings([language](DepotSettings &settings) { settings.texts = textsIn(language); },
                 [this](const Result<DepotSettings> &saved) {
                     if (saved)
                         m_note->showHint(tr("Saved. The words are under Settings, Texts."));
                     else
                         m_note->showProblem(saved.problem().text);
                 });
}

} // namespace birdcar
