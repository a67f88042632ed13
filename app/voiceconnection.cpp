// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voiceconnection.h"

#include "app/dispatcher.h"
#include "app/messagebird/accountsentences.h"
#include "app/messagebird/voiceclient.h"

#include <QLoggingCategory>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcVoice, "birdcar.voice")

constexpr auto lookEvery = 1min;

} // namespace

VoiceConnection::VoiceConnection(const QUrl &apiUrl, Source source, Dispatcher &dispatcher, Upkeep upkeep,
                                 QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_upkeep(upkeep), m_dispatcher(dispatcher),
      m_client(std::make_unique<VoiceClient>(apiUrl)), m_timer(this)
{
    if (const auto flow = m_dispatcher.voiceFlow())
        m_flow = *flow;
    connect(&m_timer, &QTimer::timeout, this, &VoiceConnection::look);
    m_timer.start(lookEvery);
}

VoiceConnection::~VoiceConnection() = default;

bool VoiceConnection::isSet() const
{
    const QString url = m_source.url();
    return m_flow.isSet() && !url.isEmpty() && m_flow.mark == urlMark(url);
}

void VoiceConnection::set(const std::function<void(const VoiceFlowAnswer &)> &done)
{
    if (m_isBusy)
        return done({{AccountTrouble::UnderWay}, m_flow});
    const QString url = m_source.url();
    if (url.isEmpty())
        return done({{AccountTrouble::NoPublicUrl}, m_flow});
    const auto numbers = m_dispatcher.callNumbers();
    if (!numbers)
        return done({{AccountTrouble::PoolUnread}, m_flow});
    m_isBusy = true;
    m_tried = urlMark(url);
    Q_EMIT changed();
    m_client->setFlow(m_source.key(), m_flow, url, *numbers, [this, done](const VoiceFlowAnswer &answer) {
        m_isBusy = false;
        take(answer);
        done(answer);
    });
}

void VoiceConnection::follow()
{
    if (!isSet() && urlMark(m_source.url()) != m_tried)
        look();
}

void VoiceConnection::look()
{
    const QString url = m_source.url();
    if (const auto kept = m_dispatcher.voiceFlow(); kept && !m_isBusy)
        m_flow = *kept;
    if (m_upkeep == Upkeep::Elsewhere || !m_flow.isSet() || m_isBusy || url.isEmpty() ||
        m_source.key().isEmpty())
        return;
    const auto numbers = m_dispatcher.callNumbers();
    if (numbers && (m_flow.mark != urlMark(url) || !unboundNumbers(m_flow, *numbers).isEmpty()))
        set([](const VoiceFlowAnswer &) {});
}

void VoiceConnection::take(const VoiceFlowAnswer &answer)
{
    if (answer.failure.hasFailed() && answer.failure != m_failure)
        qCWarning(lcVoice).noquote() << "the call flow at MessageBird is not set:"
                                     << accountFailureSentence({answer.failure.trouble,
                                                                {}}); // what MessageBird says may name phones
    m_failure = answer.failure;
    if (answer.flow != m_flow) {
        m_flow = answer.flow;
        // If it cannot be kept, the next start makes another: what is at MessageBird then does no harm.
        [[maybe_unused]] const auto kept = m_dispatcher.keepVoiceFlow(m_flow);
    }
    Q_EMIT changed();
}

} // namespace birdcar
