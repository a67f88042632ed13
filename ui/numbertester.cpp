// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbertester.h"

#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/enginestatus.h"
#include "ui/noticestrip.h"
#include "ui/numberwords.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace birdcar {

using namespace std::chrono_literals;

NumberTester::NumberTester(const Desk &desk, NoticeStrip *strip, QObject *parent)
    : QObject(parent), m_desk(desk), m_strip(strip)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &NumberTester::due);
}

void NumberTester::setStatus(const EngineStatus &status)
{
    m_textWebhook = status.textWebhook;
    m_isReachable = canReceive(status);
    m_hasMoved = !status.formerUrl.isEmpty();
}

void NumberTester::start(const ProxyNumber &number)
{
    if (!m_isReachable && !m_desk.demo) {
        m_strip->showNotice(
            tr("No text was sent, because none could come back: MessageBird has no way to this "
               "computer at present. See the public address in the status bar."),
            Tone::Bad);
        return;
    }
    onResult(this, m_desk.dispatcher.call([id = number.id](Dispatcher &dispatcher) {
        return dispatcher.testNumber(id);
    }),
             [this, id = number.id](const Result<NumberTest> &test) {
                 if (!test) {
                     m_strip->showNotice(test.problem().text, Tone::Bad);
                     return;
                 }
                 m_followed = test->id;
                 m_offered.insert(id.value);
                 m_strip->showNotice(testBegunText(*test), Tone::Plain);
                 Q_EMIT due();
             });
}

void NumberTester::follow(const QList<NumberOverview> &pool)
{
    const QDateTime now = systemClock()();
    m_deadline.stop();
    for (const NumberOverview &overview : pool) {
        if (!overview.test)
            continue;
        const TestVerdict verdict = verdictOf(*overview.test, now);
        if (verdict == TestVerdict::Waiting) {
            const auto left = std::chrono::milliseconds(now.msecsTo(testDeadline(*overview.test))) + 1ms;
            if (!m_deadline.isActive() || left < m_deadline.remainingTimeAsDuration())
                m_deadline.start(left);
        } else if (m_followed == overview.test->id) {
            m_followed = {};
            tell(overview, verdict);
        }
    }
    offerTest(pool);
}

void NumberTester::tell(const NumberOverview &overview, TestVerdict verdict)
{
    const QString text = testOutcomeText(*overview.test, verdict);
    const NoticeOffer again{tr("Test again (sends one text)"),
                            [this, number = overview.number] { start(number); }};
    const NoticeOffer copy{tr("Copy the URL for texts"),
                           [url = m_textWebhook] { QApplication::clipboard()->setText(url); }};
    switch (verdict) {
    case TestVerdict::Waiting:
        return;
    case TestVerdict::Proven:
        return m_strip->showNotice(text, Tone::Good);
    case TestVerdict::NotSent:
    case TestVerdict::NotDelivered:
    case TestVerdict::CutOff:
        return m_strip->showOffers(text, Tone::Bad, {again});
    case TestVerdict::NeverBack:
        return m_strip->showOffers(text, Tone::Bad,
                                   m_textWebhook.isEmpty() ? QList{again} : QList{copy, again});
    }
}

/// What somebody is being told, and a test that is under way, go first.
void NumberTester::offerTest(const QList<NumberOverview> &pool)
{
    if (m_followed.isValid() || m_strip->isVisible() || (!m_desk.demo && !(m_isReachable && !m_hasMoved)))
        return; // a test would say no more than is known: that nothing can come in
    const auto deaf = std::ranges::find_if(pool, [this](const NumberOverview &overview) {
        const bool isGuess = overview.deafSign == DeafSign::Quiet || overview.deafSign == DeafSign::NoAnswers;
        const bool isOurs = overview.number.phone && overview.number.state != NumberState::Disabled;
        return isGuess && isOurs && !m_offered.contains(overview.number.id.value);
    });
    if (deaf == pool.end())
        return;
    m_offered.insert(deaf->number.id.value);
    m_strip->showOffer(maybeDeafText(*deaf), Tone::Attention, tr("Test it (sends one text)"),
                       [this, number = deaf->number] { start(number); });
}

} // namespace birdcar
