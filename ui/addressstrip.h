// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"
#include "ui/desk.h"
#include "ui/noticestrip.h"

namespace birdcar {

/// Says that the tunnel leads from another URL than the flows at MessageBird know, with the new URLs to copy
/// and the numbers concerned, until a text has come by the new one. Closed by hand, it stays away until the
/// URL changes again.
class AddressStrip : public NoticeStrip
{
    Q_OBJECT

public:
    explicit AddressStrip(const Desk &desk, QWidget *parent = nullptr);

    void showStatus(const EngineStatus &status);

private:
    void showChange(const QStringList &numbers);
    QString changeText() const;

    Desk m_desk;
    EngineStatus m_status;
    QString m_said; ///< the change that is shown, or was closed by hand
};

} // namespace birdcar
