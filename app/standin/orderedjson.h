// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>

namespace birdcar::standin {

/// One JSON object whose keys stay in the order in which they were added; QJsonObject sorts them, and
/// the stand-in answers byte for byte in the order of the real service. A plain value, cannot fail.
class OrderedJson
{
public:
    OrderedJson &add(QLatin1StringView key, const QJsonValue &value);
    OrderedJson &add(QLatin1StringView key, const OrderedJson &object);
    OrderedJson &add(QLatin1StringView key, const QList<OrderedJson> &array);

    /// Compact UTF-8, `/` not escaped.
    QByteArray toJson() const { return '{' + m_members + '}'; }

private:
    OrderedJson &addRaw(QLatin1StringView key, const QByteArray &json);

    QByteArray m_members;
};

} // namespace birdcar::standin
