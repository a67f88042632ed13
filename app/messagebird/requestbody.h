// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace birdcar {

/// The body of a request that may leave once.
///
/// QNetworkAccessManager sends a request again by itself when the connection breaks before the answer,
/// even a POST, which would double a text. It cannot do so with a body that it can read only once.
/// And as a body is read only over a connection that stands, wasRead() tells what an error code does not:
/// whether anything can have been sent. A process that was frozen in between does not notice how old its
/// request is: so the body asks, at the last moment, whether it may still leave.
class RequestBody : public QIODevice
{
public:
    RequestBody(QByteArray data, std::function<bool()> mayLeave);

    bool wasRead() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position >= m_data.size(); }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_data.size() - m_position; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    std::function<bool()> m_mayLeave;
    qint64 m_position = 0;
};

} // namespace birdcar
