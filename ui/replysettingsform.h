// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsform.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace birdcar {

/// How calls are answered, and those who call or write without a ride.
class ReplySettingsForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit ReplySettingsForm(QWidget *parent = nullptr);

    void showSettings(const DepotSettings &settings) override;
    void collect(DepotSettings &settings) const override;

private:
    void addSpeech();
    void addDepot();
    void addSuggestion();
    void showSuggestion();

    QComboBox *m_format;
    QComboBox *m_language;
    QComboBox *m_voice;
    QPlainTextEdit *m_unknown;
    QPlainTextEdit *m_withheld;
    QPushButton *m_suggestion; ///< words for m_withheld, in the spoken language
    QPlainTextEdit *m_afterCall;
    QCheckBox *m_callsToDepot;
    QCheckBox *m_answersTexts;
    QPlainTextEdit *m_textAnswer;
};

} // namespace birdcar
