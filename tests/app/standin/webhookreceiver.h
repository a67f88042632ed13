// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

/// One request as it arrived. Header names are in lower case.
struct ReceivedWebhook
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;

    QByteArray query() const { return target.mid(target.indexOf('?') + 1); }
    QByteArray token() const { return headers.value("messagebird-signature-jwt"); }

    /// The value of a query parameter, still encoded.
    QByteArray parameter(const QByteArray &name) const;
};

/// Stands in for BirdCar's listener: keeps every webhook and gives the next of its answers. Separate
/// from the server under test, so that both ends of the wire do not share one mistake.
class WebhookReceiver : public QTcpServer
{
public:
    static constexpr int cut = 0;      ///< closes the connection instead of an answer
    static constexpr int silence = -1; ///< keeps the connection open without an answer

    WebhookReceiver();

    QUrl url() const;

    /// Statuses of the next answers; 200 when they are used up.
    void setStatuses(const QList<int> &statuses) { m_statuses = statuses; }
    void setBody(const QByteArray &contentType, const QByteArray &body);

    const QList<ReceivedWebhook> &received() const { return m_received; }

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket);

    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<ReceivedWebhook> m_received;
    QList<int> m_statuses;
    QByteArray m_contentType = "text/plain";
    QByteArray m_body = "OK";
};

/// A captured request of the real service out of the test data.
QByteArray capturedRequest(const QString &name);
