// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/deliveryreports.h"

#include "app/standin/webhookshapes.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

/// One report of a course.
struct DeliveryStep
{
    bool isFinal = false;
    std::chrono::milliseconds pause{0}; ///< before the step
};

namespace {

QList<DeliveryStep> stepsOf(const DeliveryPlan &plan)
{
    QList<DeliveryStep> steps{{.isFinal = false}, {.isFinal = true, .pause = plan.delay}};
    if (plan.reversed)
        std::ranges::reverse(steps);
    if (plan.doubled)
        steps = {steps[0], {.isFinal = steps[0].isFinal}, steps[1], {.isFinal = steps[1].isFinal}};
    if (plan.beforeReply) {
        for (DeliveryStep &step : steps)
            step.pause = std::chrono::milliseconds(0);
    }
    return steps;
}

QByteArray reportUrl(const TextRecord &text, const QByteArray &query)
{
    const QByteArray base = text.reportUrl.toUtf8();
    return base + (base.contains('?') ? '&' : '?') + query;
}

} // namespace

/// The way of one text to one recipient.
struct DeliveryReports::Course
{
    TextRecord text;
    qsizetype recipient = 0;
    DeliveryPlan plan;
    QList<DeliveryStep> steps; ///< those still to come
    std::function<void()> finished;
};

DeliveryReports::DeliveryReports(TextBook &book, WebhookSender &sender, Clock clock, QObject *parent)
    : QObject(parent), m_book(book), m_sender(sender), m_clock(std::move(clock))
{
}

void DeliveryReports::follow(const TextRecord &text, const std::function<void()> &proceed)
{
    if (!m_plan.beforeReply)
        proceed();
    const auto coursesLeft = std::make_shared<qsizetype>(text.recipients.size());
    const auto finished = [coursesLeft, proceed, answersLast = m_plan.beforeReply] {
        if (--*coursesLeft == 0 && answersLast)
            proceed();
    };
    for (qsizetype recipient = 0; recipient < text.recipients.size(); ++recipient)
        advance(std::make_shared<Course>(Course{text, recipient, m_plan, stepsOf(m_plan), finished}));
}

void DeliveryReports::advance(const std::shared_ptr<Course> &course)
{
    if (course->steps.isEmpty())
        return course->finished();
    QTimer::singleShot(course->steps.first().pause, this, [this, course] { takeStep(course); });
}

void DeliveryReports::takeStep(const std::shared_ptr<Course> &course)
{
    const DeliveryStep step = course->steps.takeFirst();
    const TextRecord &text = course->text;
    TextRecord::Recipient state = text.recipients[course->recipient];
    if (step.isFinal) {
        state.status = course->plan.failure ? u"delivery_failed"_s : u"delivered"_s;
        state.statusAt = m_clock();
        state.errorCode = course->plan.failure;
        m_book.setStatus(text.id, course->recipient, state);
    }
    if (!course->plan.reports || text.reference.isEmpty() || text.reportUrl.isEmpty())
        return advance(course);
    const QByteArray query = deliveryReportQuery({.id = text.id,
                                                  .reference = text.reference,
                                                  .phone = state.phone,
                                                  .status = state.status,
                                                  .statusAt = state.statusAt,
                                                  .errorCode = state.errorCode});
    m_sender.send({.url = reportUrl(text, query), .signing = course->plan.signing},
                  [this, course](const WebhookResult &) { advance(course); });
}

} // namespace birdcar::standin

#include "moc_deliveryreports.cpp"
