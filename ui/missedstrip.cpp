// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/missedstrip.h"

#include "app/domain/clock.h"
#include "ui/words.h"

namespace birdcar {

using namespace Qt::StringLiterals;

MissedStrip::MissedStrip(const Desk &desk, QWidget *parent) : NoticeStrip(parent), m_desk(desk)
{
    setObjectName(u"missedStrip"_s);
}

void MissedStrip::showStatus(const EngineStatus &status)
{
    if (status.missed == m_said)
        return;
    m_said = status.missed;
    if (m_said.count == 0) {
        hide();
        return;
    }
    const QDateTime now = systemClock()();
    const QString from = shortTime(m_said.first, now, m_desk.zone);
    const QString until = shortTime(m_said.last, now, m_desk.zone);
    const QString text = tr("%n text(s) had not reached this computer and were fetched from MessageBird.",
                            nullptr, m_said.count);
    const QString when =
        from == until ? tr("Written at %1.").arg(from) : tr("Written between %1 and %2.").arg(from, until);
    showOffer(tr("%1 %2 What is too late to go out by itself waits in the inbox.").arg(text, when),
              Tone::Attention, tr("Open the inbox"), [this] { Q_EMIT inboxWanted(); });
}

} // namespace birdcar
