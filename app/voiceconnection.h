// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/voiceflow.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace birdcar {

class Dispatcher;
class VoiceClient;

/// Keeps the call flow that BirdCar made at MessageBird as it has to be: once it was asked for, it follows
/// our public URL and the pool by itself. Lives on the engine thread.
class VoiceConnection : public QObject
{
    Q_OBJECT

public:
    /// Asked each time: the key, and the URL for calls with the secret; empty while there is none.
    struct Source
    {
        std::function<QString()> key;
        std::function<QString()> url;
    };

    enum class Upkeep {
        ByItself,  ///< as described above
        Elsewhere, ///< another program does that; here the flow is made or mended only by set()
    };

    VoiceConnection(const QUrl &apiUrl, Source source, Dispatcher &dispatcher,
                    Upkeep upkeep = Upkeep::ByItself, QObject *parent = nullptr);
    ~VoiceConnection() override;

    /// Makes or mends the flow now. While that is under way, only says so.
    void set(const std::function<void(const VoiceFlowAnswer &)> &done);
    /// The URL may be another now: a flow that there is leads there, too. What fails is tried again every
    /// minute.
    void follow();
    /// Numbers may have come into the pool; or another process has made the flow.
    void look();

    /// There is a flow, and it leads to where we are now.
    bool isSet() const;
    bool isUnderWay() const { return m_isBusy; }
    const AccountFailure &failure() const { return m_failure; }

Q_SIGNALS:
    /// isSet(), isUnderWay() or failure() is another now.
    void changed();

private:
    void take(const VoiceFlowAnswer &answer);

    Source m_source;
    Upkeep m_upkeep;
    Dispatcher &m_dispatcher;
    std::unique_ptr<VoiceClient> m_client;
    VoiceFlow m_flow;
    AccountFailure m_failure; ///< of the last attempt
    QString m_tried;          ///< the mark of the URL of the last attempt
    bool m_isBusy = false;
    QTimer m_timer;
};

} // namespace birdcar
