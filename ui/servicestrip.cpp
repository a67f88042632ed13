// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servicestrip.h"

#include "ui/servicewords.h"

#include <QApplication>
#include <QClipboard>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

ServiceStrip::ServiceStrip(QWidget *parent) : NoticeStrip(parent)
{
    setObjectName(u"serviceStrip"_s);
}

void ServiceStrip::showStatus(const EngineStatus &status)
{
    using Phase = ServiceStatus::Phase;
    const Phase before = std::exchange(m_service, status.service).phase;
    if (before == status.service.phase)
        return;
    if (status.service.phase == Phase::Gone)
        showGone();
    else if (before == Phase::Gone)
        showNotice(tr("The service is back: it relays texts and calls again."), Tone::Good);
}

/// Pressing a button hides a strip: one that only copies is there again at once.
void ServiceStrip::showGone()
{
    QList<NoticeOffer> offers{{tr("&Listen in this window"), [this] { Q_EMIT listenAsked(); }}};
    if (const QString command = serviceCommand(m_service); !command.isEmpty())
        offers.append({tr("Copy the command"), [this, command] {
                           QApplication::clipboard()->setText(command);
                           showGone();
                       }});
    showOffers(
        tr("The service has stopped: nothing is relayed. Texts wait in the outbox; what MessageBird sends "
           "does not arrive.") +
            u'\n' + serviceReturnText(m_service),
        Tone::Bad, offers);
}

} // namespace birdcar
