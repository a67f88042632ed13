// SPDX-License-Identifier: GPL-3.0-or-later
// What the listener writes down of each request, for those who look at what was received.
#include "app/requestjournal.h"
#include "app/webhooks/guardedserver.h"
#include "app/webhooks/listener.h"
#include "app/webhooks/requesthead.h"

#include <QHttpServerResponse>

#include <utility>

namespace birdcar {

/// Counts it in `taken`, until it is known whether all of the round are stored.
void Listener::noteIntake(const TextIntake &intake, quint64 &taken)
{
    using Outcome = WebhookRequest::Outcome;
    m_guard->dependOnStore();
    ++taken;
    m_note.unrouted = intake.unrouted;
    if (intake.repeat)
        m_note.outcome = Outcome::Repeated;
    else if (intake.isOwnTest)
        m_note.outcome = Outcome::TestBack;
    else
        m_note.outcome = intake.unrouted ? Outcome::Unrouted : Outcome::Stored;
}

/// What was taken in this round is not stored after all.
void Listener::noteLoss(const Problem &problem)
{
    using Outcome = WebhookRequest::Outcome;
    countUnavailable(problem.text, m_texts + m_reports);
    for (WebhookRequest &note : m_noted) {
        if (note.outcome != Outcome::Stored && note.outcome != Outcome::Repeated &&
            note.outcome != Outcome::Unrouted && note.outcome != Outcome::TestBack)
            continue;
        note.outcome = Outcome::NotAnswered;
        note.unrouted.reset();
        note.reason = problem.text;
        note.status = static_cast<int>(QHttpServerResponse::StatusCode::ServiceUnavailable);
    }
}

/// What was received is shared, not copied, except for a body that is too long to be kept.
void Listener::beginNote(const RequestHead &head, const QByteArray &body)
{
    if (!m_journal)
        return;
    m_answering.start();
    m_note = {};
    m_note.at = m_clock();
    m_note.method = head.method;
    m_note.target = head.target;
    m_note.headers = head.headers;
    m_note.bodySize = body.size();
    m_note.body = body;
    m_note.body.truncate(keptBody());
    m_note.outcome = WebhookRequest::Outcome::NotAnswered; // until it is
}

/// What the guard answered: its head may have been read in part only.
void Listener::noteGuarded(int status, const RequestHead &head)
{
    if (!m_journal)
        return;
    WebhookRequest note;
    note.at = m_clock();
    note.method = head.method;
    note.target = head.target;
    note.status = status;
    const bool noRoute = status == 404 || status == 405;
    note.outcome = noRoute ? WebhookRequest::Outcome::NoSuchRoute : WebhookRequest::Outcome::NotARequest;
    m_journal->add(std::move(note));
}

} // namespace birdcar
