// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyringstrip.h"

#include "app/savedkeys.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString troubleText(KeyringTrouble trouble)
{
    switch (trouble) {
    case KeyringTrouble::None:
        return {};
    case KeyringTrouble::Locked:
        return KeyringStrip::tr("The keyring is locked.");
    case KeyringTrouble::Unreachable:
        return KeyringStrip::tr("The keyring cannot be reached.");
    case KeyringTrouble::Missing:
        return KeyringStrip::tr("The keyring does not have a key any more that was kept there.");
    }
    Q_UNREACHABLE();
}

} // namespace

KeyringStrip::KeyringStrip(SavedKeys *keys, QWidget *parent) : NoticeStrip(parent), m_keys(keys)
{
    setObjectName(u"keyringStrip"_s);
    hide();
}

void KeyringStrip::showStatus(const EngineStatus &status)
{
    const KeyringTrouble trouble = status.keys.trouble;
    QString said = troubleText(trouble);
    if (!said.isEmpty() && status.sending == SendingState::NoKey)
        said += u' ' + tr("Texts wait in the outbox until the key is there.");
    if (!said.isEmpty() && !status.authProblem.isEmpty())
        said +=
            u' ' + tr("Texts and calls that arrive are turned away until then; MessageBird repeats texts, "
                      "not calls.");
    if (said == m_said)
        return;
    m_said = said;
    if (said.isEmpty())
        hide();
    else if (trouble == KeyringTrouble::Missing)
        showOffer(said, Tone::Bad, tr("Open the settings"), [this] { Q_EMIT settingsWanted(); });
    else if (trouble == KeyringTrouble::Locked)
        showOffer(said, Tone::Bad, tr("Unlock the keyring"), [this] { m_keys->unlock(); });
    else
        showOffer(said, Tone::Bad, tr("Try again"), [this] { m_keys->look(); });
}

} // namespace birdcar
