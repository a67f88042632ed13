// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setupstep.h"

class QComboBox;

namespace birdcar {

class FieldNote;

/// To try BirdCar with pretended phones, or to connect MessageBird; and the language of the texts.
class SetupStartStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupStartStep(const Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    bool isDone() const override { return true; } // nothing is lacking without it

private:
    void takeLanguage();

    QComboBox *m_languageBox;
    FieldNote *m_note;
};

} // namespace birdcar
