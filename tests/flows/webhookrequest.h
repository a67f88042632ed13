// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/webhooks/rawclient.h"
#include "tests/flows/flowdesk.h"

#include <QTest>

namespace birdcar::test {

inline QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                          const QByteArray &headers = {})
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: birdcar.example\r\n" + headers;
    if (!body.isEmpty())
        bytes += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

/// A form as MessageBird posts it, in short.
inline QByteArray form(const QString &from, const QByteArray &text, const QByteArray &id = {})
{
    return "id=" + id + "&originator=" + from.toLatin1() + "&recipient=" + firstNumber.toLatin1() +
           "&body=" + text;
}

inline QByteArray callTarget(const QByteArray &source)
{
    return "/webhook-voice?destination=" + firstNumber.toLatin1() + "&source=" + source + "&variables={}";
}

/// The header line of a signature over this target and body.
inline QByteArray signature(const FlowDesk &desk, const QByteArray &target, const QByteArray &body = {},
                            const standin::Signing &signing = {})
{
    const auto &setup = desk.birdcar.setup;
    return "MessageBird-Signature-JWT: " +
           standin::webhookSignature(setup.publicUrl.toLatin1() + target, body, setup.signingKey.toUtf8(),
                                     signing, QDateTime::currentDateTimeUtc()) +
           "\r\n";
}

inline QString countMessages(const FlowDesk &desk)
{
    return desk.database.scalar(QStringLiteral("SELECT count(*) FROM messages"));
}

/// Sends these bytes over a connection of their own; status 0 if there was no answer.
inline RawAnswer exchange(const FlowDesk &desk, const QByteArray &bytes)
{
    RawClient client(desk.birdcar.port(), bytes);
    const auto answered = [&client] { return !client.answers().isEmpty() || client.closed(); };
    return QTest::qWaitFor(answered, 10'000) ? client.answer() : RawAnswer();
}

} // namespace birdcar::test
