// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/setupchecks.h"
#include "ui/setupstep.h"

class QListWidget;
class QPushButton;

namespace birdcar {

class AlwaysOnBox;

/// All checks once more: those of `birdcar doctor` that concern the connection.
class SetupCheckStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupCheckStep(const Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    void showStatus(const EngineStatus &status) override;
    bool isDone() const override { return m_isFine; }

private:
    void check();
    void takeAccount(SetupFacts facts);
    void takeNumbers(SetupFacts facts);
    void takeReach(SetupFacts facts);
    void showFindings(const SetupFacts &facts);

    bool m_isChecking = false;
    bool m_isOutdated = false; ///< what is being checked has changed since: it is checked once more
    bool m_isFine = false;
    QListWidget *m_list;
    QPushButton *m_againButton;
    AlwaysOnBox *m_alwaysOn = nullptr; ///< none in the demo
};

} // namespace birdcar
