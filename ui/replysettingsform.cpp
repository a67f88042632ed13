// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replysettingsform.h"

#include "app/domain/spokenwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *shortTextEdit()
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // else the notes below grow as well
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 2 + edit->fontMetrics().height());
    return edit;
}

/// "Nederlands (nl-NL)": in the language itself, as in any list of languages.
QString spokenLanguageName(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : u"%1 (%2)"_s.arg(name, code);
}

} // namespace

ReplySettingsForm::ReplySettingsForm(QWidget *parent)
    : SettingsForm(parent), m_format(new QComboBox), m_language(new QComboBox), m_voice(new QComboBox),
      m_unknown(shortTextEdit()), m_withheld(shortTextEdit()),
      m_suggestion(new QPushButton(tr("&Use suggested words"))), m_afterCall(shortTextEdit()),
      m_callsToDepot(new QCheckBox), m_answersTexts(new QCheckBox), m_textAnswer(shortTextEdit())
{
    m_format->addItem(tr("XML, as in MessageBird's tutorial"), callFlowFormatName(CallFlowFormat::Xml));
    m_format->addItem(tr("JSON, as in MessageBird's voice API"), callFlowFormatName(CallFlowFormat::Json));
    for (const QString &language : spokenLanguages())
        m_language->addItem(spokenLanguageName(language), language);
    m_voice->addItem(tr("female"), speechVoiceName(SpeechVoice::Female));
    m_voice->addItem(tr("male"), speechVoiceName(SpeechVoice::Male));
    for (QComboBox *box : {m_format, m_language, m_voice})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addSpeech();
    addDepot();
}

void ReplySettingsForm::addSpeech()
{
    m_withheld->setPlaceholderText(tr("The same"));
    m_afterCall->setPlaceholderText(tr("Nothing"));
    addField(u"call_format"_s, tr("&Calls are answered in"), m_format);
    addField(u"voice_language"_s, tr("Spoken &language"), m_language,
             tr("The texts below are read out in this language; write them in it."));
    addField(u"voice"_s, tr("V&oice"), m_voice);
    addField(u"voice_unknown"_s, tr("To callers without a &ride"), m_unknown);
    addField(u"voice_withheld"_s, tr("To callers without a &number"), m_withheld,
             tr("Whoever hides the number cannot be connected: say how to call instead."));
    addSuggestion();
    addField(u"voice_after_call"_s, tr("&After a call"), m_afterCall,
             tr("What a caller hears when nobody answered, and after every other call. Only with JSON."));
}

/// Only asked for: without it whoever hides the number hears the same as others.
void ReplySettingsForm::addSuggestion()
{
    m_suggestion->setObjectName(u"suggestWithheldButton"_s);
    m_suggestion->setAccessibleName(tr("Use suggested words for callers without a number"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    layout->addWidget(m_suggestion);
    layout->addStretch(1);
    addExtra(QString(), row);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        if (const auto words = spokenWordsIn(m_language->currentData().toString()))
            m_withheld->setPlainText(words->withheld);
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReplySettingsForm::showSuggestion);
    showSuggestion();
}

void ReplySettingsForm::showSuggestion()
{
    const auto words = spokenWordsIn(m_language->currentData().toString());
    m_suggestion->setEnabled(words.has_value());
    m_suggestion->setToolTip(words ? words->withheld
                                   : tr("There are suggested words in English, Dutch, German and Spanish."));
}

void ReplySettingsForm::addDepot()
{
    addField(
        u"calls_to_depot"_s, tr("Connect calls without a ride to the de&pot's phone"), m_callsToDepot,
        tr("Those who call without a ride, and those who hide their number. Without it they hear the texts "
           "above."));
    addField(u"answer_texts"_s, tr("Answer te&xts without a ride"), m_answersTexts,
             tr("Once a day for each phone, from the number that was written to."));
    addField(u"text_answer"_s, tr("Ans&wer to them"), m_textAnswer,
             tr("{phone} stands for the depot's phone, which is on the page Depot."));
}

void ReplySettingsForm::showSettings(const DepotSettings &settings)
{
    const ReplySettings &replies = settings.replies;
    m_format->setCurrentIndex(m_format->findData(callFlowFormatName(replies.format)));
    m_language->setCurrentIndex(m_language->findData(replies.language));
    m_voice->setCurrentIndex(m_voice->findData(speechVoiceName(replies.voice)));
    m_unknown->setPlainText(replies.unknownText);
    m_withheld->setPlainText(replies.withheldText);
    m_afterCall->setPlainText(replies.afterCallText);
    m_callsToDepot->setChecked(replies.callsToDepot);
    m_answersTexts->setChecked(replies.answersTexts);
    m_textAnswer->setPlainText(replies.textAnswer);
}

void ReplySettingsForm::collect(DepotSettings &settings) const
{
    ReplySettings &replies = settings.replies;
    replies.format = callFlowFormatFromName(m_format->currentData().toString()).value_or(replies.format);
    if (m_language->currentIndex() >= 0)
        replies.language = m_language->currentData().toString();
    replies.voice = speechVoiceFromName(m_voice->currentData().toString()).value_or(replies.voice);
    replies.unknownText = m_unknown->toPlainText();
    replies.withheldText = m_withheld->toPlainText();
    replies.afterCallText = m_afterCall->toPlainText();
    replies.callsToDepot = m_callsToDepot->isChecked();
    replies.answersTexts = m_answersTexts->isChecked();
    replies.textAnswer = m_textAnswer->toPlainText();
}

} // namespace birdcar
