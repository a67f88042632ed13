// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"
#include "ui/noticestrip.h"

namespace birdcar {

class SavedKeys;

/// Says for as long as it is so that keys are in a keyring that cannot be read, what waits for them, and the
/// way out. Closed by hand, it stays away until something else is to be said.
class KeyringStrip : public NoticeStrip
{
    Q_OBJECT

public:
    /// `keys` may be null, as in the demo.
    explicit KeyringStrip(SavedKeys *keys, QWidget *parent = nullptr);

    void showStatus(const EngineStatus &status);

Q_SIGNALS:
    /// The keys are to be entered again.
    void settingsWanted();

private:
    SavedKeys *m_keys;
    QString m_said; ///< what is shown, or was closed by hand
};

} // namespace birdcar
