// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/requestbody.h"

#include <algorithm>
#include <utility>

namespace birdcar {

RequestBody::RequestBody(QByteArray data, std::function<bool()> mayLeave)
    : m_data(std::move(data)), m_mayLeave(std::move(mayLeave))
{
    open(ReadOnly | Unbuffered);
}

qint64 RequestBody::readData(char *to, qint64 most)
{
    if (atEnd() || (!wasRead() && !m_mayLeave()))
        return -1; // at the start that ends the request with an error
    const qint64 count = std::min(most, bytesAvailable());
    std::copy_n(m_data.constData() + m_position, count, to);
    m_position += count;
    return count;
}

} // namespace birdcar
