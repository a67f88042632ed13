// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberuse.h"
#include "ui/desk.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace birdcar {

class NoticeStrip;

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
    /// The URL that a flow for texts needs.
    void setTextWebhook(const QString &url) { m_textWebhook = url; }

Q_SIGNALS:
    /// A test began, or its time is over: the pool is to be read again.
    void due();

private:
    void tell(const NumberOverview &overview, TestVerdict verdict);
    void offerTest(const QList<NumberOverview> &pool);

    Desk m_desk;
    NoticeStrip *m_strip;
    QString m_textWebhook;
    NumberTestId m_followed; ///< began here, and its outcome has not been told
    QSet<qint64> m_offered;  ///< the numbers that were pointed out
    QTimer m_deadline;
};

} // namespace birdcar
