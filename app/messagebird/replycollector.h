// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messagebird/apianswer.h"

#include <QObject>
#include <QTimer>

class QNetworkReply;

namespace birdcar {

class RequestBody;

/// Reads one reply to its end, to its limit of size, or until its time is up, whichever comes first, and
/// hands over what it has. Child of the reply; both are deleted after collected().
class ReplyCollector : public QObject
{
    Q_OBJECT

public:
    /// `body` is the request's, or nullptr for a GET. The time counts from now: QNetworkRequest's transfer
    /// time-out alone starts anew with each byte, so a dripping answer would never end.
    ReplyCollector(QNetworkReply *reply, const RequestBody *body, std::chrono::milliseconds timeout);

Q_SIGNALS:
    void collected(const birdcar::ApiAnswer &answer);

private:
    void readAvailable();
    void finish();

    QNetworkReply *m_reply;
    const RequestBody *m_body;
    QTimer m_timeout;
    QByteArray m_received;
    bool m_timedOut = false;
};

} // namespace birdcar
