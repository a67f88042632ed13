// SPDX-License-Identifier: GPL-3.0-or-later
// Texts to the administrator.
#include "app/dispatcher_p.h"
#include "app/domain/alarm.h"
#include "app/domain/texttemplates.h"

namespace birdcar {

using namespace Qt::StringLiterals;

Result<AlarmMemory> Dispatcher::alarmMemory()
{
    return look([&]() -> Result<AlarmMemory> {
        const AlarmMemory kept = readMemory(m_stores->records.settings(m_depot).value(alarmMemoryName()));
        return kept.message.isValid() ? settled(kept, m_stores->messages.find(kept.message)) : kept;
    });
}

Result<Done> Dispatcher::raiseAlarm(const Alarm &alarm)
{
    bool isQueued = false;
    const auto keep = [this](const AlarmMemory &memory) {
        m_stores->records.saveSetting(m_depot, alarmMemoryName(), writtenMemory(memory));
    };
    auto raised = transact([&]() -> Result<Done> {
        if (alarm.withdraws.isValid()) {
            if (!m_stores->messages.withdrawOne(alarm.withdraws, FailureOutcome::Superseded))
                return refused(u"The alarm is just being sent."_s);
            keep(alarm.memory);
            return Done{};
        }
        const auto administrator = PhoneNumber::fromDigits(m_settings.alarmPhone);
        const auto sender = administrator
                                ? alarmSender(m_stores->numbers.all(),
                                              m_stores->legs.liveNumbersOf(*administrator), *administrator)
                                : std::nullopt;
        const bool isOptedOut = administrator && m_stores->optOuts.consentOf(*administrator).isOut;
        if (!sender || isOptedOut) {
            if (alarm.memory.isHeldBack) // that is known
                return Done{};
            keep(heldBack(alarm));
            note(u"alarm_not_sent"_s, u"depot %1"_s.arg(m_depot),
                 isOptedOut ? alarmSummary(alarm) + u": the administrator's phone takes no texts"_s
                            : alarmSummary(alarm) + u": no number is free for it"_s);
            return Done{};
        }
        Message message;
        message.kind = MessageKind::Notice;
        message.proxy = sender->digits();
        message.recipient = administrator->digits();
        message.body = alarmText(alarm, m_settings.name, languageOf(m_settings.texts));
        message.failure = FailureOutcome::Superseded; // nobody at the desk has to see to it
        const MessageId text = queue(message, now()).first().id;
        isQueued = true;
        AlarmMemory memory = alarm.memory;
        memory.message = text;
        memory.isHeldBack = false;
        keep(memory);
        note(u"alarm_sent"_s, u"depot %1"_s.arg(m_depot), alarmSummary(alarm));
        return Done{};
    });
    if (raised && isQueued)
        Q_EMIT outboxChanged();
    return raised;
}

} // namespace birdcar
