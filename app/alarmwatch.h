// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alarm.h"
#include "app/domain/clock.h"

#include <optional>

namespace birdcar {

class Dispatcher;
struct EngineStatus;

/// Tells the administrator by text of troubles that keep MessageBird's texts and calls away, and when they
/// are over; see alarmFor(). Lives on the engine thread.
class AlarmWatch
{
public:
    AlarmWatch(Dispatcher &dispatcher, Clock clock);

    /// To be called every second or so.
    void look(const EngineStatus &status);

private:
    void noteTroubles(const EngineStatus &status, const QDateTime &now);

    Dispatcher &m_dispatcher;
    Clock m_clock;
    QList<Trouble> m_troubles;
    QDateTime m_calmSince;
    QString m_phone;                     ///< of whom the memory tells
    std::optional<AlarmMemory> m_memory; ///< as kept, without what is over since
};

} // namespace birdcar
