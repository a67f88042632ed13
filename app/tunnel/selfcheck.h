// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tunnel/verdict.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <chrono>

class QNetworkReply;

namespace birdcar {

/// Calls our own public URL, as MessageBird would, and tells our own answer from anybody else's: each request
/// carries a mark that only the listener can hand back, with noteArrived(). Lives on the engine thread.
class SelfCheck : public QObject
{
    Q_OBJECT

public:
    /// The name of the header that carries the mark.
    static constexpr char header[] = "BirdCar-Self-Test";

    explicit SelfCheck(std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~SelfCheck() override;

    /// Leads to judged(), unless stopped or asked anew before.
    void ask(const QString &publicUrl);
    void stop();
    bool isAsking() const { return m_reply != nullptr; }

public Q_SLOTS:
    /// The listener got a request with this mark.
    void noteArrived(const QByteArray &mark);

Q_SIGNALS:
    void judged(const birdcar::Verdict &verdict);

private:
    void read();
    void finish();

    QNetworkAccessManager m_network;
    QTimer m_timer;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_mark;
    SelfAnswer m_answer;
};

} // namespace birdcar
