// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/orderedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

namespace birdcar::standin {

namespace {

/// QJsonDocument takes only arrays and objects: the value is wrapped and the two brackets are cut off.
QByteArray encoded(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace

OrderedJson &OrderedJson::add(QLatin1StringView key, const QJsonValue &value)
{
    return addRaw(key, encoded(value));
}

OrderedJson &OrderedJson::add(QLatin1StringView key, const OrderedJson &object)
{
    return addRaw(key, object.toJson());
}

OrderedJson &OrderedJson::add(QLatin1StringView key, const QList<OrderedJson> &array)
{
    QByteArrayList elements;
    elements.reserve(array.size());
    for (const OrderedJson &element : array)
        elements.append(element.toJson());
    return addRaw(key, '[' + elements.join(',') + ']');
}

OrderedJson &OrderedJson::addRaw(QLatin1StringView key, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += encoded(QString(key)) + ':' + json;
    return *this;
}

} // namespace birdcar::standin
