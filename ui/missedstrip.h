// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"
#include "ui/desk.h"
#include "ui/noticestrip.h"

namespace birdcar {

/// Says how many texts had not reached this computer and were fetched.
class MissedStrip : public NoticeStrip
{
    Q_OBJECT

public:
    explicit MissedStrip(const Desk &desk, QWidget *parent = nullptr);

    void showStatus(const EngineStatus &status);

Q_SIGNALS:
    void inboxWanted();

private:
    Desk m_desk;
    MissedTexts m_said;
};

} // namespace birdcar
