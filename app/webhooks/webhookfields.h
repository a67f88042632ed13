// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace birdcar {

/// One name and value of a form, a query string or a JSON object. Clean: no U+0000, no lone surrogates.
struct WebhookField
{
    QString name;
    QString value;

    bool operator==(const WebhookField &) const = default;
};

/// The fields in their order, repeated ones included.
using WebhookFields = QList<WebhookField>;

/// What a request says cannot be used; it is to be answered with 400.
Problem badRequest(const QString &text);

/// Reads `a=1&b=2` in the encoding of HTML forms, where `+` is a blank. Never fails: what is no
/// percent-encoding stays as it is, invalid UTF-8 becomes U+FFFD.
WebhookFields formFields(QByteArrayView text);

/// The members named in `wanted` of a JSON object; the same name may come more than once. Null counts as
/// absent. Problem (InvalidInput) for one that is neither a string nor a whole number, and for anything that
/// is not a JSON object.
Result<WebhookFields> jsonFields(const QByteArray &text, const QStringList &wanted);

} // namespace birdcar
