// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handsets.h"
#include "app/remote.h"

namespace birdcar {

namespace standin {
class StandIn;
}

/// Handsets behind the stand-in: what they send goes through signed webhooks and the real listener.
/// Lives on the GUI thread; the stand-in must outlive it.
class DemoHandsets : public Handsets
{
    Q_OBJECT

public:
    explicit DemoHandsets(const Remote<standin::StandIn> &messageBird, QObject *parent = nullptr);

    void sendText(const PhoneNumber &phone, const PhoneNumber &proxy, const QString &body) override;
    void call(const PhoneNumber &phone, const PhoneNumber &proxy, CallerId callerId) override;
    void setTrouble(DemoTrouble trouble) override;

private:
    Remote<standin::StandIn> m_messageBird;
};

} // namespace birdcar
