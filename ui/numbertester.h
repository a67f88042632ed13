// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberuse.h"
#include "ui/desk.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace birdcar {

class NoticeStrip;
struct EngineStatus;

/// Sends the texts that test whether a number works both ways, and says in the page's strip what they showed
/// and what is to be done. Offers such a test for a number that may be deaf, once while the page is there.
class NumberTester : public QObject
{
    Q_OBJECT

public:
    NumberTester(const Desk &desk, NoticeStrip *strip, QObject *parent = nullptr);

    void start(const ProxyNumber &number);
    /// The pool, judged, as it was read last.
    void follow(const QList<NumberOverview> &pool);
    /// Says where a flow for texts leads to, and whether a text could come back at present.
    void setStatus(const EngineStatus &status);

Q_SIGNALS:
    /// A test began, or its time is over: the pool is to be read again.
    void due();

private:
    void tell(const NumberOverview &overview, TestVerdict verdict);
    void offerTest(const QList<NumberOverview> &pool);

    Desk m_desk;
    NoticeStrip *m_strip;
    QString m_textWebhook;
    bool m_isReachable = false; ///< MessageBird has a way to this computer
    bool m_hasMoved = false;    ///< and the flows at MessageBird still lead to the address before
    NumberTestId m_followed;    ///< began here, and its outcome has not been told
    QSet<qint64> m_offered;     ///< the numbers that were pointed out
    QTimer m_deadline;
};

} // namespace birdcar
