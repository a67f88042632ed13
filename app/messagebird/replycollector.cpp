// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/replycollector.h"

#include "app/messagebird/requestbody.h"

#include <QNetworkReply>

namespace birdcar {

namespace {

constexpr qint64 longestAnswer = 1024 * 1024;

QDateTime fromHttpDate(const QByteArray &header)
{
    QString text = QString::fromLatin1(header).trimmed();
    text.replace(QLatin1String(" GMT"), QLatin1String(" +0000")); // Qt knows the mail form, with offsets only
    return QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
}

} // namespace

ReplyCollector::ReplyCollector(QNetworkReply *reply, const RequestBody *body,
                               std::chrono::milliseconds timeout)
    : QObject(reply), m_reply(reply), m_body(body)
{
    reply->setReadBufferSize(longestAnswer);
    connect(reply, &QNetworkReply::readyRead, this, &ReplyCollector::readAvailable);
    connect(reply, &QNetworkReply::finished, this, &ReplyCollector::finish);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, reply, [this, reply] {
        m_timedOut = true;
        reply->abort();
    });
    m_timeout.start(timeout);
}

void ReplyCollector::readAvailable()
{
    m_received += m_reply->read(longestAnswer - m_received.size());
    if (m_received.size() >= longestAnswer)
        m_reply->abort(); // emits finished()
}

void ReplyCollector::finish()
{
    m_timeout.stop();
    if (m_reply->isOpen())
        m_received += m_reply->read(longestAnswer - m_received.size());
    ApiAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = m_received;
    answer.whole = m_reply->error() == QNetworkReply::NoError;
    answer.bodyLeft = m_body != nullptr && m_body->wasRead();
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.untrusted = m_reply->error() == QNetworkReply::SslHandshakeFailedError;
    answer.timedOut = m_timedOut || m_reply->error() == QNetworkReply::TimeoutError;
    answer.date = fromHttpDate(m_reply->rawHeader("Date"));
    m_reply->deleteLater();
    Q_EMIT collected(answer);
}

} // namespace birdcar
