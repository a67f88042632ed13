// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/voiceflow.h"
#include "app/messagebird/accountclient.h"

namespace birdcar {

/// Sets the call flow through MessageBird's voice API. Lives on the thread that uses it; answers come later,
/// within a bounded time (without a key at once), and never once it is gone.
class VoiceClient : public QObject
{
    Q_OBJECT

public:
    /// Only scheme, host and port of `apiUrl` count, which takes the place of the real hosts unless empty.
    explicit VoiceClient(const QUrl &apiUrl, std::chrono::milliseconds timeout = std::chrono::seconds(15),
                         QObject *parent = nullptr);

    /// Makes what there is into a flow that fetches `url`, with these numbers bound to it: changes only what
    /// differs, and makes the flow anew if somebody deleted it.
    void setFlow(const QString &key, const VoiceFlow &have, const QString &url, const QStringList &numbers,
                 std::function<void(const VoiceFlowAnswer &)> done);

private:
    struct Task;

    void writeFlow(const std::shared_ptr<Task> &task);
    void takeFlow(const std::shared_ptr<Task> &task, const ApiAnswer &answer);
    void bindNumbers(const std::shared_ptr<Task> &task);
    void fail(const std::shared_ptr<Task> &task, const AccountFailure &failure);
    bool beginsAnew(const std::shared_ptr<Task> &task, const ApiAnswer &answer);
    void send(const std::shared_ptr<Task> &task, const QString &path, const QByteArray &json, bool replaces,
              std::function<void(const ApiAnswer &)> done);

    QUrl m_host;
    std::chrono::milliseconds m_timeout;
    AccountClient m_account; ///< tells a wrong key from one without the right
    QNetworkAccessManager m_manager;
};

} // namespace birdcar
