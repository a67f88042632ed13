// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of the tunnel.
#include "app/dispatcher_p.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const QString flowUrlName = u"tunnel_flow_url"_s;
const QString voiceFlowId = u"voice_flow_id"_s;
const QString voiceFlowMark = u"voice_flow_mark"_s;
const QString voiceFlowNumbers = u"voice_flow_numbers"_s;
const QString seenWebhooksName = u"webhooks_seen"_s;
const QString tunnelUrlName = u"tunnel_url"_s;

} // namespace

Result<QString> Dispatcher::flowUrl()
{
    return look([&]() -> Result<QString> { return m_stores->records.settings(m_depot).value(flowUrlName); });
}

Result<Done> Dispatcher::keepFlowUrl(const QString &url)
{
    return keepSetting(flowUrlName, url);
}

Result<QString> Dispatcher::tunnelUrl()
{
    return look(
        [&]() -> Result<QString> { return m_stores->records.settings(m_depot).value(tunnelUrlName); });
}

Result<Done> Dispatcher::keepTunnelUrl(const QString &url)
{
    return keepSetting(tunnelUrlName, url);
}

Result<QString> Dispatcher::seenWebhooks()
{
    return look(
        [&]() -> Result<QString> { return m_stores->records.settings(m_depot).value(seenWebhooksName); });
}

Result<Done> Dispatcher::keepSeenWebhooks(const QString &words)
{
    return keepSetting(seenWebhooksName, words);
}

Result<VoiceFlow> Dispatcher::voiceFlow()
{
    return look([&]() -> Result<VoiceFlow> {
        const auto saved = m_stores->records.settings(m_depot);
        return VoiceFlow{saved.value(voiceFlowId), saved.value(voiceFlowMark),
                         saved.value(voiceFlowNumbers).split(u' ', Qt::SkipEmptyParts)};
    });
}

Result<Done> Dispatcher::keepVoiceFlow(const VoiceFlow &flow)
{
    return transact([&]() -> Result<Done> {
        if (m_stores->records.settings(m_depot).value(voiceFlowId) != flow.id)
            note(u"voice_flow_set"_s, u"depot %1"_s.arg(m_depot), flow.id);
        m_stores->records.saveSetting(m_depot, voiceFlowId, flow.id);
        m_stores->records.saveSetting(m_depot, voiceFlowMark, flow.mark);
        m_stores->records.saveSetting(m_depot, voiceFlowNumbers, flow.numbers.join(u' '));
        return Done{};
    });
}

/// The flow for calls does not lead from this number any more. Inside a transaction.
void Dispatcher::forgetCallNumber(const PhoneNumber &phone)
{
    QStringList numbers = m_stores->records.settings(m_depot).value(voiceFlowNumbers).split(u' ');
    if (numbers.removeAll(phone.digits()) > 0)
        m_stores->records.saveSetting(m_depot, voiceFlowNumbers, numbers.join(u' '));
}

Result<QStringList> Dispatcher::callNumbers()
{
    return look([&]() -> Result<QStringList> { return birdcar::callNumbers(m_stores->numbers.all()); });
}

Result<Done> Dispatcher::keepSetting(const QString &name, const QString &value)
{
    return transact([&]() -> Result<Done> {
        m_stores->records.saveSetting(m_depot, name, value);
        return Done{};
    });
}

} // namespace birdcar
