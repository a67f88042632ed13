// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupsigningstep.h"

#include "ui/keyfield.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

SetupSigningStep::SetupSigningStep(const Desk &theDesk, QWidget *parent) : SetupStep(theDesk, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        setupText(tr("Optional. With the signing key BirdCar checks that MessageBird itself made each "
                     "request. In the dashboard open Developers, Settings and copy it. It is another "
                     "key than the API key.")));
    if (theDesk.keys) {
        m_field = new KeyField(KeyName::Signing, u"setupSigningKey"_s, tr("Signing key"), theDesk.keys);
        layout->addWidget(m_field);
    }
    layout->addWidget(
        setupText(tr("Until the next step has seen a text and a call that were signed and verified, the "
                     "secret in the addresses goes on to be enough.")));
    layout->addStretch();
}

void SetupSigningStep::enter()
{
    m_wasEntered = true;
}

void SetupSigningStep::showStatus(const EngineStatus &status)
{
    SetupStep::showStatus(status);
    if (m_field) {
        m_field->showStatus(status.keys);
        m_field->showRemark(formerKeyText(status.formerKeyEnds, desk().zone));
    }
    const bool hasKey = status.keys.signing.place != KeyPlace::Nowhere;
    if (hasKey && !std::exchange(m_hadKey, hasKey) && m_wasEntered)
        keepSecret();
    m_hadKey = hasKey;
}

/// A signing key alone would ask for signatures at once.
void SetupSigningStep::keepSecret()
{
    saveSettings(
        [](DepotSettings &settings) {
            if (!settings.connection.webhookAuth)
                settings.connection.webhookAuth = WebhookAuth::Secret;
        },
        [](const Result<DepotSettings> &) {});
}

} // namespace birdcar
