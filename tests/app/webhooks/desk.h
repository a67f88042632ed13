// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/lostcontact.h"
#include "app/webhooks/listener.h"
#include "app/webhooksink.h"
#include "tests/app/webhooks/signedtoken.h"

#include <QSet>
#include <QTimeZone>

#include <optional>
#include <stdexcept>

namespace birdcar::test {

inline constexpr qint64 nowSeconds = 1'800'000'000;
inline const QByteArray key = QByteArrayLiteral("signing-key");
inline const QByteArray secret = QByteArrayLiteral("a+secret&of=32 bytes");
inline const QByteArray secretQuery = QByteArrayLiteral("key=a%2Bsecret%26of%3D32%20bytes");
inline const QByteArray publicUrl = QByteArrayLiteral("https://birdcar.example");
inline const QByteArray textBody =
    QByteArrayLiteral("originator=31687654321&recipient=31612345678&payload=Hi&id=m1");
inline const QByteArray callTarget =
    QByteArrayLiteral("/webhook-voice?source=31687654321&destination=31612345678&callID=c1");
inline const QByteArray reportTarget =
    QByteArrayLiteral("/webhook-status?id=m1&reference=r1&recipient=31687654321&status=delivered");

/// Keeps what it is given, and remembers tokens as the real one does.
class RecordingSink : public WebhookSink
{
public:
    Result<TextIntake> takeText(const InboundText &text) override
    {
        if (throws)
            throw std::runtime_error("out of luck");
        if (problem)
            return *problem;
        TextIntake intake;
        intake.isOwnTest = isOwnTest;
        intake.repeat = !text.tokenId.isEmpty() && tokens.contains(text.tokenId);
        tokens.insert(text.tokenId);
        texts.append(text);
        return intake;
    }
    Result<CallAnswer> answerCall(const InboundCall &call) override
    {
        if (problem)
            return *problem;
        CallAnswer answer;
        answer.replayed = !call.tokenId.isEmpty() && tokens.contains(call.tokenId);
        answer.transferTo = transferTo;
        if (!transferTo)
            answer.say = lostCallHears(UnroutedReason::NoRide, ReplySettings());
        tokens.insert(call.tokenId);
        calls.append(call);
        return answer;
    }
    Result<TextIntake> takeReport(const DeliveryReport &report) override
    {
        if (problem)
            return *problem;
        reports.append(report);
        return TextIntake{};
    }
    Result<Done> together(const std::function<void()> &work) override
    {
        ++rounds;
        work();
        if (beforeStoring)
            beforeStoring();
        return loss ? Result<Done>(*loss) : Result<Done>(Done{});
    }
    qsizetype count() const { return texts.size() + calls.size() + reports.size(); }

    bool isOwnTest = false; ///< the texts are
    QList<InboundText> texts;
    QList<InboundCall> calls;
    QList<DeliveryReport> reports;
    QSet<QString> tokens;
    std::optional<PhoneNumber> transferTo;
    std::optional<Problem> problem;
    std::optional<Problem> loss; ///< of what was taken together
    std::function<void()> beforeStoring;
    int rounds = 0;
    bool throws = false;
};

inline WebhookCredentials credentials(WebhookAuth mode)
{
    return {mode, {key}, secret, QString::fromLatin1(publicUrl), std::chrono::seconds(5)};
}

/// A listener on a free port, with a sink and a clock of its own.
class Desk
{
public:
    explicit Desk(WebhookAuth mode) : listener(sink, [this] { return now; }, {credentials(mode), {}})
    {
        const Result<QUrl> url = listener.listen(QStringLiteral("127.0.0.1"), 0);
        port = url ? static_cast<quint16>(url->port()) : 0;
    }

    QDateTime now = QDateTime::fromSecsSinceEpoch(nowSeconds, QTimeZone::utc());
    RecordingSink sink;
    Listener listener;
    quint16 port = 0;
};

inline QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                          const QByteArray &headers = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers +
           (body.isEmpty() ? "" : "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + "\r\n" +
           body;
}

inline QByteArray token(const QByteArray &target, const QByteArray &body = {},
                        const QString &id = QStringLiteral("t1"), qint64 issuedAt = nowSeconds)
{
    return sign(claims(publicUrl + target, body, issuedAt, id), key);
}

inline QByteArray signature(const QByteArray &value)
{
    return "MessageBird-Signature-JWT: " + value + "\r\n";
}

inline QByteArray signedRequest(const QByteArray &method, const QByteArray &target,
                                const QByteArray &body = {}, const QString &id = QStringLiteral("t1"))
{
    return request(method, target, body, signature(token(target, body, id)));
}

} // namespace birdcar::test
