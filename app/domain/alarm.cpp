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

/// What is said in one language.
struct AlarmWords
{
    QString addressChanged; ///< %1 is the new one
    QString tunnelDown;
    QString listenerDown;
    QString allClear;

    QString of(const Trouble &trouble) const
    {
        switch (trouble.kind) {
        case AlarmKind::AddressChanged:
            return addressChanged.arg(trouble.detail);
        case AlarmKind::TunnelDown:
            return tunnelDown;
        case AlarmKind::ListenerDown:
            return listenerDown;
        }
        Q_UNREACHABLE();
    }
};

/// English for any language that there are no texts in.
AlarmWords wordsIn(const QString &language)
{
    if (language == "nl"_L1)
        return {
            u"Het openbare adres is nu %1: er komt geen sms aan tot de flows bij MessageBird de nieuwe URL's hebben."_s,
            u"De tunnel ligt eruit: sms'en en gesprekken komen niet aan."_s,
            u"BirdCar kan niet luisteren: sms'en en gesprekken komen niet aan."_s, u"Alles werkt weer."_s};
    if (language == "de"_L1)
        return {
            u"Die \u00f6ffentliche Adresse ist jetzt %1: Es kommt keine SMS an, bis die Flows bei MessageBird die neuen URLs haben."_s,
            u"Der Tunnel ist ausgefallen: SMS und Anrufe kommen nicht an."_s,
            u"BirdCar kann nicht lauschen: SMS und Anrufe kommen nicht an."_s,
            u"Alles ist wieder in Ordnung."_s};
    if (language == "es"_L1)
        return {
            u"La direcci\u00f3n p\u00fablica es ahora %1: no llega ning\u00fan mensaje hasta que los flujos de MessageBird tengan las URL nuevas."_s,
            u"El t\u00fanel no funciona: no llegan mensajes ni llamadas."_s,
            u"BirdCar no puede escuchar: no llegan mensajes ni llamadas."_s, u"Todo vuelve a funcionar."_s};
    return {
        u"The public address is now %1: no text arrives until the flows at MessageBird have the new URLs."_s,
        u"The tunnel is down: texts and calls do not arrive."_s,
        u"BirdCar cannot listen: texts and calls do not arrive."_s, u"All is well again."_s};
}

/// The last text is done with.
void forgetMessage(AlarmMemory &memory)
{
    memory.message = {};
    memory.inMessage.clear();
    memory.isAllClear = false;
}

/// It was told to nobody.
void untell(AlarmMemory &memory)
{
    if (memory.isAllClear)
        memory.owesAllClear = true;
    for (const QString &key : std::as_const(memory.inMessage))
        memory.told.removeAll(key);
}

/// It never went anywhere, so nothing keeps the next one.
void freeNext(AlarmMemory &memory)
{
    (memory.isAllClear ? memory.clearedAt : memory.alarmedAt) = {};
}

/// Whether what the text says is still so. `told` is what is not over.
bool isStillSo(const AlarmMemory &memory, const QStringList &told, const AlarmFacts &facts)
{
    if (memory.isAllClear)
        return facts.troubles.isEmpty();
    return std::ranges::all_of(memory.inMessage, [&told](const QString &key) { return told.contains(key); });
}

constexpr auto inMessageMark = "+ "_L1;

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
        if (isStillSo(memory, alarm.memory.told, facts))
            return std::nullopt;
        alarm.withdraws = memory.message;
        untell(alarm.memory);
        freeNext(alarm.memory);
        forgetMessage(alarm.memory);
        return alarm;
    }
    if (!facts.canSend)
        return std::nullopt;
    if (facts.troubles.isEmpty()) {
        const bool isCalm =
            facts.calmSince.isValid() && facts.now >= facts.calmSince.addDuration(calmBeforeAllClear);
        if (!memory.owesAllClear || !isCalm || !alarm.memory.told.isEmpty() ||
            !mayAlarmAgain(memory.clearedAt, facts.now))
            return std::nullopt;
        alarm.memory.owesAllClear = false;
        alarm.memory.isAllClear = true;
        alarm.memory.clearedAt = facts.now;
        return alarm;
    }
    for (const Trouble &trouble : facts.troubles) {
        if (isDue(trouble, facts) && !alarm.memory.told.contains(keyOf(trouble)))
            alarm.troubles.append(trouble);
    }
    if (alarm.troubles.isEmpty() || !mayAlarmAgain(memory.alarmedAt, facts.now))
        return std::nullopt;
    for (const Trouble &trouble : std::as_const(alarm.troubles))
        alarm.memory.inMessage.append(keyOf(trouble));
    alarm.memory.told += alarm.memory.inMessage;
    alarm.memory.alarmedAt = facts.now;
    return alarm;
}

AlarmMemory settled(const AlarmMemory &memory, const std::optional<Message> &text)
{
    AlarmMemory left = memory;
    if (!text || text->state == MessageState::Sent || text->state == MessageState::Delivered) {
        if (left.isAllClear)
            left.clearedAt = {};
        else
            left.owesAllClear = left.owesAllClear || left.message.isValid();
        forgetMessage(left);
    } else if (text->state == MessageState::Failed) {
        untell(left);
        const bool neverLeft = text->reason == "late"_L1 || text->reason == "withdrawn"_L1;
        if (neverLeft) // else MessageBird is not asked in vain all the time
            freeNext(left);
        forgetMessage(left);
    }
    return left;
}

AlarmMemory heldBack(const Alarm &alarm)
{
    AlarmMemory memory = alarm.memory;
    untell(memory);
    freeNext(memory);
    forgetMessage(memory);
    memory.isHeldBack = true;
    return memory;
}

QString alarmText(const Alarm &alarm, const QString &depot, const QString &language)
{
    const AlarmWords words = wordsIn(language);
    QStringList sentences{depot.isEmpty() ? u"BirdCar Dispatch:"_s : u"BirdCar Dispatch, %1:"_s.arg(depot)};
    for (const Trouble &trouble : alarm.troubles)
        sentences.append(words.of(trouble));
    if (alarm.isAllClear())
        sentences.append(words.allClear);
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
    QStringList lines{u"%1 %2 %3 %4 %5"_s.arg(memory.owesAllClear ? 1 : 0)
                          .arg(memory.message.value)
                          .arg(memory.isHeldBack ? 1 : 0)
                          .arg(memory.isAllClear ? 1 : 0)
                          .arg(memory.clearedAt.isValid() ? toStamp(memory.clearedAt) : QString()),
                      memory.alarmedAt.isValid() ? toStamp(memory.alarmedAt) : QString()};
    for (const QString &key : memory.told)
        lines.append(memory.inMessage.contains(key) ? inMessageMark + key : key);
    return lines.join(u'\n');
}

AlarmMemory readMemory(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    AlarmMemory memory;
    const QStringList words = lines.first().split(u' ');
    memory.owesAllClear = words.first() == "1"_L1;
    memory.message = MessageId{words.value(1).toLongLong()};
    memory.isHeldBack = words.value(2) == "1"_L1;
    memory.isAllClear = words.value(3) == "1"_L1;
    memory.clearedAt = fromStamp(words.value(4));
    memory.alarmedAt = fromStamp(lines.value(1));
    for (const QString &line : lines.mid(2)) {
        const bool isInMessage = line.startsWith(inMessageMark);
        memory.told.append(isInMessage ? line.sliced(inMessageMark.size()) : line);
        if (isInMessage)
            memory.inMessage.append(memory.told.last());
    }
    return memory;
}

} // namespace birdcar
