// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/numbertest.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array verdictNames{"waiting"_L1, "not_sent"_L1,   "not_delivered"_L1,
                                  "cut_off"_L1, "never_back"_L1, "proven"_L1};
constexpr std::array wayInFaultNames{""_L1, "listener"_L1, "tunnel"_L1, "keys"_L1};

bool hasLeft(MessageState state)
{
    return state == MessageState::Sent || state == MessageState::Delivered;
}

} // namespace

QString wayInFaultName(WayInFault fault)
{
    return wayInFaultNames.at(static_cast<size_t>(fault));
}

WayInFault wayInFaultFromName(const QString &name)
{
    for (const WayInFault fault : {WayInFault::Listener, WayInFault::Tunnel, WayInFault::Keys}) {
        if (name == wayInFaultNames.at(static_cast<size_t>(fault)))
            return fault;
    }
    return WayInFault::None;
}

QString testVerdictName(TestVerdict verdict)
{
    return verdictNames.at(static_cast<size_t>(verdict));
}

QDateTime testDeadline(const NumberTest &test, std::chrono::seconds patience)
{
    const bool counts = test.sentAt.isValid() && test.sentAt > test.startedAt;
    return (counts ? test.sentAt : test.startedAt).addDuration(patience);
}

TestVerdict verdictOf(const NumberTest &test, const QDateTime &now, std::chrono::seconds patience)
{
    if (test.heardAt.isValid())
        return TestVerdict::Proven;
    if (test.state == MessageState::Failed)
        return test.sentAt.isValid() ? TestVerdict::NotDelivered : TestVerdict::NotSent;
    if (now < testDeadline(test, patience))
        return TestVerdict::Waiting;
    if (!hasLeft(test.state))
        return TestVerdict::NotSent;
    return test.cutOff == WayInFault::None ? TestVerdict::NeverBack : TestVerdict::CutOff;
}

bool isCutOffNow(const NumberTest &test, const QDateTime &now)
{
    return test.cutOff == WayInFault::None && test.state != MessageState::Pending &&
           verdictOf(test, now) == TestVerdict::Waiting;
}

std::optional<PhoneNumber> testSender(const QList<ProxyNumber> &pool, const PhoneNumber &tested)
{
    if (tested.isEmpty())
        return std::nullopt;
    const ProxyNumber *best = nullptr;
    const auto rank = [](const ProxyNumber &number) {
        const qint64 used = number.lastUsedAt.isValid() ? number.lastUsedAt.toMSecsSinceEpoch() : 0;
        return std::tuple(static_cast<int>(number.state), -used, number.id);
    };
    for (const ProxyNumber &number : pool) {
        const bool isOther = number.phone && *number.phone != tested;
        if (isOther && number.state != NumberState::Disabled && (!best || rank(number) < rank(*best)))
            best = &number;
    }
    return best ? *best->phone : tested;
}

QString testBody(const QString &word)
{
    return u"BirdCar test "_s + word;
}

QString testWordIn(const QString &body)
{
    static const QRegularExpression ours(u"\\bBirdCar\\s+test\\s+([0-9A-F]{20})\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = ours.match(body);
    return match.hasMatch() ? match.captured(1).toUpper() : QString();
}

} // namespace birdcar
