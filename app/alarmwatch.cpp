// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarmwatch.h"

#include "app/dispatcher.h"
#include "app/enginestatus.h"

#include <utility>

namespace birdcar {

namespace {

bool isTunnelDown(const TunnelStatus &tunnel)
{
    return !tunnel.program.isEmpty() && tunnel.phase != TunnelPhase::Off &&
           (tunnel.phase != TunnelPhase::Up || tunnel.fault != TunnelFault::None);
}

QList<Trouble> troublesIn(const EngineStatus &status)
{
    QList<Trouble> troubles;
    if (!status.formerUrl.isEmpty() && !status.publicUrl.isEmpty())
        troubles.append({AlarmKind::AddressChanged, status.publicUrl, {}});
    if (isTunnelDown(status.tunnel))
        troubles.append({AlarmKind::TunnelDown, {}, {}});
    if (status.listening.isEmpty() && !status.listenProblem.isEmpty())
        troubles.append({AlarmKind::ListenerDown, {}, {}});
    return troubles;
}

} // namespace

AlarmWatch::AlarmWatch(Dispatcher &dispatcher, Clock clock)
    : m_dispatcher(dispatcher), m_clock(std::move(clock))
{
}

void AlarmWatch::noteTroubles(const EngineStatus &status, const QDateTime &now)
{
    m_troubles = troublesNow(m_troubles, troublesIn(status), now);
    if (!m_troubles.isEmpty())
        m_calmSince = {};
    else if (!m_calmSince.isValid())
        m_calmSince = now;
}

void AlarmWatch::look(const EngineStatus &status)
{
    const QDateTime now = m_clock();
    noteTroubles(status, now);
    const DepotSettings &settings = m_dispatcher.settings();
    if (std::exchange(m_phone, settings.alarmPhone) != settings.alarmPhone)
        m_memory.reset();
    if (m_phone.isEmpty())
        return;
    if (!m_memory || m_memory->message.isValid()) { // what became of that text?
        const auto kept = m_dispatcher.alarmMemory();
        if (!kept)
            return;
        m_memory = *kept;
    }
    AlarmFacts facts;
    facts.troubles = m_troubles;
    facts.calmSince = m_calmSince;
    facts.canSend = status.sending == SendingState::Ready;
    facts.now = now;
    facts.after = settings.alarmAfter;
    facts.addressKnown = !status.publicUrl.isEmpty();
    *m_memory = withoutPassed(*m_memory, facts);
    const auto alarm = alarmFor(facts, *m_memory);
    if (alarm && m_dispatcher.raiseAlarm(*alarm)) // else it is tried again
        m_memory.reset();                         // what was kept is read
}

} // namespace birdcar
