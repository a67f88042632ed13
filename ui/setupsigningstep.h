// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setupstep.h"

namespace birdcar {

class KeyField;

/// The signing key. Entering one changes nothing yet: webhooks go on with the secret until the next step has
/// seen signed ones.
class SetupSigningStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupSigningStep(const Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    void showStatus(const EngineStatus &status) override;
    bool isDone() const override { return true; } // it is optional

private:
    void keepSecret();

    bool m_hadKey = true;
    bool m_wasEntered = false; ///< the key that comes may be from here, however late the keyring has it
    KeyField *m_field = nullptr;
};

} // namespace birdcar
