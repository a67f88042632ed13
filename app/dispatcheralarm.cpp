// SPDX-License-Identifier: GPL-3.0-or-later
// Texts to the administrator.
#include "app/dispatcher_p.h"
#include "app/domain/alarm.h"

namespace birdcar {

using namespace Qt::StringLiterals;

Result<AlarmMemory> Dispatcher::alarmMemory()
{
    return look([&]() -> Result<AlarmMemory> {
        return readMemory(m_stores->records.settings(m_depot).value(alarmMemoryName()));
    });
}

Result<Done> Dispatcher::raiseAlarm(const Alarm &alarm)
{
    auto raised = transact([&]() -> Result<Done> {
        const auto administrator = PhoneNumber::fromDigits(m_settings.alarmPhone);
        const auto sender = administrator
                                ? alarmSender(m_stores->numbers.all(),
                                              m_stores->legs.liveNumbersOf(*administrator), *administrator)
                                : std::nullopt;
        m_stores->records.saveSetting(m_depot, alarmMemoryName(), writtenMemory(alarm.memory));
        if (!sender) {
            note(u"alarm_not_sent"_s, u"depot %1"_s.arg(m_depot), alarmSummary(alarm));
            return Done{};
        }
        Message message;
        message.kind = MessageKind::Notice;
        message.proxy = sender->digits();
        message.recipient = administrator->digits();
        message.body = alarmText(alarm, m_settings.name);
        message.failure = FailureOutcome::Superseded; // nobody at the desk has to see to it
        queue(message, now());
        note(u"alarm_sent"_s, u"depot %1"_s.arg(m_depot), alarmSummary(alarm));
        return Done{};
    });
    if (raised)
        Q_EMIT outboxChanged();
    return raised;
}

} // namespace birdcar
