// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/heldsocket.h"

#include <utility>

namespace birdcar {

void HeldSocket::release()
{
    m_holds = false;
    if (!m_held.isEmpty())
        write(std::exchange(m_held, {}));
}

void HeldSocket::drop()
{
    m_holds = false;
    m_held.clear();
}

void HeldSocket::putBack(QByteArrayView bytes)
{
    for (qsizetype i = bytes.size(); i > 0; --i)
        ungetChar(bytes[i - 1]);
}

qint64 HeldSocket::writeData(const char *data, qint64 size)
{
    if (!m_holds)
        return QTcpSocket::writeData(data, size);
    m_held.append(data, size);
    return size;
}

} // namespace birdcar
