// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setupstep.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace birdcar {

class FieldNote;
class SightingBox;

/// The two flows at MessageBird: what to paste there, and what arrives.
class SetupWebhooksStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupWebhooksStep(const Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void showStatus(const EngineStatus &status) override;
    bool isDone() const override;

private:
    QLineEdit *addUrl(QVBoxLayout *layout, const QString &name, const QString &caption);
    void forgetSightings();
    void takeSighting(const WebhookSighting &sighting);
    void showMode();
    void connectCalls();
    void showCallFlow();
    void askForSignatures();

    bool m_isConnecting = false; ///< the button was pressed, and there is no answer yet
    QLineEdit *m_textUrl = nullptr;
    QLineEdit *m_callUrl = nullptr;
    QPushButton *m_connectButton;
    FieldNote *m_connectNote;
    SightingBox *m_textBox;
    SightingBox *m_callBox;
    QLabel *m_serviceLabel; ///< in their place beside a service
    QPushButton *m_signatureButton;
    FieldNote *m_modeNote;
};

} // namespace birdcar
