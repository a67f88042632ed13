// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alarm.h"

#include "app/domain/clock.h"

#include <algorithm>
#include <array>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours betweenAlarms{1};
constexpr std::chrono::minutes calmBeforeAllClear{2};
constexpr std::chrono::seconds absentBeforeOver{45};

constexpr std::array kindNames{"address_changed"_L1, "tunnel_down"_L1, "listener_down"_L1};

QString nameOf(AlarmKind kind)
{
    return kindNames.at(static_cast<size_t>(kind));
}

QString keyOf(const Trouble &trouble)
{
    return trouble.detail.isEmpty() ? nameOf(trouble.kind) : nameOf(trouble.kind) + u' ' + trouble.detail;
}

bool isDue(const Trouble &trouble, const AlarmFacts &facts)
{
    if (trouble.absentSince.isValid())
        return false;
    return trouble.kind == AlarmKind::AddressChanged || facts.now >= trouble.since.addDuration(facts.after);
}

/// A clock that was set back since does not keep the next alarm for longer.
bool mayAlarmAgain(const QDateTime &alarmedAt, const QDateTime &now)
{
    return !alarmedAt.isValid() || now < alarmedAt || now >= alarmedAt.addDuration(betweenAlarms);
}

QString sentence(const Trouble &trouble)
{
    switch (trouble.kind) {
    case AlarmKind::AddressChanged:
        return u"The public address is now %1: no text arrives until the flows at MessageBird have the new URLs."_s
            .arg(trouble.detail);
    case AlarmKind::TunnelDown:
        return u"The tunnel is down: texts and calls do not arrive."_s;
    case AlarmKind::ListenerDown:
        return u"BirdCar cannot listen: texts and calls do not arrive."_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Trouble> troublesNow(const QList<Trouble> &known, const QList<Trouble> &seen, const QDateTime &now)
{
    QList<Trouble> troubles = seen;
    for (Trouble &trouble : troubles) {
        const auto former = std::ranges::find(known, keyOf(trouble), keyOf);
        trouble.since = former == known.end() ? now : former->since;
        trouble.absentSince = {};
    }
    for (Trouble trouble : known) {
        if (std::ranges::find(seen, keyOf(trouble), keyOf) != seen.end())
            continue;
        if (!trouble.absentSince.isValid() || now < trouble.absentSince)
            trouble.absentSince = now;
        if (now < trouble.absentSince.addDuration(absentBeforeOver))
            troubles.append(trouble);
    }
    return troubles;
}

AlarmMemory withoutPassed(const AlarmMemory &memory, const AlarmFacts &facts)
{
    AlarmMemory left = memory;
    left.told.removeIf([&facts](const QString &key) {
        if (!facts.addressKnown && key.startsWith(nameOf(AlarmKind::AddressChanged)))
            return false;
        return std::ranges::find(facts.troubles, key, keyOf) == facts.troubles.end();
    });
    return left;
}

std::optional<Alarm> alarmFor(const AlarmFacts &facts, const AlarmMemory &memory)
{
    Alarm alarm{{}, withoutPassed(memory, facts)};
    if (memory.message.isValid()) { // it may still leave
        if (!alarm.memory.told.isEmpty())
            return std::nullopt;
        alarm.withdraws = memory.message;
        alarm.memory.message = {};
        alarm.memory.alarmedAt = {};
        return alarm;
    }
    if (!facts.canSend)
        return std::nullopt;
    if (facts.troubles.isEmpty()) {
        const bool isCalm =
            facts.calmSince.isValid() && facts.now >= facts.calmSince.addDuration(calmBeforeAllClear);
        if (!memory.owesAllClear || !isCalm || !alarm.memory.told.isEmpty())
            return std::nullopt;
        alarm.memory.owesAllClear = false;
        return alarm;
    }
    for (const Trouble &trouble : facts.troubles) {
        if (isDue(trouble, facts) && !alarm.memory.told.contains(keyOf(trouble)))
            alarm.troubles.append(trouble);
    }
    if (alarm.troubles.isEmpty() || !mayAlarmAgain(memory.alarmedAt, facts.now))
        return std::nullopt;
    for (const Trouble &trouble : std::as_const(alarm.troubles))
        alarm.memory.told.append(keyOf(trouble));
    alarm.memory.alarmedAt = facts.now;
    return alarm;
}

AlarmMemory settled(const AlarmMemory &memory, const std::optional<Message> &text)
{
    AlarmMemory left = memory;
    if (!text || text->state == MessageState::Sent || text->state == MessageState::Delivered) {
        left.owesAllClear = left.owesAllClear || left.message.isValid();
        left.message = {};
    } else if (text->state == MessageState::Failed) {
        left.message = {};
        left.told.clear();
        const bool neverLeft = text->reason == "late"_L1 || text->reason == "withdrawn"_L1;
        if (neverLeft) // else MessageBird is not asked in vain all the time
            left.alarmedAt = {};
    }
    return left;
}

AlarmMemory heldBack(const Alarm &alarm)
{
    AlarmMemory memory = alarm.memory;
    for (const Trouble &trouble : alarm.troubles)
        memory.told.removeAll(keyOf(trouble));
    if (!alarm.isAllClear())
        memory.alarmedAt = {};
    memory.isHeldBack = true;
    return memory;
}

QString alarmText(const Alarm &alarm, const QString &depot)
{
    QStringList sentences{depot.isEmpty() ? u"BirdCar Dispatch:"_s : u"BirdCar Dispatch, %1:"_s.arg(depot)};
    for (const Trouble &trouble : alarm.troubles)
        sentences.append(sentence(trouble));
    if (alarm.isAllClear())
        sentences.append(u"All is well again."_s);
    return sentences.join(u' ');
}

QString alarmSummary(const Alarm &alarm)
{
    QStringList names;
    for (const Trouble &trouble : alarm.troubles)
        names.append(nameOf(trouble.kind));
    return names.isEmpty() ? u"all_clear"_s : names.join(u", "_s);
}

std::optional<PhoneNumber> alarmSender(const QList<ProxyNumber> &pool, const QSet<PhoneNumber> &live,
                                       const PhoneNumber &administrator)
{
    const ProxyNumber *best = nullptr;
    for (const ProxyNumber &number : pool) {
        if (!number.phone || live.contains(*number.phone))
            continue;
        if (*number.phone == administrator)
            return std::nullopt; // it would only reach ourselves
        if (number.state == NumberState::Disabled)
            continue;
        if (!best || number.state < best->state)
            best = &number;
    }
    return best ? best->phone : std::nullopt;
}

QString writtenMemory(const AlarmMemory &memory)
{
    QStringList lines{u"%1 %2 %3"_s.arg(memory.owesAllClear ? 1 : 0)
                          .arg(memory.message.value)
                          .arg(memory.isHeldBack ? 1 : 0),
                      memory.alarmedAt.isValid() ? toStamp(memory.alarmedAt) : QString()};
    return (lines + memory.told).join(u'\n');
}

AlarmMemory readMemory(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    AlarmMemory memory;
    const QStringList words = lines.first().split(u' ');
    memory.owesAllClear = words.first() == "1"_L1;
    memory.message = MessageId{words.value(1).toLongLong()};
    memory.isHeldBack = words.value(2) == "1"_L1;
    memory.alarmedAt = fromStamp(lines.value(1));
    memory.told = lines.mid(2);
    return memory;
}

} // namespace birdcar
