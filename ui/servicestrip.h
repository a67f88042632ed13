// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"
#include "ui/noticestrip.h"

namespace birdcar {

/// Says that the service has stopped that relays in the place of this window, with the way on, for as long as
/// that is so; and that it is back. Closed by hand, it stays away until that changes.
class ServiceStrip : public NoticeStrip
{
    Q_OBJECT

public:
    explicit ServiceStrip(QWidget *parent = nullptr);

    void showStatus(const EngineStatus &status);

Q_SIGNALS:
    /// This window is to do the work of the service.
    void listenAsked();

private:
    void showGone();

    ServiceStatus m_service;
};

} // namespace birdcar
