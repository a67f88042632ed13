// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/standin.h"

#include <QThread>

#include <atomic>

namespace birdcar {

/// A MessageBird that answers at once, on a thread of its own, and counts what it took.
class StandInThread
{
public:
    StandInThread() : m_standIn(new standin::StandIn)
    {
        m_standIn->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_standIn, &QObject::deleteLater);
        QObject::connect(
            m_standIn, &standin::StandIn::textAccepted, m_standIn, [this] { ++m_accepted; },
            Qt::DirectConnection);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_standIn,
            [this] {
                if (!m_standIn->listen())
                    qFatal("%s", qUtf8Printable(m_standIn->errorString()));
                m_url = m_standIn->apiUrl();
            },
            Qt::BlockingQueuedConnection);
    }

    ~StandInThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url() const { return m_url; }
    int accepted() const { return m_accepted; }

private:
    QThread m_thread;
    standin::StandIn *m_standIn;
    QUrl m_url;
    std::atomic_int m_accepted = 0;
};

} // namespace birdcar
