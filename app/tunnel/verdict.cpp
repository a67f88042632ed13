// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/verdict.h"

#include "app/tunnel/tunneloutput.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// "ERR_NGROK_3200" -> 3200; 0 for anything else.
int ngrokError(const SelfAnswer &answer)
{
    const QByteArray mark = "ERR_NGROK_";
    if (answer.errorCode.startsWith(mark))
        return answer.errorCode.sliced(mark.size()).toInt();
    const qsizetype at = answer.body.indexOf(mark);
    if (at < 0)
        return 0;
    QByteArray digits;
    for (qsizetype i = at + mark.size(); i < answer.body.size() && isdigit(answer.body.at(i)); ++i)
        digits += answer.body.at(i);
    return digits.toInt();
}

TunnelFault faultOfNgrok(int code)
{
    if (code == 6024) // "You are about to visit"
        return TunnelFault::OtherPage;
    if (code >= 700 && code < 800) // limits of the account
        return TunnelFault::Quota;
    if (code >= 3200 && code < 3300) // the endpoint is offline
        return TunnelFault::Gone;
    return TunnelFault::Gateway;
}

TunnelFault faultOfStatus(int status)
{
    switch (status) {
    case 402:
    case 429:
    case 509: // bandwidth limit exceeded
        return TunnelFault::Quota;
    case 404:
    case 410:
        return TunnelFault::Gone;
    case 511: // network authentication required: localtunnel's password page
        return TunnelFault::OtherPage;
    default:
        return status >= 500 || status == 408 ? TunnelFault::Gateway : TunnelFault::OtherPage;
    }
}

/// The title of a page, or its first words.
QString titleOf(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    const qsizetype from = text.indexOf("<title>"_L1, 0, Qt::CaseInsensitive);
    const qsizetype to = text.indexOf("</title>"_L1, from, Qt::CaseInsensitive);
    if (from >= 0 && to > from)
        return shownLine(text.sliced(from + 7, to - from - 7));
    return text.contains(u'<') ? QString() : shownLine(text.section(u'\n', 0, 0).left(80));
}

} // namespace

Verdict judgeSelfAnswer(const SelfAnswer &answer)
{
    const bool isOk = answer.status == 200 && answer.body == "ok";
    if (answer.arrived && isOk)
        return {};
    if (answer.failure == SelfAnswer::Failure::NoSuchName)
        return {TunnelFault::Gone, shownLine(answer.error)};
    if (answer.status == 0)
        return {TunnelFault::Unreachable, shownLine(answer.error)};
    if (isOk)
        return {TunnelFault::NotOurs, {}};
    const int code = ngrokError(answer);
    const QString title = titleOf(answer.body);
    const QString what = code > 0 ? u"ERR_NGROK_%1"_s.arg(code) : u"HTTP %1"_s.arg(answer.status);
    return {code > 0 ? faultOfNgrok(code) : faultOfStatus(answer.status),
            title.isEmpty() ? what : what + u": "_s + title};
}

bool isCurable(TunnelFault fault)
{
    switch (fault) {
    case TunnelFault::Gone:
    case TunnelFault::Unreachable:
    case TunnelFault::Gateway:
    case TunnelFault::NotOurs:
        return true;
    default:
        return false;
    }
}

} // namespace birdcar
