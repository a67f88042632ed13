// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setupstep.h"

class QComboBox;
class QPushButton;

namespace birdcar {

class FieldNote;

/// To try BirdCar with pretended phones, or to connect MessageBird; and the language of the texts
/// and of what callers hear who hide their number.
class SetupStartStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupStartStep(const Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    bool isDone() const override { return true; } // nothing is lacking without it

private:
    void takeLanguage();
    void takeWords();
    void showWords(const DepotSettings &settings);

    QComboBox *m_languageBox;
    FieldNote *m_note;
    QPushButton *m_wordsButton; ///< words for callers who hide their number
    FieldNote *m_wordsNote;
};

} // namespace birdcar
