// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/textbook.h"
#include "app/standin/webhooksender.h"

#include <QObject>

#include <functional>
#include <memory>

namespace birdcar::standin {

/// What happens to texts behind the API. Usually: a report `sent` right after the answer to the sender,
/// then, after the delay, `delivered`. Reports are sent only for texts with a reference and a report URL;
/// the status of the others changes all the same.
struct DeliveryPlan
{
    bool reports = true;      ///< false: they get lost on their way
    bool doubled = false;     ///< each report comes twice
    bool reversed = false;    ///< the last status is reported first
    bool beforeReply = false; ///< the sender gets its answer after the last report, nothing is delayed
    std::chrono::milliseconds delay{300};
    std::optional<int> failure = {}; ///< not delivered: `delivery_failed` with this statusErrorCode
    Signing signing = {};
};

/// Moves accepted texts on to their last status and reports it, for each recipient one report after the
/// other. Lives on one thread; when it is destroyed, texts stay as they are.
class DeliveryReports : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    DeliveryReports(TextBook &book, WebhookSender &sender, Clock clock, QObject *parent = nullptr);

    void setPlan(const DeliveryPlan &plan) { m_plan = plan; }
    const DeliveryPlan &plan() const { return m_plan; }

    /// Takes over an accepted text under the present plan. `proceed` lets the sender have its answer.
    void follow(const TextRecord &text, const std::function<void()> &proceed);

private:
    struct Course;

    void advance(const std::shared_ptr<Course> &course);
    void takeStep(const std::shared_ptr<Course> &course);

    TextBook &m_book;
    WebhookSender &m_sender;
    Clock m_clock;
    DeliveryPlan m_plan;
};

} // namespace birdcar::standin
