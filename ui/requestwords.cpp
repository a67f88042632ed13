// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requestwords.h"

#include "app/domain/webhookrequest.h"
#include "ui/inboxwords.h"

#include <QLocale>

namespace birdcar {

using namespace Qt::StringLiterals;

QString RequestWords::kind(const WebhookRequest &request)
{
    const QByteArray path = request.target.split('?').first();
    if (path == "/webhook")
        return tr("text");
    if (path == "/webhook-voice")
        return tr("call");
    if (path == "/webhook-status")
        return tr("report");
    return path.isEmpty() ? tr("no request") : QString::fromUtf8(path);
}

QString RequestWords::outcome(const WebhookRequest &request)
{
    switch (request.outcome) {
    case WebhookRequest::Outcome::NotARequest:
        return tr("not understood");
    case WebhookRequest::Outcome::NoSuchRoute:
        return tr("no such address");
    case WebhookRequest::Outcome::NotLetIn:
        return tr("not let in");
    case WebhookRequest::Outcome::Unreadable:
        return tr("fields missing");
    case WebhookRequest::Outcome::NotAnswered:
        return tr("to come again");
    case WebhookRequest::Outcome::Repeated:
        return tr("known already");
    case WebhookRequest::Outcome::Stored:
        return tr("taken");
    case WebhookRequest::Outcome::Unrouted:
        return request.unrouted ? tr("inbox: %1").arg(unroutedText(*request.unrouted)) : tr("inbox");
    case WebhookRequest::Outcome::Transferred:
        return tr("put through");
    case WebhookRequest::Outcome::Apologized:
        return tr("heard that nobody is there");
    case WebhookRequest::Outcome::TestBack:
        return tr("test of a number, came back");
    }
    Q_UNREACHABLE();
}

QString RequestWords::status(const WebhookRequest &request)
{
    return request.status == 0 ? tr("none") : QString::number(request.status);
}

QString RequestWords::took(const WebhookRequest &request)
{
    if (request.took.count() == 0)
        return {};
    return tr("%1 ms").arg(QLocale().toString(double(request.took.count()) / 1000, 'f', 1));
}

QStringList RequestWords::checks(const WebhookRequest &request)
{
    const auto line = [&request](RequestCheck check, const QString &passed, const QString &failed) {
        switch (checkOf(request, check)) {
        case CheckResult::Passed:
            return tr("Passed: %1").arg(passed);
        case CheckResult::Failed:
            return request.reason.isEmpty() ? tr("Failed: %1").arg(failed)
                                            : tr("Failed: %1 (%2)").arg(failed, request.reason);
        case CheckResult::NotReached:
            return tr("Not reached: %1").arg(passed);
        }
        Q_UNREACHABLE();
    };
    QStringList lines{
        line(RequestCheck::Form, tr("a whole request within the limits"),
             tr("no whole request, or beyond the limits")),
        line(RequestCheck::Route, tr("an address of BirdCar"), tr("BirdCar has no such address")),
        line(RequestCheck::Sender, tr("sent by MessageBird"), tr("nothing proves that MessageBird sent it")),
        line(RequestCheck::Content, tr("all fields are there"), tr("it cannot be read")),
    };
    if (request.outcome == WebhookRequest::Outcome::NotAnswered && !request.reason.isEmpty())
        lines.append(tr("Not worked on: %1").arg(request.reason));
    return lines;
}

} // namespace birdcar
