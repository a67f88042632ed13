// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/httpmessage.h"

#include <QHash>
#include <QString>

namespace birdcar::standin {

/// The part of voice.messagebird.com that binds a number to a call flow. Its envelope and its errors
/// differ from those of the REST API. The flows are kept, but phones of the stand-in always call the
/// webhook of the sender's settings.
class VoiceApi
{
public:
    /// `POST /call-flows`, with `now` as its time.
    HttpResponse createFlow(const HttpRequest &request, const QString &now);

    /// `PUT /call-flows/{id}`.
    HttpResponse changeFlow(const QString &flowId, const HttpRequest &request, const QString &now);
    /// `DELETE /call-flows/{id}`.
    HttpResponse removeFlow(const QString &flowId);

    /// `POST /call-flows/{id}/numbers`.
    HttpResponse bindNumbers(const QString &flowId, const HttpRequest &request, const QString &now);

    /// 401 in the shape of this API.
    static HttpResponse unauthorized();

    /// What a flow fetches with its first step, empty if it does not or is not there.
    QString urlOf(const QString &flowId) const { return m_flows.value(flowId); }
    /// The flow that a number was bound to, empty if none.
    QString flowOf(const QString &number) const { return m_flowByNumber.value(number); }

private:
    HttpResponse writeFlow(const QString &id, const HttpRequest &request, const QString &now, int status);

    QHash<QString, QString> m_flowByNumber;
    QHash<QString, QString> m_flows; ///< what each fetches
};

} // namespace birdcar::standin
