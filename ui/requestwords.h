// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace birdcar {

struct WebhookRequest;

/// The window's words for what came in from MessageBird.
class RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::RequestWords)

public:
    /// "text", "call", "report", or the path that was asked for.
    static QString kind(const WebhookRequest &request);
    /// What was decided, in two or three words.
    static QString outcome(const WebhookRequest &request);
    /// "200", with what the status means for MessageBird.
    static QString status(const WebhookRequest &request);
    /// "1.3 ms"
    static QString took(const WebhookRequest &request);
    /// A line for each check: whether it was passed, and if not why.
    static QStringList checks(const WebhookRequest &request);
};

} // namespace birdcar
